/**
 * Processes that we start, and what those start in turn. Each is put at the head of a group of its own
 * (`OWN_GROUP`), so that the whole of it can be ended, and must be handed to `endWithRun`.
 */
import { type ChildProcess, spawnSync } from 'node:child_process';
import process from 'node:process';
import { isOsError } from './os-error.ts';

/** For the options of `spawn` and `fork`. On Windows it would open a window, and the tree is found without. */
export const OWN_GROUP = { detached: process.platform !== 'win32' } as const;

/** Ends a process that was started with `OWN_GROUP`, and all that it has started, at once. */
export function endTree({ pid, exitCode, signalCode }: ChildProcess): void {
  // Never 0, which is our own group; and the number of one that has ended may be another's.
  if (pid === undefined || pid <= 1 || exitCode !== null || signalCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!isOsError(error, 'ESRCH')) throw error;
  }
}

/** Ends its tree when the run is over. @param signal of the end */
export function endWithRun(child: ChildProcess, signal: AbortSignal): void {
  const end = () => endTree(child);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  child.once('exit', () => signal.removeEventListener('abort', end));
}
