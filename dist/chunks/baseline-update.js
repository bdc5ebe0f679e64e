import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import "./action-perform-other.js";
import {
  plainAnswer
} from "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import "./action-measured-run-invocation.js";
import "./action-cli-2.js";
import "./action-cli-measured-2.js";
import "./action-measured-run-invocation-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import {
  measure
} from "./baseline-update-bench.js";
import {
  compareWork
} from "./baseline-update-bench-measured.js";
import "./baseline-update-bench-measured-perform-other.js";
import "./action-bench-run-invocation.js";
import "./action-bench-measured-run-invocation.js";
import "./action-bench-cli-measured.js";
import {
  baselinePath,
  environmentClass,
  readBaseline,
  withJob
} from "./baseline-file-baseline-update-bench.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import {
  counted
} from "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/checks/benchmarks/format-baseline.ts
function formatBaseline(baseline) {
  return `${formatted(baseline, "")}
`;
}
function formatted(value, indent) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === "number")) return `[${value.join(", ")}]`;
    return `[
${value.map((item) => inner + formatted(item, inner)).join(",\n")}
${indent}]`;
  }
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  if (entries.length > 0 && entries.every(([, item]) => typeof item === "number"))
    return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${item}`).join(", ")} }`;
  const lines = entries.map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatted(item, inner)}`
  );
  return lines.length === 0 ? "{}" : `{
${lines.join(",\n")}
${indent}}`;
}

// src/checks/benchmarks/baseline-update.ts
async function measureBaseline(ports, config, request) {
  const { workspace, environment, repository, bench } = ports;
  const folder = config["benchmarks.baselines"];
  if (folder === null) throw new GateError("USAGE", { detail: "benchmarks.baselines is none" });
  if (config.pipeline.kind === "command") throw new GateError("BASELINE_COMMAND", {});
  const workloads = request.workloads.filter((name) => name !== "pipeline");
  const before = (await readBaseline(workspace, config, request.scale.name)).baseline;
  const { report, work, now } = await measure(ports, config, { ...request, workloads }, null);
  if (work === null || report.failures.length > 0)
    throw new GateError("BASELINE_UNMEASURED", { detail: report.failures.join("; ") });
  const job = {
    commit: await repository.head() ?? "none",
    date: bench.today(),
    samples: Object.fromEntries(
      report.metrics.map(({ workload, metric, samples }) => [
        `${workload}.${metric}`,
        samples.map(rounded)
      ])
    )
  };
  const environmentName = environmentClass({ ...environment, duckdb: now.duckdb });
  const baseline = withJob(before, { ...now, work: work.pass }, environmentName, job);
  const file = baselinePath(folder, request.scale.name);
  const changes = before === null ? null : compareWork(before.work.scripts, work.pass.scripts, 0);
  return { file, text: formatBaseline(baseline), changes };
}
async function updateBaseline(ports, config, request) {
  const folder = config["benchmarks.baselines"];
  if (folder !== null) await ports.workspace.requireWritable(folder);
  const { file, text, changes } = await measureBaseline(ports, config, request);
  await ports.workspace.writeText(file, text);
  const news = changes === null ? "new" : `${counted(changes.length, "work counter")} changed`;
  return {
    answer: plainAnswer(`wrote ${file} (${news})`, { file, changes: changes ?? [] }),
    exit: 0
  };
}
function rounded(sample) {
  return Number(sample.toPrecision(6));
}
export {
  measureBaseline,
  updateBaseline
};
