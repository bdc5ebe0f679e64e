/** Golden cases are rebuilt in one database, and each is judged as if it were the only one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkGoldens } from '../../../src/checks/golden/check-goldens.ts';
import type { Console } from '../../../src/contracts/ports.ts';
import { tableText } from '../../../src/contracts/tables/table-lines.ts';
import { GOLDEN_TABLES } from '../../../src/plan/tables.ts';
import { loadConfig } from '../../../src/project/load-config.ts';
import { loadEngine } from '../../../src/project/load-engine.ts';
import type { GoldenCaseReport } from '../../../src/schema/types.ts';
import { type Wiring, wire } from '../../../src/wiring.ts';
import { anEvent, eventId } from '../../support/events.ts';

/** Each case expects tables without a row, so that it tells all that they hold. */
const EXPECTED = GOLDEN_TABLES.map((table) => [table.goldenFile, tableText(table, [])] as const);

/** The same person and the same event_ids in each. */
const paid = (amount: string, ytd = amount) => [
  anEvent('hire', {}, { event_id: eventId(1) }),
  anEvent('contribution', { amount, ytd_amount: ytd }, { event_id: eventId(2) }),
];
const CASES: Readonly<Record<string, { events: readonly object[]; asOf?: string }>> = {
  plain: { events: paid('100.00') },
  'another-amount': { events: paid('250.00') },
  'as-of-before-it': { events: paid('100.00'), asOf: '2024-01-01' },
  'as-of-after-it': { events: paid('100.00'), asOf: '2024-12-31' },
  'breaks-a-rule': { events: paid('100.00', '99.00') },
  invalid: { events: paid('-1') },
  'no-hire': { events: paid('100.00').slice(1) },
};
const NAMES = Object.keys(CASES);

let folder: string;
let wiring: Wiring;
let opened: number;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cases-'));
  opened = 0;
});
afterEach(async () => {
  await wiring.dispose();
  rmSync(folder, { recursive: true, force: true });
});

describe('golden cases', () => {
  it('are each reported as they are alone, in one database for all that are valid', async () => {
    const together = await check(NAMES);
    expect(opened).toBe(1);
    expect(together.map(({ status }) => status).sort()).toEqual([
      ...Array(NAMES.length - 1).fill('different'),
      'invalid',
    ]);
    for (const report of together) expect(await check([report.name])).toEqual([report]);
    const figures = together.map(({ differences }) => JSON.stringify(differences));
    expect(new Set(figures).size).toBe(NAMES.length);
  });

  it('with too large an amount in one of them end the run by the name of its event', async () => {
    const huge = [1, 2].map((at) =>
      anEvent('contribution', { amount: '999999999999.999999' }, { event_id: eventId(at) }),
    );
    await expect(check(NAMES, { huge: { events: huge } })).rejects.toThrow(
      `After the event ${eventId(2)} a balance is 1999999999999.999998`,
    );
  });

  it('of SQL of the team are each reported as they are alone, whatever it loads, and of whatever types', async () => {
    // One case loses an event, another has one that nobody has sent, and statuses are of types that differ.
    own('ingest', `DELETE FROM events WHERE amount = 250`);
    own(
      'balances',
      `UPDATE events SET event_id = '00000000-0000-0000-0000-000000000009' WHERE ytd_amount = 99;
       CREATE TYPE status AS ENUM (SELECT DISTINCT employment_status FROM participant_balances);
       CREATE OR REPLACE TABLE participant_balances AS
       SELECT * REPLACE (CAST(employment_status AS status) AS employment_status) FROM participant_balances`,
    );
    const together = await check(NAMES, {}, { pipeline: 'sql' });
    expect(opened).toBe(1);
    const found = (name: string) =>
      JSON.stringify(together.find((report) => report.name === name)?.findings);
    expect(found('another-amount')).toMatch(/contribution 1 → 0/);
    expect(found('breaks-a-rule')).toMatch(/1 that no valid event has/);
    expect(found('plain')).toBe('[]');
    for (const report of together.filter(({ name }) => !name.startsWith('as-of')))
      expect(await check([report.name], {}, { pipeline: 'sql' })).toEqual([report]);
  });

  it('of SQL of the team are each told which event it loads twice, though no table moves by it', async () => {
    own('ingest', `INSERT INTO events SELECT * FROM events WHERE event_type = 'hire'`);
    for (const names of [['plain', 'another-amount'], ['plain']]) {
      const [plain] = await check(names, {}, { pipeline: 'sql' });
      expect(JSON.stringify(plain?.findings)).toMatch(/hire 1 → 2/);
    }
  });

  it('of SQL of the team that fails in one of them end the run by the name of the case', async () => {
    own(
      'balances',
      `SELECT CASE WHEN count(*) > 0 THEN error('too much') END FROM events WHERE amount = 250`,
    );
    await expect(check(NAMES, {}, { pipeline: 'sql' })).rejects.toThrow(
      /Golden case another-amount: sql\/balances\.sql: .*too much/,
    );
  });

  it('run one by one where a rule of the team is to judge them', async () => {
    write('rules/paid.sql', `SELECT event_id, 'paid' AS message FROM events WHERE amount > 200`);
    const reports = await check(['plain', 'another-amount'], {}, { 'quality-rules': 'rules' });
    const found = reports.map(({ differences }) => JSON.stringify(differences).includes('"paid"'));
    expect(found).toEqual([true, false]);
  });
});

/** Our own script in the team's folder, with more behind it. */
function own(script: 'ingest' | 'balances', more: string): void {
  const text = readFileSync(path.resolve(import.meta.dirname, `../../../src/sql/${script}.sql`));
  write(`sql/${script}.sql`, `${text}\n${more};\n`);
}

async function check(
  names: readonly string[],
  more: typeof CASES = {},
  overrides: Record<string, string> = {},
): Promise<GoldenCaseReport[]> {
  rmSync(path.join(folder, 'golden'), { recursive: true, force: true });
  const cases = { ...Object.fromEntries(names.map((name) => [name, CASES[name]])), ...more };
  for (const [name, { events, asOf } = { events: [] }] of Object.entries(cases)) {
    const day = asOf === undefined ? '' : `as-of: '${asOf}'\n`;
    write(`golden/${name}/case.yml`, `title: ${name}\nsource: the test\n${day}`);
    write(`golden/${name}/events.ndjson`, events.map((one) => `${JSON.stringify(one)}\n`).join(''));
    for (const [file, text] of EXPECTED) write(`golden/${name}/expected/${file}`, text);
  }
  await wiring?.dispose();
  wiring = wire({
    directory: folder,
    entryUrl: pathToFileURL(path.resolve(import.meta.dirname, '../../../dist/cli.js')).href,
    console: SILENT,
    duckdbPath: null,
  });
  const { ports } = wiring;
  const config = await loadConfig(ports.workspace, { file: null, overrides, place: String });
  opened = 0;
  const warehouse: typeof ports.warehouse = {
    ...ports.warehouse,
    open: (options) => {
      opened += 1;
      return ports.warehouse.open(options);
    },
  };
  const report = await checkGoldens(
    { ...ports, warehouse },
    config,
    await loadEngine(config, ports),
  );
  return report?.results ?? [];
}

function write(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const SILENT: Console = {
  result: () => undefined,
  stream: async () => undefined,
  note: () => undefined,
  progress: () => undefined,
  group: (_label, work) => work(),
  watch: (_label, work) => work(),
  detail: () => undefined,
  colour: false,
  width: null,
};
