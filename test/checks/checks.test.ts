/**
 * What a check says agrees with itself: whatever fails is shown and has a next step, whatever is as it
 * should be raises nothing. A row for each way in which each check can fail.
 */
import { describe, expect, it } from 'vitest';
import { askChecks, CHECK_NAMES, type CheckName, WORST_FIRST } from '../../src/checks/checks.ts';
import type { Rank, Section } from '../../src/contracts/section.ts';
import { outlineReport } from '../../src/report/outline.ts';
import type {
  GuardReport,
  InvariantsReport,
  Report,
  UpdateReport,
} from '../../src/schema/types.ts';
import {
  aBenchmark,
  aDifference,
  aFinding,
  aGolden,
  aGoldenCase,
  aMetric,
  anEventCount,
  anEvolution,
  aQuality,
  aQualityFinding,
  aReconstruction,
  aReport,
  aRule,
  aSchemaChange,
  aTimed,
  aTimeReport,
  aValidation,
} from '../support/report.ts';

const LOST = {
  script: 'sql/ingest.sql',
  valid: 1100,
  loaded: 1099,
  differences: [{ type: 'merit', valid: 5, loaded: 4, unknown: 0 }],
};
const DISAGREEMENT = {
  table: 'participant_balances',
  key: ['base', 'd', 'E-1', 'P'],
  column: 'net_balance',
  sql: '1',
  fold: '2',
};

const INVARIANTS: InvariantsReport = {
  builds: 5,
  mostBuilds: 80,
  sources: 1,
  looked: 1,
  tried: [{ invariant: 'order', sources: 1 }],
  problems: [],
  failures: [],
};

const GUARD: GuardReport = {
  base: 'b'.repeat(40),
  label: 'update-baselines',
  files: [{ path: 'golden/a/expected/balances.csv', status: 'modified' }],
  settings: [],
  breaks: [],
  checkout: [],
  approval: { state: 'missing', by: null, at: null, detail: null },
};

const UPDATE: UpdateReport = {
  status: 'refused',
  detail: 'the head has moved',
  commit: null,
  patch: null,
  files: [],
};

const SNAPSHOTS = { file: 'plan.duckdb', asOf: '2024-12-31', rows: 9, disagreementCount: 0 };

/** As it should be, each part of a report. */
const GOOD: Partial<Report> = {
  snapshots: { ...SNAPSHOTS, disagreements: [] },
  invariants: INVARIANTS,
  benchmarks: aBenchmark(),
  evolution: anEvolution({ changes: [aSchemaChange({ isAllowed: true })] }),
  guard: { ...GUARD, files: [], approval: { ...GUARD.approval, state: 'not-needed' } },
  update: { ...UPDATE, status: 'nothing', detail: 'Nothing to change.' },
  trend: { branch: 'history', series: [{ metric: 'golden.matched', values: [1, 2] }] },
};

