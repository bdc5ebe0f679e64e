/**
 * How fast, and in how much memory, balances and weekly snapshots are rebuilt, and one participant's
 * are looked up.
 *
 *   node scripts/bench-reconstruction.mjs [--participants 100000] [--memory 2500MB] [--keep]
 *
 * Makes the workforce of the benchmark "population", five years of it, in a DuckDB file in the temporary
 * directory of the system, then runs the built-in pipeline on it in a process that does nothing else.
 * `--keep` leaves the population for the next run.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withBundled } from './run-bundled.mjs';

const { values: options } = parseArgs({
  options: {
    participants: { type: 'string', default: '100000' },
    memory: { type: 'string', default: '2500MB' },
    keep: { type: 'boolean', default: false },
  },
});

const directory = path.join(tmpdir(), 'dc-event-gate-bench');
mkdirSync(directory, { recursive: true });
/** The copy's own writing would otherwise be measured. */
const flush = (name) => {
  const descriptor = openSync(name, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
};
console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, DuckDB limited to ${options.memory}`,
);
const population = path.join(directory, `population-${options.participants}.duckdb`);
// Of this run alone: another one may go on beside it.
const own = mkdtempSync(path.join(directory, 'measured-'));
const file = path.join(own, 'measured.duckdb');
try {
  await withBundled(
    'bench-reconstruction.ts',
    (run) => {
      const measured = (...words) => {
        const exit = run(...words);
        if (exit !== 0) throw new Error(`the measured process ended with ${exit}`);
      };
      if (!existsSync(population)) {
        rmSync(`${population}.part`, { force: true });
        measured('make', `${population}.part`, options.participants, options.memory);
        renameSync(`${population}.part`, population);
      }
      copyFileSync(population, file);
      flush(file);
      measured('measure', file, options.participants, options.memory);
    },
    ['@duckdb/node-api'],
  );
} finally {
  rmSync(own, { recursive: true, force: true });
  if (!options.keep) rmSync(population, { force: true });
}
