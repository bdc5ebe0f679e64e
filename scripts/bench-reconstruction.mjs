/**
 * How fast, and in how much memory, balances and weekly snapshots are rebuilt, and one participant's
 * are looked up.
 *
 *   node scripts/bench-reconstruction.mjs [--participants 100000] [--memory 2500MB] [--keep]
 *
 * Makes the benchmarks' workforce of five years (about 276 events each, most of them contributions) in a
 * DuckDB file in the temporary directory of the system, then runs the built-in pipeline on it in a process
 * that does nothing else. `--keep` leaves the population for the next run.
 */
import { spawnSync } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '..');
const { values: options } = parseArgs({
  options: {
    participants: { type: 'string', default: '100000' },
    memory: { type: 'string', default: '2500MB' },
    keep: { type: 'boolean', default: false },
  },
});

const directory = path.join(tmpdir(), 'dc-event-gate-bench');
mkdirSync(directory, { recursive: true });
const bundles = mkdtempSync(path.join(root, 'node_modules/.bench-'));
const bundle = path.join(bundles, 'bench.mjs');
await build({
  entryPoints: [path.join(here, 'bench-reconstruction.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  loader: { '.sql': 'text' },
  external: ['@duckdb/node-api'],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const run = (...words) => {
  const { status } = spawnSync(process.execPath, [bundle, ...words], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the measured process ended with ${status}`);
};
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
const file = path.join(directory, 'measured.duckdb');
try {
  if (!existsSync(population)) {
    rmSync(`${population}.part`, { force: true });
    run('make', `${population}.part`, options.participants, options.memory);
    renameSync(`${population}.part`, population);
  }
  copyFileSync(population, file);
  flush(file);
  run('measure', file, options.participants, options.memory);
} finally {
  for (const made of [file, `${file}.wal`, ...(options.keep ? [] : [population])])
    rmSync(made, { force: true });
  rmSync(bundles, { recursive: true, force: true });
}