/** Each way in which a check can fail; a word that the section must say, and whether a line is pinned. */
const FAILURES: readonly [CheckName, string, Partial<Report>, string, 'pinned' | 'not pinned'][] = [
  [
    'guard',
    'a file that is not on the disk as committed',
    { guard: { ...GUARD, files: [], checkout: [{ path: 'b.ndjson', how: 'bytes' }] } },
    'b.ndjson',
    'pinned',
  ],
  ['guard', 'an unapproved file', { guard: GUARD }, 'balances.csv', 'not pinned'],
  [
    'guard',
    'an unapproved setting',
    { guard: { ...GUARD, files: [], settings: [{ setting: 'as-of', base: 'a', head: 'b' }] } },
    'as-of',
    'not pinned',
  ],
  [
    'content',
    'an unresolved merge',
    { content: { files: 1, standIns: [aFinding({ rule: 'unresolved-merge' })] } },
    'a.ndjson:17',
    'pinned',
  ],
  [
    'content',
    'a pointer',
    { content: { files: 1, standIns: [aFinding({ rule: 'lfs-pointer' })] } },
    'a.ndjson:17',
    'pinned',
  ],
  [
    'evolution',
    'a change that is not allowed, and nobody to approve it',
    { evolution: anEvolution({ changes: [aSchemaChange()], broken: ['enum value removed'] }) },
    'termination_reason of termination',
    'not pinned',
  ],
  [
    'guard',
    'an unapproved change of the event schema',
    { guard: { ...GUARD, files: [], breaks: ['enum value removed: /grade'] } },
    'enum value removed',
    'not pinned',
  ],
  [
    'loadable',
    'an event that fits no table',
    {
      loadable: { events: 9, unloadable: 1, byType: { hire: 1 }, findings: [aFinding()] },
    },
    'a.ndjson:17',
    'pinned',
  ],
  ['golden', 'no case', { golden: aGolden([]) }, 'golden', 'not pinned'],
  [
    'golden',
    'a cell',
    {
      golden: aGolden([
        aGoldenCase({ status: 'different', differenceCount: 1, differences: [aDifference()] }),
      ]),
    },
    'vested_balance',
    'pinned',
  ],
  [
    'golden',
    'a case that cannot be compared',
    { golden: aGolden([aGoldenCase({ status: 'invalid', findings: [aFinding()] })]) },
    'a.ndjson:17',
    'pinned',
  ],
  [
    'golden',
    'a finding',
    {
      golden: aGolden([
        aGoldenCase({
          status: 'different',
          differenceCount: 1,
          differences: [aDifference({ table: 'quality_findings', message: 'a finding came' })],
        }),
      ]),
    },
    'a finding came',
    'pinned',
  ],
  [
    'reconstruction',
    'a cell',
    {
      reconstruction: aReconstruction({ disagreementCount: 1, disagreements: [DISAGREEMENT] }),
    },
    'net_balance',
    'not pinned',
  ],
  [
    'reconstruction',
    'an event that was not loaded',
    {
      reconstruction: aReconstruction({ loading: LOST }),
    },
    'merit',
    'not pinned',
  ],
  [
    'reconstruction',
    'an event that was lost before it was rebuilt',
    { reconstruction: aReconstruction({ counts: [anEventCount({ loaded: 99, rebuilt: 99 })] }) },
    'lost between',
    'not pinned',
  ],
  [
    'reconstruction',
    'a week',
    {
      reconstruction: aReconstruction({
        weekDifferences: [
          { week: '2024-03-15', column: 'net_balance', snapshots: '1', events: '2' },
        ],
      }),
    },
    '2024-03-15',
    'not pinned',
  ],
  [
    'snapshots',
    'a row',
    { snapshots: { ...SNAPSHOTS, disagreementCount: 1, disagreements: [DISAGREEMENT] } },
    'plan.duckdb',
    'not pinned',
  ],
  [
    'quality',
    'an event that breaks a rule',
    { quality: aQuality([aRule({ count: 1, findings: [aQualityFinding()] })]) },
    'ytd_mismatch',
    'pinned',
  ],
  [
    'invalidFixtures',
    'an accepted event',
    { invalidFixtures: { files: 1, events: 1, rejected: 0, accepted: [aFinding()] } },
    'a.ndjson:17',
    'pinned',
  ],
  [
    'invalidFixtures',
    'no event',
    { invalidFixtures: { files: 1, events: 0, rejected: 0, accepted: [] } },
    'no event',
    'not pinned',
  ],
  [
    'validation',
    'invalid events',
    {
      validation: aValidation({
        valid: 900,
        invalid: 200,
        rate: 81,
        findingCount: 200,
        findings: [aFinding()],
      }),
    },
    'a.ndjson:17',
    'pinned',
  ],
  [
    'validation',
    'a file that is not read to its end, and not listed',
    { validation: aValidation({ incompleteFiles: 1 }) },
    'Invalid events',
    'not pinned',
  ],
  [
    'validation',
    'a file that is not read to its end',
    { validation: aValidation({ findings: [aFinding({ incomplete: true })] }) },
    'a.ndjson:17',
    'pinned',
  ],
  [
    'invariants',
    'an order that counts',
    {
      invariants: {
        ...INVARIANTS,
        failures: [
          {
            invariant: 'order',
            source: 'golden case a',
            change: 'totals: a became b',
            eventCount: 2,
            events: ['{"n":1}', '{"n":2}'],
          },
        ],
      },
    },
    'totals: a became b',
    'not pinned',
  ],
  [
    'validation',
    'a required type that is missing',
    { validation: aValidation({ missingTypes: ['merit'] }) },
    'merit',
    'not pinned',
  ],
  [
    'validation',
    'no event',
    { validation: aValidation({ events: 0, valid: 0, rate: 0 }) },
    'no event in any of them',
    'not pinned',
  ],
  [
    'benchmarks',
    'a missed target',
    { benchmarks: aBenchmark({ metrics: [aMetric({ value: 1, targetMet: false })] }) },
    'missed',
    'not pinned',
  ],
  [
    'benchmarks',
    'a workload that is slower',
    {
      benchmarks: aBenchmark({
        time: aTimeReport({ workloads: [aTimed({ decision: 'slower' })] }),
      }),
    },
    'slower',
    'not pinned',
  ],
  ['update', 'a refusal', { update: UPDATE }, 'the head has moved', 'not pinned'],
];

