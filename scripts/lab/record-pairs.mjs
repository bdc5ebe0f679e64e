/**
 * Records pairs of the built bundle against itself, for the replay: what it shows is noise.
 *
 *   node scripts/lab/record-pairs.mjs --out FILE.jsonl [--jobs 40] [--pairs 32] [--employees 40]
 *     [--workloads validate,reconstruct] [--first 1]
 *
 * Groups of workloads that a "/" parts take turns by job. Each line says the load of the machine when
 * its job began (`load`, as the system averages it over a minute), and is written when the job is done.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withBundled } from '../run-bundled.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    dist: { type: 'string', default: path.join(root, 'dist') },
    jobs: { type: 'string', default: '40' },
    pairs: { type: 'string', default: '32' },
    employees: { type: 'string', default: '40' },
    workloads: { type: 'string', default: 'validate,reconstruct' },
    first: { type: 'string', default: '1' },
  },
});
if (values.out === undefined) throw new Error('--out FILE.jsonl is needed');
const { dist, out, jobs, pairs, employees, workloads, first } = values;
await withBundled('lab/record-pairs.ts', (run) => {
  process.exitCode = run(path.resolve(dist), out, jobs, pairs, employees, workloads, first);
});
