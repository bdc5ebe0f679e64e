/** A measured process by itself, without a process: every workload on few people, asked as its parent asks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeasuredTools } from '../../../src/adapters/process/measured-tools.ts';
import { latencies } from '../../../src/adapters/validation/latencies.ts';
import { createSession, type Session } from '../../../src/checks/benchmarks/session.ts';
import type {
  MeasuredAnswers,
  MeasuredJob,
  MeasuredRun,
  SideDigest,
  WorkPass,
} from '../../../src/contracts/measured/messages.ts';
import { WORKLOADS, type WorkloadName } from '../../../src/contracts/measured/workload-names.ts';
import type { Console } from '../../../src/contracts/ports.ts';
import { eventLine, generatePopulation } from '../../../src/plan/generate/population.ts';
import { loadJobEngine } from '../../../src/project/load-job-engine.ts';
import { type Wiring, wire } from '../../../src/wiring.ts';

const EMPLOYEES = 4;
const YEARS = 2;
const SCENARIOS = ['baseline', 'generous_match', 'low_turnover'];
const entryUrl = pathToFileURL(path.resolve(import.meta.dirname, '../../../dist/cli.js')).href;

const silent: Console = {
  result: () => undefined,
  stream: async () => undefined,
  note: () => undefined,
  detail: () => undefined,
  progress: () => undefined,
  group: (_label, work) => work(),
  watch: (_label, work) => work(),
  colour: false,
  width: null,
};

let folder: string;
let wiring: Wiring;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'session-'));
  for (const [at, scenarioId] of SCENARIOS.entries())
    writeFileSync(path.join(folder, `${scenarioId}.ndjson`), linesOf(scenarioId, at));
  wiring = wire({
    directory: folder,
    entryUrl,
    console: silent,
    eventsRoot: path.parse(folder).root,
    duckdbPath: null,
  });
});
afterAll(async () => {
  await wiring.dispose();
  rmSync(folder, { recursive: true, force: true });
});

function linesOf(scenarioId: string, seed: number): string {
  const events = generatePopulation({ employees: EMPLOYEES, years: YEARS, seed, scenarioId });
  return [...events].map(eventLine).join('');
}

function aSession(): Session {
  const { ports, portsAt } = wiring;
  const tools = createMeasuredTools(entryUrl, latencies);
  return createSession(ports, tools, (job, elsewhere) =>
    loadJobEngine(elsewhere === null ? ports : portsAt(elsewhere), job),
  );
}

function aJob(workload: WorkloadName): MeasuredJob {
  const scenarios = workload === 'concurrency' ? SCENARIOS : SCENARIOS.slice(0, 1);
  return {
    workload,
    config: null,
    overrides: {},
    lines: scenarios.map((name) => path.join(folder, `${name}.ndjson`)),
    employees: EMPLOYEES,
    years: YEARS,
    seed: 1,
    // A second thread for so few events would only wait.
    threads: 1,
  };
}

/** All metrics of a workload but the peak of memory, and the events that it works on. */
const MEASURED: Readonly<Record<WorkloadName, { events: number; metrics: readonly string[] }>> = {
  validate: { events: 381, metrics: ['events-per-second', 'max', 'p50', 'p99'] },
  ingest: { events: 381, metrics: ['events-per-second'] },
  reconstruct: { events: 381, metrics: ['participants-per-second', 'seconds'] },
  history: { events: 381, metrics: ['cold', 'p50', 'p99'] },
  snapshots: { events: 381, metrics: ['fold', 'look-up', 'rows-per-second'] },
  concurrency: { events: 885, metrics: ['events-per-second', 'leaks', 'read-p99'] },
  // It makes its events itself, as a part of what is timed.
  population: { events: 0, metrics: ['events', 'seconds'] },
  pipeline: { events: 381, metrics: ['events-per-second', 'seconds'] },
};

