/** A team's own schema with types of its own: counted, said, known to settings and rules; and what fits no table. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import builtin from '../../src/schema/event.schema.json' with { type: 'json' };
import type { Report } from '../../src/schema/types.ts';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';
import { aContribution, aHire, eventId } from '../support/events.ts';
import { human, markdown } from '../support/rendered.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'own-types-')));
  writeConsumer(folder);
  write('fixtures/invalid/negative-contribution.json', '{}');
  write('schema.json', JSON.stringify(withSabbatical()));
  const events = [1, 2, 3].map((n) => JSON.stringify(aSabbatical(n)));
  write('fixtures/valid/own.ndjson', `\n${events.join('\n')}\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runHere(folder, [...words, '--schema', 'schema.json']);

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

/** The ids of its events are no UUIDs: they are no row of the plan's tables. */
function aSabbatical(n: number) {
  const payload = { event_type: 'sabbatical', weeks: n };
  return { ...aHire({}, { employee_id: `E-${n}` }), event_id: `sabbatical-${n}`, payload };
}

/** As the built-in one, but looser in ids, times and amounts, and with a type more. */
function withSabbatical() {
  const schema = structuredClone(builtin) as Record<string, never> & typeof builtin;
  const { properties, $defs } = schema as unknown as Record<string, Record<string, object>>;
  const payload = { ...properties?.payload } as { oneOf: object[]; discriminator?: object };
  payload.oneOf = [...payload.oneOf, { $ref: '#/$defs/sabbatical' }];
  return {
    ...schema,
    $id: 'urn:own:event',
    properties: { ...properties, event_id: { type: 'string' }, payload },
    $defs: {
      ...$defs,
      timestamp: { type: 'string' },
      positiveAmount: { type: ['string', 'number'] },
      sabbatical: {
        type: 'object',
        additionalProperties: false,
        required: ['event_type', 'weeks'],
        properties: { event_type: { const: 'sabbatical' }, weeks: { type: 'integer' } },
      },
    },
  };
}

