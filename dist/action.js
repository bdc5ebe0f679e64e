import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  formatPercent,
  reachesMinimum,
  renderMarkdown,
  run
} from "./chunks/chunk-C5HJGWDF.js";
import {
  SETTINGS,
  wire
} from "./chunks/chunk-JOW5C2LU.js";
import {
  GateError
} from "./chunks/chunk-ALXNY3PI.js";
import "./chunks/chunk-YJU4BBD2.js";
import "./chunks/chunk-Y4HVYU4O.js";

// src/action.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import path from "node:path";
import process2 from "node:process";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/adapters/runner/outputs.ts
var OUTPUTS = [
  "verdict",
  "validation-rate",
  "golden-match",
  "report-json",
  "report-markdown",
  "reason"
];
var OUTPUT_LIMIT = 16384;
function writeOutputs(env, outputs) {
  if (!env.GITHUB_OUTPUT) return;
  for (const name of OUTPUTS) {
    const value = outputs[name];
    if (value !== void 0) setOutput(name, shortened(value, OUTPUT_LIMIT));
  }
}
function shortened(text, limit) {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.replace(/[\ud800-\udbff]$/, "")}…`;
}

// src/adapters/runner/annotations.ts
var ANNOTATIONS_PER_LEVEL = 10;
var TITLE_LIMIT = 255;
var MESSAGE_LIMIT = 4096;
function writeAnnotations(annotations2, room) {
  return {
    error: writeLevel(annotations2, "error", room.error, error),
    warning: writeLevel(annotations2, "warning", room.warning, warning)
  };
}
function writeLevel(annotations2, level, room, write) {
  const ofLevel = annotations2.filter((annotation) => annotation.level === level);
  const shown = ofLevel.slice(0, Math.max(0, room));
  for (const { file, line, title, message } of shown) {
    write(shortened(message, MESSAGE_LIMIT), {
      file,
      startLine: line,
      title: shortened(title, TITLE_LIMIT)
    });
  }
  return ofLevel.length - shown.length;
}

// src/adapters/runner/inputs.ts
var INPUTS = [
  "config",
  "schema",
  "fixtures-valid",
  "fixtures-invalid",
  "minimum-rate",
  "require-types",
  "quality-rules",
  "quality-severity",
  "quality-max-findings",
  "golden-path",
  "snapshots",
  "pipeline",
  "benchmarks",
  "baselines",
  "work-budget",
  "targets",
  "base",
  "as-of",
  "max-findings",
  "report-dir",
  "duckdb-path"
];
function readInputs(env) {
  const given = INPUTS.map(
    (name) => [name, env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ""]
  );
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

// src/adapters/runner/log.ts
function createLog({ stdout, env, randomToken }) {
  const echo = (text) => {
    const whole = text.endsWith("\n") ? text : `${text}
`;
    stdout.write(needsGuard(text) ? guarded(whole, randomToken()) : whole);
  };
  return {
    // The log shows colours though it is no terminal.
    colour: !env.NO_COLOR,
    result: echo,
    note: echo,
    progress: () => void 0,
    async group(label, work) {
      startGroup(label);
      try {
        return await work();
      } finally {
        endGroup();
      }
    }
  };
}
function needsGuard(text) {
  return /[\r\n]/.test(text.trimEnd()) || text.includes("::") || text.includes("##[");
}
function guarded(text, token) {
  return `::stop-commands::${token}
${text}::${token}::
`;
}

// src/adapters/runner/summary.ts
import { appendFile, stat } from "node:fs/promises";
var SUMMARY_LIMIT = 1048576;
async function writeSummary(env, texts, limit = SUMMARY_LIMIT) {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return null;
  const written = await stat(file).then(
    ({ size }) => size,
    () => 0
  );
  const lines = texts.map((text2) => text2.endsWith("\n") ? text2 : `${text2}
