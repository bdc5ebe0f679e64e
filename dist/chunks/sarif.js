import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  fitGzipped,
  listAlerts
} from "./gitlab-sarif.js";
import {
  createFingerprints
} from "./action-gitlab-sarif.js";
import {
  ruleId
} from "./action-run-invocation.js";
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
import {
  counted,
  formatCount
} from "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  HOMEPAGE,
  PRODUCT,
  VERSION
} from "./action-baseline-file-bench-cli-worker.js";

// src/report/sarif-result.ts
var MOST_OF_A_MESSAGE = 1e3;
var MOST_RELATED = 100;
var MOST_LINKS = 5;
var MOST_OF_A_LINK = 200;
function sarifResult(alert, fingerprint) {
  const { finding, defect } = alert;
  return {
    ruleId: ruleName(finding),
    level: defect.level,
    message: { text: `${messageText(alert.words)}${linksOf(alert)}` },
    locations: [location(finding)],
    ...related(alert),
    // Of what many places are wrong in, each is worth less than that it is wrong.
    rank: alert.isFirst ? 100 : 50,
    // The name by which code scanning knows one that it has computed itself from the line's text.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
    properties: {
      defect: messageText(defect.name),
      findings: defect.count,
      followers: defect.followers.count
    }
  };
}
function relatedFindings({ defect, isFirst }) {
  return isFirst ? defect.followers.listed.slice(0, MOST_RELATED) : defect.findings.slice(0, 1);
}
function related(alert) {
  const found = relatedFindings(alert);
  if (found.length === 0) return {};
  const relatedLocations = found.map((finding, at) => ({
    id: at + 1,
    ...location(finding),
    message: { text: messageText(`${finding.title}: ${finding.message}`) }
  }));
  return { relatedLocations };
}
function linksOf(alert) {
  const found = relatedFindings(alert);
  const links = found.slice(0, MOST_LINKS).map(({ file, line }, at) => `[${linkText(`${file}:${line}`)}](${at + 1})`);
  if (links.length === 0) return "";
  if (!alert.isFirst) return `. First: ${links.join("")}.`;
  const rest = alert.defect.followers.count - links.length;
  return `. What follows: ${links.join(", ")}${rest > 0 ? ` and ${formatCount(rest)} more` : ""}.`;
}
function ruleName(finding) {
  return shortened(plain(ruleId(finding)), MOST_OF_A_MESSAGE);
}
function location({ file, line }) {
  const uri = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
      region: { startLine: line }
    }
  };
}
function linkText(text) {
  return shortened(plain(text), MOST_OF_A_LINK).replace(/[\\[\]]/g, "\\$&");
}
function messageText(text) {
  return shortened(plain(text), MOST_OF_A_MESSAGE).replaceAll("](", "] (");
}

// src/report/sarif.ts
var MOST_RESULTS = 25e3;
var MOST_BYTES = 1e7;
var SHOWN = 5e3;
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var HELP = "Each result says what was found, and what is allowed. The report of the run says what to do next.";
var EXIT_CODES = { pass: 0, fail: 1, inconclusive: 2 };
function renderSarif(outline) {
  const alerts = listAlerts(outline.defects).slice(0, MOST_RESULTS);
  const fingerprint = createFingerprints(outline.findings);
  const results = alerts.map((alert) => sarifResult(alert, fingerprint(alert.finding)));
  return fitGzipped(
    results.length,
    MOST_BYTES,
    (most) => write(outline, alerts.slice(0, most), results.slice(0, most))
  );
}
function write({ headline, findings, unlisted }, kept, found) {
  const rules = listRules(kept);
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  const results = found.map((one) => ({ ...one, ruleIndex: places.get(one.ruleId) }));
  const { verdict, reasons } = headline ?? { verdict: "pass", reasons: [] };
  const cut = findings.length - kept.length;
  const notes = [
    ...verdict === "pass" ? [] : reasons.map((reason) => notification("error", reason)),
    ...leftOut({ kept: kept.length, cut, unlisted }).map((note) => notification("warning", note))
  ];
  const run = {
    tool: {
      driver: {
        name: PRODUCT,
        version: VERSION,
        semanticVersion: VERSION,
        informationUri: HOMEPAGE,
        rules
      }
    },
    automationDetails: { id: `${PRODUCT}/` },
    invocations: [
      {
        executionSuccessful: verdict !== "inconclusive",
        exitCode: EXIT_CODES[verdict],
        toolExecutionNotifications: notes
      }
    ],
    columnKind: "utf16CodeUnits",
    results
  };
  const log = { $schema: SCHEMA, version: "2.1.0", runs: [run] };
  return `${jsonWithoutCommands(JSON.stringify(log))}
`;
}
function listRules(alerts) {
  const titles = /* @__PURE__ */ new Map();
  const firsts = /* @__PURE__ */ new Map();
  for (const alert of alerts) {
    const id = ruleName(alert.finding);
    if (!firsts.has(id)) firsts.set(id, alert);
    titles.set(id, (titles.get(id) ?? /* @__PURE__ */ new Set()).add(alert.finding.title));
  }
  return [...firsts].map(([id, { finding, defect }]) => {
    const { title, rule, check } = finding;
    const isShared = titles.get(id)?.size === 1;
    const words = !isShared ? id : title.includes(rule) ? title : `${title} (${rule})`;
    return {
      id,
      shortDescription: { text: messageText(words) },
      fullDescription: { text: messageText(`${words}; found by the check "${check}"`) },
      help: { text: HELP },
      defaultConfiguration: { level: defect.level }
    };
  });
}
function notification(level, text) {
  return { level, message: { text: messageText(text) } };
}
function leftOut(counts) {
  const { kept, cut, unlisted } = counts;
  return [
    ...unlisted > 0 ? [
      `${counted(unlisted, "more finding")} of this run are not listed: the settings max-findings and quality-max-findings say how many are, and some belong to no line.`
    ] : [],
    ...cut > 0 ? [
      `${counted(cut, "more finding")} of this run are left out, since code scanning takes 25,000 results and 10 MB at most. All are in the JSON report.`
    ] : [],
    ...kept > SHOWN ? [`Code scanning shows the first ${counted(SHOWN, "result")} of ${counted(kept, "result")}.`] : []
  ];
}
export {
  renderSarif
};
