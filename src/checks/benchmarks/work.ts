/**
 * How much work a script was, counted: rows, not seconds. With one thread the counters of a plan repeat
 * exactly on any machine that runs the same DuckDB, so they can be held against a committed baseline.
 */

import type { OperatorWork } from '../../schema/types.ts';

export type { OperatorWork };

/** One operator of a plan, as `EXPLAIN (ANALYZE, FORMAT json)` gives it. */
export interface PlanNode {
  readonly operator_name?: string;
  readonly operator_cardinality?: number;
  readonly operator_rows_scanned?: number;
  readonly result_set_size?: number;
  /** Of the whole statement, at its root. */
  readonly total_memory_allocated?: number;
  readonly children?: readonly PlanNode[];
}

/** By operator, e.g. HASH_JOIN. */
export type ScriptWork = Readonly<Record<string, OperatorWork>>;

/** By script, e.g. balances.sql. */
export type WorkCounters = Readonly<Record<string, ScriptWork>>;

const WORK_COUNTERS = ['operators', 'rows', 'scanned', 'compared', 'bytes', 'memory'] as const;
/** Those that are judged; how many operators there are is only told. */
export type WorkCounter = Exclude<(typeof WORK_COUNTERS)[number], 'operators'>;

export const NONE: Required<OperatorWork> = {
  operators: 0,
  rows: 0,
  scanned: 0,
  compared: 0,
  bytes: 0,
  memory: 0,
};

/** Joins that take every row of one side with every row of the other. */
const ALL_PAIRS = new Set([
  'NESTED_LOOP_JOIN',
  'BLOCKWISE_NL_JOIN',
  'CROSS_PRODUCT',
  'POSITIONAL_JOIN',
]);

/** Counters with those of one more plan. */
export function withPlan(work: ScriptWork, plan: PlanNode): ScriptWork {
  const sums: Record<string, OperatorWork> = { ...work };
  let memory = plan.total_memory_allocated ?? 0;
  const visit = (node: PlanNode): void => {
    const { operator_name: name, children = [] } = node;
    if (name !== undefined && name !== 'EXPLAIN_ANALYZE') {
      sums[name] = sum(sums[name] ?? NONE, {
        operators: 1,
        rows: node.operator_cardinality ?? 0,
        scanned: node.operator_rows_scanned ?? 0,
        compared: ALL_PAIRS.has(name) ? countPairs(children) : 0,
        bytes: node.result_set_size ?? 0,
        memory,
      });
      memory = 0;
    }
    children.forEach(visit);
  };
  visit(plan);
  return sums;
}

function countPairs(children: readonly PlanNode[]): number {
  const [left, right] = children;
  return (left?.operator_cardinality ?? 0) * (right?.operator_cardinality ?? 0);
}

/** Not a number where one of them was not counted. */
function sum(a: OperatorWork, b: OperatorWork): Required<OperatorWork> {
  return {
    operators: a.operators + b.operators,
    rows: a.rows + b.rows,
    scanned: a.scanned + b.scanned,
    compared: a.compared + b.compared,
    bytes: a.bytes + b.bytes,
    memory: (a.memory ?? Number.NaN) + (b.memory ?? Number.NaN),
  };
}

/**
 * Work of all operators of a script.
 * @internal A test holds it against its parts.
 */
export function totalWork(script: ScriptWork): Required<OperatorWork> {
  return Object.values(script).reduce<Required<OperatorWork>>(sum, NONE);
}

export interface WorkChange {
  readonly script: string;
  readonly counter: WorkCounter;
  readonly base: number;
  readonly head: number;
  /** The operator whose counter grew or shrank most, with its two figures. */
  readonly operator: { readonly name: string; readonly base: number; readonly head: number };
  readonly verdict: 'more' | 'less';
}

/**
 * The counters that differ: by script, with the operator that explains most of it. A script decides on
 * its sums, so that a plan may do the same work with other operators; how many operators it has is only
 * told, not judged.
 * @param budget percent by which a counter may grow
 */
export function compareWork(base: WorkCounters, head: WorkCounters, budget: number): WorkChange[] {
  const scripts = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return scripts.flatMap((script) =>
    compareScript(script, base[script] ?? {}, head[script] ?? {}, budget),
  );
}

/** Those that both sides have counted, and that one of them has anything of. */
export function judgedCounters(base: ScriptWork, head: ScriptWork): WorkCounter[] {
  const [before, after] = [totalWork(base), totalWork(head)];
  return WORK_COUNTERS.filter((counter) => counter !== 'operators').filter(
    (counter) => before[counter] + after[counter] > 0,
  );
}

function compareScript(
  script: string,
  base: ScriptWork,
  head: ScriptWork,
  budget: number,
): WorkChange[] {
  return judgedCounters(base, head).flatMap((counter): WorkChange[] => {
    const [was, is] = [totalWork(base)[counter], totalWork(head)[counter]];
    if (is >= was && is <= was * (1 + budget / 100)) return [];
    const verdict = is > was ? 'more' : 'less';
    return [
      {
        script,
        counter,
        base: was,
        head: is,
        operator: mostChanged(base, head, counter, verdict),
        verdict,
      },
    ];
  });
}

function mostChanged(
  base: ScriptWork,
  head: ScriptWork,
  counter: WorkCounter,
  verdict: WorkChange['verdict'],
): WorkChange['operator'] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  const changes = names.map((name) => ({
    name,
    base: base[name]?.[counter] ?? 0,
    head: head[name]?.[counter] ?? 0,
  }));
  const growth = (change: WorkChange['operator']) =>
    (change.head - change.base) * (verdict === 'more' ? 1 : -1);
  return changes.reduce((most, change) => (growth(change) > growth(most) ? change : most));
}

/** The script's counters that two passes over the same data agree on; the others are `demoted`. */
export function exactOnly(
  first: WorkCounters,
  second: WorkCounters,
): { work: WorkCounters; demoted: string[] } {
  const demoted = new Set<string>();
  for (const { script, counter } of [
    ...compareWork(first, second, 0),
    ...compareWork(second, first, 0),
  ])
    demoted.add(`${script} ${counter}`);
  const work = Object.fromEntries(
    Object.entries(first).map(([script, operators]) => [
      script,
      Object.fromEntries(
        Object.entries(operators).map(([name, operator]) => [
          name,
          Object.fromEntries(
            WORK_COUNTERS.map((counter) => [
              counter,
              demoted.has(`${script} ${counter}`) ? 0 : operator[counter],
            ]),
          ) as unknown as OperatorWork,
        ]),
      ),
    ]),
  );
  return { work, demoted: [...demoted].sort() };
}
