/** Every string that crosses between DuckDB and this process, in both directions. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/contracts/ports.ts';
import { quoted } from '../../../src/contracts/sql/sql-literal.ts';
import { warehouse } from '../../support/duckdb.ts';

const TEXTS = [
  ['begins with U+FEFF', '\ufeffE1'],
  ['is U+FEFF alone', '\ufeff'],
  ['begins with two U+FEFF, and is longer than 12 bytes', '\ufeff\ufeffemployee number 1'],
  ['has U+FEFF within', 'a\ufeffb'],
  ['has a NUL within', 'a\0b'],
  ['is a NUL alone', '\0'],
  ['ends with a NUL, and is longer than 12 bytes', 'employee number 1\0'],
  ['has quotes and a backslash', `it's "1" \\u0000`],
  ['has U+FFFD', 'a\ufffdb'],
  ['has noncharacters', '\uffff\ufffe'],
  ['has a character beyond the basic plane', '😀'],
  ['has letters and their combining marks', 'Zoë Zoe\u0308'],
  ['has control characters', '\u0001\u001f\u007f\u0085\u2028'],
  ['is empty', ''],
] as const;

let home: string;
let database: Database;
beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'text-'));
  database = await warehouse.open({ path: null, readable: [home] });
});
afterAll(() => {
  database.close();
  rmSync(home, { recursive: true, force: true });
});

async function linesFrom(sql: string): Promise<string[]> {
  const all: string[] = [];
  for await (const chunk of database.lines(sql, 't')) all.push(...chunk);
  return all;
}

describe.each(TEXTS)('a text that %s', (_, text) => {
  const points = [...text].map((character) => `chr(${character.codePointAt(0)})`);
  const made = points.length === 0 ? "''" : points.join(' || ');

  it('comes out of DuckDB as it is, as a cell and as a line', async () => {
    expect(await database.rows(`SELECT ${made}`, 't')).toEqual([[text]]);
    expect(await linesFrom(`SELECT ${made}`)).toEqual([text]);
  });

  it('goes into DuckDB as it is, as a literal and as a variable', async () => {
    expect(await database.rows(`SELECT ${quoted(text)} = ${made}`, 't')).toEqual([['true']]);
    await database.setVariable('text', text);
    expect(await database.rows(`SELECT getvariable('text') = ${made}`, 't')).toEqual([['true']]);
    await database.setVariable('texts', [text, 'other']);
    expect(await database.rows(`SELECT getvariable('texts')[1] = ${made}`, 't')).toEqual([
      ['true'],
    ]);
  });

  it('goes into DuckDB as it is, in a file of events', async () => {
    const file = path.join(home, 'a.ndjson');
    writeFileSync(file, `${JSON.stringify({ id: text })}\n`);
    const read = `read_json(${quoted(file)}, format = 'newline_delimited', columns = {id: 'VARCHAR'})`;
    expect(await database.rows(`SELECT id, id = ${made} FROM ${read}`, 't')).toEqual([
      [text, 'true'],
    ]);
  });
});

describe('SQL that would not reach DuckDB in full', () => {
  it.each([
    ['a NUL character', 'SELECT 1;\n\0 SELECT 2', 'line 2 holds a NUL character'],
    ['half of a surrogate pair', "SELECT '\ud83d'", 'line 1 holds half of a surrogate pair'],
    ['its other half', "SELECT '\ude00\ud83d'", 'line 1 holds half of a surrogate pair'],
  ])('is an error that names the place: %s', async (_, sql, message) => {
    const refused = { code: 'SQL_FAILED', message: expect.stringContaining(`own.sql: `) };
    await expect(database.execute(sql, 'own.sql')).rejects.toMatchObject(refused);
    await expect(database.execute(sql, 'own.sql')).rejects.toThrow(message);
    await expect(database.executeOne(sql, 'own.sql')).rejects.toThrow(message);
    await expect(database.rows(sql, 'own.sql')).rejects.toThrow(message);
    await expect(database.lines(sql, 'own.sql')[Symbol.asyncIterator]().next()).rejects.toThrow(
      message,
    );
    await expect(database.setVariable('text', '\ud83d')).rejects.toThrow('surrogate');
  });
});
