/** Events in columns give the tables that their lines give: the same rows in the same order, copies and conflicts told alike. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/contracts/ports.ts';
import { extend, reconstruct } from '../../src/pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { TABLES } from '../../src/plan/tables.ts';
import { worldOf } from '../support/arbitrary-events.ts';
import { aColumnSpool } from '../support/column-walk.ts';
import { warehouse } from '../support/duckdb.ts';
import { aFolder } from '../support/fixture-folder.ts';

const SEED = 17;
const WORLDS = 30;

/** 30 worlds, each a scenario of its own, their events shuffled together. */
const lines = fc
  .tuple(...Array.from({ length: WORLDS }, (_, world) => worldOf(`s-${world}`)))
  .chain((worlds) => {
    const all = worlds.flat();
    return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  })
  .map((events) =>
    events.map((event, at) => {
      const text = JSON.stringify(event);
      // A walk hands these over, so that both ways are taken.
      return at % 11 === 0 ? text.replace(/"job_level":(\d+)/, '"job_level":$1.0') : text;
    }),
  );

interface Load {
  readonly lines: readonly string[];
  readonly asOf: string | null;
}

async function tablesOf(form: 'lines' | 'columns', loads: readonly Load[]) {
  const folder = aFolder();
  const database = await warehouse.open({ path: null, readable: [folder], threads: 1 });
  try {
    for (const [number, { lines: own, asOf }] of loads.entries()) {
      const spool = [path.join(folder, `spool-${number}.ndjson`)];
      writeFileSync(spool[0] as string, own.map((line) => `${line}\n`).join(''));
      const columns = form === 'lines' ? null : aColumnSpool(folder, `c-${number}`, own);
      const request = { spool, columns, asOf, scripts: BUILTIN_SCRIPTS };
      await (number === 0 ? reconstruct : extend)(database, request);
    }
    return await contentOf(database);
  } finally {
    database.close();
  }
}

async function contentOf(database: Database): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const name of [
    'events',
    'repeated_events',
    'loaded_events',
    ...TABLES.map((table) => table.name),
  ]) {
    const rows = await database.rows(`SELECT rows FROM ${name} AS rows ORDER BY ALL`, name);
    tables[name] = rows.map(String);
  }
  return tables;
}

/** Whole tables would flood the output. */
function firstDifference(actual: Record<string, string[]>, expected: Record<string, string[]>) {
  for (const [table, rows] of Object.entries(expected)) {
    const at = rows.findIndex((row, i) => row !== actual[table]?.[i]);
    if (at !== -1 || actual[table]?.length !== rows.length)
      return {
        table,
        rows: [actual[table]?.length, rows.length],
        actual: actual[table]?.[at],
        expected: rows[at],
      };
  }
  return null;
}

describe(`events in columns (seed ${SEED})`, () => {
  it(`give the tables of their lines, in ${WORLDS} worlds at once, with copies and in any order`, async () => {
    const [all = []] = fc.sample(lines, { numRuns: 1, seed: SEED });
    const loads = [{ lines: all, asOf: null }];
    const expected = await tablesOf('lines', loads);
    expect(firstDifference(await tablesOf('columns', loads), expected)).toBeNull();
    expect(expected.events?.length).toBeGreaterThan(WORLDS * 3);
    expect(expected.repeated_events?.length).toBeGreaterThan(0);
  });

  it('give the tables of their lines where they come one load after the other', async () => {
    const [all = []] = fc.sample(lines, { numRuns: 1, seed: SEED + 1 });
    const [a, b] = [Math.floor(all.length / 3), Math.floor(all.length / 2)];
    const loads = [
      { lines: all.slice(0, a), asOf: '2024-01-31' },
      { lines: all.slice(a, b), asOf: '2024-02-29' },
      // Some of them once more.
      { lines: [...all.slice(b), ...all.slice(0, 40)], asOf: null },
    ];
    expect(
      firstDifference(await tablesOf('columns', loads), await tablesOf('lines', loads)),
    ).toBeNull();
  });

  it('are put in the order of persons where they do not lie so', async () => {
    const [all = []] = fc.sample(lines, { numRuns: 1, seed: SEED + 2 });
    const inPlace = (database: Database) =>
      database.rows(
        'SELECT count(*) FILTER (rowid + 1 = event_order) * 100 // count(*) FROM events',
        'events',
      );
    const folder = aFolder();
    const database = await warehouse.open({ path: null, readable: [folder], threads: 1 });
    try {
      const columns = aColumnSpool(folder, 'shuffled', all);
      await reconstruct(database, { spool: [], columns, asOf: null, scripts: BUILTIN_SCRIPTS });
      expect(await inPlace(database)).toEqual([['100']]);
    } finally {
      database.close();
    }
  });
});
