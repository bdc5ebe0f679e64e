/**
 * Puts recorded pairs through our rule and others, and prints one JSON object.
 *
 *   npm run --silent replay -- FILE.jsonl [--slowdown 1.05]
 *   npm run --silent replay -- FILE.jsonl --table     a Markdown table at several slowdowns
 *
 * A line of the file is {"job": …, "rec": {"metric": [[a, b], …]}}: times of base and head of each pair.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const bundles = mkdtempSync(path.join(here, '../node_modules/.replay-'));
try {
  const outfile = path.join(bundles, 'replay.mjs');
  await build({
    entryPoints: [path.join(here, 'replay.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 2;
} finally {
  rmSync(bundles, { recursive: true, force: true });
}
