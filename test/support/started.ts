/** The built command line as a process that a test stops in the middle. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const DIST = path.resolve(import.meta.dirname, '../../dist');

/** A workspace, and a place for temporary folders that no other process has. */
export interface Site {
  readonly workspace: string;
  readonly temporary: string;
  remove(): void;
}

export function aSite(name: string): Site {
  const [workspace, temporary] = ['', '-temp'].map((kind) =>
    mkdtempSync(path.join(os.tmpdir(), `${name}${kind}-`)),
  ) as [string, string];
  return {
    workspace,
    temporary,
    remove: () => {
      for (const folder of [workspace, temporary])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  /** To the process alone, if it is still there. */
  signal(name: NodeJS.Signals): void;
  /** To its whole group, as a terminal does. */
  signalGroup(name: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
  closeStdout(): void;
  /** Once it has written to stdout. */
  readonly writing: Promise<void>;
  /** Once it and what it has started have computed for so many seconds of a processor, however busy the machine is. */
  working(seconds: number): Promise<void>;
}

/** @param more variables of its environment, and which bundle it is */
export function start(
  { workspace, temporary }: Site,
  words: readonly string[],
  { entry = 'cli.js', ...more }: NodeJS.ProcessEnv & { entry?: string } = {},
): Started {
  const child = spawn(process.execPath, [path.resolve(DIST, entry), ...words], {
    cwd: workspace,
    env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: temporary, ...more },
    // A process group of its own: what is told to the group never reaches the tests.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      said[name] += chunk;
    });
  return {
    signal: (name) => void child.kill(name),
    signalGroup: (name) => {
      // Never 0, which would be the group of the tests.
      if (child.pid === undefined || child.exitCode !== null) throw new Error('it has ended');
      process.kill(-child.pid, name);
    },
    ended: new Promise((resolve) => {
      child.on('close', (exit) => resolve({ exit, ...said }));
    }),
    closeStdout: () => child.stdout.destroy(),
    writing: new Promise((resolve) => {
      child.stdout.once('data', () => resolve());
    }),
    working: async (seconds) => {
      if (process.platform === 'linux')
        await until(() => child.exitCode !== null || cpuSeconds({ temporary }) >= seconds, 50);
      else await pause(seconds * 1000);
    },
  };
}

/** Of all threads; the clock ticks 100 times a second. */
function cpuSeconds(site: Pick<Site, 'temporary'>): number {
  const ticks = findProcesses(site).map((pid) => {
    const text = read(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / 100;
}

export async function until(holds: () => boolean, milliseconds = 10): Promise<void> {
  while (!holds()) await pause(milliseconds);
}

/** What is left in the place of temporary folders; Node itself may keep something there. */
export function leftOvers({ temporary }: Site): string[] {
  return readdirSync(temporary).filter((name) => !name.startsWith('node-'));
}

/** How many processes have a temporary folder there, those in the folders of others included. */
export function countOwners(temporary: string): number {
  const files = readdirSync(temporary, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => path.basename(file) === 'owner.json').length;
}

/** Command lines of the processes that were started there, and by those in turn. Linux only. */
export function alive(site: Site): string[] {
  return findProcesses(site)
    .map((pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '))
    .filter((line) => line !== '');
}

/** They inherit the name of the place in their environment. */
function findProcesses({ temporary }: Pick<Site, 'temporary'>): string[] {
  return readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && read(`/proc/${name}/environ`).includes(temporary),
  );
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return '';
  }
}
