/** What the built command line does when it is stopped, or when nobody takes what it writes. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { starterFiles } from '../../src/commands/init/starter.ts';
import eventSchema from '../../src/schema/event.schema.json' with { type: 'json' };
import { writeConsumer } from '../support/consumer.ts';
import { bundleOfFew } from '../support/few-people.ts';
import {
  alive,
  aSite,
  countOwners,
  DIST,
  type Ended,
  leftOvers,
  type Site,
  type Started,
  start,
  until,
} from '../support/started.ts';

/** Far more than is ever waited for. */
const POPULATION = ['generate', '--employees', '1000000', '--years', '15'];
/** Samples of a workload, for the same reason. */
const MANY = 100_000;
/** Seconds of a processor, more than a whole run takes that comes to an end: a validation, and a gate. */
const OF_VALIDATE = 0.9;
const LONG = 1.5;
/** It takes 2 s at most; a machine that is busy with other tests may take longer. */
const MOST_MS = 10_000;

let site: Site;
beforeEach(() => {
  site = aSite('interrupted');
});
afterEach(() => site.remove());

const inWorkspace = (name: string) => path.join(site.workspace, name);
const sentence = (signal: string) => `Interrupted by ${signal}; nothing was decided.`;

/** The one sentence comes last, nothing is on stdout, nothing is left. */
async function expectEnding(
  { ended, signal }: Pick<Started, 'ended' | 'signal'>,
  name: 'SIGINT' | 'SIGTERM' | 'SIGHUP' = 'SIGTERM',
): Promise<Ended> {
  const before = performance.now();
  signal(name);
  const told = await ended;
  const took = performance.now() - before;
  console.log(`${expect.getState().currentTestName}: ended in ${took.toFixed(0)} ms`);
  expect(told).toMatchObject({ exit: 2, stdout: '' });
  expect(told.stderr.match(/Interrupted/g)).toHaveLength(1);
  expect(told.stderr.trimEnd().split('\n').at(-1)).toBe(sentence(name));
  expect(took).toBeLessThan(MOST_MS);
  expect(leftOvers(site)).toEqual([]);
  if (process.platform === 'linux') await until(() => alive(site).length === 0);
  return told;
}

/** The built-in schema, but for a pattern that takes longer than anybody lives on a text made for it. */
function writeCatastrophe(): void {
  const schema = structuredClone(eventSchema) as { properties: { employee_id: object } };
  schema.properties.employee_id = { type: 'string', pattern: '^(a+)+$' };
  writeConsumer(site.workspace, [
    { file: 'schema.json', text: JSON.stringify(schema) },
    {
      file: 'fixtures/invalid/negative-contribution.json',
      from: 'E-0001',
      to: `${'a'.repeat(60)}!`,
    },
  ]);
  const file = 'fixtures/valid/population.ndjson';
  const text = readFileSync(inWorkspace(file), 'utf8');
  writeFileSync(inWorkspace(file), text.replace('E-000001', `${'a'.repeat(60)}!`));
}

