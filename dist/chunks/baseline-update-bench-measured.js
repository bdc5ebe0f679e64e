import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/checks/benchmarks/work.ts
var WORK_COUNTERS = ["operators", "rows", "scanned", "compared", "bytes", "memory"];
var NONE = {
  operators: 0,
  rows: 0,
  scanned: 0,
  compared: 0,
  bytes: 0,
  memory: 0
};
var ALL_PAIRS = /* @__PURE__ */ new Set([
  "NESTED_LOOP_JOIN",
  "BLOCKWISE_NL_JOIN",
  "CROSS_PRODUCT",
  "POSITIONAL_JOIN"
]);
function withPlan(work, plan) {
  const sums = { ...work };
  let memory = plan.total_memory_allocated ?? 0;
  const visit = (node) => {
    const { operator_name: name, children = [] } = node;
    if (name !== void 0 && name !== "EXPLAIN_ANALYZE") {
      sums[name] = sum(sums[name] ?? NONE, {
        operators: 1,
        rows: node.operator_cardinality ?? 0,
        scanned: node.operator_rows_scanned ?? 0,
        compared: ALL_PAIRS.has(name) ? countPairs(children) : 0,
        bytes: node.result_set_size ?? 0,
        memory
      });
      memory = 0;
    }
    children.forEach(visit);
  };
  visit(plan);
  return sums;
}
function countPairs(children) {
  const [left, right] = children;
  return (left?.operator_cardinality ?? 0) * (right?.operator_cardinality ?? 0);
}
function sum(a, b) {
  return {
    operators: a.operators + b.operators,
    rows: a.rows + b.rows,
    scanned: a.scanned + b.scanned,
    compared: a.compared + b.compared,
    bytes: a.bytes + b.bytes,
    memory: (a.memory ?? Number.NaN) + (b.memory ?? Number.NaN)
  };
}
function totalWork(script) {
  return Object.values(script).reduce(sum, NONE);
}
function compareWork(base, head, budget) {
  const scripts = [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return scripts.flatMap(
    (script) => compareScript(script, base[script] ?? {}, head[script] ?? {}, budget)
  );
}
function judgedCounters(base, head) {
  const [before, after] = [totalWork(base), totalWork(head)];
  return WORK_COUNTERS.filter((counter) => counter !== "operators").filter(
    (counter) => before[counter] + after[counter] > 0
  );
}
function compareScript(script, base, head, budget) {
  return judgedCounters(base, head).flatMap((counter) => {
    const [was, is] = [totalWork(base)[counter], totalWork(head)[counter]];
    if (is >= was && is <= was * (1 + budget / 100)) return [];
    const verdict = is > was ? "more" : "less";
    return [
      {
        script,
        counter,
        base: was,
        head: is,
        operator: mostChanged(base, head, counter, verdict),
        verdict
      }
    ];
  });
}
function mostChanged(base, head, counter, verdict) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  const changes = names.map((name) => ({
    name,
    base: base[name]?.[counter] ?? 0,
    head: head[name]?.[counter] ?? 0
  }));
  const growth = (change) => (change.head - change.base) * (verdict === "more" ? 1 : -1);
  return changes.reduce((most, change) => growth(change) > growth(most) ? change : most);
}
function exactOnly(first, second) {
  const demoted = /* @__PURE__ */ new Set();
  for (const { script, counter } of [
    ...compareWork(first, second, 0),
    ...compareWork(second, first, 0)
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
              demoted.has(`${script} ${counter}`) ? 0 : operator[counter]
            ])
          )
        ])
      )
    ])
  );
  return { work, demoted: [...demoted].sort() };
}

export {
  NONE,
  withPlan,
  compareWork,
  judgedCounters,
  exactOnly
};
