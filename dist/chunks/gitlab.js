import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  firstOf,
  listAlerts
} from "./gitlab-sarif.js";
import {
  createFingerprints,
  digest
} from "./action-gitlab-sarif.js";
import {
  ruleId
} from "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import {
  DEFAULT_CONFIG_FILE
} from "./action-measured-run-invocation.js";
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
import {
  counted
} from "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  PRODUCT
} from "./action-baseline-file-bench-cli-worker.js";

// src/report/gitlab.ts
var MOST_ISSUES = 25e3;
var MOST_OF_A_DESCRIPTION = 1e3;
var MOST_PLACES = 100;
function renderGitLab({ headline, findings, defects, unlisted }) {
  const { kept, cut } = firstOf(listAlerts(defects), MOST_ISSUES);
  const fingerprint = createFingerprints(findings);
  const issues = kept.map((alert) => issue(alert, fingerprint(alert.finding)));
  const { verdict, reasons } = headline ?? { verdict: "pass", reasons: [] };
  const verdicts = verdict === "pass" ? [] : reasons.map((reason) => remark("verdict", reason));
  const left = cut + unlisted;
  const notes = left === 0 ? [] : [
    remark(
      "not-listed",
      `${counted(left, "more finding")}, not listed here: see the report.`
    )
  ];
  return `${jsonWithoutCommands(JSON.stringify([...verdicts, ...issues, ...notes]))}
`;
}
function severity({ defect, isFirst }) {
  if (defect.level === "warning") return "minor";
  return isFirst ? "critical" : "major";
}
function issue(alert, fingerprint) {
  const { finding, defect, isFirst, words } = alert;
  const places = isFirst ? defect.followers.listed.slice(0, MOST_PLACES).map(location) : [];
  return {
    type: "issue",
    check_name: oneLine(ruleId(finding)),
    description: oneLine(words),
    categories: ["Bug Risk"],
    severity: severity(alert),
    fingerprint,
    location: location(finding),
    ...places.length === 0 ? {} : { other_locations: places }
  };
}
function location({ file, line }) {
  return { path: plain(file), lines: { begin: line, end: line } };
}
function remark(name, text) {
  return {
    type: "issue",
    check_name: `${PRODUCT}/${name}`,
    description: oneLine(text),
    categories: ["Bug Risk"],
    severity: name === "verdict" ? "blocker" : "info",
    fingerprint: digest(`${name}:${text}`),
    location: { path: DEFAULT_CONFIG_FILE, lines: { begin: 1, end: 1 } }
  };
}
function oneLine(text) {
  return shortened(plain(text), MOST_OF_A_DESCRIPTION);
}
export {
  renderGitLab
};
