/** Measured processes for real: small programs that answer, lie, fall silent or die. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRunFolder, type RunFolder } from '../../../src/adapters/files/run-folder.ts';
import { createBench, type DisposableBench } from '../../../src/adapters/process/bench.ts';
import {
  ANSWER_TIMEOUTS,
  type AnswerTimeouts,
} from '../../../src/adapters/process/measured-process.ts';
import { timePairs } from '../../../src/checks/benchmarks/time-pairs.ts';
import { PROTOCOL } from '../../../src/contracts/measured/answers.ts';
import type { MeasuredRequest } from '../../../src/contracts/measured/messages.ts';
import type { Side } from '../../../src/contracts/ports/bench.ts';
import { DEFAULT_PAIRED_RULE } from '../../../src/statistics/paired-rule.ts';
import { A_JOB as job } from '../../support/fake-bench.ts';

const REQUESTS: Readonly<Record<MeasuredRequest['ask'], MeasuredRequest>> = {
  digest: { ask: 'digest', job },
  prepare: { ask: 'prepare', job },
  run: { ask: 'run', times: 1 },
  figures: { ask: 'figures' },
  work: { ask: 'work', job },
  close: { ask: 'close' },
};
const ASKS = Object.keys(REQUESTS) as MeasuredRequest['ask'][];

/** A program that answers as a bundle would, but for what a test puts first. */
const worker = (first: string) => `
const ANSWERS = {
  digest: { protocol: ${PROTOCOL}, code: 'c', duckdb: 'v1', parts: { schema: 's' } },
  prepare: { events: 1 },
  run: { seconds: 0.25, values: {} },
  figures: {},
  work: { scripts: {}, rowsWritten: {}, databaseBytes: 1 },
  close: { peakRss: 1 },
};
let asked = 0;
process.on('message', (request) => {
  asked += 1;
  ${first}
  process.send({ kind: 'answer', answer: ANSWERS[request.ask] }, () => {
    if (request.ask === 'close') process.disconnect();
  });
});
`;

let folder: string;
let temporary: string;
let runFolder: RunFolder;
let bench: DisposableBench;
const heard: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bench-process-'));
  temporary = path.join(folder, 'temporary');
  mkdirSync(temporary);
  heard.length = 0;
  runFolder = createRunFolder(temporary);
  bench = benchWith(ANSWER_TIMEOUTS);
});
afterEach(async () => {
  await bench.dispose();
  rmSync(folder, { recursive: true, force: true });
});

function benchWith(timeouts: AnswerTimeouts): DisposableBench {
  return createBench(
    pathToFileURL(path.join(folder, 'worker.js')),
    runFolder.make,
    {
      note: (line) => heard.push(line),
      progress: (label, fraction) => heard.push(`${label} ${fraction}`),
    },
    timeouts,
  );
}

function side(first: string, name: Side['name'] = 'base'): Side {
  const bundle = path.join(folder, `${name}-bundle`);
  mkdirSync(bundle, { recursive: true });
  writeFileSync(path.join(bundle, 'worker.js'), worker(first));
  writeFileSync(path.join(bundle, 'package.json'), '{ "type": "module" }');
  return { name, directory: folder, bundle };
}

