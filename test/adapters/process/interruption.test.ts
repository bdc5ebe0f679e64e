/** The end of a process that cannot end by itself, in a small program. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { aFolder } from '../../support/fixture-folder.ts';

const SOURCE = path.resolve(import.meta.dirname, '../../../src/adapters/process/interruption.ts');

/** @returns how it ended, and what it said */
async function interrupted(isBusy: string, dispose: string) {
  const script = path.join(aFolder(), 'program.mjs');
  await build({
    stdin: {
      contents: `
        import { pbkdf2 } from 'node:crypto';
        import { onInterruption } from ${JSON.stringify(SOURCE)};
        // A thread that nothing stops: process.exit would wait for it.
        if (${isBusy}) pbkdf2('a', 'b', 2_000_000_000, 64, 'sha512', () => undefined);
        const ending = { over: new AbortController(), dispose: ${dispose}, isBusy: () => ${isBusy} };
        onInterruption(ending, (signal) => console.log(signal, ending.over.signal.aborted));
        setInterval(() => undefined, 1000);
        process.kill(process.pid, 'SIGTERM');
        process.kill(process.pid, 'SIGTERM');`,
      resolveDir: process.cwd(),
    },
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (exit, signal) => resolve({ exit, signal, said }));
  });
}

it.skipIf(process.platform === 'win32').each([
  ['that tidies up', 'false', 'async () => undefined', { exit: 2, signal: null }],
  [
    'that fails to tidy up',
    'false',
    'async () => { throw new Error() }',
    { exit: 2, signal: null },
  ],
  [
    'that never gets tidy',
    'false',
    '() => new Promise(() => undefined)',
    { exit: 2, signal: null },
  ],
  ['whose thread never ends', 'true', 'async () => undefined', { exit: null, signal: 'SIGKILL' }],
])('an interrupted process %s ends, once', async (_, isBusy, dispose, ended) => {
  expect(await interrupted(isBusy, dispose)).toEqual({ ...ended, said: 'SIGTERM true\n' });
});
