import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  jsonWithoutCommands
} from "./action-cli-ctrf-gitlab-sarif.js";
import {
  plain,
  shortened
} from "./action-cli-ctrf-gitlab-junit-measured-page-sarif.js";
import {
  PRODUCT,
  VERSION
} from "./action-cli-ctrf-foreign-sql-gitlab-junit-measured-page-sarif-tarball-worker.js";
import "./runtime.js";

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
