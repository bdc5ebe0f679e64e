import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  type BaselineJob,
  environmentClass,
  MOST_JOBS,
  withJob,
} from '../../../src/checks/benchmarks/baseline.ts';
import { formatBaseline } from '../../../src/checks/benchmarks/format-baseline.ts';

const now = {
  duckdb: 'v1.5.5',
  population: { employees: 150, years: 5, seed: 1 },
  work: {
    scripts: {
      'b.sql': { SCAN: { operators: 1, rows: 5, scanned: 7, compared: 0, bytes: 40 } },
      'a.sql': {},
    },
    rowsWritten: { events: 5 },
    databaseBytes: 4096,
  },
};

function job(commit: string): BaselineJob {
  return { commit, date: '2026-01-02', samples: { 'ingest.seconds': [1.25, 1.5] } };
}

describe('a baseline', () => {
  it('keeps the jobs of each environment, the newest last and not too many', () => {
    let baseline: Baseline | null = null;
    for (let n = 0; n < MOST_JOBS + 3; n += 1) baseline = withJob(baseline, now, 'a', job(`c${n}`));
    const both = withJob(baseline, now, 'b', job('other'));
    expect(both.environments.a?.jobs).toHaveLength(MOST_JOBS);
    expect(both.environments.a?.jobs.at(-1)?.commit).toBe(`c${MOST_JOBS + 2}`);
    expect(both.environments.b?.jobs).toHaveLength(1);
  });

  it('is written with sorted keys, one line for each thing that can change', async () => {
    const text = formatBaseline(withJob(null, now, 'cpu · 2 cores', job('c1')));
    expect(JSON.parse(text)).toEqual(withJob(null, now, 'cpu · 2 cores', job('c1')));
    await expect(text).toMatchFileSnapshot('baseline.expected.txt');
  });

  it('tells environments apart by what times depend on', () => {
    const facts = {
      cpu: 'X',
      cpus: 2,
      platform: 'linux-x64',
      image: 'ubuntu24',
      node: '24.1.0',
      duckdb: 'v1.5.5',
    };
    const names = Object.keys(facts).map((key) => environmentClass({ ...facts, [key]: 9 }));
    expect(new Set([environmentClass(facts), ...names]).size).toBe(7);
  });
});
