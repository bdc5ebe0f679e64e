/** What a whole run says where its own measuring is not to be trusted: never a pass, never a crash. */
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../src/checks/benchmarks/baseline.ts';
import type { BenchRequest } from '../../../src/checks/benchmarks/bench-request.ts';
import { formatBaseline } from '../../../src/checks/benchmarks/format-baseline.ts';
import { SCALES } from '../../../src/checks/benchmarks/workloads.ts';
import { benchmark } from '../../../src/commands/reports.ts';
import { GateError } from '../../../src/contracts/errors.ts';
import type { Side } from '../../../src/contracts/ports/bench.ts';
import type { Ports } from '../../../src/contracts/ports.ts';
import { resolveConfig } from '../../../src/project/resolve.ts';
import { settingsAt } from '../../../src/project/settings-at.ts';
import { aBaseline } from '../../support/baseline.ts';
import {
  A_WORK_PASS,
  type FakeProcesses,
  fakeBench,
  killed,
  noisy,
} from '../../support/fake-bench.ts';

const config = resolveConfig({ file: null, overrides: {}, place: (name) => `--${name}` });
const request: BenchRequest = {
  workloads: ['reconstruct'],
  scale: SCALES.small,
  against: 'main',
  timeBudget: 600,
  seed: 1,
  overrides: {},
  settings: settingsAt(null, { overrides: {}, place: (name) => `--${name}` }),
};

async function run(
  processes: FakeProcesses,
  overrides: Partial<BenchRequest> = {},
  baseline: Baseline | null = null,
) {
  const bench = fakeBench(processes);
  const ports = portsWith(bench, baseline);
  const report = await benchmark(ports, config, { ...request, ...overrides });
  return { ...report, alive: bench.alive(), asked: bench.asked };
}

/** Only what measuring asks for. */
function portsWith(bench: Ports['bench'], baseline: Baseline | null): Ports {
  const ports: Pick<Ports, 'bench' | 'environment'> & Record<string, unknown> = {
    bench,
    environment: {
      gate: '0.1.0',
      node: '24.0.0',
      platform: 'linux-x64',
      cpus: 2,
      cpu: 'X',
      image: 'ubuntu24',
      home: null,
    },
    console: {
      result: () => undefined,
      note: () => undefined,
      progress: () => undefined,
      detail: () => undefined,
      group: (_label: string, work: () => Promise<unknown>) => work(),
      watch: (_label: string, work: () => Promise<unknown>) => work(),
      colour: false,
    },
    workspace: {
      root: '/work',
      exists: async (file: string) => file.startsWith('baselines/') && baseline !== null,
      readText: async () => (baseline === null ? '' : formatBaseline(baseline)),
      temporaryDirectory: async () => '/temporary',
    },
    warehouse: { version: async () => 'v1.5.5' },
    repository: {
      extract: async () => ({ commit: 'c0ffee', files: 1 }),
      textAt: async () => null,
    },
  };
  return ports as unknown as Ports;
}

