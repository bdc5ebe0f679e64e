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

  beforeAll(async () => {
    directory = mkdtempSync(path.join(os.tmpdir(), 'suites-'));
    const settings = { 'quality.rules': null, 'quality.severity': {}, 'quality.max-findings': 0 };
    rules = await loadRules({ ...settings, findPlace: () => 'config' }, workspaceAt(directory));
    alone = [];
    for (const suite of SUITES) alone.push(await buildAlone(suite));
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

  function buildAlone(suite: Suite): Promise<Given> {
    return withDatabase(async (database) => {
      const request = {
        spool: [spool(suite)],
        directory,
        asOf: suite.asOf,
        target: 'memory',
      } as const;
      const built = await pipeline.build(database, request);
      await runRules(database, rules, 0);
      const tables = await readTables(database, GOLDEN_TABLES);
      const lines = GOLDEN_TABLES.map(({ name, goldenFile }) => {
        const table = tables.get(goldenFile);
        return [name, table?.kind === 'table' ? table.lines : []] as const;
      });
      return { ...built, loaded: sorted(built), tables: Object.fromEntries(lines) };
    });
  }

  function buildTogether(suites: readonly Suite[]): Promise<Given[]> {
    return withDatabase(async (database) => {
      const { build, lines } = knowsSuites as SuitePipeline;
      const requests = suites.map((suite) => ({ spool: [spool(suite)], asOf: suite.asOf }));
      const built = await build(database, requests);
      await runRules(database, rules, 0);
      const read: [string, readonly (readonly string[])[]][] = [];
      for (const shape of GOLDEN_TABLES) read.push([shape.name, await lines(database, shape)]);
      return built.map((one, at) => ({
        ...one,
        loaded: sorted(one),
        tables: Object.fromEntries(read.map(([name, all]) => [name, all[at] ?? []])),
      }));
    });
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
