import { describe, expect, it } from 'vitest';
import { judgeMetrics } from '../../../src/checks/benchmarks/targets.ts';
import { NO_RESULTS } from '../../../src/checks/checks.ts';
import { decide } from '../../../src/commands/verdict.ts';
import { change, figure } from '../../../src/contracts/figure.ts';
import type { BenchmarksReport } from '../../../src/schema/types.ts';
import {
  aBenchmark,
  aMetric,
  aReport,
  aTimed,
  aTimeReport,
  SIXTEEN_PAIRS,
} from '../../support/report.ts';

function verdictOf(benchmarks: BenchmarksReport) {
  return decide({ ...NO_RESULTS, benchmarks });
}

describe('a benchmark', () => {
  it('passes where targets are met and nothing is more', () => {
    expect(verdictOf(aBenchmark())).toEqual({
      verdict: 'pass',
      reasons: ['1 target met, no more work than baselines/small.json'],
    });
  });

  it('fails where a target is missed', () => {
    const metrics = [aMetric({ value: 41_000.4, targetMet: false })];
    const { verdict, reasons } = verdictOf(aBenchmark({ metrics }));
    expect(verdict).toBe('fail');
    expect(reasons).toEqual([
      'ingest: events-per-second is 41,000 events/s, and must be at least 100,000',
    ]);
  });

  it('fails where a script is more work, and not where it is less', () => {
    const change = {
      script: 'balances.sql',
      counter: 'rows' as const,
      base: 100,
      head: 150,
      operator: { name: 'ORDER_BY', base: 0, head: 50 },
      verdict: 'more' as const,
    };
    const work = (verdict: 'more' | 'less') =>
      aBenchmark({ work: { ...aBenchmark().work, changes: [{ ...change, verdict }] } });
    expect(verdictOf(work('more'))).toEqual({
      verdict: 'fail',
      reasons: ['balances.sql does more work: rows 100 → 150, most of it ORDER_BY (0 → 50)'],
    });
    expect(verdictOf(work('less')).verdict).toBe('pass');
  });

  it('fails where a workload is slower, unless the base differs from itself', () => {
    const slower = aTimed({ decision: 'slower', wall: { ratio: 1.11 } });
    const time = aTimeReport({ workloads: [slower] });
    expect(verdictOf(aBenchmark({ time }))).toEqual({
      verdict: 'fail',
      reasons: ['reconstruct is slower: +11.0 % (−1.0 % to +3.0 %) in 16 pairs'],
    });
    const alarmed = { ...time, canary: aTimed({ decision: 'slower', wall: { ratio: 1.06 } }) };
    expect(verdictOf(aBenchmark({ time: alarmed }))).toEqual({
      verdict: 'inconclusive',
      reasons: [
        'the base, measured against itself, looks +6.0 % different, so times of this machine say nothing now',
      ],
    });
  });

  it('passes with a word where only time cannot be told', () => {
    const time = aTimeReport({ workloads: [aTimed({ decision: 'inconclusive' })] });
    const { verdict, reasons } = verdictOf(aBenchmark({ time }));
    expect(verdict).toBe('pass');
    expect(reasons[0]).toContain('cannot tell yet: reconstruct');
  });

  it.each([
    ['nothing was measured', aBenchmark({ metrics: [] })],
    ['a process died', aBenchmark({ failures: ['a process died'] })],
    [
      'the clock of this machine is broken: reconstruct took no time, or less',
      aBenchmark({
        time: aTimeReport({ workloads: [aTimed({ wall: { pairs: [[0.2, -0.1]] } })] }),
      }),
    ],
    [
      'nothing was timed: reconstruct has 8 pairs, and needs 10',
      aBenchmark({
        time: aTimeReport({ workloads: [aTimed({ wall: { pairs: SIXTEEN_PAIRS.slice(8) } })] }),
      }),
    ],
    [
      'there is nothing to compare the work with: there is no file',
      aBenchmark({
        work: {
          against: 'nothing',
          detail: 'there is no file',
          notice: null,
          compared: 0,
          demoted: [],
          changes: [],
        },
      }),
    ],
    [
      'there is nothing to compare the work with: another DuckDB',
      aBenchmark({
        work: { ...aBenchmark().work, against: 'nothing', detail: 'another DuckDB' },
        time: aTimeReport({ workloads: [aTimed({ decision: 'inconclusive' })] }),
      }),
    ],
  ])('is inconclusive: %s', (reason, benchmarks) => {
    expect(verdictOf(benchmarks)).toEqual({ verdict: 'inconclusive', reasons: [reason] });
  });

  it('is part of a whole report', () => {
    expect(aReport({ benchmarks: aBenchmark() }).benchmarks?.scale).toBe('small');
  });
});

describe('a metric', () => {
  const judged = (samples: Record<string, number[]>) => judgeMetrics('ingest', samples, {}, 'full');

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -3600, 0])(
    'with a sample of %d has no figure, and meets no target',
    (broken) => {
      const { metrics, failures } = judged({ 'events-per-second': [2e5, broken], 'peak-rss': [1] });
      expect(metrics.map(({ metric }) => metric)).toEqual(['peak-rss']);
      expect(failures).toEqual([
        `no measurement of ingest events-per-second: a sample of ${broken} events/s cannot be`,
      ]);
    },
  );

  it('that was not measured is named', () => {
    expect(judged({ 'peak-rss': [1] }).failures).toEqual([
      'no measurement of ingest events-per-second',
    ]);
  });

  it('can be nothing at all where that is the best there is', () => {
    const samples = { 'events-per-second': [5], 'read-p99': [1], leaks: [0, 0] };
    const { metrics, failures } = judgeMetrics('concurrency', samples, {}, 'small');
    expect(failures).toEqual([]);
    expect(metrics.at(-1)).toMatchObject({ metric: 'leaks', value: 0, targetMet: true });
  });
});

describe('targets', () => {
  const judged = (scale: string, targets = {}) =>
    judgeMetrics('ingest', { 'events-per-second': [50, 70, 60] }, targets, scale).metrics[0];

  it('are held against the median', () => {
    expect(judged('small', { 'ingest.events-per-second': 60 })).toMatchObject({
      value: 60,
      target: { limit: 60, kind: 'at least' },
      targetMet: true,
    });
    expect(judged('small', { 'ingest.events-per-second': 60.1 })?.targetMet).toBe(false);
  });

  it('are the product’s own where they are meant to hold, or off', () => {
    expect(judged('small')?.target).toBeNull();
    expect(judged('full')).toMatchObject({ target: { limit: 100_000 }, targetMet: false });
    expect(judged('full', { 'ingest.events-per-second': null })?.target).toBeNull();
  });
});

describe('figures', () => {
  it.each([
    [1234.6, '1,235'],
    [0.123456, '0.123'],
    [0, '0'],
    [Number.NaN, 'unknown'],
  ])('%d reads %s', (value, text) => expect(figure(value)).toBe(text));

  it.each([
    [1.0512, '+5.1 %'],
    [0.9, '−10.0 %'],
    [null, 'unknown'],
  ])('a ratio of %d reads %s', (ratio, text) => expect(change(ratio)).toBe(text));
});
