/**
 * Suites of events that are rebuilt in one database: each gives the tables, findings and counts that it gives
 * alone, whoever stands beside it, and in whatever order.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRules, type QualityRule } from '../../src/checks/quality/load-rules.ts';
import { runRules } from '../../src/checks/quality/run-rules.ts';
import { sumWeeks } from '../../src/checks/tables/sum-weeks.ts';
import { GateError } from '../../src/contracts/errors.ts';
import type { Built, SuitePipeline } from '../../src/contracts/pipeline.ts';
import type { Database } from '../../src/contracts/ports.ts';
import { readTables } from '../../src/pipelines/declared/built-tables.ts';
import { createReference } from '../../src/pipelines/reference/reference.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { GOLDEN_TABLES } from '../../src/plan/tables.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';
import { worldOf } from '../support/arbitrary-events.ts';
import { warehouse } from '../support/duckdb.ts';
import { anEvent, eventId } from '../support/events.ts';
import { workspaceAt } from '../support/outside.ts';

const SEED = 46;
const pipeline = createReference(BUILTIN_SCRIPTS);
const { suites: knowsSuites } = pipeline;

interface Suite {
  readonly events: readonly (DcPlanEvent | string)[];
  readonly asOf: string | null;
}

interface Given extends Omit<Built, 'loaded'> {
  readonly loaded: string[];
  readonly tables: Record<string, readonly string[]>;
}

interface Held {
  /** Rows by table, temporary ones too. */
  readonly held: Readonly<Record<string, unknown>>;
  readonly sums: unknown;
}

/** The same persons and events in each: only the suite tells them apart. */
const worlds = fc.sample(worldOf('s', 'conflicting'), { seed: SEED, numRuns: 5 });
const [world = []] = worlds;

const SUITES: readonly Suite[] = [
  ...worlds.map((events) => ({ events, asOf: null })),
  { events: world, asOf: '2024-01-03' },
  { events: world, asOf: '2026-02-28' },
  // Before all events: every table is empty.
  { events: world, asOf: '2001-01-01' },
  { events: world.map(withOtherAmount), asOf: null },
  { events: oddNames(), asOf: null },
  { events: [paidOn('2012-06-15', 5, '2012-01-15')], asOf: null },
  { events: [paidOn('2025-06-15', 6, '2025-01-15')], asOf: null },
  // No limits are known of its year, and most types are missing.
  { events: [paidOn('2009-03-06', 1), paidOn('2009-03-20', 2)], asOf: null },
  { events: [paidOn('2009-03-06', 3), paidOn('2008-03-06', 4)], asOf: null },
];

