/** What is told once, as a consequence: only what was tried. */
import { describe, expect, it } from 'vitest';
import { listCauses } from '../../../src/checks/list-causes.ts';
import type { GoldenCaseReport, Report } from '../../../src/schema/types.ts';
import {
  aDifference,
  aFinding,
  aGolden,
  aGoldenCase,
  aReconstruction,
  aReport,
} from '../../support/report.ts';

const FILE = 'golden/one/expected/balances.csv';
const GUARD: Report['guard'] = {
  base: 'b'.repeat(40),
  label: 'update-baselines',
  files: [{ path: FILE, status: 'modified' }],
  settings: [],
  breaks: [],
  checkout: [],
  approval: { state: 'missing', by: null, at: null, detail: null },
};
const drift = { expected: true, events: false, code: false };

function different(name: string, isRestored: boolean): GoldenCaseReport {
  return aGoldenCase({
    name,
    status: 'different',
    drift: { ...drift, ...(isRestored ? { isRestored } : {}) },
    differenceCount: 1,
    differences: [aDifference({ case: name, file: FILE })],
  });
}

function twoWays(name: string, matchesByFold: boolean): GoldenCaseReport {
  const findings = [aFinding({ rule: 'reconstructions-disagree' })];
  return aGoldenCase({ name, status: 'invalid', findings, matchesByFold });
}

const tell = (overrides: Partial<Report>) =>
  listCauses(aReport(overrides)).map(({ check, sentence }) => `${check}: ${sentence}`);

describe('a golden case that differs', () => {
  it('follows from an expected file that changed where it matches with that of the base', () => {
    const told = tell({ guard: GUARD, golden: aGolden([different('one', true)]) });
    expect(told).toEqual([expect.stringMatching(/^guard: .*1 golden case differs for it$/)]);
  });

  it('is told by itself where it differs with that of the base too', () => {
    const golden = aGolden([different('one', true), different('two', false)]);
    expect(tell({ guard: GUARD, golden })).toEqual([
      expect.stringMatching(/^guard: .*1 golden case differs for it$/),
      expect.stringMatching(/^golden: .*: two, /),
    ]);
  });
});

describe('a golden case that rebuilds in two ways', () => {
  const disagreements = [
    { table: 'participant_balances', key: ['s'], column: 'net_balance', sql: '1', fold: '2' },
  ];
  const reconstruction = aReconstruction({ disagreementCount: 1, disagreements });

  it('follows from the SQL where it matches by the TypeScript reconstruction', () => {
    const golden = aGolden([twoWays('one', true), twoWays('two', false)]);
    expect(tell({ reconstruction, golden })).toEqual([
      expect.stringMatching(/^reconstruction: .*1 golden case cannot be compared for it$/),
      expect.stringMatching(/^golden: .*: two, .*it does not match either$/),
    ]);
  });
});
