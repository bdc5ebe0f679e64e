/**
 * Everything that must hold beside the tests, all of it even where one part fails:
 *
 *   node scripts/check.mjs
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join('node_modules', '.bin', name);

/** What it is, then the command. */
const CHECKS = [
  ['lint', bin('biome'), 'check', '.'],
  // Several threads would each find out once more what types the libraries have.
  ['types', bin('tsc'), '--noEmit', '--singleThreaded'],
  ["types of the page's script", bin('tsc'), '--noEmit', '--project', 'tsconfig.browser.json'],
  ['nothing unused', bin('knip')],
  ['nothing in src/ that only tests use', bin('knip'), '--production', '--exclude', 'types'],
  ['generated files match their sources', process.execPath, 'scripts/generate.mjs', '--check'],
  ['generated pages match theirs', process.execPath, 'scripts/generate-docs.mjs', '--check'],
  ['dist/ matches src/', process.execPath, 'scripts/build.mjs', '--check'],
  // Its linter is a large program of WebAssembly, which is run once and not worth optimizing.
  [
    'workflows, and those that init writes',
    process.execPath,
    '--liftoff-only',
    'scripts/lint-workflows.mjs',
  ],
];

const failed = CHECKS.filter(([name, command, ...words]) => {
  const begin = performance.now();
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: root, shell });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'failed'} ${name} (${seconds} s)\n`);
  if (status === 0) return false;
  process.stdout.write(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\n`);
  return true;
});

if (failed.length > 0) {
  process.stdout.write(`Failed: ${failed.map(([name]) => name).join('; ')}.\n`);
  process.exitCode = 1;
}
