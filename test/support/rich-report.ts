/** A report in which every check has something to say and every drawing something to draw. */
import type { GoldenDifferenceReport, GoldenLine, Report } from '../../src/schema/types.ts';
import {
  aBenchmark,
  aDifference,
  aFinding,
  aGolden,
  aGoldenCase,
  aMetric,
  aQuality,
  aQualityFinding,
  aReport,
  aRule,
  aTimed,
  aTimeReport,
  aValidation,
} from './report.ts';

export function aRichReport(overrides: Partial<Report> = {}): Report {
  return aReport({
    verdict: 'fail',
    reasons: [
      '1 of 2 golden cases does not match: graded-vesting',
      '3 quality errors: ytd_mismatch (2), duplicate_event (1)',
      'balances.sql does more work: rows 12,000 → 19,500, most of it HASH_JOIN (8,000 → 15,500)',
    ],
    validation: aValidation({
      valid: 1097,
      invalid: 3,
      findingCount: 5,
      findings: [
        aFinding({ line: 4002, rule: 'additionalProperties', pointer: '/payload' }),
        aFinding(),
        aFinding({ line: 18 }),
      ],
    }),
    golden: aGolden([aGoldenCase({ name: 'hire-to-retire' }), aDifferentCase()]),
    quality: aQuality([
      aRule({
        count: 2,
        findings: [aQualityFinding(), aQualityFinding({ employee: 'E-2', eventId: 'e-2' })],
      }),
      aRule({
        rule: 'duplicate_event',
        count: 1,
        findings: [aQualityFinding({ eventId: null, place: null, message: 'no single event' })],
      }),
      aRule({
        rule: 'late_deposit',
        severity: 'warning',
        count: 1,
        findings: [aQualityFinding({ message: 'deposited 12 days after payday' })],
      }),
      aRule({ rule: 'merit_without_hire', severity: 'off' }),
    ]),
    benchmarks: aBenchmark({
      metrics: [aMetric(), aMetric({ metric: 'seconds', target: null, targetMet: null })],
      time: aTimeReport({
        workloads: [
          aTimed({ decision: 'slower', wall: { ratio: 1.031, pairs: unevenPairs(1.031) } }),
          aTimed({ workload: 'ingest', wall: { pairs: unevenPairs(1) } }),
        ],
      }),
      work: {
        against: 'base',
        detail: 'the base',
        notice: null,
        compared: 24,
        demoted: [],
        changes: [
          {
            script: 'balances.sql',
            counter: 'rows',
            base: 12_000,
            head: 19_500,
            operator: { name: 'HASH_JOIN', base: 8_000, head: 15_500 },
            verdict: 'more',
          },
        ],
      },
    }),
    trend: {
      branch: 'dc-event-gate-history',
      series: [
        { metric: 'validation.rate', values: [100, 99.8, 99.9, 100, 99.7] },
        { metric: 'reconstruct.seconds', values: [1.2, 1.21, 1.19, 1.25, 1.31] },
      ],
    },
    ...overrides,
  });
}

function aDifferentCase() {
  const differences = weeks();
  return aGoldenCase({
    status: 'different',
    tables: ['participant_balances', 'fct_participant_balance_snapshots'],
    rows: 53,
    differenceCount: differences.length + 3,
    differences,
    lines: [aLine(differences)],
  });
}

/** The weeks that differ, and four before them. */
function aLine(differences: readonly GoldenDifferenceReport[]): GoldenLine {
  const before = Array.from({ length: 4 }, (_, at) => {
    const date = new Date(Date.UTC(2024, 1, 16 + 7 * at)).toISOString().slice(0, 10);
    const cell = (1_400 + 50 * at).toFixed(6);
    return { date, expected: cell, actual: cell };
  });
  const weeks = differences.map(({ date, expected, actual }) => ({
    date: date ?? '',
    expected,
    actual,
  }));
  const [{ firstEvent }] = differences as [GoldenDifferenceReport];
  const move = { date: '2024-03-15', eventType: 'vesting', eventId: firstEvent?.eventId ?? '' };
  return {
    employee: 'E-1',
    plan: 'P-1',
    column: 'vested_balance',
    weeks: [...before, ...weeks],
    firstEvent,
    moves: [
      {
        date: '2024-03-08',
        eventType: 'contribution',
        eventId: 'e-6',
        before: '1500.000000',
        after: '1550.000000',
      },
      { ...move, before: '1550.000000', after: '1600.000000' },
    ],
  };
}

/** Twelve weeks of one column, which part further every week. */
function weeks(): GoldenDifferenceReport[] {
  return Array.from({ length: 12 }, (_, at) => {
    const date = new Date(Date.UTC(2024, 2, 15 + 7 * at)).toISOString().slice(0, 10);
    const expected = (1_600 + 50 * at).toFixed(6);
    const actual = (1_600 + 50 * at - 20 * (at + 1)).toFixed(6);
    return aDifference({
      table: 'fct_participant_balance_snapshots',
      file: 'golden/graded-vesting/expected/snapshots.csv',
      line: 12 + at,
      key: ['base', 'design', 'E-1', 'P-1', date],
      date,
      expected,
      actual,
      delta: (-20 * (at + 1)).toFixed(6),
      message: `golden/graded-vesting/expected/snapshots.csv:${12 + at}: E-1 in plan P-1 (base/design), ${date}, vested_balance: expected ${expected}, rebuilt ${actual}`,
    });
  });
}

function unevenPairs(ratio: number): [number, number][] {
  return Array.from({ length: 16 }, (_, at) => {
    const base = 0.12 + ((at * 7) % 11) / 1_000;
    return [base, base * (ratio + (((at * 5) % 7) - 3) / 300)];
  });
}
