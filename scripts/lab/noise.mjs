/**
 * What scatters when code is timed against itself, and what makes it scatter less: the SQL of a step, run again
 * and again on two sides that are the same, under several arrangements that take turns.
 *
 *   node scripts/lab/noise.mjs [--only NAME,…] [--executions 32] [--rounds 4] [--employees 150] [--out FILE.jsonl]
 *
 * Prints for each arrangement the standard deviation of d = ln(head ÷ base), whole and by script, for samples of
 * several executions. With `--out`, every execution is a line there.
 */
import { parseArgs } from 'node:util';
import { withBundled } from '../run-bundled.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    executions: { type: 'string', default: '32' },
    rounds: { type: 'string', default: '4' },
    employees: { type: 'string', default: '150' },
    out: { type: 'string', default: '' },
  },
});
const { only, executions, rounds, employees, out } = values;
await withBundled(
  'lab/noise.ts',
  (run) => {
    process.exitCode = run(only, executions, rounds, employees, out);
  },
  ['@duckdb/node-api', '@duckdb/node-api/*'],
);