describe(`suites in one database (seed ${SEED})`, () => {
  let directory: string;
  let rules: readonly QualityRule[];
  let alone: Given[];
  /** The same, with all that the database holds. */
  let whole: (Given & Held)[];

  beforeAll(async () => {
    directory = mkdtempSync(path.join(os.tmpdir(), 'suites-'));
    const settings = { 'quality.rules': null, 'quality.severity': {}, 'quality.max-findings': 0 };
    rules = await loadRules({ ...settings, findPlace: () => 'config' }, workspaceAt(directory));
    whole = [];
    for (const suite of SUITES) whole.push(await buildAlone(suite));
    alone = whole.map(({ held: _, sums: __, ...given }) => given);
  }, 120_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('give what each of them gives alone', async () => {
    expect(await buildTogether(SUITES)).toEqual(alone);
  });

  it('give the same in another order, and without some of the others', async () => {
    for (const order of [SUITES.map((_, at) => at).reverse(), [3, 1], [8, 0, 11, 5]]) {
      const together = await buildTogether(order.map((at) => SUITES[at] as Suite));
      expect(together).toEqual(order.map((at) => alone[at]));
    }
  });

  it('give the same beside one that keeps its names, and leave it as it is alone', async () => {
    for (const at of [0, 7, 8, SUITES.length - 1]) {
      const others = SUITES.map((_, other) => other).filter((other) => other !== at);
      const beside = await buildBeside(
        SUITES[at] as Suite,
        others.map((other) => SUITES[other] as Suite),
      );
      expect(beside, `suite ${at}`).toEqual([whole[at], ...others.map((other) => alone[other])]);
    }
  }, 120_000);

  it.each([
    ['a scenario_id', { scenario_id: `${String.fromCodePoint(0x10ffff)}000000001s` }],
    ['an event_id', { event_id: '00000001-0000-0000-0000-000000000001' }],
  ])('fail where %s of the one that keeps its names could be of another', async (_, envelope) => {
    const odd = [anEvent('contribution', {}, envelope)];
    const built = buildBeside({ events: odd, asOf: null }, [SUITES[0] as Suite]);
    await expect(built).rejects.toThrow("another suite's");
    expect(await buildTogether([{ events: odd, asOf: null }, SUITES[1] as Suite])).toHaveLength(2);
  });

  it('were worth comparing: every table differs between some of them, and so do the findings', () => {
    for (const { name } of GOLDEN_TABLES) {
      const texts = alone.map(({ tables }) => JSON.stringify(tables[name]));
      expect(new Set(texts).size, name).toBeGreaterThan(4);
    }
    const findings = alone.map(({ tables }) => tables.quality_findings ?? []);
    const naming = (rule: string) =>
      findings.flatMap((lines, at) => (lines.some((line) => line.startsWith(rule)) ? [at] : []));
    const last = SUITES.length - 1;
    expect(naming('limit_year_unknown')).toEqual(expect.arrayContaining([last - 1, last]));
    expect(naming('contribution_after_deposit')).toEqual(
      expect.arrayContaining([last - 3, last - 2]),
    );
    expect(findings.flat().join('\n')).toContain('one event_id in scenarios: a, b');
    expect(new Set(alone.map(({ asOf }) => asOf)).size).toBeGreaterThan(5);
  });

  it('fail where one of them has no event, as it does alone', async () => {
    const built = buildTogether([{ events: ['{}'], asOf: null }, SUITES[0] as Suite]);
    await expect(built).rejects.toThrow(GateError);
  });

  function spool({ events }: Suite): string {
    const file = path.join(mkdtempSync(path.join(directory, 'spool-')), 'events.ndjson');
    const lines = events.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  }

  async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
    const database = await warehouse.open({ path: null, readable: [directory], threads: 1 });
    try {
      return await use(database);
    } finally {
      database.close();
    }
  }

  function buildAlone(suite: Suite): Promise<Given & Held> {
    return withDatabase(async (database) => {
      const request = {
        spool: [spool(suite)],
        directory,
        asOf: suite.asOf,
        target: 'memory',
      } as const;
      const built = await pipeline.build(database, request);
      await runRules(database, rules, 0);
      const tables = await readAll(database);
      return { ...built, loaded: sorted(built), tables, ...(await readHeld(database)) };
    });
  }

  function buildTogether(suites: readonly Suite[]): Promise<Given[]> {
    return withDatabase(async (database) => {
      const { build } = knowsSuites as SuitePipeline;
      const requests = suites.map(request);
      const built = await build(database, requests, null);
      await runRules(database, rules, 0);
      return readSuites(database, built.suites);
    });
  }

  /** One suite keeps its names. It comes first, with all that its database holds when the others are forgotten. */
  function buildBeside(own: Suite, others: readonly Suite[]): Promise<[Given & Held, ...Given[]]> {
    return withDatabase(async (database) => {
      const { build, forget } = knowsSuites as SuitePipeline;
      const built = await build(database, others.map(request), request(own));
      const { named } = built;
      if (named === null) throw new Error('the suite that keeps its names was not built');
      await runRules(database, rules, 0);
      const given = await readSuites(database, built.suites);
      await forget(database, named.asOf);
      const tables = await readAll(database);
      const held = await readHeld(database);
      return [{ ...named, loaded: sorted(named), tables, ...held }, ...given];
    });
  }

  function request(suite: Suite) {
    return { spool: [spool(suite)], asOf: suite.asOf };
  }

  async function readSuites(database: Database, built: readonly Built[]): Promise<Given[]> {
    const { lines } = knowsSuites as SuitePipeline;
    const read: [string, readonly (readonly string[])[]][] = [];
    for (const shape of GOLDEN_TABLES) read.push([shape.name, await lines(database, shape)]);
    return built.map((one, at) => ({
      ...one,
      loaded: sorted(one),
      tables: Object.fromEntries(read.map(([name, all]) => [name, all[at] ?? []])),
    }));
  }

  async function readAll(database: Database): Promise<Given['tables']> {
    const tables = await readTables(database, GOLDEN_TABLES);
    const lines = GOLDEN_TABLES.map(({ name, goldenFile }) => {
      const table = tables.get(goldenFile);
      return [name, table?.kind === 'table' ? table.lines : []] as const;
    });
    return Object.fromEntries(lines);
  }

  /** Everything that is in the database, but for deadlines of months that only another suite has. */
  async function readHeld(database: Database): Promise<Held> {
    const sums = await sumWeeks(database);
    const names = await database.rows(
      "SELECT table_name FROM duckdb_tables() WHERE table_name <> 'deposit_deadlines' ORDER BY 1",
      'tables',
    );
    const tables: [string, unknown[]][] = [];
    for (const [name] of names) {
      const rows = await database.rows(
        `SELECT CAST(t AS VARCHAR) FROM ${name} AS t ORDER BY 1`,
        't',
      );
      tables.push([name ?? '', rows.flat()]);
    }
    return { sums, held: Object.fromEntries(tables) };
  }
});

/** The order of types is nobody's. */
function sorted({ loaded }: Pick<Built, 'loaded'>): string[] {
  return (loaded ?? []).map((one) => JSON.stringify(one)).sort();
}

function withOtherAmount(event: DcPlanEvent): DcPlanEvent {
  return event.payload.event_type === 'contribution'
    ? ({ ...event, payload: { ...event.payload, amount: '12.34' } } as DcPlanEvent)
    : event;
}

/** Names that look like a suite's number, or would join one: and one event_id in two scenarios. */
function oddNames(): DcPlanEvent[] {
  const names = ['000000001s', '\u0301combining', '9', ' ', 'a', 'b'];
  return names.map((scenario_id, at) => {
    const id = ['a', 'b'].includes(scenario_id) ? 500 : 600 + at;
    return anEvent(
      'contribution',
      { amount: `${at + 1}.5` },
      { scenario_id, event_id: eventId(id) },
    );
  });
}

function paidOn(day: string, id: number, earned = day): DcPlanEvent {
  return anEvent(
    'contribution',
    { contribution_date: day, pay_period_end: earned },
    { effective_date: day, event_id: eventId(id) },
  );
}
