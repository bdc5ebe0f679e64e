import type { Baseline } from '../../src/checks/benchmarks/baseline.ts';
import { A_WORK_PASS } from './fake-bench.ts';

/** Of one job; the counters are those that the processes of fake-bench.ts count. */
export function aBaseline(overrides: Partial<Baseline> = {}): Baseline {
  return {
    format: 1,
    duckdb: 'v1.5.5',
    platform: 'linux-x64',
    population: { employees: 150, years: 5, seed: 1 },
    work: A_WORK_PASS,
    environments: {
      'cpu · 2 cores': {
        jobs: [
          {
            commit: 'c1',
            date: '2026-01-01',
            samples: { 'reconstruct.seconds': [0.2, 0.25] },
          },
        ],
      },
    },
    ...overrides,
  };
}
