/** Many events lie in a file of the run while they are judged, and give the same tables as in memory. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { LoadedFixtures } from '../../src/checks/context.ts';
import { loadAlone } from '../../src/checks/load-fixtures.ts';
import { tableLinesSql } from '../../src/contracts/tables/table-sql.ts';
import { createReference } from '../../src/pipelines/reference/reference.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { TABLES } from '../../src/plan/tables.ts';
import { warehouse } from '../support/duckdb.ts';
import { aContribution, aHire, eventId } from '../support/events.ts';

const directory = mkdtempSync(path.join(os.tmpdir(), 'load-fixtures-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const spool = [path.join(directory, 'valid.ndjson')];
const events = [aHire({}, { event_id: eventId(1) }), aContribution({}, { event_id: eventId(2) })];
writeFileSync(spool[0] as string, events.map((event) => `${JSON.stringify(event)}\n`).join(''));

type Load = Parameters<typeof loadAlone>;

/** @param valid how many events validation has counted */
async function load(valid: number): Promise<LoadedFixtures> {
  const ports = { warehouse, console: { progress: () => undefined } };
  const engine = { pipeline: createReference(BUILTIN_SCRIPTS), tables: { plan: TABLES } };
  const request = { config: { 'as-of': null }, engine, events: 'rebuilt' };
  const validated = { report: { valid }, spool, directory, columns: null, aside: [], latest: null };
  return loadAlone(
    ports as unknown as Load[0],
    request as unknown as Load[1],
    validated as unknown as Load[2],
  );
}

async function allLines({ database }: LoadedFixtures): Promise<unknown> {
  try {
    const lines = TABLES.map((shape) => database.rows(tableLinesSql(shape), shape.name));
    return await Promise.all(lines);
  } finally {
    database.close();
  }
}

it('puts many events into a file of the run, with the tables that few give in memory', async () => {
  const file = path.join(directory, 'fixtures.duckdb');
  const few = await allLines(await load(2));
  expect(existsSync(file)).toBe(false);
  const many = await load(1_000_000);
  expect(existsSync(file)).toBe(true);
  expect(await allLines(many)).toEqual(few);
  expect(few).toContainEqual([[expect.stringContaining(',230.770000,')]]);
});
