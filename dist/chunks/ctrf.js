import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import "./action-measured-run-invocation.js";
import {
  jsonWithoutCommands
} from "./action-cli-2.js";
import "./action-cli-measured-2.js";
import "./action-measured-run-invocation-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-bench-run-invocation.js";
import {
  plain,
  shortened
} from "./action-bench-measured-run-invocation.js";
import "./action-bench-cli-measured.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  PRODUCT,
  VERSION
} from "./action-baseline-file-bench-cli-worker.js";

// src/report/ctrf.ts
var MOST_OF_A_LINE = 1e3;
var STATUS = {
  passed: "passed",
  failed: "failed",
  skipped: "skipped",
  undecided: "other"
};
function renderCtrf({ suites }) {
  const tests = suites.flatMap(
    ({ name, tests: tests2 }) => tests2.map((test) => ctrfTest(PRODUCT, name, test))
  );
  const count = (status) => tests.filter((test) => test.status === status).length;
  const report = {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    generatedBy: PRODUCT,
    results: {
      tool: { name: PRODUCT, version: VERSION },
      summary: {
        tests: tests.length,
        passed: count("passed"),
        failed: count("failed"),
        skipped: count("skipped"),
        pending: 0,
        other: count("other"),
        suites: suites.length,
        start: 0,
        stop: 0
      },
      tests
    }
  };
  return `${jsonWithoutCommands(JSON.stringify(report, null, 2))}
`;
}
function ctrfTest(product, suite, test) {
  const { name, outcome, message, details } = test;
  return {
    name: line(name),
    status: STATUS[outcome],
    duration: 0,
    suite: [product, suite],
    rawStatus: outcome,
    ...message === null ? {} : { message: line(message) },
    ...details.length === 0 ? {} : { trace: details.map(line).join("\n") }
  };
}
function line(text) {
  return shortened(plain(text), MOST_OF_A_LINE);
}
export {
  renderCtrf
};
