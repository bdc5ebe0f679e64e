/** What the built command line does when it is stopped, or when nobody takes what it writes. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeConsumer } from '../support/consumer.ts';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
/** Far more than is ever waited for. */
const POPULATION = ['generate', '--employees', '1000000', '--years', '15'];

let workspace: string;
let temporary: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'interrupted-'));
  temporary = mkdtempSync(path.join(os.tmpdir(), 'interrupted-temp-'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
  rmSync(temporary, { recursive: true, force: true });
});

const place = () => ({
  cwd: workspace,
  env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: temporary },
});

function start(words: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...words], {
    ...place(),
    // A process group of its own: what is told to the group never reaches the tests.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<{ exit: number | null; stderr: string }>((resolve) => {
    child.on('close', (exit) => resolve({ exit, stderr }));
  });
  return { child, ended };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(5);
}

// Windows knows no signal that a process could hear.
describe.skipIf(process.platform === 'win32')('an interrupted run', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends with 2 and leaves no half-written file, %s',
    async (signal) => {
      const { child, ended } = start([...POPULATION, '--out', 'p.ndjson']);
      await until(() => readdirSync(workspace).length > 0);
      child.kill(signal);
      expect(await ended).toEqual({
        exit: 2,
        stderr: `Interrupted by ${signal}; nothing was decided.\n`,
      });
      expect(readdirSync(workspace)).toEqual([]);
    },
  );

  it('leaves no temporary directory', async () => {
    writeConsumer(workspace);
    const { child, ended } = start(['gate']);
    await until(() => readdirSync(temporary).length > 0);
    child.kill('SIGINT');
    expect((await ended).exit).toBe(2);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('tidies up in its measured processes too', async () => {
    writeConsumer(workspace);
    const { child, ended } = start(['bench', 'reconstruct']);
    await until(() => readdirSync(temporary).length > 1);
    const group = child.pid ?? Number.NaN;
    // As a terminal does: the whole group. (NaN is refused; 0 would be the group of the tests.)
    process.kill(-group, 'SIGINT');
    expect((await ended).exit).toBe(2);
    await until(() => readdirSync(temporary).length === 0);
  });
});

describe('stdout', () => {
  it('that is closed early ends what nobody reads', async () => {
    const { child, ended } = start(POPULATION);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toEqual({ exit: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('that is full is no verdict', () => {
    writeConsumer(workspace);
    const { status, stderr } = spawnSync(process.execPath, [cli, 'gate'], {
      ...place(),
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n').at(-1)).toBe(
      'stdout: cannot be written: no space left on device. Check the path, its permissions, and the room on the disk.',
    );
    expect(readdirSync(temporary)).toEqual([]);
  });
});
