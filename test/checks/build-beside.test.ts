/** The fixtures and the golden cases are built in one database, and each is told of as where they are built apart. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createContext } from '../../src/checks/create-context.ts';
import { GOLDEN } from '../../src/checks/golden/check.ts';
import { QUALITY } from '../../src/checks/quality/check.ts';
import { TABLES_CHECK } from '../../src/checks/tables/check.ts';
import type { Console } from '../../src/contracts/ports.ts';
import { tableText } from '../../src/contracts/tables/table-lines.ts';
import { GOLDEN_TABLES } from '../../src/plan/tables.ts';
import { loadConfig } from '../../src/project/load-config.ts';
import { loadEngine } from '../../src/project/load-engine.ts';
import { wire } from '../../src/wiring.ts';
import { anEvent, eventId } from '../support/events.ts';

/** A case expects tables without a row, so that it tells all that they hold. */
const EXPECTED = GOLDEN_TABLES.map((table) => [table.goldenFile, tableText(table, [])] as const);

/** The same person and the same event_ids everywhere. */
const paid = (amount: string, ytd = amount) => [
  anEvent('hire', {}, { event_id: eventId(1) }),
  anEvent('contribution', { amount, ytd_amount: ytd }, { event_id: eventId(2) }),
];
const HUGE = [1, 2].map((at) =>
  anEvent('contribution', { amount: '999999999999.999999' }, { event_id: eventId(at) }),
);
const TOO_LARGE = `After the event ${eventId(2)} a balance is 1999999999999.999998`;

interface Given {
  readonly fixtures: readonly object[] | null;
  readonly cases: Readonly<Record<string, readonly object[]>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

const PLAIN: Given = {
  fixtures: paid('100.00', '98.00'),
  cases: { one: paid('250.00'), 'breaks-a-rule': paid('100.00', '99.00') },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'beside-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('fixtures and golden cases', () => {
  it('give in one database what they give in two', async () => {
    const { beside, apart } = await both(PLAIN);
    expect(beside.told).toEqual(apart.told);
    // One more is opened for what caused the findings.
    expect([beside.opened, apart.opened]).toEqual([2, 3]);
    const [tables, quality, golden] = apart.told;
    expect(JSON.stringify(golden)).toContain('ytd_amount is 99');
    expect(JSON.stringify(quality)).toContain('ytd_amount is 98');
    expect(JSON.stringify(quality)).not.toContain('ytd_amount is 99');
    expect(tables).toMatchObject({ events: 2, disagreementCount: 0 });
  });

  it('are built apart where too large an amount is in a case: the fixtures have their tables', async () => {
    const { beside, apart } = await both({ ...PLAIN, cases: { ...PLAIN.cases, huge: HUGE } });
    expect(beside.told).toEqual(apart.told);
    const [tables, , golden] = beside.told;
    expect(golden).toContain(TOO_LARGE);
    expect(tables).toMatchObject({ events: 2, disagreementCount: 0 });
  });

  it.each([
    ['where too large an amount is in the fixtures', { fixtures: HUGE }, TOO_LARGE],
    [
      'where the as-of date comes before the fixtures',
      { overrides: { 'as-of': '2001-01-01' } },
      'No event is effective by 2001-01-01',
    ],
  ])('are built apart %s: the cases are compared', async (_, change, words) => {
    const { beside, apart } = await both({ ...PLAIN, ...change });
    expect(beside.told).toEqual(apart.told);
    const [tables, , golden] = beside.told;
    expect(tables).toContain(words);
    expect(golden).toMatchObject({ cases: 2 });
  });

  it.each([
    ['none of the fixtures is valid', { fixtures: paid('-1').slice(1) }],
    ['fixtures are missing', { fixtures: null }],
    ['there is no case', { cases: {} }],
    ['a case is invalid', { cases: { invalid: paid('-1'), one: paid('250.00') } }],
    ['a name could be of another suite', { fixtures: paid('1').map(withMark) }],
  ])('wait for nobody where %s', async (_, change) => {
    const { beside, apart } = await both({ ...PLAIN, ...change });
    expect(beside.told).toEqual(apart.told);
  });
});

function withMark(event: object): object {
  return { ...event, scenario_id: String.fromCodePoint(0x10ffff) };
}

/** Once with the cases beside the fixtures, where they can be, and once without. */
async function both(given: Given) {
  return { beside: await judge(given, true), apart: await judge(given, false) };
}

/** What each check tells, or the words of its error; and how many databases were opened. */
async function judge({ fixtures, cases, overrides = {} }: Given, buildsCases: boolean) {
  rmSync(folder, { recursive: true, force: true });
  if (fixtures !== null) write('fixtures/valid/all.ndjson', fixtures);
  writeText('.github/dc-event-gate.yml', 'fixtures: {valid: [fixtures/valid/*.ndjson]}\n');
  mkdirSync(path.join(folder, 'golden'), { recursive: true });
  for (const [name, events] of Object.entries(cases)) {
    writeText(`golden/${name}/case.yml`, `title: ${name}\nsource: the test\n`);
    write(`golden/${name}/events.ndjson`, events);
    for (const [file, text] of EXPECTED) writeText(`golden/${name}/expected/${file}`, text);
  }
  const { ports, dispose } = wire({
    directory: folder,
    entryUrl: pathToFileURL(path.resolve(import.meta.dirname, '../../dist/cli.js')).href,
    console: SILENT,
    duckdbPath: null,
  });
  let opened = 0;
  const warehouse: typeof ports.warehouse = {
    ...ports.warehouse,
    open: (options) => {
      opened += 1;
      return ports.warehouse.open(options);
    },
  };
  try {
    const config = await loadConfig(ports.workspace, { file: null, overrides, place: String });
    const context = createContext(
      { ...ports, warehouse },
      {
        config,
        engine: await loadEngine(config, ports),
        facts: { guard: null, update: null, trend: null },
        bench: null,
        goldenCases: [],
        events: 'rebuilt',
        buildsCases,
      },
    );
    const checks = [TABLES_CHECK, QUALITY, GOLDEN];
    const settled = await Promise.allSettled(checks.map((check) => check.run(context)));
    await context.close();
    const told = settled.map((one) =>
      one.status === 'fulfilled' ? one.value : (one.reason as Error).message,
    );
    return { told, opened };
  } finally {
    await dispose();
  }
}

function write(file: string, events: readonly object[]): void {
  writeText(file, events.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

function writeText(file: string, text: string): void {
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
