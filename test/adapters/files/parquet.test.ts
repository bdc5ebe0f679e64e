/** Parquet fixtures, from the path to the verdict: exactly this file is read, and exactly what is in it. */
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import * as api from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { createParquetReader } from '../../../src/adapters/duckdb/parquet/read-parquet.ts';
import { aHire } from '../../support/events.ts';
import { aFolder, findingLines, validateFolder } from '../../support/fixture-folder.ts';
import { running } from '../../support/outside.ts';

const cases = path.join(import.meta.dirname, 'parquet-cases');
const readParquet = createParquetReader(async () => api, running);

/** A folder with copies of the cases, by their paths in it. */
function aFolderWith(files: Readonly<Record<string, string>>): string {
  const root = aFolder({});
  for (const [file, name] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    cpSync(path.join(cases, `${name}.parquet`), path.join(root, file));
  }
  return root;
}

async function validate(root: string, patterns: readonly string[]) {
  const { files } = await validateFolder({ root, patterns: [...patterns], readParquet });
  return files;
}

/** Each holds a file that differs from those that its name, taken for a pattern or for a column, could mean. */
const ODD = [
  'year=2024',
  'scenario_id=x/effective_date=2024-01-02',
  'fix[a]',
  '[a-z]',
  '[!b]',
  'a*',
  'a*b',
  'a?b',
  '**',
  '*/?',
  '{a,b}',
  'a\\b',
  'a\\*b',
  "it's",
  '~',
  '%61',
  'x=1[a]*',
  'file:a',
];

/** Folders and files that a pattern among the names could mean. */
const OTHERS = ['a', 'ab', 'aab', 'axb', 'a!b', 'fixa', 'x', '-', 'year'];

/** Events and valid ones by path, of all folders in one run: a file costs more than its events. */
let counted: Promise<ReadonlyMap<string, readonly number[]>> | null = null;
function countAll() {
  counted ??= (async () => {
    const good = [...OTHERS, ...ODD.map((folder) => `good/${folder}`)];
    const root = aFolderWith({
      ...Object.fromEntries(ODD.map((folder) => [`${folder}/x.parquet`, 'blank-scenarios'])),
      ...Object.fromEntries(good.map((folder) => [`${folder}/x.parquet`, 'good'])),
    });
    const files = await validate(root, ['**/*.parquet']);
    return new Map(files.map(({ file, events, valid }) => [file.path, [events, valid]]));
  })();
  return counted;
}

describe('a Parquet file', () => {
  it.each(ODD)('is read itself, whatever its folder is called: %s', async (folder) => {
    const counts = await countAll();
    expect(counts.get(`${folder}/x.parquet`)).toEqual([73, 0]);
    expect(counts.get(`good/${folder}/x.parquet`)).toEqual([73, 73]);
  });

  it('is read itself beside those', async () => {
    const counts = await countAll();
    expect(counts.size).toBe(OTHERS.length + 2 * ODD.length);
    for (const folder of OTHERS) expect(counts.get(`${folder}/x.parquet`)).toEqual([73, 73]);
  });

  it.each(['a*.parquet', 'a?.parquet', '[a]x.parquet', 'scenario_id=a.parquet', '\\.parquet'])(
    'is read itself, whatever it is called: %s',
    async (name) => {
      const root = aFolderWith({
        'ab.parquet': 'good',
        'ax.parquet': 'good',
        [name]: 'blank-scenarios',
      });
      const files = await validate(root, ['*.parquet']);
      expect(files.find(({ file }) => file.path === name)).toMatchObject({ events: 73, valid: 0 });
      expect(files.reduce((sum, { events }) => sum + events, 0)).toBe(3 * 73);
    },
  );

  it('is named by its own path where it is damaged', async () => {
    const root = aFolder({ 'a[1].parquet': 'PAR1 this is not Parquet PAR1' });
    expect(findingLines(await validate(root, ['*.parquet']))).toEqual([
      "a[1].parquet:1 (file-corrupt)! cannot be read as Parquet with the columns of an event: Invalid Input Error: Footer length error in file 'a[1].parquet'",
    ]);
  });
});

describe('events in Parquet', () => {
  it.each([
    ['pandas-nanoseconds', 73],
    ['date-as-midnight', 1],
    ['instant-nanoseconds', 1],
    ['employee-byte-order-mark', 1],
  ])('are valid where each value is exact: %s', async (name, events) => {
    const [file] = await validate(aFolderWith({ 'x.parquet': name }), ['x.parquet']);
    expect(file).toMatchObject({ events, valid: events, findings: [] });
  });

  it.each([
    [
      'rate-infinity',
      'x.parquet:1 /payload/after_tax_contribution_rate(parquet-value) the column payload.after_tax_contribution_rate of type DOUBLE holds Infinity, for which JSON has no exact number',
    ],
    [
      'employee-as-blob',
      'x.parquet:1 (parquet-type)! the column employee_id is of type BLOB, which is not read as text; write it as VARCHAR',
    ],
    [
      'payload-reaches-out',
      String.raw`x.parquet:1 /payload(syntax) the column payload of type VARCHAR holds "{\"event_type\":\"enrollment\",\"plan_id\":\"P\"…", which is not JSON`,
    ],
  ])('are refused where one is not: %s', async (name, finding) => {
    const files = await validate(aFolderWith({ 'x.parquet': name }), ['x.parquet']);
    expect(findingLines(files)).toEqual([finding]);
    expect(files.map(({ valid }) => valid)).toEqual([0]);
  });

  it('are counted by row: an exact one, one that is not, and none after a type that is not read', async () => {
    const root = aFolder({});
    const { employee_id, scenario_id, plan_design_id, source_system, ...rest } = aHire();
    const instance = await api.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const payload = JSON.stringify(rest.payload);
    await connection.run(
      `COPY (SELECT uuid() AS event_id, '${employee_id}' AS employee_id, '${scenario_id}' AS scenario_id,
         '${plan_design_id}' AS plan_design_id, '${source_system}' AS source_system,
         TIMESTAMP '2024-01-15' + INTERVAL (CASE n WHEN 2 THEN 1 ELSE 0 END) HOUR AS effective_date,
         now() AS created_at, '${payload}' AS payload,
         CASE n WHEN 4 THEN 'x'::BLOB END AS correlation_id
       FROM range(1, 6) AS rows(n) ORDER BY n) TO '${root}/x.parquet' (FORMAT parquet)`,
    );
    connection.closeSync();
    const [file] = await validate(root, ['x.parquet']);
    expect(findingLines(file === undefined ? [] : [file])).toEqual([
      'x.parquet:2 /effective_date(parquet-value) the column effective_date of type TIMESTAMP holds 2024-01-15T01:00:00, which is not midnight',
      'x.parquet:4 (parquet-type)! the column correlation_id is of type BLOB, which is not read as text; write it as VARCHAR',
    ]);
    expect(file).toMatchObject({ events: 3, valid: 2, invalid: 1 });
  });
});
