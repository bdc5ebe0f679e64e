/** A team's own events and tables, which know nothing of the plan: a command makes them, and goldens hold them. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '../support/command-line.ts';

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['kind', 'who', 'amount', 'on'],
  additionalProperties: false,
  properties: {
    kind: { enum: ['paid', 'left'] },
    who: { type: 'string' },
    amount: { type: 'number' },
    on: { type: 'string', format: 'date' },
  },
};

const EVENTS = [
  { kind: 'paid', who: 'A', amount: 1.5, on: '2024-01-02' },
  { kind: 'paid', who: 'B', amount: 2, on: '2024-02-02' },
  { kind: 'left', who: 'A', amount: 0, on: '2024-03-01' },
];

/** Sums by person, with the day as of which they stand. */
const SCRIPT = `import { readFileSync, writeFileSync } from 'node:fs';
const { DC_EVENT_GATE_EVENTS, DC_EVENT_GATE_OUTPUT, DC_EVENT_GATE_AS_OF } = process.env;
const sums = {};
for (const line of readFileSync(DC_EVENT_GATE_EVENTS, 'utf8').trimEnd().split('\\n')) {
  const { who, amount } = JSON.parse(line);
  sums[who] = (sums[who] ?? 0) + amount;
}
const rows = Object.entries(sums).map(([who, sum]) => [who, sum, DC_EVENT_GATE_AS_OF].join(','));
writeFileSync(DC_EVENT_GATE_OUTPUT + '/sums.csv', ['who,sum,day', ...rows, ''].join('\\n'));
`;

const CONFIG = `schema: event.schema.json
events: {date: /on}
fixtures: {valid: events.ndjson}
validation: {require-types: []}
pipeline: {run: node sums.mjs}
tables: {sums: {key: [who]}}
`;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'own-events-')));
  const lines = (events: readonly object[]) =>
    `${events.map((event) => JSON.stringify(event)).join('\n')}\n`;
  const files: Record<string, string> = {
    '.github/dc-event-gate.yml': CONFIG,
    'event.schema.json': JSON.stringify(SCHEMA),
    'events.ndjson': lines(EVENTS),
    'sums.mjs': SCRIPT,
    'golden/one/case.yml': 'title: One person\nsource: payroll\n',
    'golden/one/events.ndjson': lines(EVENTS.slice(0, 1)),
    'golden/one/expected/sums.csv': 'who:VARCHAR,sum:VARCHAR,day:VARCHAR\nA,1.5,2024-01-02\n',
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const run = (...words: string[]) => runHere(folder, words);

describe('events that no table of the plan could take', () => {
  it('are told once where the command leaves no such table, with what follows', async () => {
    write('sums.mjs', SCRIPT.replace("'who,sum,day'", "'whom,sum,day'"));
    const { exit, stdout } = await run('gate');
    expect([exit, stdout.split('\n')[0]]).toEqual([
      1,
      expect.stringMatching(/^FAIL {2}table "sums" has no column who, .*1 golden case differs/),
    ]);
    expect(stdout).not.toContain('golden update');
  });

  it('are no ground for a pass where the command reads others', async () => {
    write(
      'sums.mjs',
      SCRIPT.replace('readFileSync(DC_EVENT_GATE_EVENTS', "readFileSync('events.ndjson'"),
    );
    write(
      'golden/one/expected/sums.csv',
      `${'who:VARCHAR,sum:VARCHAR,day:VARCHAR'}\nA,1.5,2024-03-01\nB,2,2024-03-01\n`,
    );
    write('golden/one/case.yml', 'title: One person\nsource: payroll\nas-of: 2024-03-01\n');
    const { exit, stdout } = await run('gate');
    expect([exit, stdout]).toEqual([
      2,
      expect.stringContaining('nothing shows that the pipeline reads its events'),
    ]);
  });

  it('pass by the goldens of the tables that a command makes of them', async () => {
    const { exit, stdout } = await run('gate');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('1 of 1 golden case matched')]);
    expect(stdout).toContain('3 events as of 2024-03-01');
    expect(stdout).toContain('sums 2 rows');
    expect(stdout).toContain('the built-in rules are for tables of the plan, and none is made');
    expect(stdout).not.toMatch(/reconstructions agree|quality rule/);
  });

  it('are counted as often as the command gets them', async () => {
    write('events.ndjson', [...EVENTS, EVENTS[0]].map((event) => JSON.stringify(event)).join('\n'));
    const { stdout } = await run('gate');
    expect(stdout).toContain('validation      4 events');
    expect(stdout).toContain('4 events as of 2024-03-01');
  });

  it('are no golden case as long as the config names no table of them', async () => {
    write('.github/dc-event-gate.yml', CONFIG.replace(/^tables: .*$/m, ''));
    rmSync(path.join(folder, 'golden/one'), { recursive: true });
    write('golden/one/events.ndjson', `${JSON.stringify(EVENTS[0])}\n`);
    const { exit, stdout } = await run('golden', 'add', 'one');
    expect([exit, stdout]).toEqual([
      1,
      expect.stringContaining('declare these under "tables" in the config'),
    ]);
  });

  it('fail where the command makes another table of them', async () => {
    write('sums.mjs', SCRIPT.replace('?? 0) + amount', '?? 0) + 2 * amount'));
    const { exit, stdout } = await run('golden', 'check');
    expect([exit, stdout]).toEqual([1, expect.stringContaining('expected 1.5')]);
  });

  it('are held against nothing where it is not known on which day they happened', async () => {
    const { exit, stderr } = await run('gate', '--events-date', '/when');
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('No valid event has a day at /when'),
    ]);
    const asOf = ['--as-of', '2024-12-31', '--golden-path', 'none'];
    // That of the plan's events, as where nothing is said.
    expect((await run('gate', '--events-date', '/effective_date', ...asOf)).exit).toBe(0);
    expect((await run('gate', '--events-date', '/when', ...asOf)).exit).toBe(1);
  });

  it('are told of where they are invalid and the command cannot do without them', async () => {
    const [first, ...others] = EVENTS;
    const broken = [first, ...others.map((event) => ({ ...event, on: 'then' }))];
    write('events.ndjson', broken.map((event) => JSON.stringify(event)).join('\n'));
    write('sums.mjs', 'throw new Error("nobody is called B");');
    const invalid = '2 invalid events, first events.ndjson:2: `/on` is "then"';
    const { exit, stderr } = await run('gate');
    expect(exit).toBe(2);
    expect(stderr).toContain(`Known already: ${invalid}`);
    const { reasons } = JSON.parse((await run('gate', '--format', 'json')).stdout);
    expect(reasons).toEqual([
      expect.stringContaining('nobody is called B'),
      expect.stringContaining(invalid),
    ]);
  });

  it('can be asked for no balance, and built into no file of the plan', async () => {
    for (const words of [
      ['balance', 'A'],
      ['build', '--out', 'plan.duckdb'],
    ]) {
      const { exit, stderr } = await run(...words);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('needs the table')]);
    }
  });

  it('are validated alone, with the rules that there are', async () => {
    const { exit, stdout } = await run('validate', '--quality');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('100.00 %')]);
  });
});

