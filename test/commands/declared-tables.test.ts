/** A team's own tables through the commands, in this process: declared, added, reviewed, changed, broken. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/run-command-line.ts';
import { editConsumer, writeConsumer } from '../support/consumer.ts';

const entryUrl = pathToFileURL(path.resolve(import.meta.dirname, '../../dist/cli.js')).href;
const SQL = path.resolve(import.meta.dirname, '../../src/sql');
const CASE = 'golden/first-contribution';
const EXPECTED = `${CASE}/expected/participant_annual_limits.csv`;
const OWN = `${CASE}/expected/fct_yearly_events.csv`;

const TABLE = `CREATE OR REPLACE TABLE fct_yearly_events AS
  SELECT
    employee_id,
    year(effective_date) AS event_year,
    CAST(sum(amount) AS DECIMAL(18,2)) AS total,
    min(effective_date) AS first_day,
    list(event_type ORDER BY event_type) AS types,
    TIMESTAMP '2024-01-01 00:00:00' AS loaded_at
  FROM events GROUP BY ALL;`;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'tables-')));
  writeConsumer(folder);
  configure(
    'participant_annual_limits: {key: [employee_id, calendar_year], ignore: [scenario_id]}',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function configure(table: string, more = ''): void {
  const config = readFileSync(inFolder('.github/dc-event-gate.yml'), 'utf8');
  const [own = ''] = config.split('\n# declared');
  writeFileSync(
    inFolder('.github/dc-event-gate.yml'),
    `${own}\n# declared\ntables:\n  ${table}\n${more}`,
  );
}

/** Its own SQL, which makes the table beside those of the plan. */
function writeSql(): void {
  mkdirSync(inFolder('sql'));
  const own = readFileSync(path.join(SQL, 'annual_limits.sql'), 'utf8');
  writeFileSync(inFolder('sql/annual_limits.sql'), `${own}\n${TABLE}\n`);
  configure(
    'fct_yearly_events: {key: [employee_id, event_year], ignore: [loaded_at]}',
    'pipeline: sql\n',
  );
}

const inFolder = (file: string) => path.join(folder, file);
const read = (file: string) => readFileSync(inFolder(file), 'utf8');

async function run(...words: string[]): Promise<{ exit: number; out: string; said: string }> {
  const texts: { out: string[]; said: string[] } = { out: [], said: [] };
  const stream = (list: string[]) => ({
    write: (text: string, done?: () => void) => {
      list.push(text);
      done?.();
    },
  });
  const exit = await runCommandLine(words, {
    env: {},
    stdout: stream(texts.out),
    stderr: stream(texts.said),
    openStdin: () => Readable.from([]),
    directory: folder,
    entryUrl,
    program: 'npx dc-event-gate',
    onInterruption: () => undefined,
  });
  return { exit, out: texts.out.join(''), said: texts.said.join('') };
}

/** The golden file of the table, its mark taken out as a person would. */
async function addReviewed(): Promise<void> {
  expect(await run('golden', 'add', 'first-contribution')).toMatchObject({ exit: 0 });
  const about = read(`${CASE}/case.yml`);
  writeFileSync(inFolder(`${CASE}/case.yml`), about.replace(/unreviewed: .*\n/, ''));
}