describe('a run of made-up times', () => {
  it('passes where nothing is wrong, and leaves no process', async () => {
    const { verdict, alive, benchmarks } = await run({ secondsOf: noisy(1) });
    expect(verdict).toBe('pass');
    expect(benchmarks?.time?.canary?.decision).toBe('not slower');
    expect(alive).toBe(0);
  });

  it('fails where the head is slower, and work says the same', async () => {
    const { verdict, reasons, benchmarks } = await run({ secondsOf: noisy(1.1) });
    expect(benchmarks?.work).toMatchObject({ against: 'base', changes: [] });
    expect(verdict).toBe('fail');
    expect(reasons[0]).toMatch(/^reconstruct \(from balances\.sql on\) is slower: \+\d/);
  });

  it('is not timed where both sides are the same, and says so', async () => {
    const { verdict, reasons, benchmarks, asked } = await run({
      secondsOf: noisy(1),
      partsOf: () => ({ 'balances.sql': 'x' }),
    });
    expect(verdict).toBe('pass');
    expect(reasons[0]).toContain('nothing to time has changed');
    expect(benchmarks?.time).toMatchObject({ canary: null, workloads: [{ status: 'unchanged' }] });
    expect(asked).not.toContain('base run');
  });

  it.each([
    ['second', 1],
    ['first', 0],
  ])('cannot decide where the %s process of two is always the slow one', async (_, odd) => {
    // As the base's against itself and those of head against base are begun in the same order.
    const { verdict, reasons, alive } = await run({
      codeOf: (side) => side,
      secondsOf: (_side, process) => (process % 2 === odd ? 0.2 : 0.15),
    });
    expect(verdict).toBe('inconclusive');
    expect(reasons).toEqual([
      expect.stringMatching(
        /^the base, measured against itself, looks [+−]\d.* different, so times of this machine/,
      ),
    ]);
    expect(alive).toBe(0);
  });

  it('is not led astray by a slow process where each runs both sides', async () => {
    const { verdict, benchmarks } = await run({
      secondsOf: (_side, process) => (process % 2 === 1 ? 0.05 : 0.04),
    });
    expect(verdict).toBe('pass');
    expect(benchmarks?.time?.canary?.clocks[0]?.ratio).toBeCloseTo(1, 12);
    expect(benchmarks?.time?.workloads[0]).toMatchObject({ decision: 'not slower' });
  });

  it.each(['prepare', 'run', 'close', 'work'] as const)(
    'cannot decide where the head dies at %s, and says so',
    async (ask) => {
      const { verdict, reasons, alive } = await run({
        secondsOf: noisy(1),
        before: (request, side) => {
          if (request.ask === ask && side === 'head') throw killed('head', ask);
        },
      });
      expect(verdict).toBe('inconclusive');
      expect(reasons.join('\n')).toContain('it ended with SIGKILL');
      expect(alive).toBe(0);
    },
  );

  it.each(['digest', 'prepare', 'run', 'work'] as const)(
    'cannot decide where the base dies at %s, and keeps what was measured',
    async (ask) => {
      const { verdict, reasons, alive, benchmarks } = await run({
        secondsOf: noisy(1),
        before: (request, side) => {
          if (request.ask === ask && side === 'base') throw killed('base', ask);
        },
      });
      expect(verdict).toBe('inconclusive');
      expect(reasons.join('\n')).toContain('measures the base could not');
      expect(benchmarks?.metrics).toHaveLength(2);
      expect(alive).toBe(0);
    },
  );

  it.each(['it ended with code 0', 'its answer is of another kind'])(
    'cannot decide where the base is another bundle, of which is said: %s',
    async (detail) => {
      const { verdict, reasons, alive, benchmarks } = await run({
        secondsOf: noisy(1),
        codeOf: (side) => side,
        before: (_request, side) => {
          if (side === 'base')
            throw new GateError('MEASURED_PROCESS', { side, ask: 'run', detail });
        },
      });
      expect(verdict).toBe('inconclusive');
      expect(reasons.join('\n')).toContain(detail);
      expect(benchmarks?.metrics).toHaveLength(2);
      expect(alive).toBe(0);
    },
  );

  it('still fails by work where the pairs came to nothing', async () => {
    const more = {
      ...A_WORK_PASS,
      scripts: {
        'balances.sql': {
          SORT: { operators: 1, rows: 900, scanned: 200, compared: 0, bytes: 800 },
        },
      },
    };
    const { verdict, reasons } = await run({
      secondsOf: noisy(1),
      workOf: (side: Side['name']) => (side === 'head' ? more : A_WORK_PASS),
      before: ({ ask }, side) => {
        if (ask === 'prepare' && side === 'base') throw killed('base', ask);
      },
    });
    expect(verdict).toBe('fail');
    expect(reasons[0]).toContain('balances.sql does more work: rows 100 → 900, most of it SORT');
  });

  it.each([-3600, 0, Number.NaN])(
    'cannot decide where a clock of the head gives %d s',
    async (broken) => {
      let asked = 0;
      const { verdict, reasons } = await run({
        secondsOf: () => {
          asked += 1;
          return asked === 4 ? broken : 0.2;
        },
      });
      expect(verdict).toBe('inconclusive');
      expect(reasons[0]).toContain('no measurement of reconstruct seconds');
    },
  );

  it.each([
    ['goes back', -3600],
    ['stands still', 0],
  ])('cannot decide where a clock %s in a pair', async (_, broken) => {
    let asked = 0;
    const { verdict, reasons } = await run({
      secondsOf: () => {
        asked += 1;
        return asked === 40 ? broken : 0.2;
      },
    });
    expect(verdict).toBe('inconclusive');
    expect(reasons).toEqual([
      'the clock of this machine is broken: reconstruct took no time, or less',
    ]);
  });

  it('is not led astray by a single hour in one sample', async () => {
    let asked = 0;
    const { verdict, benchmarks } = await run({
      secondsOf: () => {
        asked += 1;
        return asked === 40 ? 3600 : 0.2 + asked / 1e5;
      },
    });
    expect(benchmarks?.time?.workloads[0]?.decision).not.toBe('slower');
    expect(verdict).not.toBe('fail');
  });

  it('ends where the clock of the bench jumps an hour ahead, and says that nothing was timed', async () => {
    let asked = 0;
    const { verdict, reasons } = await run({
      secondsOf: noisy(1),
      now: (run) => {
        asked += 1;
        return run + asked * 3600;
      },
    });
    expect(verdict).toBe('inconclusive');
    expect(reasons[0]).toContain('nothing was timed: reconstruct has');
  });

  it('ends where the clock of the bench goes back', async () => {
    const { verdict, alive } = await run({ secondsOf: noisy(1.03, 0.5), now: (run) => -run });
    expect(verdict).toBe('pass');
    expect(alive).toBe(0);
  });

  it('cannot decide in a second that is too short for pairs', async () => {
    const { verdict, reasons } = await run({ secondsOf: noisy(1) }, { timeBudget: 1 });
    expect(verdict).toBe('inconclusive');
    expect(reasons[0]).toMatch(/^nothing was timed: .* and needs 10/);
  });

  it('cannot decide where samples stay too short however often they are repeated', async () => {
    const { verdict, reasons } = await run({ secondsOf: () => 1e-5 });
    expect(verdict).toBe('inconclusive');
    expect(reasons[0]).toContain('reconstruct has 0 pairs');
  });
});