// Windows knows no signal that a process could hear.
describe.skipIf(process.platform === 'win32')('an interrupted run', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends with 2 and leaves no half-written file, %s',
    async (signal) => {
      const run = start(site, [...POPULATION, '--out', 'p.ndjson']);
      await until(() => readdirSync(site.workspace).length > 0);
      const { stderr } = await expectEnding(run, signal);
      expect(stderr).toBe(`${sentence(signal)}\n`);
      expect(readdirSync(site.workspace)).toEqual([]);
    },
  );

  it('leaves no temporary directory', async () => {
    writeConsumer(site.workspace);
    const run = start(site, ['gate']);
    await until(() => leftOvers(site).length > 0);
    await expectEnding(run, 'SIGINT');
  });

  it('that hears several signals says one sentence and tidies up', async () => {
    writeConsumer(site.workspace);
    const run = start(site, ['gate']);
    await until(() => leftOvers(site).length > 0);
    run.signal('SIGINT');
    run.signal('SIGINT');
    await expectEnding(run, 'SIGINT');
  });

  it('tidies up in its measured processes too', async () => {
    writeConsumer(site.workspace);
    const entry = path.join(bundleOfFew(MANY), 'cli.js');
    const run = start(site, ['bench', 'reconstruct'], { entry });
    await until(() => countOwners(site.temporary) > 1);
    await expectEnding({ ended: run.ended, signal: run.signalGroup }, 'SIGINT');
  });

  it('ends while SQL of an own pipeline never ends', async () => {
    const file = 'pipeline/balances.sql';
    writeConsumer(site.workspace, [
      {
        file,
        text: 'WITH RECURSIVE forever(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM forever WHERE n > 0) SELECT max(n) FROM forever;\n',
      },
    ]);
    const run = start(site, ['gate', '--pipeline', 'pipeline', '--report-dir', 'report']);
    await until(() => leftOvers(site).length > 0);
    // With a process for the SQL.
    await run.working(2 * LONG);
    await expectEnding(run);
    expect(existsSync(inWorkspace('report'))).toBe(false);
  });

  it.each([
    ['validate', OF_VALIDATE, ['validate', '--schema', 'schema.json']],
    ['a gate', LONG, ['gate', '--schema', 'schema.json']],
  ] as const)('ends while a pattern of an own schema never ends, in %s', async (_, long, words) => {
    writeCatastrophe();
    const run = start(site, words);
    await run.working(long);
    await expectEnding(run);
  });

  it('ends while a large file is validated', async () => {
    const population = starterFiles().find(({ path: file }) => file.endsWith('population.ndjson'));
    const part = gzipSync((population?.text ?? '').repeat(100));
    for (let parts = 0; parts < 1000; parts += 1)
      appendFileSync(inWorkspace('large.ndjson.gz'), part);
    const run = start(site, ['validate', 'large.ndjson.gz']);
    await run.working(1);
    await expectEnding(run);
  });

  it('ends with all that a git has started which hangs', async () => {
    writeConsumer(site.workspace);
    mkdirSync(inWorkspace('bin'));
    writeFileSync(inWorkspace('bin/git'), '#!/bin/sh\nsleep 600 &\n: > started\nwait\n');
    chmodSync(inWorkspace('bin/git'), 0o755);
    const PATH = [inWorkspace('bin'), process.env.PATH].join(path.delimiter);
    const run = start(site, ['gate', '--base', 'main'], { PATH });
    await until(() => alive(site).some((line) => line.startsWith('sleep')));
    await expectEnding(run);
  });

  it('as an action says the sentence as its only reason', async () => {
    writeCatastrophe();
    const [output = '', summary = ''] = ['output', 'summary'].map((name) => {
      writeFileSync(inWorkspace(name), '');
      return inWorkspace(name);
    });
    const { ended, signal, working } = start(site, [], {
      entry: 'action.js',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: site.workspace,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      INPUT_SCHEMA: 'schema.json',
    });
    await working(LONG);
    signal('SIGTERM');
    const { exit, stdout } = await ended;
    expect(exit).toBe(2);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`::error::${sentence('SIGTERM')}`);
    expect(readFileSync(summary, 'utf8')).toContain(`- ${sentence('SIGTERM')}`);
    expect(readFileSync(output, 'utf8').match(/Interrupted by SIGTERM/g)).toHaveLength(1);
    expect(readFileSync(output, 'utf8')).toContain('inconclusive');
    expect(existsSync(inWorkspace('.dc-event-gate'))).toBe(false);
    expect(leftOvers(site)).toEqual([]);
  });
});

describe('stdout', () => {
  it('that is closed early ends what nobody reads', async () => {
    const run = start(site, POPULATION);
    await run.writing;
    run.closeStdout();
    expect(await run.ended).toMatchObject({ exit: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('that is full is no verdict', () => {
    writeConsumer(site.workspace);
    const { status, stderr } = spawnSync(process.execPath, [path.join(DIST, 'cli.js'), 'gate'], {
      cwd: site.workspace,
      env: { ...process.env, TMPDIR: site.temporary, RUNNER_TEMP: site.temporary },
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n').at(-1)).toBe(
      'stdout: cannot be written: no space left on device. Check the path, who may write there, and the free space on the disk.',
    );
    expect(leftOvers(site)).toEqual([]);
  });
});
