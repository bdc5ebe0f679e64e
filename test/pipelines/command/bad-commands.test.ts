/** Commands that do what they should not: each gets one sentence with the next step, and leaves no process. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GateError } from '../../../src/contracts/errors.ts';
import {
  aCommandScene,
  type BuildOptions,
  type CommandScene,
  WITH_DUCKDB,
} from '../../support/command-pipeline.ts';

let scene: CommandScene;
beforeAll(() => {
  scene = aCommandScene();
});
afterEach(() => {
  scene.said.length = 0;
  scene.repository.git('checkout', '--quiet', '.');
});
afterAll(() => scene.remove());

/** The code and the sentence of the error that the build ends with. */
async function failureOf(
  run: string,
  options: BuildOptions = {},
  script = '',
): Promise<{ code: string; sentence: string }> {
  if (script !== '') writeFileSync(path.join(scene.repository.folder, 'script.mjs'), script);
  const error = await scene.build(run, async () => null, options).catch((thrown) => thrown);
  if (!(error instanceof GateError)) return expect.unreachable(String(error));
  expect(error.message).not.toContain('\n');
  return { code: error.code, sentence: error.message };
}

const left = (sql: string) => `${WITH_DUCKDB}await sql(${JSON.stringify(sql)}); close();`;
/** An empty database as DuckDB 2.0.1 makes it where nobody asks for an older form; gzip, base64. */
const BY_DUCKDB_2 =
  'H4sIAAAAAAACA+3XvwpBARQHYEV4AZsXsHCv1L2UxZ9JNiabKLNBd5f38BLeQ1m8gTJbxXCTUmRRhu9bfp3O6QxnO5Vje9rZtJa9cXdwyma+sqpXg2r4vh/PojgMG/Nm8HnP7jIq7WuHc5zfLgrr6zYDAAAA/MQxSpLypDd81LcXz8lcGsU0+k4HAAAA/n8AAADgb9wBh1y6sAAwAAA=';
const PLAN = [{ name: 'balances', columns: [{ name: 'amount', kind: 'amount' as const }] }];

