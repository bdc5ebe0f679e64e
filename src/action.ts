/** Entry of the action. */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { onInterruption } from './adapters/process/interruption.ts';
import { createLog } from './adapters/runner/log.ts';
import { runAction } from './run-action.ts';

const { env, stdout } = process;

runAction({
  env,
  stdout,
  entryUrl: import.meta.url,
  directory: process.cwd(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  onInterruption,
}).then(
  (exit) => {
    process.exitCode = exit;
  },
  // Not even the reason could be handed on; the runner reads this stream as it reads the other.
  (error: unknown) => {
    const words = error instanceof Error ? error.stack : null;
    const now = () => performance.now();
    createLog({ stdout: process.stderr, env, randomToken: randomUUID, now }).note(
      words ?? String(error),
    );
    process.exitCode = 2;
  },
);
