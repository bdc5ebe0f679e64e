/** A team's few events made many: under other ids of the same form, and valid as the others are. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFixtureReader } from '../../../../src/adapters/files/read-fixture.ts';
import { createSliceReader } from '../../../../src/adapters/files/slices.ts';
import { createValidator } from '../../../../src/adapters/validation/validator.ts';
import { describeEvents } from '../../../../src/checks/benchmarks/pipeline/describe-events.ts';
import { collectTeamEvents } from '../../../../src/checks/benchmarks/pipeline/team-events.ts';
import type { EventSchema } from '../../../../src/contracts/ports/fixtures.ts';
import type { Workspace } from '../../../../src/contracts/ports.ts';
import { warehouse } from '../../../support/duckdb.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'team-events-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const temporaryDirectory = async () => mkdtempSync(path.join(home, 'run-'));

function schemaOf(properties: object): EventSchema {
  return { json: { type: 'object', properties }, origin: 'team', notes: [] };
}

async function collect(
  events: readonly object[],
  { wanted = 10, schemas = [schemaOf({})] as readonly EventSchema[] } = {},
) {
  const spool = path.join(home, 'spool.ndjson');
  writeFileSync(spool, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const readParquet = async function* (): AsyncGenerator<string[]> {
    yield await Promise.reject(new Error('this test reads no Parquet'));
  };
  const validator = createValidator({
    root: home,
    readFixture: createFixtureReader({
      root: home,
      readParquet,
      readDuckdb: readParquet,
      temporaryDirectory,
    }),
    readSlice: createSliceReader(),
    worker: null,
    cores: 1,
  });
  try {
    const collected = await collectTeamEvents(
      { validator, warehouse, workspace: { temporaryDirectory } as unknown as Workspace },
      {
        fixtures: async () => ({ spool: [spool], aside: [] }),
        schemas,
        places: { id: '/event_id', person: '/employee_id' },
        wanted,
      },
    );
    return collected === null ? null : { ...collected, lines: linesIn(collected.file) };
  } finally {
    await validator.dispose();
  }
}

const linesIn = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const distinct = (lines: readonly Record<string, unknown>[] = [], field: string) =>
  new Set(lines.map((line) => line[field])).size;

const UUID = '1c9f0c1e-7f0e-4a3e-9b1c-00000000000';
const two = [
  { event_id: `${UUID}1`, employee_id: 'E-001', note: 'E-001 "said" 1.50', amount: 1.5 },
  { event_id: `${UUID}2`, employee_id: 'E-002' },
];

describe('few events', () => {
  it('become as many as are wanted, each person under ids of its own, all else as it was', async () => {
    const found = await collect(two, { wanted: 9 });
    expect(found).toMatchObject({ events: 10, copies: 5, note: null });
    const { lines = [] } = found ?? {};
    expect([distinct(lines, 'event_id'), distinct(lines, 'employee_id')]).toEqual([10, 10]);
    expect(lines.filter(({ note }) => note === 'E-001 "said" 1.50')).toHaveLength(5);
    expect(lines.every(({ event_id: id }) => /^[0-9a-f-]{36}$/.test(String(id)))).toBe(true);
    expect(linesIn(found?.first ?? '')).toEqual([two[0]]);
  });

  it('keep the length of a number at the end of an id where the schema asks for it', async () => {
    const schemas = [schemaOf({ employee_id: { pattern: '^E-[0-9]{3}$' } })];
    const found = await collect(two, { wanted: 9, schemas });
    expect(found).toMatchObject({ events: 10, copies: 5 });
    const { lines } = found ?? {};
    expect([distinct(lines, 'event_id'), distinct(lines, 'employee_id')]).toEqual([10, 10]);
  });

  it('become as many as such numbers are left', async () => {
    const schemas = [schemaOf({ employee_id: { pattern: '^E[0-9]$' } })];
    const events = [
      { event_id: 'a', employee_id: 'E1' },
      { event_id: 'b', employee_id: 'E4' },
    ];
    const found = await collect(events, { wanted: 100, schemas });
    // 5 to 8 for two persons, and 9 is one too few.
    expect(found).toMatchObject({ events: 6, copies: 3 });
    expect(distinct(found?.lines, 'employee_id')).toBe(6);
  });

  it('stay as they are where no other id is valid by a side, which is said', async () => {
    const schemas = [schemaOf({}), schemaOf({ employee_id: { enum: ['E-001', 'E-002'] } })];
    const found = await collect(two, { schemas });
    expect(found).toMatchObject({ events: 2, copies: 1 });
    expect(found?.note).toContain('a copy under other ids is not valid (`/employee_id` is "E-');
    expect(found === null ? '' : describeEvents(found)).toMatch(
      /^2 events of the fixtures, as they are: a copy/,
    );
  });

  it('stay as they are where ids are no texts', async () => {
    const found = await collect([{ event_id: 1, employee_id: 2 }]);
    expect(found).toMatchObject({
      copies: 1,
      note: 'no event has both an id and a person that are texts',
    });
  });

  it('without a person are there once', async () => {
    const found = await collect([...two, { event_id: 'plan' }]);
    expect(found?.lines.filter((line) => line.event_id === 'plan')).toHaveLength(1);
    expect(found?.events).toBe(11);
  });
});

describe('events that are enough', () => {
  it('stay as they are', async () => {
    const found = await collect(two, { wanted: 2 });
    expect(found).toMatchObject({ events: 2, copies: 1, note: null, lines: two });
  });

  it('are those that both sides take; where there is none, none', async () => {
    const schemas = [schemaOf({}), schemaOf({ amount: { minimum: 2 } })];
    expect((await collect(two, { schemas, wanted: 1 }))?.lines).toEqual([two[1]]);
    const none = [schemaOf({}), schemaOf({ event_id: { const: 'other' } })];
    expect(await collect(two, { schemas: none })).toBeNull();
  });
});