/** Title, command, code, what the sentence says; then the tables that are wanted, and a script of the team's. */
const BAD: [string, string, string, string[], BuildOptions?, string?][] = [
  ['is not there', 'no-such-program build', 'COMMAND_MISSING', ['no-such-program', 'Install it']],
  [
    'fails',
    'echo "no such profile"; exit 3',
    'COMMAND_FAILED',
    ['exit code 3', 'Its last line: no such profile'],
  ],
  [
    'says what failed before its last words',
    'echo "Failure in test not_null"; seq -f "deprecated %.0f" 9; exit 1',
    'COMMAND_FAILED',
    ['Its last line: Failure in test not_null'],
  ],
  ['fails in its first line', 'false\ntrue', 'COMMAND_FAILED', ['exit code 1', 'printed nothing']],
  ['is ended by a signal', 'kill -9 $$', 'COMMAND_FAILED', ['was ended by SIGKILL']],
  [
    'hangs',
    'echo started; sleep 100 & sleep 100',
    'COMMAND_TIMEOUT',
    ['stopped after 1 s', 'pipeline.timeout', 'started'],
    { seconds: 1 },
  ],
  [
    'leaves a process',
    'sleep 100 > /dev/null 2>&1 &',
    'COMMAND_CHILD',
    ['(sleep 100)', 'wait for everything that it starts'],
  ],
  [
    'leaves a process of another session',
    'node script.mjs',
    'COMMAND_CHILD',
    ['setTimeout'],
    {},
    `import { spawn } from 'node:child_process';
     spawn(process.execPath, ['-e', 'setTimeout(Date, 1e5)'], { detached: true, stdio: 'ignore' }).unref();`,
  ],
  ['leaves nothing', 'true', 'COMMAND_NOTHING', ['DC_EVENT_GATE_OUTPUT', 'totals']],
  [
    'leaves only files that are no table',
    'echo a > "$DC_EVENT_GATE_OUTPUT/notes.txt"',
    'COMMAND_NOTHING',
    ['looked for: totals'],
  ],
  [
    'leaves a link instead of a table',
    'ln -s /etc/hostname "$DC_EVENT_GATE_OUTPUT/totals.csv"',
    'COMMAND_NOTHING',
    ['looked for: totals'],
  ],
  [
    'takes its folders away',
    'rm -r "$DC_EVENT_GATE_OUTPUT" "$(dirname "$DC_EVENT_GATE_DATABASE")"',
    'COMMAND_NOTHING',
    [],
  ],
  [
    'leaves a damaged database',
    'echo "no database" > "$DC_EVENT_GATE_DATABASE"',
    'COMMAND_DATABASE',
    ['is no DuckDB file', 'written and closed'],
  ],
  [
    'leaves a database in a form of a newer DuckDB',
    'node script.mjs',
    'COMMAND_DATABASE',
    ['DuckDB v2.0.1 has made in a form that DuckDB v1.5.6, which', 'storage_compatibility_version'],
    {},
    `import { writeFileSync } from 'node:fs';
     import { gunzipSync } from 'node:zlib';
     writeFileSync(process.env.DC_EVENT_GATE_DATABASE, gunzipSync(Buffer.from('${BY_DUCKDB_2}', 'base64')));`,
  ],
  [
    'writes into a file of the repository',
    'echo more >> README.md; echo a > "$DC_EVENT_GATE_OUTPUT/totals.csv"',
    'COMMAND_WROTE',
    ['README.md', 'DC_EVENT_GATE_OUTPUT'],
  ],
  [
    'makes no table that must be there',
    'node script.mjs',
    'PIPELINE_TABLE',
    ['"balances" cannot be used: there is none', 'tables'],
    { tables: PLAN },
    left('CREATE TABLE others (amount INTEGER)'),
  ],
  [
    'makes a table without a column that it must have',
    'node script.mjs',
    'PIPELINE_TABLE',
    ['"balances" cannot be used: it lacks amount'],
    { tables: PLAN },
    left('CREATE TABLE balances (amounts INTEGER)'),
  ],
  [
    'makes a table twice',
    'node script.mjs',
    'PIPELINE_TABLE',
    ['a.totals and b.totals', 'leave one'],
    {},
    left(
      'CREATE SCHEMA a; CREATE SCHEMA b; CREATE TABLE a.totals (x INT); CREATE TABLE b.totals (x INT)',
    ),
  ],
  [
    'makes a table in the database and as a file',
    'node script.mjs',
    'PIPELINE_TABLE',
    ['totals.parquet and main.totals'],
    {},
    `${WITH_DUCKDB}await sql('CREATE TABLE totals (x INT)');
     await sql("COPY totals TO '" + OUTPUT + "/totals.parquet'"); close();`,
  ],
  [
    'makes a view of a file that is gone',
    'node script.mjs',
    'PIPELINE_TABLE',
    [
      'main.totals cannot be read',
      'a view may read nothing but the database itself',
      'let the pipeline make a table (in dbt: materialized: table)',
    ],
    {},
    `${WITH_DUCKDB}await sql("CREATE VIEW totals AS FROM read_json('" + EVENTS + "')"); close();`,
  ],
  [
    'writes text where a table has amounts',
    'printf "amount\\nmuch\\n" > "$DC_EVENT_GATE_OUTPUT/balances.csv"',
    'PIPELINE_TABLE',
    ['balances.csv cannot be read', 'much'],
    { tables: PLAN },
  ],
];

describe('a command', () => {
  it.each(BAD)('that %s is told so', async (_, run, code, words, options = {}, script = '') => {
    const { sentence, ...failure } = await failureOf(run, options, script);
    expect({ ...failure, sentence }).toEqual({ code, sentence: expect.any(String) });
    for (const word of words) expect(sentence).toContain(word);
  });

  it('that prints 100 MB is shown in part, and its last lines are kept', async () => {
    const { sentence } = await failureOf(
      'yes "a line of words" | head -c 100000000; echo the end; exit 1',
    );
    expect(sentence).toContain('the end');
    expect(sentence.length).toBeLessThan(2000);
    expect(scene.said.join('').length).toBeLessThan(1_000_000);
    expect(scene.said.some((line) => /^… [\d,]+ kB in all/.test(line))).toBe(true);
    expect(scene.said.at(-1)).toBe('the end');
  });

  it('that leaves new files is let, and that is said', async () => {
    const run = 'mkdir -p logs; echo a > logs/run.log; echo a > "$DC_EVENT_GATE_OUTPUT/totals.csv"';
    await scene.build(run, async () => null);
    expect(scene.said.filter((line) => line.includes('.gitignore'))).toEqual([
      expect.stringContaining('logs/'),
    ]);
  });
});
