/** What the gate's own processes are given: no program of the workspace, no token, no log. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGit } from '../../src/adapters/git/git.ts';
import { ANSWER_TIMEOUTS, forkMeasured } from '../../src/adapters/process/measured-process.ts';
import { forkSqlProcess } from '../../src/adapters/process/sql-process.ts';
import type { ProgramOptions } from '../../src/contracts/run-program.ts';
import { aFolder } from '../support/fixture-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** A program that does this on the first message. */
function aProgram(does: string): string {
  const file = path.join(aFolder(), 'program.cjs');
  writeFileSync(file, `process.once('message', () => { ${does}; });`);
  return file;
}

it('git is started in a folder that is not the workspace', async () => {
  const folder = aFolder();
  const started: string[] = [];
  const run = async (_program: string, _words: readonly string[], { cwd }: ProgramOptions) => {
    started.push(cwd);
    return new Uint8Array();
  };
  await createGit(folder, run).text('status');
  expect(started).toEqual([path.dirname(process.execPath)]);
  expect(path.relative(folder, `${started}`)).toMatch(/^\.\./);
});

describe('a process that runs SQL of a pull request', () => {
  it('knows no token of the job', async () => {
    const tokens = ['GITHUB_TOKEN', 'GH_TOKEN', 'INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
    for (const name of tokens) vi.stubEnv(name, 'secret');
    const program = aProgram(
      "process.send({ kind: 'result', result: JSON.stringify(process.env) })",
    );
    const sql = forkSqlProcess(program, null, aFolder());
    const question = { work: {}, directory: '', files: [], memory: 1, disk: 1 };
    const limits = { clock: 'task', seconds: 60, memory: 1, disk: 1 };
    const answer = await sql.ask(question as never, { name: 'x', limits } as never);
    sql.kill();
    await sql.ended;
    const given = JSON.parse(answer) as Record<string, string>;
    expect(given).toHaveProperty('RUNNER_TEMP');
    expect(Object.values(given)).not.toContain('secret');
    expect(Object.keys(given).filter((name) => tokens.includes(name))).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux')('a measured process', () => {
  it('has nothing of the log but an error stream that the gate reads', async () => {
    const streams = "[1, 2].map((fd) => require('fs').readlinkSync('/proc/self/fd/' + fd))";
    const program = aProgram(`process.send({ kind: 'error', detail: ${streams}.join() })`);
    const side = { name: 'base', directory: path.dirname(program), bundle: '' } as const;
    const listener = { note: () => undefined, progress: () => undefined };
    const measured = forkMeasured(program, side, { scratch: aFolder() }, listener, ANSWER_TIMEOUTS);
    await expect(measured.ask({ ask: 'run', times: 1 })).rejects.toThrow(
      /\/dev\/null,(?:socket|pipe):/,
    );
    measured.end();
    await measured.ended;
  });
});
