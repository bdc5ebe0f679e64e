/** The workforce that DuckDB makes for the benchmark: the same everywhere, valid, and free of contradictions. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addWorkforce,
  type WorkforceSlice,
} from '../../../src/checks/benchmarks/workloads/population.ts';
import { RULE_FILES } from '../../../src/checks/quality/rule-files.ts';
import type { BuiltinRule } from '../../../src/checks/quality/rules.ts';
import { EVENT_TYPES } from '../../../src/contracts/event-types.ts';
import { BUILTIN_SCRIPTS } from '../../../src/pipelines/reference/scripts.ts';
import { eventLine } from '../../../src/plan/generate/population.ts';
import { createRowReader } from '../../../src/plan/row-to-event.ts';
import schema from '../../../src/schema/event.schema.json' with { type: 'json' };
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { warehouse, withRebuilt } from '../../support/duckdb.ts';
import { findings } from '../../support/quality.ts';
import { createRecordValidator } from '../../support/record-validator.ts';

const EVENTS = createRowReader();

const EVERYBODY: WorkforceSlice = { first: 1, last: 50, seed: 401, scenario: ['baseline', 0] };
const FEW: WorkforceSlice = { ...EVERYBODY, last: 30 };
const LAST_OF_FEW = 'E-000030';
/** Two more scenarios in the database of everybody: to plan what makes a slice takes longer than to run it. */
const BESIDE: readonly WorkforceSlice[] = [
  { ...FEW, scenario: ['another', 1] },
  { first: 900, last: 925, seed: 7, scenario: ['other', 2] },
];

/** The events of the slices in their order. */
async function workforce(...slices: WorkforceSlice[]): Promise<DcPlanEvent[]> {
  const database = await warehouse.open({ path: null, readable: [] });
  try {
    await database.execute(BUILTIN_SCRIPTS.tables.sql, 'tables.sql');
    await database.execute(BUILTIN_SCRIPTS.ground.sql, 'ground tables');
    await database.execute(BUILTIN_SCRIPTS.macros.sql, 'macros.sql');
    for (const slice of slices) await addWorkforce(database, slice);
    const rows = await database.rows(
      `SELECT ${EVENTS.cells} FROM events ORDER BY event_order`,
      'events',
    );
    return rows.map(EVENTS.toEvent);
  } finally {
    database.close();
  }
}

const hashOf = (events: readonly DcPlanEvent[]) =>
  createHash('sha256').update(events.map(eventLine).join('')).digest('hex');

describe('the workforce of the benchmark', () => {
  let all: DcPlanEvent[] = [];
  let events: DcPlanEvent[] = [];
  beforeAll(async () => {
    all = await workforce(EVERYBODY, ...BESIDE);
    events = of('baseline');
  });

  const of = (...scenarios: string[]) =>
    all.filter(({ scenario_id }) => scenarios.includes(scenario_id));
  const fewOf = (people: readonly DcPlanEvent[]) =>
    people.filter(({ employee_id }) => employee_id <= LAST_OF_FEW);

  it('has the same events on any machine', () => {
    expect([events.length, hashOf(events)]).toEqual([
      13_320,
      '8e8d248f74944b9a6cf41dc7e7ee5562163cdc71f086e6d49639faf0b36743d9',
    ]);
  });

  it('has all types of events, and about 280 events a person', () => {
    const types = new Set(events.map((event) => event.payload.event_type));
    expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
    expect(events.length / EVERYBODY.last).toBeGreaterThan(250);
    expect(events.length / EVERYBODY.last).toBeLessThan(310);
  });

  it('is the same in slices', async () => {
    const slices = await workforce(
      { ...FEW, first: 21 },
      { ...FEW, last: 1 },
      { ...FEW, first: 2, last: 20 },
    );
    const few = fewOf(events);
    expect(few.length).toBeGreaterThan(5000);
    expect(hashOf(slices)).toBe(hashOf(few));
  });

  it('is another by seed and by scenario, with event ids of its own', async () => {
    const other = await workforce({ ...FEW, seed: 402 });
    expect(other.length).toBeGreaterThan(5000);
    expect(hashOf(other)).not.toBe(hashOf(fewOf(events)));
    const both = of('baseline', 'another');
    expect(both.length).toBeGreaterThan(events.length + 5000);
    expect(new Set(both.map((event) => event.event_id)).size).toBe(both.length);
  });

  it('is valid by the schema', () => {
    const { check } = createRecordValidator(schema, 'builtin');
    const problems = events.map(eventLine).filter((line) => !check(line.trimEnd()).ok);
    expect(problems).toEqual([]);
  });

  it('gives no rule anything to find', async () => {
    const both = of('baseline', 'other');
    expect(both.length).toBeGreaterThan(events.length + 5000);
    expect(await findings(Object.keys(RULE_FILES) as BuiltinRule[], both)).toEqual([]);
  });

  it('is rebuilt by SQL as by the fold, and stands in the order in which the loader would have put it', async () => {
    await withRebuilt(events, null, async ({ database, disagreements }) => {
      expect(await disagreements()).toEqual([]);
      const rows = await database.rows(
        'SELECT event_id FROM events ORDER BY employee_id, event_order',
        'events',
      );
      expect(rows.map(([id]) => id)).toEqual(events.map((event) => event.event_id));
    });
  });
});
