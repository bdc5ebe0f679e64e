/**
 * What bad input gets: a finding with its place, or an error that says what to do; never a crash, a
 * hang, or silence.
 */
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { GateError } from '../../src/contracts/errors.ts';
import { aFolder, findingLines, validateFolder } from '../support/fixture-folder.ts';
import { GOOD, ROWS } from './hostile-rows.ts';

describe('hostile input', () => {
  it.each(ROWS)('gets an answer: $name', async (row) => {
    const root = aFolder(row.file === undefined ? {} : { [row.file[0]]: row.file[1] });
    row.make?.(root);
    const patterns = row.patterns ?? ['*'];
    const run = validateFolder({ root, patterns, readParquet: readWithDuckdb });
    if (row.error !== undefined) {
      const [code, message] = row.error;
      await expect(run).rejects.toMatchObject({ name: 'GateError', code, message });
      return;
    }
    const { files } = await run;
    const [file] = files;
    if (row.lastFinding !== undefined) expect(findingLines(files).at(-1)).toMatch(row.lastFinding);
    else {
      expect(findingLines(files)).toEqual(row.findings);
      expect([file?.events, file?.valid]).toEqual([row.events, row.valid]);
    }
    expect(file?.findingCount).toBe(file?.findings.length);
    expect(file?.incomplete).toBe(file?.findings.some((finding) => 'incomplete' in finding));
    expect((file?.valid ?? 0) + (file?.invalid ?? 0)).toBe(file?.events);
  });

  it('asks for a permission that is not there', async () => {
    const root = aFolder({ 'a.ndjson': `${GOOD}\n`, 'locked/b.ndjson': `${GOOD}\n` });
    chmodSync(root, 0o755);
    chmodSync(path.join(root, 'a.ndjson'), 0);
    chmodSync(path.join(root, 'locked'), 0);
    await asNobody(async () => {
      await expect(validateFolder({ root, patterns: ['a.ndjson'] })).rejects.toMatchObject({
        code: 'FILE_UNREADABLE',
        message: 'a.ndjson: cannot be read: permission denied. Check the path and who may read it.',
      });
      await expect(validateFolder({ root, patterns: ['**/b.ndjson'] })).rejects.toMatchObject({
        code: 'FILE_UNREADABLE',
        message: 'locked: cannot be read: permission denied. Check the path and who may read it.',
      });
    });
    chmodSync(path.join(root, 'locked'), 0o755);
  });
});

/** Root may read everything, so as root the test takes another user's place for a while. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

async function* readWithDuckdb(absolute: string): AsyncGenerator<string[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const rows = await connection.runAndReadAll(
      'SELECT to_json(t)::VARCHAR FROM read_parquet($1) t',
      [absolute],
    );
    yield rows.getRows().map(([text]) => String(text));
  } catch (cause) {
    throw new GateError(
      'SQL_FAILED',
      { file: 'a.parquet', detail: (cause as Error).message },
      { cause },
    );
  } finally {
    connection.closeSync();
  }
}
