/** A team's own events, whose parts stand where nothing is built in: counted and named by the pointers. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/schema/types.ts';
import { runHere } from '../support/command-line.ts';

const SCHEMA = {
  type: 'object',
  required: ['about', 'at', 'amount'],
  properties: {
    about: {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: { enum: ['paid', 'left'] },
        who: { type: 'string' },
        no: { type: 'string' },
      },
    },
    state: { enum: ['open', 'shut'] },
    at: { type: 'string' },
    amount: { type: 'number' },
  },
};

const event = (no: number, who: string | null, kind = 'paid') => ({
  about: { kind, no: `n-${no}`, ...(who === null ? {} : { who }) },
  at: `2024-01-0${no}T10:00:00`,
  amount: no,
});

/** The last event of each person. */
const SCRIPT = `import { readFileSync, writeFileSync } from 'node:fs';
const { DC_EVENT_GATE_EVENTS, DC_EVENT_GATE_OUTPUT } = process.env;
const last = {};
for (const line of readFileSync(DC_EVENT_GATE_EVENTS, 'utf8').trimEnd().split('\\n')) {
  const { about, amount } = JSON.parse(line);
  last[about.who ?? 'nobody'] = amount;
}
const rows = Object.entries(last).map((row) => row.join(','));
writeFileSync(DC_EVENT_GATE_OUTPUT + '/last.csv', ['who,amount', ...rows, ''].join('\\n'));
`;

const POINTERS =
  'events: {type: /about/kind, id: /about/no, date: /at, person: /about/who, created: /at}';
const CONFIG = `schema: event.schema.json
fixtures: {valid: events.ndjson}
golden: {path: none}
quality: {rules: rules}
pipeline: {run: node last.mjs}
tables: {last: {key: [who]}}
`;

