import { describe, expect, it } from 'vitest';
import {
  compareWork,
  exactOnly,
  judgedCounters,
  NONE,
  type OperatorWork,
  totalWork,
  withPlan,
} from '../../../src/checks/benchmarks/work.ts';

function operator(values: Partial<OperatorWork>): OperatorWork {
  return { ...NONE, operators: 1, ...values };
}

describe('counting', () => {
  it('sums operators by name, and multiplies the sides of a join without a key', () => {
    const scan = (rows: number) => ({
      operator_name: 'SEQ_SCAN',
      operator_cardinality: rows,
      operator_rows_scanned: rows * 2,
      result_set_size: rows * 8,
    });
    const plan = {
      total_memory_allocated: 262_144,
      children: [
        {
          operator_name: 'EXPLAIN_ANALYZE',
          children: [
            {
              operator_name: 'NESTED_LOOP_JOIN',
              operator_cardinality: 3,
              children: [scan(10), scan(7)],
            },
          ],
        },
      ],
    };
    const work = withPlan(withPlan({}, plan), plan);
    expect(work).toEqual({
      NESTED_LOOP_JOIN: operator({ operators: 2, rows: 6, compared: 140, memory: 524_288 }),
      SEQ_SCAN: operator({ operators: 4, rows: 34, scanned: 68, bytes: 272 }),
    });
    expect(totalWork(work)).toEqual({
      operators: 6,
      rows: 40,
      scanned: 68,
      compared: 140,
      bytes: 272,
      memory: 524_288,
    });
  });
});

describe('comparing', () => {
  const base = { 'a.sql': { SCAN: operator({ rows: 100 }), SORT: operator({ rows: 10 }) } };

  it('names the script, the counter, and the operator that grew most', () => {
    const head = { 'a.sql': { SCAN: operator({ rows: 101 }), SORT: operator({ rows: 60 }) } };
    expect(compareWork(base, head, 0)).toEqual([
      {
        script: 'a.sql',
        counter: 'rows',
        base: 110,
        head: 161,
        operator: { name: 'SORT', base: 10, head: 60 },
        verdict: 'more',
      },
    ]);
  });

  it('lets a plan do the same work with other operators', () => {
    const head = { 'a.sql': { TOP_N: operator({ rows: 10 }), SCAN: operator({ rows: 100 }) } };
    expect(compareWork(base, head, 0)).toEqual([]);
  });

  it.each([
    [110, 0, []],
    [111, 0, ['more']],
    [121, 10, []],
    [122, 10, ['more']],
    [109, 10, ['less']],
  ])('judges %d rows with a budget of %d %% as %j', (rows, budget, expected) => {
    const head = { 'a.sql': { SCAN: operator({ rows }) } };
    expect(compareWork(base, head, budget).map(({ verdict }) => verdict)).toEqual(expected);
  });

  it('leaves out a counter that one side did not count', () => {
    const { memory: _, ...first } = operator({ rows: 110 });
    const old = { 'a.sql': { SCAN: first } };
    const now = { 'a.sql': { SCAN: operator({ rows: 110, memory: 262_144 }) } };
    expect(compareWork(old, now, 0)).toEqual([]);
    expect(compareWork(now, old, 0)).toEqual([]);
    expect(judgedCounters(old['a.sql'], now['a.sql'])).toEqual(['rows']);
    expect(judgedCounters(now['a.sql'], now['a.sql'])).toEqual(['rows', 'memory']);
  });

  it('takes a script that is new for more work, and one that is gone for less', () => {
    const two = { ...base, 'b.sql': { SCAN: operator({ scanned: 5 }) } };
    expect(compareWork(base, two, 0)).toMatchObject([{ script: 'b.sql', verdict: 'more' }]);
    expect(compareWork(two, base, 0)).toMatchObject([{ script: 'b.sql', verdict: 'less' }]);
  });
});

describe('two passes', () => {
  it('drop the counters that they do not agree on, and say which', () => {
    const first = { 'a.sql': { SCAN: operator({ rows: 5, bytes: 80 }) } };
    const second = { 'a.sql': { SCAN: operator({ rows: 5, bytes: 72 }) } };
    expect(exactOnly(first, second)).toEqual({
      work: { 'a.sql': { SCAN: operator({ rows: 5, bytes: 0 }) } },
      demoted: ['a.sql bytes'],
    });
    expect(exactOnly(first, first)).toEqual({ work: first, demoted: [] });
  });
});