describe('a measured process', () => {
  it.each(WORKLOADS)('gives every metric of %s, and both times', async (workload) => {
    const session = aSession();
    const { events, once } = await prepare(session, workload);
    const run = (await session.answer({ ask: 'run', times: 1 })) as Required<MeasuredRun>;
    const figures = await session.answer({ ask: 'figures' });
    const values: Record<string, unknown> = { ...once, ...run.values, ...figures };
    expect(Object.keys(values).sort()).toEqual(MEASURED[workload].metrics);
    for (const [metric, value] of Object.entries(values))
      if (metric !== 'leaks') expect(value, metric).toBeGreaterThan(0);
    expect(values.leaks ?? 0).toBe(0);
    expect(events).toBe(MEASURED[workload].events);
    expect(Math.min(run.seconds, run.cpuSeconds)).toBeGreaterThan(0);
    const { peakRss } = (await session.answer({ ask: 'close' })) as { peakRss: number };
    expect(peakRss).toBeGreaterThan(10_000_000);
  });

  it('runs the side beside it as well, each by its own SQL', async () => {
    const beside = path.join(folder, 'beside');
    mkdirSync(path.join(beside, '.github'), { recursive: true });
    mkdirSync(path.join(beside, 'sql'));
    writeFileSync(path.join(beside, 'config.yml'), 'pipeline: sql\n');
    writeFileSync(path.join(beside, 'sql/annual_limits.sql'), "SELECT error('the other side');\n");
    const session = aSession();
    const job = { ...aJob('reconstruct'), config: 'config.yml' };
    await session.answer({ ask: 'prepare', job, beside });
    await session.answer({ ask: 'run', times: 1, side: 'own' });
    await expect(session.answer({ ask: 'run', times: 1, side: 'beside' })).rejects.toThrow(
      'the other side',
    );
    await session.answer({ ask: 'close' });
  });

  it.each([
    ['balances.sql', 'reconstruct'],
    ['weekly_snapshots.sql', 'pipeline'],
  ] as const)('clocks from %s on what of %s can differ', async (from, workload) => {
    const session = aSession();
    await session.answer({ ask: 'prepare', job: { ...aJob(workload), from } });
    const run = (await session.answer({ ask: 'run', times: 2 })) as Required<MeasuredRun>;
    expect(run.cpuSeconds).toBeGreaterThan(0);
    expect(run.cpuSeconds).toBeLessThan(run.around);
    await session.answer({ ask: 'close' });
  });

  it('clocks all where nothing that it hears of is named', async () => {
    const session = aSession();
    await session.answer({ ask: 'prepare', job: { ...aJob('reconstruct'), from: 'x.sql' } });
    const run = (await session.answer({ ask: 'run', times: 1 })) as Required<MeasuredRun>;
    // On a busy machine an eighth of the wall's clock is more.
    expect(run.around).toBeCloseTo(Math.max(run.cpuSeconds, run.seconds / 8), 3);
    await session.answer({ ask: 'close' });
  });

  it('counts the same work again, and names each script', async () => {
    const once = (await aSession().answer({ ask: 'work', job: aJob('reconstruct') })) as WorkPass;
    const again = (await aSession().answer({ ask: 'work', job: aJob('reconstruct') })) as WorkPass;
    expect(again.rowsWritten).toEqual(once.rowsWritten);
    expect(again.rowsWritten).toMatchObject({ events: 381 });
    expect(Object.keys(once.scripts)).toEqual(expect.arrayContaining(['balances.sql']));
    expect(counted(again)).toEqual(counted(once));
  });

  it('says what it runs, by script', async () => {
    const session = aSession();
    const digest = (await session.answer({ ask: 'digest', job: aJob('ingest') })) as SideDigest;
    expect(digest.duckdb).toMatch(/^v1\./);
    expect(Object.keys(digest.parts)).toEqual(expect.arrayContaining(['schema', 'balances.sql']));
    for (const text of [digest.code, ...Object.values(digest.parts)])
      expect(text).toMatch(/^[0-9a-f]{16}$/);
    expect(await session.answer({ ask: 'digest', job: aJob('ingest') })).toEqual(digest);
  });

  it('runs nothing that was not prepared, and nothing invalid', async () => {
    await expect(aSession().answer({ ask: 'run', times: 1 })).rejects.toThrow(
      /nothing was prepared/,
    );
    const bad = path.join(folder, 'bad.ndjson');
    writeFileSync(bad, '{}\n');
    const job = { ...aJob('ingest'), lines: [bad] };
    const prepared = async () => {
      const session = aSession();
      await session.answer({ ask: 'prepare', job });
      await session.answer({ ask: 'run', times: 1 });
    };
    await expect(prepared()).rejects.toMatchObject({ code: 'POPULATION_INVALID' });
  });
});

async function prepare(session: Session, workload: WorkloadName) {
  const answer = await session.answer({ ask: 'prepare', job: aJob(workload) });
  return answer as MeasuredAnswers['prepare'];
}

/** Rows of every operator; memory may differ from run to run. */
function counted({ scripts }: WorkPass): unknown {
  return Object.entries(scripts).map(([name, operators]) => [
    name,
    Object.entries(operators).map(([operator, { rows, scanned }]) => [operator, rows, scanned]),
  ]);
}