const RULE = `SELECT id AS event_id, 'over 2, at ' || created AS message
FROM gate_events WHERE CAST(event ->> '$.amount' AS INTEGER) > 2`;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pointed-')));
  write('.github/dc-event-gate.yml', `${POINTERS}\n${CONFIG}`);
  write('event.schema.json', JSON.stringify(SCHEMA));
  write('last.mjs', SCRIPT);
  write('rules/large.sql', RULE);
  writeEvents([event(1, 'A'), event(2, 'B', 'left'), event(3, 'B')]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function writeEvents(events: readonly object[]): void {
  write('events.ndjson', `${events.map((one) => JSON.stringify(one)).join('\n')}\n`);
}

async function report(...words: string[]): Promise<Report> {
  const { stdout } = await runHere(folder, [...words, '--format', 'json']);
  return JSON.parse(stdout) as Report;
}

describe('events whose parts stand elsewhere', () => {
  it('are counted by the type, and named by the id, that the pointers lead to', async () => {
    const { validation, quality, reconstruction } = await report('gate');
    expect(validation?.byType).toMatchObject({ paid: { valid: 2 }, left: { valid: 1 } });
    expect(validation?.missingTypes).toEqual([]);
    expect(reconstruction?.absentParts).toEqual([]);
    expect(quality?.rules.flatMap(({ findings }) => findings)).toEqual([
      expect.objectContaining({
        eventId: 'n-3',
        eventType: 'paid',
        employee: 'B',
        effectiveDate: '2024-01-03',
        message: 'over 2, at 2024-01-03 10:00:00',
        place: { file: 'events.ndjson', line: 3 },
      }),
    ]);
  });

  it('are named where a rule gives no message', async () => {
    write('rules/large.sql', RULE.replace(/'over.*created/, 'NULL'));
    const { quality } = await report('gate');
    expect(quality?.rules.flatMap(({ findings }) => findings)).toEqual([
      expect.objectContaining({ eventId: 'n-3', message: 'the rule gives no message' }),
    ]);
  });

  it('are named with their line where a golden case breaks a rule of the team', async () => {
    write(
      '.github/dc-event-gate.yml',
      `${POINTERS}\n${CONFIG.replace('path: none', 'path: golden')}`,
    );
    write('golden/two/case.yml', 'title: two payments\nsource: counted by hand\n');
    write('golden/two/expected/last.csv', 'who:VARCHAR,amount:VARCHAR\nA,5\nB,3\n');
    const events = [event(5, 'A'), event(3, 'B')];
    write('golden/two/events.ndjson', `${events.map((one) => JSON.stringify(one)).join('\n')}\n`);
    const { golden } = await report('gate');
    expect(golden?.results[0]?.differences).toMatchObject([
      { file: 'golden/two/events.ndjson', line: 2, key: ['large', 'n-3'] },
      { file: 'golden/two/events.ndjson', line: 1, key: ['large', 'n-5'] },
    ]);
  });

  it('say it where they have nothing there, and how many they are', async () => {
    writeEvents([event(1, 'A'), event(2, null), event(3, null)]);
    const { reconstruction } = await report('gate', '--require-types', 'none');
    expect(reconstruction?.absentParts).toEqual([
      {
        part: 'person',
        pointer: '/about/who',
        events: 2,
        first: '{"about":{"kind":"paid","no":"n-2"},"at":"2024-01-02T10:00:00","amount":2}',
        place: null,
      },
    ]);
    const { stdout } = await runHere(folder, ['gate', '--require-types', 'none']);
    expect(stdout).toContain('2 valid events say nothing at /about/who (events.person)');
  });

  it('fail where the config points at what none of them has, with its line and nothing else', async () => {
    const pointers = POINTERS.replace('/about/who', '/about/whom').replace('/about/no', '/no');
    write('.github/dc-event-gate.yml', `${pointers}\n${CONFIG}`);
    const { exit, stdout } = await runHere(folder, ['gate', '--require-types', 'none']);
    expect(exit).toBe(1);
    expect(stdout).toContain(
      '.github/dc-event-gate.yml:1, events.person: of 3 valid events none has anything at /about/whom',
    );
    expect(stdout).toContain(
      '.github/dc-event-gate.yml:1, events.id: of 3 valid events none has anything at /no',
    );
    expect(stdout).toContain('Next: Correct the pointer, or take it out of the config.');
    expect(stdout).not.toContain('Events without a part that the config points at');
  });

  it('pass where no pointer is named, and none of them has what would be there by default', async () => {
    write('.github/dc-event-gate.yml', `events: {type: /about/kind}\n${CONFIG}`);
    const { reconstruction } = await report(
      'gate',
      '--require-types',
      'none',
      '--as-of',
      '2024-12-31',
    );
    expect(reconstruction?.absentParts).toEqual([]);
  });

  it('without any type that the schema names are asked for none, which is said', async () => {
    write('.github/dc-event-gate.yml', `events: {date: /at, type: /amount}\n${CONFIG}`);
    const { validation } = await report('gate');
    expect(validation?.missingTypes).toEqual([]);
    expect(validation?.schemaNotes).toEqual([
      expect.stringContaining('no event type is named in this schema (at /amount)'),
    ]);
    // Any may be asked for.
    const asked = await report('gate', '--require-types', 'paid');
    expect(asked.validation?.missingTypes).toEqual(['paid']);
  });

  it('cannot be those that tables of the plan are made of', async () => {
    const plan = ['--tables', 'none', '--pipeline', 'builtin'];
    const { exit, stderr } = await runHere(folder, ['gate', ...plan]);
    expect(exit).toBe(2);
    expect(stderr).toContain(
      "events.type is /about/kind, but the plan's tables are made of events whose type is at /payload/event_type",
    );
  });

  it('say of what a command makes of them no more than is known', async () => {
    const { stdout } = await runHere(folder, ['gate', '--quality-rules', 'none']);
    expect(stdout).toContain(
      '3 events as of 2024-01-03; how many of them the tables rest on is not known',
    );
  });
});
