import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import "./action-measured-run-invocation.js";
import "./action-cli-2.js";
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
  PRODUCT
} from "./action-baseline-file-bench-cli-worker.js";

// src/report/xml.ts
function element(name, attributes, ...children) {
  return { name, attributes, children };
}
function xmlDocument(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>
${write(root, "")}
`;
}
function write({ name, attributes, children }, indent) {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`
  );
  const open = `${indent}<${name}${pairs.join("")}`;
  if (children.length === 0) return `${open}/>`;
  if (children.some((child) => typeof child === "string"))
    return `${open}>${children.map((child) => typeof child === "string" ? escapeLines(child) : write(child, "")).join("")}</${name}>`;
  const inner = children.map((child) => write(child, `${indent}  `));
  return [`${open}>`, ...inner, `${indent}</${name}>`].join("\n");
}
function escapeLines(text) {
  return text.split("\n").map(escapeXml).join("\n");
}
function escapeXml(text) {
  return plain(text).replace(/[\ufffe\uffff]/g, "�").replace(/[&<>"#]/g, (character) => REFERENCES[character] ?? character);
}
var REFERENCES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "#": "&#35;"
};

// src/report/junit.ts
var MOST_OF_A_LINE = 1e3;
function renderJunit({ suites }) {
  const tests = suites.flatMap((suite) => suite.tests);
  const all = { name: PRODUCT, ...counts(tests) };
  return xmlDocument(element("testsuites", all, ...suites.map(suiteElement)));
}
function counts(tests) {
  const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
  return { tests: tests.length, failures: count("failed"), errors: count("undecided") };
}
function suiteElement({ name, tests }) {
  const skipped = tests.filter(({ outcome }) => outcome === "skipped").length;
  const cases = tests.map(
    (test) => element(
      "testcase",
      { classname: `${PRODUCT}.${name}`, name: line(test.name) },
      ...result(test)
    )
  );
  return element("testsuite", { name, ...counts(tests), skipped }, ...cases);
}
function result({ outcome, message, details }) {
  const text = details.map(line).join("\n");
  const attributes = { message: line(message ?? "") };
  switch (outcome) {
    case "passed":
      return text === "" ? [] : [element("system-out", {}, text)];
    case "skipped":
      return [element("skipped", attributes)];
    case "failed":
      return [element("failure", { ...attributes, type: "failure" }, text)];
    case "undecided":
      return [element("error", { ...attributes, type: "inconclusive" }, text)];
  }
}
function line(text) {
  return shortened(text.replaceAll("\n", " "), MOST_OF_A_LINE);
}
export {
  renderJunit
};