describe('a second command, asked for its opinion,', () => {
  const ask = (script: string, choice = 'second-opinion: {run: node other.mjs}') => {
    write('other.mjs', script);
    write('.github/dc-event-gate.yml', `${CONFIG}${choice}\n`);
    return run('gate');
  };

  it('is what a pass rests on where it makes the same tables', async () => {
    const { exit, stdout } = await ask(SCRIPT);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('"node other.mjs" makes the same')]);
    expect(stdout).not.toContain('without a second opinion');
  });

  it('fails the run where it makes others, each place with both values', async () => {
    const { exit, stdout } = await ask(
      SCRIPT.replace('JSON.parse(line)', "JSON.parse(line.replace('B', 'C'))").replace(
        '+ amount',
        '+ amount * 3',
      ),
    );
    expect(exit).toBe(1);
    expect(stdout).toContain(
      'the pipeline and its second opinion "node other.mjs" disagree in 3 places',
    );
    expect(stdout).toContain('sums (A) sum: pipeline 1.5, second opinion 4.5');
    expect(stdout).toContain('sums (B) row: pipeline B,2,2024-03-01, second opinion nothing');
    expect(stdout).toContain('sums (C) row: pipeline nothing, second opinion C,6,2024-03-01');
  });

  it('differs in a column that it has not, or has of another type', async () => {
    const { exit, stdout } = await ask(SCRIPT.replace('who,sum,day', 'who,sum,on'));
    expect(exit).toBe(1);
    expect(stdout).toContain('sums () day: pipeline VARCHAR, second opinion nothing');
    expect(stdout).toContain('sums () on: pipeline nothing, second opinion VARCHAR');
  });

  it('decides nothing where it makes no such table', async () => {
    const { exit, stderr } = await ask(SCRIPT.replace('/sums.csv', '/others.csv'));
    expect([exit, stderr]).toEqual([2, expect.stringContaining('"node other.mjs" left no tables')]);
  });

  it('may be nobody, which is said', async () => {
    const { exit, stdout } = await ask('', 'second-opinion: none');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('without a second opinion of it')]);
  });
});
