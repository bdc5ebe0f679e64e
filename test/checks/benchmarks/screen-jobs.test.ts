import { describe, expect, it } from 'vitest';
import { type Baseline, withJob } from '../../../src/checks/benchmarks/baseline.ts';
import { screenJobs } from '../../../src/checks/benchmarks/screen-jobs.ts';
import { aMetric } from '../../support/report.ts';

const now = {
  duckdb: 'v1',
  population: { employees: 1, years: 1, seed: 1 },
  work: { scripts: {}, rowsWritten: {}, databaseBytes: 0 },
};

function jobs(environment: string, ...rates: number[]): Baseline | null {
  return rates.reduce<Baseline | null>(
    (before, rate) =>
      withJob(before, now, environment, {
        commit: 'c',
        date: '2026-01-01',
        samples: { 'ingest.events-per-second': [rate, rate, rate * 3] },
      }),
    null,
  );
}

const screened = (value: number, baseline: Baseline | null) =>
  screenJobs([aMetric({ value }), aMetric({ metric: 'peak-rss' })], baseline, 'here');

describe('the screen', () => {
  it('asks for pairs where fewer events a second stand out, and not for more', () => {
    const earlier = jobs('here', 100, 101, 99, 100.5, 99.5);
    expect(screened(80, earlier)).toMatchObject([{ jobs: 5, asksForPairs: true }]);
    expect(screened(80, earlier)[0]?.ratio).toBeCloseTo(1.25, 2);
    expect(screened(100, earlier)).toMatchObject([{ asksForPairs: false }]);
    expect(screened(120, earlier)).toMatchObject([{ asksForPairs: false }]);
  });

  it('compares with nothing where there are few jobs, or of elsewhere only', () => {
    const nothing = { ratio: null, asksForPairs: null };
    expect(screened(80, null)).toMatchObject([{ jobs: 0, ...nothing }]);
    expect(screened(80, jobs('here', 100, 101))).toMatchObject([{ jobs: 2, ...nothing }]);
    expect(screened(80, jobs('there', 100, 101, 99, 100))).toMatchObject([
      { jobs: 0, elsewhere: 4, ...nothing },
    ]);
  });

  it('leaves out a job that did not measure the workload, or measured nothing', () => {
    expect(screened(80, jobs('here', 100, 0, 101, 99))).toMatchObject([{ jobs: 3 }]);
    const other = screenJobs(
      [aMetric({ workload: 'history', metric: 'p50' })],
      jobs('here', 1, 2, 3),
      'here',
    );
    expect(other).toMatchObject([{ jobs: 0, elsewhere: 0, ratio: null }]);
  });
});
