/** The line of a participant as a check of real goldens reports it. */
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/schema/types.ts';
import { runHere } from '../../support/command-line.ts';

const GOLDEN = path.resolve(import.meta.dirname, '../../../golden');
const CASE = 'forfeiture-counted-once';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'lines-')));
  cpSync(path.join(GOLDEN, CASE), path.join(folder, 'golden', CASE), { recursive: true });
  mkdirSync(path.join(folder, '.github'));
  writeFileSync(path.join(folder, '.github/dc-event-gate.yml'), 'golden:\n  path: golden\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param change to the lines of the snapshots that are expected */
async function linesWith(change: (lines: string[]) => string[]) {
  const file = path.join(folder, 'golden', CASE, 'expected/snapshots.csv');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, `${change(lines).join('\n')}\n`);
  const { stdout } = await runHere(folder, ['golden', 'check', '--format', 'json']);
  const report: Report = JSON.parse(stdout);
  return report.golden?.results[0]?.lines;
}

/** 1600 as the vested balance becomes 1700. */
const moreVested = (line: string) => line.replace(',1600.000000,', ',1700.000000,');

describe('the line of a participant', () => {
  it('has the weeks that agree too, and the events that moved it until the sides part', async () => {
    const lines = await linesWith((all) =>
      all.map((line, at) => (at > 1 ? moreVested(line) : line)),
    );
    const vested = lines?.find(({ column }) => column === 'vested_balance');
    expect(vested).toMatchObject({ employee: 'E-500', plan: 'PLAN-401K' });
    expect(vested?.weeks).toEqual([
      { date: '2024-03-08', expected: '1000.000000', actual: '1000.000000' },
      { date: '2024-03-15', expected: '1700.000000', actual: '1600.000000' },
      { date: '2024-03-22', expected: '1700.000000', actual: '1600.000000' },
      expect.objectContaining({ date: '2024-03-29', actual: '1600.000000' }),
    ]);
    expect(vested?.firstEvent).toMatchObject({ eventType: 'vesting', effectiveDate: '2024-03-15' });
    expect(vested?.moves).toEqual([
      {
        date: '2024-03-08',
        eventType: 'contribution',
        eventId: expect.stringMatching(/4$/),
        before: '0.000000',
        after: '1000.000000',
      },
      {
        date: '2024-03-15',
        eventType: 'vesting',
        eventId: vested?.firstEvent?.eventId,
        before: '1000.000000',
        after: '1600.000000',
      },
    ]);
  });

  it('says null for a week that one side lacks', async () => {
    const lines = await linesWith((all) =>
      all.flatMap((line, at) => (at === 3 ? [] : [at === 2 ? moreVested(line) : line])),
    );
    const weeks = lines?.find(({ column }) => column === 'vested_balance')?.weeks;
    expect(weeks?.[2]).toEqual({ date: '2024-03-22', expected: null, actual: '1600.000000' });
  });

  it('is there for three columns at most, and for none where the snapshots agree', async () => {
    expect(await linesWith((all) => all)).toEqual([]);
    const amounts = (line: string) => line.replaceAll(/,1000\.000000/g, ',1001.000000');
    const lines = await linesWith(([header = '', ...rows]) => [header, ...rows.map(amounts)]);
    expect(lines).toHaveLength(3);
  });
});
