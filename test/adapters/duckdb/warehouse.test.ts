import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as api from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWarehouse } from '../../../src/adapters/duckdb/warehouse.ts';
import type { Database, DatabaseOptions } from '../../../src/contracts/ports.ts';
import { warehouse } from '../../support/duckdb.ts';
import { running } from '../../support/outside.ts';

let home: string;
let readable: string;
let database: Database;

beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'warehouse-'));
  readable = path.join(home, "it's readable");
  mkdirSync(readable);
  writeFileSync(path.join(readable, 'a.ndjson'), '{"n":1}\n');
  writeFileSync(path.join(home, 'secret.txt'), 'secret');
  database = await warehouse.open({ path: null, readable: [readable] });
});
afterAll(() => {
  database.close();
  rmSync(home, { recursive: true, force: true });
});

const run = (sql: string) => database.execute(sql, 'own.sql');

describe('two databases with one folder', () => {
  it('keep what does not fit into memory apart', async () => {
    const other = await warehouse.open({ path: null, readable: [readable] });
    const [one, two] = await Promise.all(
      [database, other].map((each) =>
        each.rows("SELECT current_setting('temp_directory')", 'settings'),
      ),
    );
    other.close();
    const below = expect.stringMatching(`^${readable}/`);
    expect([one, two]).toEqual([[[below]], [[below]]]);
    expect(one).not.toEqual(two);
  });
});

describe('memory', () => {
  const own = createWarehouse(async () => api, running, { memory: 100_000_000, threads: 3 });
  const memoryOf = async (options: Partial<DatabaseOptions>) => {
    const one = await own.open({ path: null, readable: [readable], ...options });
    try {
      return (await one.rows("SELECT current_setting('memory_limit')", 'settings'))[0]?.[0];
    } finally {
      one.close();
    }
  };

  it('is what the warehouse gives each database, unless it brings limits of its own', async () => {
    expect(await memoryOf({})).toBe('95.3 MiB');
    expect(await memoryOf({ limits: { memory: 500_000_000 } })).toBe('476.8 MiB');
  });

  it('is shared by as many threads as it suffices for, or fewer', async () => {
    const threadsOf = async (options: Partial<DatabaseOptions>) => {
      const one = await own.open({ path: null, readable: [], ...options });
      try {
        return (await one.rows("SELECT current_setting('threads')", 'settings'))[0]?.[0];
      } finally {
        one.close();
      }
    };
    expect(await threadsOf({})).toBe('3');
    expect(await threadsOf({ threads: null })).toBe('3');
    expect(await threadsOf({ threads: 1 })).toBe('1');
  });

  it('that does not suffice is told as the gate’s own bound, with what to do', async () => {
    const one = await own.open({ path: null, readable: [], threads: 1 });
    try {
      const all = 'SELECT list(md5(i::VARCHAR)) FROM range(5_000_000) AS t(i)';
      await expect(one.rows(all, 'balances.sql')).rejects.toMatchObject({
        code: 'GATE_MEMORY',
        message: expect.stringContaining('balances.sql: this needs more than the 100 MB of memory'),
      });
    } finally {
      one.close();
    }
  });

  it('is no bound for what a database can hold', async () => {
    const one = await own.open({ path: null, readable: [readable], threads: 1 });
    try {
      // Twice as much, as it is in memory.
      await one.execute(
        'CREATE TABLE wide AS SELECT md5(i::VARCHAR) AS a, md5(a) AS b FROM range(2_000_000) AS t(i)',
        't',
      );
      expect(await one.rows('SELECT count(DISTINCT b) FROM wide', 't')).toEqual([['2000000']]);
    } finally {
      one.close();
    }
  });
});