describe('a measured process', () => {
  it.each(ASKS)('answers %s, from the bundle of its side', async (ask) => {
    await expect(bench.start(side('')).ask(REQUESTS[ask])).resolves.toBeTypeOf('object');
  });

  it.each([
    ['kept', 'dirty_decay_ms:-1,muzzy_decay_ms:-1'],
    ['freed', 'undefined'],
  ] as const)('has memory that is %s', async (memory, expected) => {
    const telling = side(
      `return process.send({ kind: 'error', detail: String(process.env.DUCKDB_JE_MALLOC_CONF) });`,
    );
    await expect(bench.start(telling, memory).ask(REQUESTS.run)).rejects.toThrow(expected);
  });

  it('that has no bundle is refused by name', async () => {
    const nowhere: Side = { name: 'base', directory: folder, bundle: `${folder}/nowhere` };
    await expect(bench.start(nowhere).ask(REQUESTS.digest)).rejects.toThrow(
      'measures the base could not start: the bundle that was committed there has no worker.js',
    );
  });

  it.each(ASKS)('that is killed at %s says so, and every later question too', async (ask) => {
    const started = bench.start(side("process.kill(process.pid, 'SIGKILL');"));
    await expect(started.ask(REQUESTS[ask])).rejects.toThrow('it ended with SIGKILL');
    await expect(started.ask(REQUESTS.run)).rejects.toThrow('it ended with SIGKILL');
  });

  it('that ends without a word says so, also where it was never asked', async () => {
    await expect(bench.start(side('process.exit(0);')).ask(REQUESTS.run)).rejects.toThrow(
      'it ended with code 0',
    );
    const gone = side('');
    writeFileSync(path.join(`${gone.bundle}`, 'worker.js'), 'process.exit(0);');
    await expect(bench.start(gone).ask(REQUESTS.digest)).rejects.toThrow('it ended with code 0');
  });

  it.each([
    ['nothing', 'process.send(null); return;'],
    ['a text', "process.send('yes'); return;"],
    ['another kind', 'process.send({ hello: 1 }); return;'],
    ['an empty answer', "process.send({ kind: 'answer', answer: {} }); return;"],
    ['no answer', "process.send({ kind: 'answer' }); return;"],
    [
      'no number',
      "process.send({ kind: 'answer', answer: { seconds: NaN, values: {} } }); return;",
    ],
  ])('that says %s is not believed', async (_, first) => {
    for (const ask of ['run', 'digest'] as const)
      await expect(bench.start(side(first)).ask(REQUESTS[ask])).rejects.toThrow('of another kind');
  });

  it('of another protocol is not believed', async () => {
    const other = `ANSWERS.digest = { ...ANSWERS.digest, protocol: ${PROTOCOL + 1} };`;
    await expect(bench.start(side(other)).ask(REQUESTS.digest)).rejects.toThrow('of another kind');
  });

  it('that stays silent is not waited for without end', async () => {
    const impatient = benchWith({ ...ANSWER_TIMEOUTS, run: 0.3 });
    await expect(impatient.start(side('return;')).ask(REQUESTS.run)).rejects.toThrow(
      'it gave no answer in 0.3 s',
    );
    await impatient.dispose();
  });

  it('tells what went wrong, how far it is, and what it writes', async () => {
    const first = `console.error('a word'); process.send({ kind: 'progress', label: 'x', fraction: 0.5 });
      process.send({ kind: 'error', detail: 'the SQL is broken' }); return;`;
    await expect(bench.start(side(first)).ask(REQUESTS.work)).rejects.toThrow(
      'could not count the work: the SQL is broken',
    );
    await bench.dispose();
    expect(heard.sort()).toEqual(['a word', 'x 0.5']);
  });

  it('leaves nothing behind, whatever it was doing', async () => {
    const first = `
      import('node:fs').then(({ mkdtempSync }) => mkdtempSync(process.env.RUNNER_TEMP + '/mine-'));
      if (request.ask === 'close') return;`;
    const started = bench.start(side(first));
    await started.ask(REQUESTS.prepare);
    let isAnswered = false;
    for (const open of [started, bench.start(side('return;'))])
      open.ask(REQUESTS.close).finally(() => {
        isAnswered = true;
      });
    expect(readdirSync(temporary)).toHaveLength(1);
    await bench.dispose();
    await runFolder.dispose();
    expect(readdirSync(temporary)).toEqual([]);
    bench
      .start(side(''))
      .ask(REQUESTS.run)
      .finally(() => {
        isAnswered = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Who waits for an answer would go on, in folders that are gone.
    expect(isAnswered).toBe(false);
  });
});

describe('pairs of real processes', () => {
  it('are taken, alternately and started anew', async () => {
    const { wall, cpu } = await timePairs(bench, {
      base: side(''),
      head: side('', 'head'),
      arrangement: 'in turn',
      job,
      seed: 1,
      deadline: 1e9,
      rule: DEFAULT_PAIRED_RULE,
    });
    expect(wall).toEqual(Array.from({ length: 16 }, () => [0.25, 0.25]));
    expect(cpu).toEqual([]);
  });

  it.each([
    ['prepared', 1],
    ['warmed up', 2],
    ['counted', 3],
    ['timed', 6],
    ['closed', 12],
  ])('end where the head is killed while it is %s', async (_, at) => {
    const dying = side(`if (asked === ${at}) process.kill(process.pid, 'SIGKILL');`, 'head');
    const pairs = timePairs(bench, {
      base: side(''),
      head: dying,
      arrangement: 'apart',
      job,
      seed: 1,
      deadline: 1e9,
      rule: DEFAULT_PAIRED_RULE,
    });
    if (at < 12) await expect(pairs).rejects.toThrow('measures the head could not');
    else expect((await pairs).wall.length).toBeGreaterThan(0);
    await bench.dispose();
    await runFolder.dispose();
    expect(readdirSync(temporary)).toEqual([]);
  });
});
