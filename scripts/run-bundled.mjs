import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = path.resolve(here, '..');

/**
 * Calls `use` with a way to run a script below this folder that is written in TypeScript, bundled with the
 * sources as they are now; the bundle is removed afterwards.
 *
 * @param {string} name file of the script, relative to this folder
 * @param {(run: (...words: string[]) => number) => void | Promise<void>} use `run` gives the exit code
 * @param {string[]} external packages that are left out of the bundle
 */
export async function withBundled(name, use, external = []) {
  const folder = mkdtempSync(path.join(root, 'node_modules/.script-'));
  try {
    const outfile = path.join(folder, 'script.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: [path.join(here, name)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      define: { 'import.meta.bundled': 'true' },
      alias: { '@duckdb/node-bindings': './src/adapters/native/bundled-bindings.cjs' },
      external,
      loader: { '.sql': 'text' },
      logLevel: 'error',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
    });
    await use(
      (...words) =>
        spawnSync(process.execPath, [outfile, ...words], { stdio: 'inherit' }).status ?? 2,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