describe('types that the pipeline does not know', () => {
  it('are validated and said, with a rate and a place in every count', async () => {
    const { exit, stdout } = await run('gate', '--format', 'json');
    const report = JSON.parse(stdout) as Report;
    expect([exit, report.reasons]).toEqual([0, expect.anything()]);
    expect(report.validation?.byType.sabbatical).toEqual({ valid: 3, invalid: 0 });
    expect(report.reconstruction?.notRebuilt).toEqual([{ type: 'sabbatical', events: 3 }]);
    for (const form of [human(report), markdown(report)])
      expect(form).toContain('validated, not rebuilt: 3 events of sabbatical');
  });

  it('are required like all others, and known by their name', async () => {
    rmSync(path.join(folder, 'fixtures/valid/own.ndjson'));
    expect((await run('gate')).stdout).toContain('no valid event of the required type sabbatical');
    expect((await run('gate', '--require-types', 'hire')).exit).toBe(0);
    const misspelled = await run('gate', '--require-types', 'sabatical');
    expect([misspelled.exit, misspelled.stderr]).toEqual([
      2,
      expect.stringContaining('did you mean sabbatical?'),
    ]);
  });

  it('fail alone where too few of them are valid', async () => {
    const events = [aSabbatical(1), { ...aSabbatical(2), payload: { event_type: 'sabbatical' } }];
    write('fixtures/valid/own.ndjson', events.map((event) => JSON.stringify(event)).join('\n'));
    const { stdout } = await run('gate', '--minimum-rate', '90');
    expect(stdout).toContain('(minimum 90 %): sabbatical 50.00 %');
  });

  it('cannot be all there is', async () => {
    const only = ['--fixtures-valid', 'fixtures/valid/own.ndjson', '--require-types', 'none'];
    const { exit, stderr } = await run('gate', ...only, '--golden-path', 'none');
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('Nothing can be rebuilt: the 3 valid events are of type sabbatical'),
    ]);
    const built = await run('build', 'fixtures/valid/own.ndjson', '--out', 'own.duckdb');
    expect([built.exit, built.stderr]).toEqual([2, expect.stringContaining('Nothing can be')]);
  });

  it('are read by rules of one’s own, with file and line', async () => {
    write(
      'rules/weeks.sql',
      `SELECT id AS event_id, concat_ws(' ', type, date, person, file, line, event ->> '$.payload.weeks') AS message
       FROM gate_events WHERE type = 'sabbatical' AND CAST(event ->> '$.payload.weeks' AS INTEGER) > 1`,
    );
    write(
      'rules/counted.sql',
      `SELECT NULL AS event_id, 'events: ' || count(*) || ', of ' || count(DISTINCT file) || ' files' AS message FROM gate_events`,
    );
    const words = ['validate', '--quality', '--quality-rules', 'rules', '--format', 'json'];
    const { quality } = JSON.parse((await run(...words)).stdout) as Report;
    const messages = (name: string) =>
      quality?.rules.find(({ rule }) => rule === name)?.findings.map(({ message }) => message);
    expect(messages('weeks')?.sort()).toEqual([
      'sabbatical 2024-01-15 E-2 fixtures/valid/own.ndjson 3 2',
      'sabbatical 2024-01-15 E-3 fixtures/valid/own.ndjson 4 3',
    ]);
    const found = quality?.rules.find(({ rule }) => rule === 'weeks')?.findings[0];
    expect(found).toMatchObject({
      eventId: 'sabbatical-2',
      eventType: 'sabbatical',
      employee: 'E-2',
      effectiveDate: '2024-01-15',
      place: { file: 'fixtures/valid/own.ndjson', line: 3 },
    });
    expect((await run(...words.slice(0, 4))).stdout).toContain(
      '2 sabbatical events of 2 persons break weeks, first fixtures/valid/own.ndjson:3: E-2, sabbatical of 2024-01-15',
    );
    expect(messages('counted')).toEqual(['events: 76, of 2 files']);
    // The goldens have their own events.
    const gate = JSON.parse((await run('gate', ...words.slice(2))).stdout) as Report;
    expect(gate.golden?.results.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('an event that fits no table', () => {
  it('is a finding, counted apart, and the others are judged', async () => {
    const odd = [
      aContribution({}, { event_id: 'evt-42' }),
      aContribution({}, { event_id: eventId(7), created_at: '2024-01-01 00:00:00' }),
      aContribution({ amount: '-5' }, { event_id: eventId(8) }),
    ];
    write('fixtures/valid/odd.ndjson', odd.map((event) => JSON.stringify(event)).join('\n'));
    const { exit, stdout } = await run('gate', '--format', 'json');
    const report = JSON.parse(stdout) as Report;
    expect(exit).toBe(1);
    // Three defects, and a reason each.
    expect(report.reasons.slice(0, 3)).toEqual(
      ['1: `/event_id`', '2: `/created_at`', '3: `/payload/amount`'].map((place) =>
        expect.stringContaining(
          `1 event is valid, but the tables cannot hold it, fixtures/valid/odd.ndjson:${place}`,
        ),
      ),
    );
    expect(report.loadable?.findings.map(({ line, pointer }) => [line, pointer])).toEqual([
      [1, '/event_id'],
      [2, '/created_at'],
      [3, '/payload/amount'],
    ]);
    expect(report.validation).toMatchObject({ invalid: 0 });
    expect(report.reconstruction).toMatchObject({ disagreementCount: 0 });
    const count = report.reconstruction?.counts.find(({ type }) => type === 'contribution');
    expect(count?.validated).toBe((count?.rebuilt ?? 0) + 3);
    const built = await run('build', '--out', 'plan.duckdb');
    expect([built.exit, built.stdout]).toEqual([
      1,
      expect.stringContaining('valid, but the tables cannot hold it'),
    ]);
    expect((await run('balance', 'E-000001')).stderr).toContain('3 valid events fit no table');
  });

  it('makes its golden case one that cannot be compared', async () => {
    const file = 'golden/first-contribution/events.ndjson';
    const text = readFileSync(path.join(folder, file), 'utf8');
    write(file, text.replace(/"created_at":"([0-9-]+)T/, '"created_at":"$1 '));
    const { stdout } = await run('golden', 'check');
    expect(stdout).toContain('cannot be loaded as a timestamp with T between day and time');
  });
});

describe('a build', () => {
  it('says how many contributions its balances have lost', async () => {
    const sql = readFileSync(
      path.resolve(import.meta.dirname, '../../src/sql/balances.sql'),
      'utf8',
    );
    write('sql/balances.sql', `${sql}\n;UPDATE participant_balances SET contribution_count = 0;`);
    const { exit, stdout } = await runHere(folder, [
      ...['build', 'fixtures/valid/population.ndjson', '--out', 'p.duckdb', '--pipeline', 'sql'],
    ]);
    expect([exit, stdout]).toEqual([
      1,
      expect.stringMatching(
        /contributions count as of .*, the balances of sql\/balances.sql hold 0/,
      ),
    ]);
  });

  it('takes each valid event of a batch, copies of its own and of the file among them', async () => {
    const words = ['build', '--out', 'plan.duckdb'];
    expect((await runHere(folder, [...words, 'fixtures/valid/population.ndjson'])).exit).toBe(0);
    const known = readFileSync(path.join(folder, 'fixtures/valid/population.ndjson'), 'utf8')
      .split('\n')
      .slice(0, 3);
    const own = JSON.stringify(aContribution({}, { event_id: eventId(9) }));
    write('more.ndjson', [...known, own, own, own].join('\n'));
    const more = await runHere(folder, [...words, '--append', 'more.ndjson']);
    expect([more.exit, more.stdout]).toEqual([
      0,
      expect.stringContaining('74 events (1 new event)'),
    ]);
    const again = await runHere(folder, [...words, '--append', 'more.ndjson']);
    expect([again.exit, again.stdout]).toEqual([
      0,
      expect.stringContaining('74 events (0 new events)'),
    ]);
  });
});
