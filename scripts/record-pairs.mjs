/**
 * Records pairs of the built bundle against itself, for the replay: what it shows is noise.
 *
 *   node scripts/record-pairs.mjs --out FILE.jsonl [--jobs 40] [--pairs 32] [--employees 40]
 *     [--workloads validate,reconstruct] [--first 1]
 *
 * Groups of workloads that a "/" parts take turns by job. Each line says the load of the machine when
 * its job began (`load`, as the system averages it over a minute), and is written when the job is done.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '..');
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
const bundles = mkdtempSync(path.join(root, 'node_modules/.record-'));
try {
  const outfile = path.join(bundles, 'record.mjs');
  await build({
    entryPoints: [path.join(here, 'record-pairs.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    define: { 'import.meta.bundled': 'true' },
    alias: { '@duckdb/node-bindings': './src/adapters/native/bundled-bindings.cjs' },
    absWorkingDir: root,
    outfile,
    loader: { '.sql': 'text' },
    logLevel: 'error',
    banner: {
      js: "import { createRequire as here } from 'node:module'; const require = here(import.meta.url);",
    },
  });
  const { dist, out, jobs, pairs, employees, workloads, first } = values;
  const words = [outfile, path.resolve(dist), out, jobs, pairs, employees, workloads, first];
  process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 2;
} finally {
  rmSync(bundles, { recursive: true, force: true });
}
