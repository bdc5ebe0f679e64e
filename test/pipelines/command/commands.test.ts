/** A command that rebuilds tables: what it gets, and that what it leaves arrives as it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../src/contracts/ports.ts';
import {
  aCommandScene,
  anyTable,
  type BuildOptions,
  type CommandScene,
  WITH_DUCKDB,
} from '../../support/command-pipeline.ts';
import { aContribution } from '../../support/events.ts';

let scene: CommandScene;
beforeAll(() => {
  scene = aCommandScene();
});
beforeEach(() => {
  scene.said.length = 0;
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => scene.remove());

const rowsOf = (sql: string) => (database: Database) => database.rows(sql, 'test');

/** The rows that a script's table `totals` has in the judge's database. */
function totalsOf(script: string, options: BuildOptions = {}, ask = 'FROM totals ORDER BY ALL') {
  writeFileSync(path.join(scene.repository.folder, 'script.mjs'), script);
  return scene.build('node script.mjs', rowsOf(ask), options);
}

describe('a command gets', () => {
  it('the events as NDJSON and as Parquet, and the day', async () => {
    const [first, second] = [
      aContribution(),
      { ...aContribution(), event_id: crypto.randomUUID() },
    ];
    const rows = await totalsOf(
      `${WITH_DUCKDB}const { DC_EVENT_GATE_EVENTS_PARQUET: PARQUET, DC_EVENT_GATE_AS_OF: DAY } = process.env;
       await sql(\`CREATE TABLE totals AS
         SELECT 'json' AS source, event_id::VARCHAR AS id, '\${DAY}' AS day FROM read_json('\${EVENTS}')
         UNION ALL SELECT 'parquet', event_id::VARCHAR, NULL FROM '\${PARQUET}'\`);
       close();`,
      { events: [first, second] },
    );
    const ids = [first.event_id, second.event_id].sort();
    expect(rows).toEqual([
      ...ids.map((id) => ['json', id, first.effective_date]),
      ...ids.map((id) => ['parquet', id, null]),
    ]);
  });

  it('only what is on the list of its environment, and never a token', async () => {
    vi.stubEnv('GITHUB_TOKEN', 'secret');
    vi.stubEnv('INPUT_TOKEN', 'secret');
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'secret');
    vi.stubEnv('PLAN_YEAR', '2024');
    vi.stubEnv('OTHER', 'no');
    vi.stubEnv('LC_ALL', 'C');
    const file = path.join(scene.repository.folder, 'env.txt');
    const run = 'env > env.txt; echo a > "$DC_EVENT_GATE_OUTPUT/totals.csv"';
    const inherit = ['PLAN_YEAR', 'GITHUB_TOKEN', 'INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
    await scene.build(run, async () => null, { inherit });
    const names = readFileSync(file, 'utf8').match(/^\w+(?==)/gm) ?? [];
    expect(names).toEqual(expect.arrayContaining(['PATH', 'LC_ALL', 'PLAN_YEAR']));
    const given = names.filter((name) => !/^DC_EVENT_GATE_/.test(name));
    // A shell adds its own two.
    const allowed = [
      'PATH',
      'HOME',
      'LANG',
      'LC_ALL',
      'TMPDIR',
      'CI',
      'PLAN_YEAR',
      'PWD',
      '_',
      'SHLVL',
      'OLDPWD',
    ];
    expect(given.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(names.filter((name) => /^DC_EVENT_GATE_/.test(name)).sort()).toEqual([
      'DC_EVENT_GATE_AS_OF',
      'DC_EVENT_GATE_DATABASE',
      'DC_EVENT_GATE_EVENTS',
      'DC_EVENT_GATE_EVENTS_PARQUET',
      'DC_EVENT_GATE_OUTPUT',
    ]);
  });
});

describe('a table that a command leaves', () => {
  it('arrives with its columns and types, from whatever schema', async () => {
    const types = await totalsOf(
      `${WITH_DUCKDB}await sql("CREATE SCHEMA marts; CREATE TABLE marts.\\"Totals\\" AS SELECT 1.50::DECIMAL(12,2) AS \\"the sum\\", DATE '2024-01-01' AS day, [1] AS list"); close();`,
      {},
      'SELECT column_name, column_type FROM (DESCRIBE totals)',
    );
    expect(types).toEqual([
      ['the sum', 'DECIMAL(12,2)'],
      ['day', 'DATE'],
      ['list', 'INTEGER[]'],
    ]);
  });

  it('is found by the schema that its name says, and by letters of any kind', async () => {
    const ask = [
      'SELECT 1, n FROM "marts.totals"',
      'SELECT 2, n FROM "Net/Größe"',
      'SELECT 3, CAST(a AS INTEGER) FROM "raw.rates"',
    ].join(' UNION ALL ');
    const rows = await totalsOf(
      `${WITH_DUCKDB}await sql('CREATE SCHEMA marts; CREATE TABLE marts.totals AS SELECT 7 AS n; CREATE TABLE totals AS SELECT 8 AS n; CREATE TABLE "net/größe" AS SELECT 9 AS n');
       await sql("COPY (SELECT 5 AS a) TO '" + OUTPUT + "/raw.rates.csv'"); close();`,
      { tables: ['marts.totals', 'Net/Größe', 'raw.rates'].map(anyTable) },
      `${ask} ORDER BY 1`,
    );
    expect(rows).toEqual([
      ['1', '7'],
      ['2', '9'],
      ['3', '5'],
    ]);
    // A file has the name that every system takes.
    const encoded = await scene.build(
      'printf "n\\n4\\n" > "$DC_EVENT_GATE_OUTPUT/net%2FGröße.csv"',
      rowsOf('FROM "net/größe"'),
      { tables: [anyTable('net/größe')] },
    );
    expect(encoded).toEqual([['4']]);
  });

  it('may be a view over others, with a macro and the name of its database', async () => {
    const rows = await totalsOf(
      `${WITH_DUCKDB}await sql("CREATE MACRO twice(x) AS x * 2; CREATE TABLE parts AS SELECT 21 AS n; CREATE VIEW totals AS SELECT twice(n) AS n FROM warehouse.main.parts"); close();`,
    );
    expect(rows).toEqual([['42']]);
  });

  it('may be Parquet, or CSV, whose cells stay text, and where nothing is not an empty text', async () => {
    const rows = await scene.build(
      `printf 'a,b,c\\n007,,""\\n' > "$DC_EVENT_GATE_OUTPUT/totals.csv"`,
      rowsOf('SELECT a, b, c, typeof(a) FROM totals'),
    );
    expect(rows).toEqual([['007', null, '', 'VARCHAR']]);
    const parquet = await totalsOf(
      `${WITH_DUCKDB}await sql("COPY (SELECT 2.50::DECIMAL(4,2) AS a) TO '" + OUTPUT + "/totals.parquet'"); close();`,
    );
    expect(parquet).toEqual([['2.50']]);
  });

  it('is found although the program ended before DuckDB had written its log back', async () => {
    const rows = await totalsOf(
      `${WITH_DUCKDB}await sql("CREATE TABLE totals AS SELECT 5 AS n"); process.reallyExit(0);`,
    );
    expect(rows).toEqual([['5']]);
  });

  it('is copied into a file that is to hold it', async () => {
    const [row] = await totalsOf(
      `${WITH_DUCKDB}await sql("CREATE TABLE totals AS SELECT 5 AS n"); close();`,
      { target: 'file' },
      "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'totals' AND database_name = current_database()",
    );
    expect(row).toEqual(['1']);
  });

  it('that nobody declared with columns may be absent, and one that nobody asks for is named', async () => {
    const rows = await scene.build(
      'echo a > "$DC_EVENT_GATE_OUTPUT/totals.csv"; echo a > "$DC_EVENT_GATE_OUTPUT/others.csv"',
      rowsOf("SELECT view_name FROM duckdb_views() WHERE view_name IN ('totals', 'rates')"),
      { tables: [anyTable('totals'), anyTable('rates')] },
    );
    expect(rows).toEqual([['totals']]);
    expect(scene.said.at(-1)).toContain('others.csv');
  });
});

describe('a command that runs several times', () => {
  it('does so one after the other, and finds its files at the same places each time', async () => {
    const seen = path.join(scene.repository.folder, 'seen.txt');
    const run = `test ! -e running; touch running; sleep 0.1; rm running
      printenv DC_EVENT_GATE_DATABASE >> ${seen}; ls "$DC_EVENT_GATE_OUTPUT" >> ${seen}
      echo a > "$DC_EVENT_GATE_OUTPUT/totals.csv"`;
    const builds = await scene.buildTogether(run, 3);
    expect(builds.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    const places = readFileSync(seen, 'utf8').trimEnd().split('\n');
    expect([places.length, new Set(places).size]).toEqual([3, 1]);
  });

  it('is not started again once it has failed', async () => {
    const builds = await scene.buildTogether('echo started; exit 4', 3);
    expect(builds.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(scene.said.filter((line) => line === 'started')).toHaveLength(1);
  });

  it('is shown without the colours that it prints', async () => {
    const run = `printf '\\033[0m12:00 \\033[32mOK\\033[0m\\n'; echo a > "$DC_EVENT_GATE_OUTPUT/totals.csv"`;
    await scene.build(run, async () => null);
    expect(scene.said).toContain('12:00 OK');
  });
});
