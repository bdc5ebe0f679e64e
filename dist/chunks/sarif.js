import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  fingerprints,
  fitGzipped
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
  HOMEPAGE,
  PRODUCT,
  VERSION,
  plain,
  shortened
} from "./action-cli-ctrf-gitlab-junit-measured-page-sarif.js";
import "./runtime.js";

// src/report/sarif.ts
var MOST_RESULTS = 25e3;
var MOST_BYTES = 1e7;
var SHOWN = 5e3;
var MOST_OF_A_MESSAGE = 1e3;
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var HELP = "Each result says what was found, and what is allowed. The report of the run says what to do next.";
var EXIT_CODES = { pass: 0, fail: 1, inconclusive: 2 };
function renderSarif(outline) {
  const findings = outline.findings.slice(0, MOST_RESULTS);
  const marks = fingerprints(findings);
  return fitGzipped(
    findings.length,
    MOST_BYTES,
    (most) => write(outline, findings.slice(0, most), marks)
  );
}
function write({ headline, findings, unlisted }, kept, marks) {
  const rules = listRules(kept);
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  const results = kept.map((finding, at) => ({
    ruleId: ruleName(finding),
    ruleIndex: places.get(ruleName(finding)),
    level: finding.level,
    message: { text: messageText(finding.message) },
    locations: [location(finding)],
    // The name by which code scanning knows one that it has computed itself from the line's text.
    partialFingerprints: { primaryLocationLineHash: `${marks[at]}:1` }
  }));
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
function listRules(findings) {
  const titles = /* @__PURE__ */ new Map();
  const firsts = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const id = ruleName(finding);
    if (!firsts.has(id)) firsts.set(id, finding);
    titles.set(id, (titles.get(id) ?? /* @__PURE__ */ new Set()).add(finding.title));
  }
  return [...firsts].map(([id, { title, rule, level, check }]) => {
    const isShared = titles.get(id)?.size === 1;
    const words = !isShared ? id : title.includes(rule) ? title : `${title} (${rule})`;
    return {
      id,
      shortDescription: { text: messageText(words) },
      fullDescription: { text: messageText(`${words}; found by the check "${check}"`) },
      help: { text: HELP },
      defaultConfiguration: { level }
    };
  });
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
function messageText(text) {
  return shortened(plain(text), MOST_OF_A_MESSAGE).replaceAll("](", "] (");
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
