/** Paths that DuckDB reads as nothing but themselves. */
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { warehouse } from '../../support/duckdb.ts';
import { aFolder } from '../../support/fixture-folder.ts';
import { workspaceAt } from '../../support/outside.ts';

const SPECIAL = ['scenario_id=tmp', 'a[b]', 'a*', 'a?b', 'a\\b', 'n=1/[!x]*?'];

describe('a temporary directory', () => {
  it.each(SPECIAL)('has a plain path, whatever TMPDIR is called: %s', async (name) => {
    const root = path.join(aFolder({}), name);
    mkdirSync(root, { recursive: true });
    const workspace = workspaceAt(aFolder({}), root);
    const directory = await workspace.temporaryDirectory();
    expect(directory).not.toMatch(/[*?[\]=\\]/);
    const real = realpathSync(directory);
    // In it lies the folder of the run, and in that the directory.
    expect(path.dirname(path.dirname(real))).toBe(realpathSync(root));

    // SQL that a team wrote says nothing of partitions and patterns.
    const file = path.join(directory, 'events.ndjson');
    writeFileSync(file, '{"scenario_id":"S"}\n');
    const database = await warehouse.open({ path: null, readable: [directory] });
    await database.setVariable('event_files', [file]);
    const sql =
      "SELECT * FROM read_json(getvariable('event_files'), columns = {scenario_id: 'VARCHAR'})";
    expect(await database.rows(sql, 't')).toEqual([['S']]);
    database.close();

    const link = path.dirname(path.dirname(directory));
    expect(existsSync(link)).toBe(true);
    await workspace.dispose();
    expect([existsSync(link), existsSync(real), existsSync(root)]).toEqual([false, false, true]);
  });

  it('lies in TMPDIR itself where that has a plain path', async () => {
    const root = aFolder({});
    const workspace = workspaceAt(aFolder({}), root);
    const directory = await workspace.temporaryDirectory();
    expect(path.dirname(path.dirname(directory))).toBe(root);
    await workspace.dispose();
    expect(existsSync(root)).toBe(true);
  });
});