`);
  const choice = lines.findIndex((text2) => written + Buffer.byteLength(text2) <= limit);
  const text = lines[choice];
  if (text === void 0) return null;
  await appendFile(file, text);
  return choice;
}

// src/adapters/runner/runner.ts
function createRunner(options) {
  const { env } = options;
  const console = createLog(options);
  const room = { error: ANNOTATIONS_PER_LEVEL, warning: ANNOTATIONS_PER_LEVEL };
  return {
    console,
    inputs: readInputs(env),
    annotate(annotations2) {
      const left = writeAnnotations(annotations2, room);
      if (left.error + left.warning > 0) {
        console.note(
          `Not annotated, but in the report: ${left.error} errors, ${left.warning} warnings.`
        );
      }
    },
    async summarize(texts) {
      if (!env.GITHUB_STEP_SUMMARY) return;
      const choice = await writeSummary(env, texts);
      if (choice === null) console.note("The step summary is full, so the report is not in it.");
      else if (choice > 0)
        console.note("The full report does not fit the step summary; a shorter one is there.");
    },
    output: (outputs) => writeOutputs(env, outputs),
    fail(message) {
      room.error -= 1;
      error(message);
    }
  };
}

// src/report/annotations.ts
function annotations(report) {
  const { validation } = report;
  const rateFails = validation !== null && !reachesMinimum(validation.valid, validation.events, validation.minimumRate);
  const golden = report.golden?.results ?? [];
  return [
    ...golden.flatMap(
      (result) => result.differences.map(
        (difference) => ({
          level: "error",
          file: difference.file,
          line: difference.line,
          title: `Golden case ${result.name} differs`,
          message: difference.message
        })
      )
    ),
    ...golden.flatMap(
      (result) => result.findings.map(
        (finding) => annotate("error", `Golden case ${result.name} cannot be compared`, finding)
      )
    ),
    ...(report.invalidFixtures?.accepted ?? []).map(
      (finding) => annotate("error", "Accepted, but must be rejected", finding)
    ),
    ...byWeight(validation?.findings ?? [], rateFails)
  ];
}
function byWeight(findings, rateFails) {
  const incomplete = findings.filter((finding) => finding.incomplete === true);
  const others = findings.filter((finding) => finding.incomplete !== true);
  return [
    ...incomplete.map((finding) => annotate("error", "File not read to its end", finding)),
    ...others.map((finding) => annotate(rateFails ? "error" : "warning", "Invalid event", finding))
  ];
}
function annotate(level, title, finding) {
  return { level, file: finding.file, line: finding.line, title, message: finding.message };
}

// src/action.ts
var MEBIBYTE = 1048576;
var SUMMARY_LIMITS = [MEBIBYTE / 4, 65536, 4096];
async function main() {
  const { env, stdout } = process2;
  const runner = createRunner({ env, stdout, randomToken: randomUUID2 });
  const directory = env.GITHUB_WORKSPACE ?? process2.cwd();
  const reportDirectory = runner.inputs["report-dir"] ?? null;
  try {
    const { ports, dispose } = wire({
      directory,
      entryUrl: import.meta.url,
      console: runner.console,
      duckdbPath: runner.inputs["duckdb-path"] ?? null
    });
    try {
      const folder = reportDirectory ?? ".dc-event-gate";
      const outcome = await run(invocation(runner, folder), ports, (name) => `input ${name}`);
      await show(runner, outcome, path.join(directory, folder));
      return outcome.exit;
    } finally {
      await dispose();
    }
  } catch (error2) {
    const reason = error2 instanceof GateError ? error2.message : String(error2.stack ?? error2);
    runner.fail(reason);
    runner.output({ verdict: "inconclusive", reason });
    return 2;
  }
}
function invocation({ inputs, console }, reportDirectory) {
  const given = SETTINGS.flatMap(
    ({ name }) => inputs[name] === void 0 ? [] : [[name, inputs[name]]]
  );
  return {
    command: "gate",
    positionals: [],
    options: {},
    overrides: Object.fromEntries(given),
    config: inputs.config ?? null,
    format: "human",
    reportDirectory,
    colour: console.colour,
    help: null,
    version: false
  };
}
async function show(runner, { report, exit }, folder) {
  if (report === null) return;
  if (exit !== 0) runner.fail(report.reasons.join("; "));
  runner.annotate(annotations(report));
  await runner.summarize(SUMMARY_LIMITS.map((limit) => renderMarkdown(report, limit)));
  runner.output({
    ...facts(report),
    "report-json": path.join(folder, "report.json"),
    "report-markdown": path.join(folder, "report.md")
  });
}
function facts({ verdict, reasons, validation, golden }) {
  return {
    verdict,
    reason: reasons.join("; "),
    ...validation === null ? {} : { "validation-rate": formatPercent(validation.rate) },
    ...golden === null ? {} : { "golden-match": String(golden.matched === golden.cases) }
  };
}
main().then(
  (exit) => {
    process2.exitCode = exit;
  },
  (error2) => {
    process2.stderr.write(`${error2 instanceof Error ? error2.stack : String(error2)}
`);
    process2.exitCode = 2;
  }
);
