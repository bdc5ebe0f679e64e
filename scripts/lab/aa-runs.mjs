/**
 * Whole decisions about time where there is nothing to find: base and head differ in text and do the same.
 *
 *   node scripts/lab/aa-runs.mjs --out FILE.jsonl [--runs 200] [--workloads 3] [--budget 60] [--employees 40]
 *     [--first 1]
 *
 * A run is what `bench --against` does after it has counted the work: the base against itself, some of the
 * five workloads, which take turns, in pairs on both clocks within `budget` seconds, Holm over all of it, the
 * verdict. Each is a line {"job", "load", "canary", "failures", "alarms", "decisions", "rec"}, which the replay
 * reads too. Ends with the number of runs in the file, and of false alarms among them; exit code 1 where
 * there is one.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withBundled } from '../run-bundled.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    dist: { type: 'string', default: path.resolve(import.meta.dirname, '../../dist') },
    runs: { type: 'string', default: '200' },
    budget: { type: 'string', default: '60' },
    employees: { type: 'string', default: '40' },
    workloads: { type: 'string', default: '3' },
    first: { type: 'string', default: '1' },
  },
});
if (values.out === undefined) throw new Error('--out FILE.jsonl is needed');
const { dist, out, runs, budget, employees, first, workloads } = values;
await withBundled('lab/aa-runs.ts', (run) => {
  const numbers = [runs, budget, employees, first, workloads];
  process.exitCode = run(path.resolve(dist), path.resolve(out), ...numbers);
});