const CONTEXT = { reasons: [], approvalLabel: null };

/** What a check says of its part of a report, all at once. */
function readCheck(name: CheckName, report: Report) {
  const [said] = askChecks(report, [name], (check, result) => [
    {
      reasons: check.judge(result).reasons,
      sections: check.sections(result, CONTEXT),
      pinned: check.findings(result).filter(({ level }) => level === 'error'),
      step: check.nextStep(result, CONTEXT),
    },
  ]);
  if (said === undefined) throw new Error(`the report has no ${name}`);
  return said;
}

const isSeenFirst = ({ rank }: { rank: Rank }) => rank === 'failure' || rank === 'answer';
const words = (sections: readonly Section[]) => JSON.stringify(sections);

describe('a check', () => {
  it.each(FAILURES)('%s that fails for %s shows it and says what to do', (...row) => {
    const [name, , overrides, word, pinned] = row;
    const { reasons, sections, pinned: lines, step } = readCheck(name, aReport(overrides));
    expect(reasons).not.toEqual([]);
    expect(words(sections.filter(isSeenFirst))).toContain(word);
    // One that leads up to its command ends with a colon.
    expect(step?.sentence).toMatch(step?.command === undefined ? /\.$/ : /[.:]$/);
    expect(lines.length > 0).toBe(pinned === 'pinned');
  });

  it('has a row above for each that can fail', () => {
    const rows = new Set(FAILURES.map(([name]) => name));
    expect(CHECK_NAMES.filter((name) => !rows.has(name))).toEqual(['trend']);
  });

  it.each(CHECK_NAMES)('%s that is as it should be says nothing of failing', (name) => {
    const { reasons, sections, pinned, step } = readCheck(name, aReport(GOOD));
    expect([reasons, pinned, step]).toEqual([[], [], null]);
    expect(sections.filter(({ rank }) => rank === 'failure')).toEqual([]);
  });

  it('is in both orders once', () => {
    expect([...WORST_FIRST].sort()).toEqual([...CHECK_NAMES].sort());
    expect(WORST_FIRST[0]).toBe('guard');
  });
});

describe('an outline', () => {
  const all = Object.assign({}, ...FAILURES.map(([, , overrides]) => overrides)) as Partial<Report>;

  it('of everything that fails begins with the answer to what was asked for, then the worst', () => {
    const { headline, sections } = outlineReport(aReport({ ...all, verdict: 'fail' }));
    expect(headline?.steps[0]?.sentence).toMatch(/^Remove what is in the way/);
    expect(sections[0]?.heading).toBe('Update of what is expected');
    expect(sections[1]?.heading).toBe('Expectations that change');
    const ranks = sections.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => RANK[a] - RANK[b]));
  });

  it('names no step for a pass, and one for what could not be decided', () => {
    expect(outlineReport(aReport()).headline?.steps).toEqual([]);
    const undecided = outlineReport(aReport({ ...all, verdict: 'inconclusive' }));
    expect(undecided.headline?.steps[0]?.sentence).toMatch(/^Do what the message says/);
  });
});

const RANK: Readonly<Record<Rank, number>> = { answer: 0, failure: 1, warning: 2, detail: 3 };
