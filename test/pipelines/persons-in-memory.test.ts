/** The events of a person reach the fold the same way, whether a database or this process puts them in order. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tableLinesSql } from '../../src/contracts/tables/table-sql.ts';
import { reconstruct } from '../../src/pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { compareWithFold } from '../../src/pipelines/second-opinion/compare-with-fold.ts';
import { ANNUAL_LIMITS } from '../../src/plan/limits.ts';
import { tableShape } from '../../src/plan/tables.ts';
import { warehouse } from '../support/duckdb.ts';
import { aContribution, aHire, eventId } from '../support/events.ts';

const directory = mkdtempSync(path.join(os.tmpdir(), 'in-memory-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Beyond the basic plane, and just below it: by UTF-16 units they would stand the other way round. */
const NAMES = ['b', '\u{1f600}', '\uffee', 'B', 'b2', 'é'];

it('finds the same in both orders, person by person', async () => {
  const events = NAMES.flatMap((employee_id, at) => [
    aContribution({ amount: `${at + 1}.5` }, { employee_id, event_id: eventId(2 * at) }),
    aHire({}, { employee_id, event_id: eventId(2 * at + 1) }),
  ]);
  const spool = [path.join(directory, 'one.ndjson'), path.join(directory, 'two.ndjson')];
  const lines = events.map((event) => `${JSON.stringify(event)}\n`);
  writeFileSync(spool[0] as string, lines.slice(0, 5).join(''));
  writeFileSync(spool[1] as string, lines.slice(5).join(''));
  const database = await warehouse.open({ path: null, readable: [directory], threads: 1 });
  try {
    const { asOf } = await reconstruct(database, { spool, asOf: null, scripts: BUILTIN_SCRIPTS });
    await database.execute(
      "UPDATE participant_balances SET job_level = 9 WHERE employee_id IN ('b', '\u{1f600}')",
      'a fault',
    );
    const compare = (readTemporary: (files: readonly string[]) => Promise<string[] | null>) =>
      compareWithFold({ warehouse, workspace: { readTemporary } }, database, {
        spool,
        spoolDirectory: directory,
        events: events.length,
        asOf,
        limits: ANNUAL_LIMITS,
      });
    const here = await compare((files) => Promise.all(files.map((file) => readFile(file, 'utf8'))));
    expect(here.disagreements.map(({ key, column }) => [key[2], column])).toEqual([
      ['b', 'job_level'],
      ['\u{1f600}', 'job_level'],
    ]);
    expect(here).toEqual(await compare(async () => null));
    expect(
      await database.rows(tableLinesSql(tableShape('participant_balances')), 'x'),
    ).toHaveLength(NAMES.length);
  } finally {
    database.close();
  }
});
