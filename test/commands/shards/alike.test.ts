/** Small inputs by which shards and one job have differed. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/schema/types.ts';
import { runHere } from '../../support/command-line.ts';
import { aContribution, eventId } from '../../support/events.ts';
import { inShards } from '../../support/shards.ts';

const GOLDEN = path.resolve(import.meta.dirname, '../../../golden');
const eventsOf = (name: string) =>
  readFileSync(path.join(GOLDEN, name, 'events.ndjson'), 'utf8')
    .trim()
    .split('\n');
const FIVE = eventsOf('adp-five-employees');
const CONFIG = `fixtures: {valid: 'fixtures/valid/*'}
golden: {path: none}
validation: {require-types: [], minimum-rate: 80, minimum-rate-by-type: 50}
`;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'alike-')));
  mkdirSync(path.join(folder, '.github'));
  mkdirSync(path.join(folder, 'fixtures/valid'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function judged(
  lines: readonly (string | Buffer)[],
  config = CONFIG,
  command = 'gate',
): Promise<Report> {
  writeFileSync(path.join(folder, '.github/dc-event-gate.yml'), config);
  const bytes = lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')]));
  writeFileSync(path.join(folder, 'fixtures/valid/a.ndjson'), Buffer.concat(bytes));
  const whole = await runHere(folder, [command, '--format', 'json']);
  const { merged } = await inShards(folder, [command], 2);
  expect(JSON.parse(merged.stdout || 'null'), merged.stderr).toEqual(JSON.parse(whole.stdout));
  return JSON.parse(whole.stdout) as Report;
}

const LATE = JSON.stringify(
  aContribution({}, { event_id: eventId(9), effective_date: '2025-06-02' }),
);

describe('shards and one job say the same of', () => {
  it('a record whose letters are fewer than its bytes, whatever else its block holds', async () => {
    const note = { ...aContribution({}, { event_id: eventId(8) }), note: 'é'.repeat(9000) };
    const long = JSON.stringify(note);
    for (const lines of [
      [...FIVE, long],
      [...FIVE, long, Buffer.from([0x22, 0xff, 0x22])],
    ]) {
      const { reasons, validation } = await judged(lines);
      expect(reasons.join()).toContain('too long for one event');
      expect(validation?.findings[0]?.rule).toBe('event-size');
    }
  });

  it.each([
    [
      'is no UTF-8',
      Buffer.from(LATE.replace(/"employee_id":"[^"]*"/, '"employee_id":"\xff"'), 'latin1'),
    ],
    ['is too long to be read', `${LATE.slice(0, -1)}${' '.repeat(1 << 20)}}`],
  ])('the as-of date where the latest event %s', async (_, late) => {
    const { reconstruction } = await judged([...FIVE, late]);
    expect(reconstruction?.asOf).toBe('2024-12-31');
  });

  it.each([
    ['another scenario', (text: string) => text.replaceAll('"published"', '"other"')],
    ['another person', (text: string) => text.replaceAll('"E-1"', '"E-2"')],
  ])('a year without limits whose event has its id twice: %s', async (_, other) => {
    const years = eventsOf('year-without-limits-2008');
    const warned = '{conflicting_duplicate: warning, event_id_shared_across_scenarios: warning}';
    const { verdict, reasons } = await judged(
      [...FIVE, ...years, ...years.map(other)],
      `${CONFIG}quality: {severity: ${warned}}\n`,
    );
    expect(verdict).toBe('fail');
    expect(reasons.join()).toContain('limit_year_unknown');
  });
});

describe('types that no schema names', () => {
  const type = { type: 'object', properties: { event_type: { type: 'string' } } };
  const schema = { type: 'object', required: ['event_id'], properties: { payload: type } };
  const own = `schema: s.json
fixtures: {valid: 'fixtures/valid/*'}
golden: {path: none}
validation: {require-types: [t149], minimum-rate-by-type: 90}
`;
  const event = (at: number, kind: string) =>
    JSON.stringify({
      ...aContribution({}, { event_id: eventId(at), employee_id: `E-${at % 7}` }),
      payload: { event_type: kind },
    });
  const types = (count: number) =>
    Array.from({ length: count }, (_, at) => event(at, `t${(at * 7919) % count}`));

  it.each([150, 1300])('are counted by name as far as that goes: %d of them', async (count) => {
    writeFileSync(path.join(folder, 's.json'), JSON.stringify(schema));
    const { validation } = await judged(types(count), own, 'validate');
    const { unknown, ...named } = validation?.byType ?? {};
    const names = Array.from({ length: count }, (_, at) => `t${at}`).sort();
    expect(Object.keys(named)).toEqual(names.slice(0, 1000));
    expect(unknown).toEqual({ valid: Math.max(0, count - 1000), invalid: 0 });
    expect(validation?.missingTypes).toEqual([]);
  });
});

describe('a file of snapshots', () => {
  const kept = `${CONFIG}snapshots: kept.duckdb
`;
  const run = (words: readonly string[]) => runHere(folder, words);
  const build = async (lines: readonly string[]) => {
    writeFileSync(path.join(folder, 'fixtures/valid/a.ndjson'), `${lines.join('\n')}\n`);
    rmSync(path.join(folder, 'kept.duckdb'), { force: true });
    const { exit, stderr } = await run(['build', '--out', 'kept.duckdb']);
    expect(exit, stderr).toBe(0);
  };

  it('is held against the events alike', async () => {
    writeFileSync(path.join(folder, '.github/dc-event-gate.yml'), kept);
    await build(FIVE);
    const { snapshots } = await judged(FIVE, kept);
    expect(snapshots).toMatchObject({ asOf: '2024-12-31', disagreementCount: 0 });
    expect(snapshots?.rows).toBeGreaterThan(0);
  });

  it('must be the same for all shards', async () => {
    writeFileSync(path.join(folder, '.github/dc-event-gate.yml'), kept);
    const paid = FIVE.findIndex((line) => line.includes('"contribution"'));
    await build(
      FIVE.map((line, at) => (at === paid ? line.replace(/"amount":"\d+/, '$&1') : line)),
    );
    writeFileSync(path.join(folder, 'fixtures/valid/a.ndjson'), `${FIVE.join('\n')}\n`);
    expect((await run(['gate', '--shard', '1/2', '--report-dir', 'left'])).exit).toBe(0);
    await build(FIVE);
    expect((await run(['gate', '--shard', '2/2', '--report-dir', 'left'])).exit).toBe(0);
    const { exit, stderr } = await run(['merge', 'left']);
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('One shard and another do not belong together: kept.duckdb is not'),
    ]);
  });
});