describe('SQL of a consumer', () => {
  it('reads the directory it is given', async () => {
    await database.setVariable('files', [path.join(readable, 'a.ndjson')]);
    expect(
      await database.rows(
        "SELECT n FROM read_json(getvariable('files'), columns={n: 'INTEGER'})",
        't',
      ),
    ).toEqual([['1']]);
  });

  it.each([
    ['read another file', () => `SELECT * FROM read_text('${path.join(home, 'secret.txt')}')`],
    [
      'read by a path that climbs out',
      () => `SELECT * FROM read_text('${readable.replaceAll("'", "''")}/../secret.txt')`,
    ],
    ['list a folder', () => `SELECT * FROM glob('${home}/*')`],
    ['write a file', () => `COPY (SELECT 1) TO '${path.join(home, 'out.csv')}'`],
    ['attach a database file', () => `ATTACH '${path.join(home, 'other.duckdb')}'`],
    ['export the database', () => `EXPORT DATABASE '${path.join(home, 'export')}'`],
    ['install an extension', () => 'INSTALL httpfs'],
    ['load an extension', () => 'LOAD httpfs'],
    ['reach the network', () => "SELECT * FROM read_csv('https://example.invalid/a.csv')"],
    ['open the access again', () => 'SET enable_external_access = true'],
    ['widen the directories', () => `SET allowed_directories = ['${home}']`],
    ['unlock the configuration', () => 'SET lock_configuration = false'],
    ['change the time zone', () => "SET TimeZone = 'Asia/Tokyo'"],
  ])('cannot %s', async (_, sql) => {
    await expect(run(sql())).rejects.toMatchObject({ code: 'SQL_FAILED' });
    expect(readdirSync(home).sort()).toEqual(["it's readable", 'secret.txt']);
  });

  it('is named in the error, with what DuckDB says', async () => {
    await expect(run('SELEC 1')).rejects.toThrow(
      /^own\.sql: DuckDB refused the statement: Parser Error/,
    );
  });
});

describe('a database', () => {
  it('gives every cell as text, NULL as null', async () => {
    expect(
      await database.rows(
        "SELECT 1, NULL, DATE '2024-02-29', CAST(1.5 AS DECIMAL(18,6)), true",
        't',
      ),
    ).toEqual([['1', null, '2024-02-29', '1.500000', 'true']]);
  });

  it('streams lines of several tables side by side', async () => {
    await run('CREATE TABLE numbers AS SELECT CAST(range AS VARCHAR) AS n FROM range(10000)');
    const one = database.lines('SELECT n FROM numbers', 't')[Symbol.asyncIterator]();
    const two = database.lines('SELECT n FROM numbers', 't')[Symbol.asyncIterator]();
    let count = 0;
    for (
      let a = await one.next(), b = await two.next();
      !a.done && !b.done;
      a = await one.next(), b = await two.next()
    ) {
      expect(a.value).toEqual(b.value);
      count += a.value.length;
    }
    expect(count).toBe(10_000);
  });

  it('knows no time zone but UTC', async () => {
    expect(
      await database.rows("SELECT CAST(TIMESTAMPTZ '2024-01-01T00:30:00+02:00' AS TIMESTAMP)", 't'),
    ).toEqual([['2023-12-31 22:30:00']]);
  });

  it('is a file where a path is given', async () => {
    const file = path.join(readable, 'made.duckdb');
    const made = await warehouse.open({ path: file, readable: [readable] });
    await made.execute('CREATE TABLE t AS SELECT 42 AS n; CHECKPOINT', 't');
    made.close();
    expect(existsSync(file)).toBe(true);
    const again = await warehouse.open({ path: file, readable: [] });
    expect(await again.rows('SELECT n FROM t', 't')).toEqual([['42']]);
    again.close();
  });

  it('tells its version', async () => {
    expect(await warehouse.version()).toMatch(/^v1\.5\./);
  });
});

describe('one statement', () => {
  it('runs; of several none does', async () => {
    await database.executeOne('CREATE TABLE one AS SELECT 1 AS n', 'own.sql');
    const two = 'INSERT INTO one SELECT 2; DROP TABLE one';
    await expect(database.executeOne(two, 'own.sql')).rejects.toThrow(/multiple statements/);
    expect(await database.rows('SELECT n FROM one', 't')).toEqual([['1']]);
  });
});