describe('a table of a team’s own', () => {
  it('gets a golden file, which counts once a person has taken the mark out', async () => {
    const added = await run('golden', 'add', 'first-contribution');
    expect([added.exit, added.out]).toEqual([0, expect.stringContaining(`${EXPECTED}: 1 row`)]);
    expect(read(EXPECTED)).toMatch(
      /^employee_id:VARCHAR,calendar_year:(?:BIGINT|INTEGER),plan_design_id:VARCHAR,"elective_deferrals:DECIMAL\(18,6\)",.*\nE-0001,2024,.*,120\.000000,.*\n$/,
    );
    expect(read(`${CASE}/case.yml`)).toMatch(/\nunreviewed: \[participant_annual_limits\.csv\]\n$/);

    const unreviewed = await run('golden', 'check');
    expect([unreviewed.exit, unreviewed.out]).toEqual([
      0,
      expect.stringContaining('1 of 1 golden case matched (1 file not reviewed)'),
    ]);
    expect(unreviewed.out).toContain(`${EXPECTED}: made by "golden add"`);

    rmSync(inFolder(`${CASE}/expected/balances.csv`));
    const alone = await run('golden', 'check');
    expect([alone.exit, alone.out]).toEqual([
      2,
      expect.stringContaining('nobody has checked the golden files yet'),
    ]);

    const again = await run('golden', 'add', 'first-contribution');
    expect([again.exit, again.said]).toEqual([
      2,
      expect.stringContaining('"golden update first-contribution" rewrites them'),
    ]);
    const more = await run('golden', 'add', 'first-contribution', 'balances');
    expect([more.exit, read(`${CASE}/case.yml`)]).toEqual([
      0,
      expect.stringMatching(/\nunreviewed: \[participant_annual_limits\.csv, balances\.csv\]\n$/),
    ]);
  });

  it('differs by a cent, by a type whose text is the same, and is as before after an update', async () => {
    await addReviewed();
    const right = read(EXPECTED);
    editConsumer(folder, [{ file: EXPECTED, from: ',120.000000', to: ',120.010000' }]);
    const cent = await run('golden', 'check');
    expect([cent.exit, cent.out]).toEqual([
      1,
      expect.stringContaining(
        `${EXPECTED}:2: (E-0001, 2024), elective_deferrals: expected 120.010000, rebuilt 120.000000 (delta -0.010000)`,
      ),
    ]);
    expect((await run('golden', 'update', 'first-contribution')).out).toContain('rewrote 1 file');
    expect(read(EXPECTED)).toBe(right);

    editConsumer(folder, [{ file: EXPECTED, from: 'design_id:VARCHAR', to: 'design_id:UUID' }]);
    const typed = await run('golden', 'check');
    expect([typed.exit, typed.out]).toEqual([
      1,
      expect.stringContaining(`${EXPECTED}:1: plan_design_id is expected as UUID, and is VARCHAR`),
    ]);
    const missing = await run('golden', 'update', 'frist-contribution');
    expect([missing.exit, missing.said]).toEqual([
      2,
      expect.stringContaining('did you mean first-contribution?'),
    ]);
  });

  it('is judged on the fixtures, read by rules, and fails the gate where it is gone', async () => {
    writeSql();
    await addReviewed();
    expect(read(OWN)).toBe(
      [
        'employee_id:VARCHAR,event_year:BIGINT,"total:DECIMAL(18,2)",first_day:DATE,types:VARCHAR[]',
        'E-0001,2024,180.00,2024-03-04,"[""contribution"",""contribution"",""eligibility"",""enrollment"",""hire""]"',
        '',
      ].join('\n'),
    );
    mkdirSync(inFolder('rules'));
    writeFileSync(
      inFolder('rules/high_total.sql'),
      `-- Severity: warning
       SELECT e.event_id, 'high: ' || total AS message FROM fct_yearly_events JOIN events e USING (employee_id)
       WHERE total >= 180 AND e.event_type = 'hire'`,
    );
    const passed = await run('gate', '--quality-rules', 'rules');
    expect([passed.exit, passed.out]).toEqual([
      0,
      expect.stringContaining(
        'the key of 1 declared table is unique, without a second opinion of it',
      ),
    ]);
    expect(passed.out).toContain('high: ');

    editConsumer(folder, [
      { file: 'sql/annual_limits.sql', from: 'TABLE fct_yearly_events', to: 'TABLE fct_yearly' },
    ]);
    const gone = await run('gate');
    expect(gone.exit).toBe(1);
    expect(gone.out).toContain('the pipeline left no table "fct_yearly_events"');
    expect(gone.out).toContain(`${OWN}:1: the pipeline left no table "fct_yearly_events"`);
    const update = await run('golden', 'update');
    expect([update.exit, update.out]).toEqual([1, expect.stringContaining('Nothing was written')]);
    const added = await run('golden', 'add', 'first-contribution', 'fct_yearly_event');
    expect([added.exit, added.said]).toEqual([
      2,
      expect.stringContaining('did you mean fct_yearly_events?'),
    ]);
  });

  it('keeps the invariants, as the tables of the plan do', async () => {
    const { exit, out } = await run('gate', '--invariants', 'all');
    expect([exit, out]).toEqual([
      0,
      expect.stringContaining('invariants hold: order, duplicates, as-of, keys'),
    ]);
    expect(out).toContain('hold (2 of 2 sources, 10 builds)');
    const wrong = await run('gate', '--invariants', 'ordre');
    expect([wrong.exit, wrong.said]).toEqual([2, expect.stringContaining('order, duplicates')]);
  });

  it('is asked for by a case that has its events', async () => {
    for (const [words, said] of [
      [['golden', 'add'], '"golden add" needs a CASE'],
      [['golden', 'add', '../x'], '"../x" is no name of a folder below golden'],
      [['golden', 'add', 'new'], 'There is no golden/new/events.ndjson'],
      [['golden', 'add', 'new', '--golden-path', 'none'], 'golden.path is none'],
    ] as const) {
      const { exit, said: line } = await run(...words);
      expect([exit, line]).toEqual([2, expect.stringContaining(said)]);
    }
    mkdirSync(inFolder('golden/new'));
    cpSync(inFolder(`${CASE}/events.ndjson`), inFolder('golden/new/events.ndjson'));
    expect(await run('golden', 'add', 'new')).toMatchObject({ exit: 0 });
    expect(read('golden/new/case.yml')).toBe(
      'title: "new"\nsource: nobody yet; say who published the figures, or how a person worked them out\nunreviewed: [participant_annual_limits.csv]\n',
    );
  });
});
