/** What the work is held against: the committed baseline, the base's pipeline, or nothing. */
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../src/checks/benchmarks/baseline.ts';
import type { CountedWork } from '../../../src/checks/benchmarks/counted-work.ts';
import { judgeWork } from '../../../src/checks/benchmarks/judge-work.ts';
import type { WorkPass } from '../../../src/contracts/measured/messages.ts';
import { resolveConfig } from '../../../src/project/resolve.ts';
import { aBaseline } from '../../support/baseline.ts';
import { A_WORK_PASS } from '../../support/fake-bench.ts';

const config = resolveConfig({ file: null, overrides: {}, place: (name) => `--${name}` });
const { duckdb, population } = aBaseline();
const now = { duckdb, population, platform: 'linux-x64' };
const more: WorkPass = {
  ...A_WORK_PASS,
  scripts: {
    'balances.sql': {
      SEQ_SCAN: { operators: 1, rows: 150, scanned: 200, compared: 0, bytes: 800, memory: 786_432 },
    },
  },
};

function judged(
  baseline: Baseline | null,
  base: WorkPass | null | 'dead' = null,
  { pass = more, version = duckdb }: { pass?: WorkPass; version?: string } = {},
) {
  const counted: CountedWork = { pass, demoted: [] };
  const committed = { file: 'baselines/small.json', baseline };
  const count = async () =>
    base === null || base === 'dead' ? null : { pass: base, demoted: [], duckdb: version };
  return judgeWork(
    config,
    committed,
    counted,
    now,
    base === null ? null : { commit: 'c0ffee', count },
  );
}

describe('work', () => {
  it('is held against the baseline, and says which counters grew', async () => {
    const { against, notice, compared, changes } = await judged(aBaseline());
    expect({ against, notice, compared }).toEqual({
      against: 'baseline',
      notice: null,
      compared: 6,
    });
    expect(changes).toMatchObject([
      { script: 'balances.sql', counter: 'rows', base: 100, head: 150, verdict: 'more' },
      { script: 'balances.sql', counter: 'memory', base: 262_144, head: 786_432 },
    ]);
  });

  it('is held against it without the memory where that was counted on another platform', async () => {
    const { changes, compared, notice } = await judged(aBaseline({ platform: 'darwin-arm64' }));
    expect(changes.map(({ counter }) => counter)).toEqual(['rows']);
    expect(compared).toBe(5);
    expect(notice).toBeNull();
  });

  it('asks to record anew where the baseline has no memory', async () => {
    const { platform: _, ...old } = aBaseline();
    const { changes, notice } = await judged(old);
    expect(changes.map(({ counter }) => counter)).toEqual(['rows']);
    expect(notice).toBe(
      'baselines/small.json does not hold the memory of each statement; to record it again, run: npx dc-event-gate baseline update',
    );
  });

  it.each([
    [{ duckdb: 'v1.4.0' }, 'is of DuckDB v1.4.0, and this is v1.5.5'],
    [{ population: { ...population, seed: 2 } }, 'is of other events'],
  ])(
    'of a baseline that %j is counted at the base, and the baseline is asked for anew',
    async (is, why) => {
      const work = await judged(aBaseline(is), A_WORK_PASS);
      expect(work).toMatchObject({ against: 'base', detail: 'c0ffee', compared: 6 });
      expect(work.notice).toBe(
        `baselines/small.json ${why}; to record it again, run: npx dc-event-gate baseline update`,
      );
      expect(work.changes).toHaveLength(2);
      expect(await judged(aBaseline(is))).toMatchObject({
        against: 'nothing',
        detail: `baselines/small.json ${why}, and no revision was given (--against REF); to record one, run: npx dc-event-gate baseline update`,
        compared: 0,
      });
    },
  );

  it('is held against nothing where there is neither', async () => {
    expect((await judged(null)).detail).toBe(
      'baselines/small.json is not there, and no revision was given (--against REF); to record one, run: npx dc-event-gate baseline update',
    );
    expect((await judged(null, 'dead')).detail).toBe('the base could not be counted');
  });

  it('is held against nothing where the base’s own bundle counts with another DuckDB', async () => {
    expect(await judged(null, A_WORK_PASS, { version: 'v1.4.0' })).toMatchObject({
      against: 'nothing',
      detail: 'the base runs DuckDB v1.4.0, and this is v1.5.5, whose counts are others',
    });
  });

  it('of an older bundle is compared by what it has counted', async () => {
    const { SEQ_SCAN } = A_WORK_PASS.scripts['balances.sql'] ?? {};
    if (SEQ_SCAN === undefined) throw new Error('the pass has no scan');
    const { memory: _, ...counted } = SEQ_SCAN;
    const old = { ...A_WORK_PASS, scripts: { 'balances.sql': { SEQ_SCAN: counted } } };
    const { changes, compared } = await judged(null, old);
    expect(changes.map(({ counter }) => counter)).toEqual(['rows']);
    expect(compared).toBe(5);
  });
});
