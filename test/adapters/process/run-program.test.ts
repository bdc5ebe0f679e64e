/** Programs for real: their answers, their failures, and their end with the run. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createRunProgram } from '../../../src/adapters/process/run-program.ts';
import { aFolder } from '../../support/fixture-folder.ts';
import { until } from '../../support/started.ts';

const options = { cwd: path.parse(process.cwd()).root, env: process.env, maxBytes: 1000 };
const node = (script: string) => [process.execPath, ['-e', script]] as const;

function aRun() {
  const over = new AbortController();
  return { over, runProgram: createRunProgram(over.signal) };
}

function isAlive(pid: number): boolean {
  try {
    // 0 only asks. A child that has ended stays until its new parent has asked about it.
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return false;
  }
}

describe('a program', () => {
  it('gives what it wrote, as bytes', async () => {
    const bytes = await aRun().runProgram(...node('process.stdout.write("é")'), options);
    expect([...bytes]).toEqual([0xc3, 0xa9]);
  });

  it('that fails says its code and its words', async () => {
    const script = 'console.log("out"); console.error("why"); process.exitCode = 3';
    const failure = await aRun()
      .runProgram(...node(script), options)
      .catch((error) => error);
    expect(failure).toMatchObject({ name: 'ProgramFailure', code: 3 });
    expect([`${failure.stdout}`, `${failure.stderr}`]).toEqual(['out\n', 'why\n']);
  });

  it('that is not there is the error of the system', async () => {
    await expect(aRun().runProgram('no-such-program', [], options)).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it.each([
    [
      'writes too much',
      'setInterval(() => console.log("x".repeat(500)), 5)',
      {},
      'wrote more than',
    ],
    [
      'takes too long',
      'setInterval(() => undefined, 1000)',
      { timeout: 300 },
      'ended with SIGKILL',
    ],
  ])('that %s is ended', async (_, script, more, detail) => {
    await expect(aRun().runProgram(...node(script), { ...options, ...more })).rejects.toThrow(
      detail,
    );
  });

  it.skipIf(process.platform !== 'linux')(
    'ends with the run, with all that it has started, and is no answer then',
    async () => {
      const folder = aFolder();
      const { over, runProgram } = aRun();
      let isAnswered = false;
      const script = 'sleep 600 & echo $$ $! > pids.new; mv pids.new pids; wait';
      runProgram('sh', ['-c', script], { ...options, cwd: folder }).finally(() => {
        isAnswered = true;
      });
      let pids: number[] = [];
      await until(() => {
        pids = readPids(path.join(folder, 'pids'));
        return pids.length === 2;
      });
      expect(pids.map(isAlive)).toEqual([true, true]);
      over.abort();
      await until(() => !pids.some(isAlive));
      await pause(50);
      expect(isAnswered).toBe(false);
    },
  );
});

function readPids(file: string): number[] {
  try {
    return readFileSync(file, 'utf8').trim().split(' ').map(Number);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return [];
  }
}
