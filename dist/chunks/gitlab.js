import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  DEFAULT_CONFIG_FILE
} from "./action-cli-gitlab-measured.js";
import {
  digest,
  fingerprints,
  firstOf
} from "./gitlab-sarif.js";
import {
  ruleId
} from "./gitlab-page-sarif.js";
import {
  counted
} from "./action-cli-gitlab-measured-page-sarif.js";
import {
  jsonWithoutCommands
} from "./action-cli-ctrf-gitlab-sarif.js";
import {
  PRODUCT,
  plain,
  shortened
} from "./action-cli-ctrf-gitlab-junit-measured-page-sarif.js";
import "./runtime.js";

// src/report/gitlab.ts
var MOST_ISSUES = 25e3;
var MOST_OF_A_DESCRIPTION = 1e3;
function renderGitLab({ headline, findings, unlisted }) {
  const { kept, cut } = firstOf(findings, MOST_ISSUES);
  const marks = fingerprints(kept);
  const issues = kept.map((finding, at) => issue(finding, marks[at] ?? ""));
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
function issue(finding, fingerprint) {
  const { level, file, line, message } = finding;
  return {
    type: "issue",
    check_name: oneLine(ruleId(finding)),
    // It has to be said with something.
    description: oneLine(message === "" ? ruleId(finding) : message),
    categories: ["Bug Risk"],
    severity: level === "error" ? "major" : "minor",
    fingerprint,
    location: { path: plain(file), lines: { begin: line, end: line } }
  };
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
