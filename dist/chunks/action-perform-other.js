import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  expectedOfOwn,
  loadCases,
  plainSection,
  rebuildCases,
  tableVariance,
  unexpectedErrors
} from "./action-run-invocation.js";
import {
  tableText
} from "./action-bench-measured-run-invocation.js";
import {
  counted
} from "./action-bench-cli-worker.js";

// src/checks/golden/rebuild-goldens.ts
async function rebuildGoldens(ports, config, engine, path, names) {
  const rewrites = [];
  const left = [];
  const cases = await loadCases(ports, path, engine, names);
  const requests = cases.map((golden) => ({ golden, declared: expectedOfOwn(engine, golden) }));
  for (const { golden, rebuilt } of await rebuildCases({ ports, config, engine }, requests)) {
    if (rebuilt.kind === "invalid") return rebuilt;
    const findings = unusableTables(golden, rebuilt);
    if (findings.length > 0) return { kind: "invalid", findings };
    left.push(...unexpectedErrors(golden, rebuilt).map(({ message }) => message));
    rewrites.push(...findRewrites(golden, rebuilt));
  }
  return { kind: "rewrites", rewrites, left };
}
function unusableTables(golden, { tables }) {
  return golden.expected.flatMap(({ table, file }) => {
    const built = tables.get(table.goldenFile);
    return built?.kind === "unusable" ? [tableFinding(file, built.reason)] : [];
  });
}
function tableFinding(file, message) {
  return { file, line: 1, pointer: "", rule: "table-unusable", message };
}
function findRewrites(golden, { tables }) {
  return golden.expected.flatMap(({ table, file, text }) => {
    const built = tables.get(table.goldenFile);
    if (built?.kind !== "table") return [];
    const { shape, lines } = built;
    const fresh = tableText(shape, lines);
    if (fresh === text) return [];
    return [{ file, text: fresh, variance: tableVariance(shape, text, lines) }];
  });
}

// src/commands/variance-answer.ts
function answerVariance(files, mode) {
  const closing = files.length === 0 ? "every golden file is as it would be rebuilt" : `${mode === "write" ? "rewrote" : "would rewrite"} ${counted(files.length, "file")}`;
  return { sections: [...files.map(section), plainSection(closing)], data: { mode, files } };
}
function section({ file, variance }) {
  const rows = variance.columns.map(({ column, rows: count, sum, largest }) => ({
    cells: [column, String(count), sum ?? "", largest ?? ""]
  }));
  const header = ["column", "rows", "sum of deltas", "largest delta"];
  return {
    rank: "detail",
    heading: `${file}: ${describeRows(variance)}`,
    folded: null,
    blocks: rows.length === 0 ? [] : [{ kind: "table", header, figures: [1, 2, 3], rows, total: rows.length }]
  };
}
function describeRows({ added, removed, changed, fault }) {
  if (fault !== null) return `it is replaced as a whole, because ${fault}`;
  return `${counted(changed, "row")} changed, ${added} added, ${removed} removed`;
}

export {
  rebuildGoldens,
  tableFinding,
  answerVariance
};