describe('a run that stands out from earlier jobs of its environment', () => {
  const here = 'X · 2 cores · linux-x64 · ubuntu24 · Node 24.0.0 · DuckDB v1.5.5';
  const earlier = (environment: string) =>
    aBaseline({
      environments: {
        [environment]: {
          jobs: [0.05, 0.051, 0.049, 0.05].map((seconds) => ({
            commit: 'c',
            date: '2026-01-01',
            samples: { 'reconstruct.seconds': [seconds] },
          })),
        },
      },
    });

  it('does not fail for it, and asks for pairs', async () => {
    const { verdict, benchmarks } = await run(
      { secondsOf: noisy(1) },
      { against: null },
      earlier(here),
    );
    expect(benchmarks?.screen).toMatchObject([{ jobs: 4, asksForPairs: true }]);
    expect(verdict).toBe('pass');
  });

  it.each([
    [1, 'pass'],
    [1.1, 'fail'],
  ])('and has a base is told by the pairs: a head of %d is a %s', async (ratio, expected) => {
    const { verdict, benchmarks } = await run({ secondsOf: noisy(ratio) }, {}, earlier(here));
    expect(benchmarks?.screen).toMatchObject([{ asksForPairs: true }]);
    expect(benchmarks?.time?.workloads[0]?.clocks[0]?.pairs.length).toBeGreaterThan(10);
    expect(verdict).toBe(expected);
  });

  it('is compared with none of another', async () => {
    const { benchmarks } = await run({ secondsOf: noisy(1) }, { against: null }, earlier('Y'));
    expect(benchmarks?.screen).toMatchObject([{ jobs: 0, elsewhere: 4, asksForPairs: null }]);
  });
});
