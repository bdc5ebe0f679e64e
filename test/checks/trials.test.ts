/** What checks say they tried: an outcome each, and none that contradicts the verdict of its check. */
import { describe, expect, it } from 'vitest';
import { CHECKS, NO_RESULTS } from '../../src/checks/checks.ts';
import type { Trial } from '../../src/contracts/check.ts';
import { listSuites } from '../../src/report/suites.ts';
import type { Report } from '../../src/schema/types.ts';
import {
  aBenchmark,
  aFinding,
  aGolden,
  aGoldenCase,
  aMetric,
  aQuality,
  aReport,
  aRule,
  aTimed,
  aTimeReport,
  aValidation,
} from '../support/report.ts';
import { aRichReport } from '../support/rich-report.ts';

const told = (trials: readonly Trial[] | undefined) =>
  (trials ?? []).map(({ name, outcome, message }) => [name, outcome, message]);

describe('the trials', () => {
  it('of the validation are the event types, under a rate that passes all of them passed', () => {
    const byType = {
      hire: { valid: 9, invalid: 1 },
      merit: { valid: 1, invalid: 0 },
      vesting: { valid: 0, invalid: 0 },
    };
    const facts = {
      byType,
      events: 11,
      valid: 10,
      invalid: 1,
      rate: 90.909,
      missingTypes: ['vesting', 'hire'],
    };
    const failing = aValidation({ ...facts, minimumRate: '99' });
    expect(told(CHECKS.validation.trials?.(failing))).toEqual([
      ['hire', 'failed', '1 of 10 events invalid'],
      ['merit', 'passed', null],
      ['vesting', 'failed', 'no valid event of this required type'],
    ]);
    const passing = aValidation({
      ...facts,
      minimumRate: '90',
      minimumRateByType: '90',
      missingTypes: [],
    });
    expect(told(CHECKS.validation.trials?.(passing)).map(([, outcome]) => outcome)).toEqual([
      'passed',
      'passed',
    ]);
  });

  it('of the goldens are the cases', () => {
    const invalid = aGoldenCase({ name: 'broken', status: 'invalid', findings: [aFinding()] });
    expect(CHECKS.golden.trials?.(aGolden([aGoldenCase(), invalid]))).toEqual([
      { name: 'graded-vesting', outcome: 'passed', message: null, details: [] },
      {
        name: 'broken',
        outcome: 'failed',
        message: 'it cannot be compared, since its events cannot be rebuilt',
        details: [
          'fixtures/a.ndjson:17: `/payload/amount` is -5.00; a contribution must be greater than 0',
        ],
      },
    ]);
  });

  it('of the quality are the rules; one that warns fails nothing, one that is off is skipped', () => {
    const rules = [
      aRule({ count: 2 }),
      aRule({ rule: 'own', count: 1, says: null }),
      aRule({ rule: 'late_deposit', severity: 'warning', count: 3 }),
      aRule({ rule: 'quiet', severity: 'off' }),
    ];
    expect(told(CHECKS.quality.trials?.(aQuality(rules)))).toEqual([
      ['ytd_mismatch', 'failed', expect.stringMatching(/^2 findings: A contribution whose/)],
      ['own', 'failed', '1 finding'],
      ['late_deposit', 'passed', null],
      ['quiet', 'skipped', 'switched off in the config'],
    ]);
  });

  it('of the benchmarks are targets, work and workloads in pairs', () => {
    const work = {
      ...aBenchmark().work,
      changes: (['more', 'less'] as const).map((verdict) => ({
        script: `${verdict}.sql`,
        counter: 'rows' as const,
        base: 10,
        head: verdict === 'more' ? 20 : 5,
        operator: { name: 'X', base: 1, head: 2 },
        verdict,
      })),
    };
    const benchmarks = aBenchmark({
      metrics: [aMetric({ value: 90_000, targetMet: false }), aMetric({ target: null })],
      work,
      time: aTimeReport({
        workloads: [
          aTimed({ decision: 'slower' }),
          aTimed({ workload: 'ingest' }),
          aTimed({ workload: 'load', decision: 'inconclusive', reason: '8 pairs do not tell' }),
        ],
      }),
    });
    expect(told(CHECKS.benchmarks.trials?.(benchmarks))).toEqual([
      ['ingest events-per-second', 'failed', '90,000 events/s, the target is at least 100,000'],
      ['more.sql rows', 'failed', '10 before, 20 now'],
      ['less.sql rows', 'passed', null],
      ['reconstruct time', 'failed', 'slower: +1.0 %'],
      ['ingest time', 'passed', null],
      ['load time', 'skipped', '8 pairs do not tell'],
    ]);
    const canary = aTimed({ decision: 'slower' });
    const doubted = aBenchmark({
      metrics: [],
      time: aTimeReport({ canary, workloads: [aTimed({ decision: 'slower' })] }),
    });
    expect(told(CHECKS.benchmarks.trials?.(doubted))).toEqual([
      ['reconstruct time', 'skipped', 'the base differs from itself'],
    ]);
  });
});

describe('a suite', () => {
  const REPORTS: [string, Report][] = [
    ['of a pass', aReport()],
    ['with everything', aRichReport()],
    ['in doubt', aReport({ verdict: 'inconclusive', benchmarks: aBenchmark({ metrics: [] }) })],
    [
      'of an invalid fixture',
      aReport({ invalidFixtures: { files: 1, events: 1, rejected: 0, accepted: [aFinding()] } }),
    ],
    ['of nothing', aReport({ ...NO_RESULTS, verdict: 'fail', reasons: ['nothing was checked'] })],
  ];

  it.each(REPORTS)('%s has a test named verdict, which is that of its check', (_name, report) => {
    const [whole, ...suites] = listSuites(report, []);
    const outcomes = { pass: 'passed', fail: 'failed', inconclusive: 'undecided' } as const;
    expect(whole?.tests).toMatchObject([{ name: 'verdict', outcome: outcomes[report.verdict] }]);
    for (const { name, tests } of suites) {
      const result = report[name as 'quality'];
      const check = CHECKS[name as 'quality'];
      const { reasons, doubts } = check.judge(result as NonNullable<typeof result>);
      const expected = reasons.length > 0 ? 'failed' : doubts.length > 0 ? 'undecided' : 'passed';
      expect([name, tests[0]?.name, tests[0]?.outcome]).toEqual([name, 'verdict', expected]);
      // No part fails where the whole does not.
      if (expected !== 'failed')
        expect(tests.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    }
  });

  it('lists 100 lines behind a failure, and counts the rest', () => {
    const reasons = Array.from({ length: 103 }, (_, at) => `reason ${at}`);
    const [whole] = listSuites(aReport({ verdict: 'fail', reasons }), []);
    expect(whole?.tests[0]?.details).toHaveLength(101);
    expect(whole?.tests[0]?.details.at(-1)).toBe('and 3 more (see the JSON report)');
  });
});
