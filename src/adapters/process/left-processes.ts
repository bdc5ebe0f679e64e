/**
 * What a command has started and left running. A process that left the command's group is known by its
 * environment, which names the command's own folder; only Linux shows that of others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { isOsError } from './os-error.ts';

interface LeftProcess {
  readonly pid: number;
  /** Its program and words. */
  readonly words: string;
}

/**
 * @param group id of the command's process group
 * @param mark a text that only this command's processes have in their environment
 */
export function findLeftProcesses(group: number, mark: string): LeftProcess[] {
  if (process.platform !== 'linux') return isGroupAlive(group) ? [{ pid: -group, words: '' }] : [];
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      const found = readProcess(name, group, mark);
      return found === null ? [] : [found];
    });
}

/** Ends them at once; one that has ended meanwhile is no trouble. */
export function endLeftProcesses(left: readonly LeftProcess[]): void {
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (!isOsError(error, 'ESRCH') && !isOsError(error, 'EPERM')) throw error;
    }
  }
}

function isGroupAlive(group: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    process.kill(-group, 0);
    return true;
  } catch (error) {
    if (isOsError(error, 'ESRCH')) return false;
    if (isOsError(error, 'EPERM')) return true;
    throw error;
  }
}

function readProcess(pid: string, group: number, mark: string): LeftProcess | null {
  try {
    // "pid (name) state parent group …"; the name may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    const isOurs =
      Number(itsGroup) === group || readFileSync(`/proc/${pid}/environ`).includes(mark);
    if (!isOurs) return null;
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid: Number(pid), words };
  } catch (error) {
    // Gone, or another user's.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
