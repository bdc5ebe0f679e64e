import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  answerVariance,
  rebuildGoldens
} from "./action-perform-other.js";
import {
  digest
} from "./action-gitlab-sarif.js";
import {
  CHECK_NAMES,
  NO_RESULTS,
  WORST_FIRST,
  askChecks,
  conclude,
  escapeMarkdown,
  findEvolution,
  gate,
  gateBenchRequest,
  gatherShards,
  guardCauses,
  inspectContent,
  listAllRead,
  listCauses,
  locateMessage,
  measureShard,
  mergeShards,
  outlineAnswer,
  outlineReport,
  readSettings,
  readableAt,
  renderMarkdown,
  settingsAt,
  undecided
} from "./action-run-invocation.js";
import {
  DEFAULT_CONFIG_FILE,
  loadConfig,
  loadEngine,
  parseShard,
  readYaml,
  rejectOverride,
  resolveConfig,
  wire
} from "./action-measured-run-invocation.js";
import {
  createProgressLines,
  duration
} from "./action-cli.js";
import {
  REPORT_FILES,
  couldCommand,
  printable,
  shellWord
} from "./action-cli-2.js";
import {
  SETTINGS
} from "./action-cli-measured-2.js";
import {
  findPlaces,
  folded,
  listFolders,
  resolveLinks,
  usableSchemaAt,
  withoutRoot
} from "./action-bench-run-invocation.js";
import {
  createMatcher,
  firstFew,
  fixtureKind,
  loadEventSchema,
  plain,
  shortened
} from "./action-bench-measured-run-invocation.js";
import {
  SCALES,
  normalised
} from "./action-bench-cli-measured.js";
import {
  untilOver
} from "./action-foreign-sql-measured-run-invocation.js";
import {
  FINDINGS_TABLE
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  parseJson
} from "./action-bench-run-invocation-worker.js";
import {
  counted,
  formatPercent
} from "./action-bench-cli-worker.js";
import {
  GateError,
  startedWith
} from "./action-baseline-file-bench-cli-worker.js";

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
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
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

// src/adapters/runner/log.ts
var SILENT = {
  begin: () => void 0,
  end: () => void 0,
  draw: () => void 0
};
function createLog(options) {
  const { stdout, env, randomToken, now } = options;
  const echo = (text) => {
    const whole = text.endsWith("\n") ? text : `${text}
`;
    stdout.write(needsGuard(text) ? guarded(whole, randomToken()) : whole);
  };
  const note = (text) => echo(printable(text));
  const lines = options.progressLines?.(note) ?? SILENT;
  let depth = 0;
  const watch = async (label, work) => {
    lines.begin(label);
    try {
      return await work();
    } finally {
      lines.end();
    }
  };
  return {
    // The log shows colours though it is no terminal.
    colour: !env.NO_COLOR,
    result: echo,
    async stream(chunks) {
      for (const chunk of chunks) echo(chunk);
    },
    width: null,
    note,
    detail: note,
    progress: lines.draw,
    watch,
    async group(label, work) {
      const begun = now();
      if (depth === 0) startGroup(label);
      else note(label);
      depth += 1;
      try {
        return await watch(label, work);
      } finally {
        depth -= 1;
        note(`${depth === 0 ? "Took" : `${label}: took`} ${took(now() - begun)}.`);
        if (depth === 0) endGroup();
      }
    }
  };
}
function took(milliseconds) {
  const seconds = milliseconds / 1e3;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : duration(seconds);
}
function needsGuard(text) {
  return /[\r\n]/.test(text.trimEnd()) || couldCommand(text);
}
function guarded(text, token) {
  return `::stop-commands::${token}
${text}::${token}::
`;
}

// src/run-action.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { existsSync as existsSync2 } from "node:fs";
import path2 from "node:path";
import { performance } from "node:perf_hooks";

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
  const shown2 = ofLevel.slice(0, Math.max(0, room));
  for (const { file, line, title, message } of shown2) {
    write(shortened(message, MESSAGE_LIMIT), {
      file,
      startLine: line,
      title: shortened(title, TITLE_LIMIT)
    });
  }
  return ofLevel.length - shown2.length;
}

// src/adapters/runner/inputs.ts
var INPUTS = [
  "config",
  "schema",
  "events-type",
  "events-id",
  "events-date",
  "events-person",
  "events-created",
  "fixtures-valid",
  "fixtures-invalid",
  "minimum-rate",
  "minimum-rate-by-type",
  "require-types",
  "quality-rules",
  "quality-severity",
  "quality-max-findings",
  "limits",
  "golden-path",
  "golden-keep-apart-by",
  "invariants",
  "invariant-builds",
  "snapshots",
  "pipeline",
  "pipeline-timeout",
  "pipeline-memory",
  "pipeline-disk",
  "pipeline-env",
  "pipeline-prepare",
  "tables",
  "evolution",
  "evolution-against",
  "second-opinion",
  "benchmarks",
  "baselines",
  "work-budget",
  "margin",
  "targets",
  "comment",
  "label",
  "generated",
  "history",
  "paths",
  "base",
  "as-of",
  "max-findings",
  "mode",
  "shard",
  "merge",
  "token",
  "comment-key",
  "webhook-url",
  "webhook-format",
  "report-dir",
  "duckdb-path",
  "working-directory"
];
function readInputs(env) {
  const given = INPUTS.map(
    (name) => [name, env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ""]
  );
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

// src/adapters/runner/outputs.ts
var OUTPUTS = [
  "verdict",
  "validation-rate",
  "golden-match",
  "report-json",
  "report-markdown",
  "report-html",
  "report-sarif",
  "report-junit",
  "report-ctrf",
  "report-gitlab",
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
    warn(message) {
      room.warning -= 1;
      warning(message);
    },
    hide: setSecret,
    fail(message) {
      room.error -= 1;
      error(message);
    }
  };
}

// src/adapters/runner/trigger.ts
import { readFileSync } from "node:fs";
function readTrigger(env) {
  return {
    event: env.GITHUB_EVENT_NAME ?? "",
    payload: readPayload(env.GITHUB_EVENT_PATH),
    repository: env.GITHUB_REPOSITORY ?? "",
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    runId: Number(env.GITHUB_RUN_ID ?? 0),
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    workflow: readWorkflow(env),
    action: env.GITHUB_ACTION_REPOSITORY ?? "",
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com"
  };
}
function readWorkflow({
  GITHUB_WORKFLOW_REF: ref = "",
  GITHUB_REPOSITORY: own
}) {
  const [, repository, file] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(ref) ?? [];
  return repository === own ? file ?? "" : "";
}
function readPayload(file) {
  if (!file) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const detail = `the event that started the run: ${cause.message}`;
    throw new GateError("FILE_UNREADABLE", { file, detail }, { cause });
  }
}

// src/adapters/runner/working-directory.ts
import { realpathSync } from "node:fs";
import path from "node:path";
function findWorkingDirectory(workspace, named) {
  if (named === void 0) return workspace;
  try {
    const root = realpathSync(workspace);
    const wanted = path.resolve(root, named);
    const real = realpathSync(wanted);
    const relative = path.relative(root, real);
    const isOutside = relative.split(path.sep)[0] === ".." || path.isAbsolute(relative);
    if (real === wanted && !isOutside) return real;
    throw new GateError("WORKING_DIRECTORY", { folder: named, detail: `it leads to ${real}` });
  } catch (error2) {
    if (error2 instanceof GateError) throw error2;
    const detail = `it cannot be found (${error2.code})`;
    throw new GateError("WORKING_DIRECTORY", { folder: named, detail }, { cause: error2 });
  }
}

// src/bot/sticky-comment.ts
var MARKER = /^<!-- dc-event-gate key=([A-Za-z0-9%._~/-]*) sha=([0-9a-f]{40,64}) run=([0-9]{1,16}) attempt=([0-9]{1,9}) -->(?:\r?\n|$)/;
function formatMarker({ key, headSha, runId, attempt }) {
  return `<!-- dc-event-gate key=${encoded(key)} sha=${headSha} run=${runId} attempt=${attempt} -->`;
}
function parseMarker(body) {
  const [, key, headSha, runId, attempt] = MARKER.exec(body) ?? [];
  if (key === void 0 || headSha === void 0) return null;
  return { key, headSha, runId: Number(runId), attempt: Number(attempt) };
}
function planComment(comments, { identity: identity2, author, body }) {
  const own = comments.filter((comment2) => comment2.author === author).flatMap((comment2) => {
    const written2 = parseMarker(comment2.body);
    return written2 !== null && isOfGate(written2, identity2) ? [{ comment: comment2, written: written2 }] : [];
  }).sort((a, b) => compareRuns(b.written, a.written) || a.comment.id - b.comment.id);
  const [first, ...others] = own;
  if (first === void 0) return { kind: "create", remove: [] };
  const { comment, written } = first;
  const remove = others.map(({ comment: { id } }) => id);
  if (compareRuns(written, identity2) > 0) return { kind: "outdated", id: comment.id, remove };
  const kind = saysTheSame(comment.body, body) ? "keep" : "update";
  return { kind, id: comment.id, remove };
}
function findImitators(comments, { identity: identity2, author }) {
  const imitations = comments.filter(({ author: login, body }) => {
    const written = parseMarker(body);
    return login !== author && written !== null && isOfGate(written, identity2);
  });
  return [...new Set(imitations.map(({ author: login }) => login))];
}
function isOfGate(written, own) {
  return written.key === encoded(own.key);
}
function compareRuns(a, b) {
  return a.runId - b.runId || a.attempt - b.attempt;
}
function saysTheSame(a, b) {
  return parseMarker(a)?.headSha === parseMarker(b)?.headSha && withoutRun(a) === withoutRun(b);
}
function withoutRun(body) {
  return body.replace(/\r\n/g, "\n").replace(MARKER, "").replace(/\/actions\/runs\/[0-9]+(?:\/attempts\/[0-9]+)?/g, "/actions/runs").trimEnd();
}
function encoded(key) {
  return encodeURIComponent(key.toWellFormed()).replace(/%2F/g, "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/--/g, "-%2D");
}

// src/bot/bot-run.ts
function runUrl({ trigger }, runId = trigger.runId) {
  return `${trigger.serverUrl}/${trigger.repository}/actions/runs/${runId}`;
}
function judgedBranch({ ref }) {
  return ref.replace(/^refs\/heads\//, "");
}
function identity({ key, trigger }, headSha) {
  return { key, headSha, runId: trigger.runId, attempt: trigger.attempt };
}
function signature(run, own, url) {
  const { headSha } = own;
  return { marker: formatMarker(own), headSha, runUrl: url, links: linesAt(run, headSha) };
}
function linesAt({ trigger, folder }, commit) {
  return { root: `${trigger.serverUrl}/${trigger.repository}/blob/${commit}`, folder };
}

// src/bot/payload.ts
function readMember(payload, ...path3) {
  let value = payload;
  for (const key of path3) {
    if (typeof value !== "object" || value === null) return void 0;
    value = value[key];
  }
  return value;
}
function readText(payload, ...path3) {
  const value = readMember(payload, ...path3);
  return typeof value === "string" && value !== "" ? value : null;
}
function readSha(payload, ...path3) {
  const text = readText(payload, ...path3);
  return text !== null && /^[0-9a-f]{40,64}$/.test(text) ? text : null;
}
function isWhole(value) {
  return Number.isSafeInteger(value) && value > 0;
}

// src/bot/event.ts
var MODES = ["auto", "gate", "comment", "update", "monitor"];
var COMMENTED = ["opened", "synchronize", "reopened"];
var OF_A_PULL_REQUEST = /^pull_request/;
function chooseTask(trigger, mode, label) {
  const pull = readPull(trigger.payload);
  const run = readReportedRun(trigger.payload);
  if (pull === null && OF_A_PULL_REQUEST.test(trigger.event))
    return { kind: "impossible", detail: `the event ${trigger.event} names no pull request` };
  switch (mode) {
    case "auto":
      return chooseAutomatically(trigger, label);
    case "gate":
      return { kind: "gate", pull, comments: false };
    case "comment":
      if (run !== null) return { kind: "post", run };
      if (pull !== null) return { kind: "gate", pull, comments: true };
      return impossible(mode, "pull_request or workflow_run", trigger);
    case "update":
      if (pull !== null) return { kind: "update", pull };
      if (isOfDefaultBranch(trigger)) return { kind: "record" };
      return impossible(mode, "pull_request, or one on the default branch", trigger);
    case "monitor":
      if (isOfDefaultBranch(trigger)) return { kind: "monitor" };
      return impossible(mode, "push, schedule or workflow_dispatch on the default branch", trigger);
  }
}
function chooseAutomatically(trigger, label) {
  const { event, payload } = trigger;
  const action = readText(payload, "action");
  const pull = readPull(payload);
  const run = readReportedRun(payload);
  if (event === "pull_request" && pull !== null) {
    const isOurLabel = readText(payload, "label", "name")?.toLowerCase() === label.toLowerCase();
    if (action === "labeled" && isOurLabel) return { kind: "update", pull };
    const comments = COMMENTED.includes(action ?? "") || action === "unlabeled" && isOurLabel || action === "edited" && readMember(payload, "changes", "base") !== void 0;
    return { kind: "gate", pull, comments };
  }
  if (event === "workflow_run" && action === "completed" && run !== null)
    return { kind: "post", run };
  if ((event === "push" || event === "schedule") && isOfDefaultBranch(trigger))
    return { kind: "monitor" };
  if (event === "workflow_dispatch" && isOfDefaultBranch(trigger)) return { kind: "record" };
  return { kind: "gate", pull, comments: false };
}
function impossible(mode, events, { event, ref }) {
  return {
    kind: "impossible",
    detail: `mode ${mode} is for the event ${events}, and this is ${event} on ${ref}`
  };
}
function isOfDefaultBranch({ payload, ref, event }) {
  const branch = readText(payload, "repository", "default_branch");
  return event === "schedule" || branch !== null && ref === `refs/heads/${branch}`;
}
function readPull(payload) {
  const number = readMember(payload, "pull_request", "number");
  const headSha = readSha(payload, "pull_request", "head", "sha");
  const baseSha = readSha(payload, "pull_request", "base", "sha");
  const headRef = readText(payload, "pull_request", "head", "ref");
  if (!isWhole(number) || headSha === null || baseSha === null || headRef === null) return null;
  const head = readText(payload, "pull_request", "head", "repo", "full_name");
  const base = readText(payload, "pull_request", "base", "repo", "full_name");
  const isFork = head === null || head !== base;
  return { number, headSha, baseSha, headRef, headRepository: head, isFork };
}
function readReportedRun(payload) {
  const runId = readMember(payload, "workflow_run", "id");
  const attempt = readMember(payload, "workflow_run", "run_attempt");
  const headSha = readSha(payload, "workflow_run", "head_sha");
  const headRef = readText(payload, "workflow_run", "head_branch");
  if (!isWhole(runId) || headSha === null || headRef === null) return null;
  return {
    runId,
    attempt: isWhole(attempt) ? attempt : 1,
    headSha,
    headRef,
    headOwner: readText(payload, "workflow_run", "head_repository", "owner", "login"),
    isOfPullRequest: readText(payload, "workflow_run", "event") === "pull_request"
  };
}

// src/contracts/github-refusal.ts
var GitHubRefusal = class extends Error {
  name = "GitHubRefusal";
  facts;
  constructor(facts2, options = {}) {
    super(sentence(facts2), options);
    this.facts = facts2;
  }
};
function sentence({ action, status, detail, permission }) {
  const answer = status === null ? detail : `${status} ${detail}`;
  const lacks = permission !== null && (status === 403 || status === 404);
  const step = lacks ? ` Give this workflow "permissions: ${permission}".` : "";
  return `Could not ${action}: ${answer.replace(/\.$/, "")}.${step}`;
}

// src/bot/note-refusal.ts
async function noteRefusal(console, work) {
  try {
    await work();
    return [];
  } catch (error2) {
    if (!(error2 instanceof GitHubRefusal)) throw error2;
    console.note(error2.message);
    return [error2.message];
  }
}

// src/report/comment.ts
var BODY_LIMIT = 65536;
function renderComment(report, said, limit = BODY_LIMIT) {
  const { marker, headSha, runUrl: runUrl2, links = null, notes = [] } = said;
  const head = `${marker}
`;
  const tail = [
    ...notes.map((note) => `
${note}
`),
    `
<sub>For ${headSha.slice(0, 12)} by [this run](${runUrl2}).</sub>
`
  ].join("");
  const room = limit - head.length - tail.length;
  return head + renderMarkdown(outlineReport(report), room, void 0, links) + tail;
}

// src/bot/comment-mode.ts
function deservesComment(mode, report) {
  switch (mode) {
    case "always":
      return true;
    case "failures":
      return report.verdict !== "pass";
    case "changes":
      return report.verdict !== "pass" || saysSomething(report);
    case "off":
      return false;
  }
}
function saysSomething(report) {
  return askChecks(report, CHECK_NAMES, (check, result) => [check.isNotable(result)]).includes(
    true
  );
}

// src/bot/upsert-comment.ts
var ROUNDS = 4;
async function upsertComment({ comments, login }, { number, identity: identity2, body, create }, { note }) {
  let author = await login();
  let [written, created] = [false, false];
  const removed = /* @__PURE__ */ new Set();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const there = await comments.list(number);
    if (round === 1)
      for (const imitator of findImitators(there, { identity: identity2, author }))
        note(`A comment by ${imitator} has this gate's marker: it is not ours, and left alone.`);
    const plan = planComment(there, { identity: identity2, author, body });
    if (plan.kind === "create") {
      if (!create) return "none";
      if (created) return "written";
      created = true;
      author = (await comments.create(number, body)).author;
      written = true;
    }
    if (plan.kind === "update" && await comments.update(plan.id, body)) written = true;
    for (const id of plan.remove) {
      if (removed.has(id)) throw notThere("remove a comment");
      await comments.remove(id);
      removed.add(id);
    }
    if (plan.kind === "outdated") return "outdated";
    if (plan.kind === "keep") return written ? "written" : "kept";
  }
  if (written) return "written";
  throw notThere("write a comment");
}
function notThere(action) {
  const detail = "the comment that is listed is not there";
  return new GitHubRefusal({ action, status: 404, detail, permission: "pull-requests: write" });
}

// src/bot/write-comment.ts
async function writeComment(run, mode, pull, report, headSha = pull.headSha) {
  const { github, ports } = run;
  if (report === null || mode === "off") return [];
  if (github === null) return ["No comment was written: there is no token (input token)."];
  const own = identity(run, headSha);
  return noteRefusal(ports.console, async () => {
    const body = renderComment(report, signature(run, own, runUrl(run)));
    const create = report.update !== null || deservesComment(mode, report);
    const about = { number: pull.number, identity: own, body, create };
    const outcome = await upsertComment(github, about, ports.console);
    ports.console.note(`Comment of pull request ${pull.number}: ${outcome}.`);
  });
}

// src/bot/finish-update.ts
var CHECK_SUMMARY_LIMIT = 65535;
var bytes = (text) => new TextEncoder().encode(text).length;
async function finishUpdate(run, settings, pull, report) {
  const { github, ports } = run;
  const update2 = report?.update ?? null;
  const notices = [];
  if (github !== null && report !== null && update2?.commit != null) {
    const { commit } = update2;
    notices.push(
      ...await noteRefusal(ports.console, () => reportCheck(run, github, commit, report))
    );
  }
  if (github !== null && update2 !== null && update2.status !== "refused")
    notices.push(
      ...await noteRefusal(
        ports.console,
        () => github.removeLabel(pull.number, report?.guard?.label ?? settings.label)
      )
    );
  const headSha = update2?.commit ?? pull.headSha;
  return [...notices, ...await writeComment(run, settings.comment, pull, report, headSha)];
}
async function reportCheck(run, github, commit, report) {
  const conclusions = { pass: "success", fail: "failure", inconclusive: "failure" };
  await github.report(commit, {
    name: run.job,
    conclusion: conclusions[report.verdict],
    title: plain((report.reasons[0] ?? report.verdict).slice(0, 200)),
    summary: renderMarkdown(
      outlineReport(report),
      CHECK_SUMMARY_LIMIT,
      bytes,
      linesAt(run, commit)
    )
  });
}

// src/checks/guard/moved.ts
function findMoved(gone, valid, all) {
  const found = all.find(
    ({ status, after, path: path3, leads }) => status !== "removed" && !leads && after === gone.before && isReadAlike(path3, gone.path) && valid.exactNamesOf(path3).length > 0
  );
  return found?.path ?? null;
}
function isReadAlike(one, other) {
  const [a, b] = [fixtureKind(one), fixtureKind(other)];
  return a?.format === b?.format && a?.compression === b?.compression;
}

// src/checks/guard/pair-fixtures.ts
async function pairFixtures({ repository, root, settings }, { from, to }, sides) {
  const [base, head] = [await repository.tree(from), await repository.tree(to)];
  const { valid: old } = findPlaces(sides.before, settings.path, base, root);
  const { valid } = findPlaces(sides.after, settings.path, head, root);
  const changes = await repository.changes(from, to);
  const changed = new Map(changes.map((change) => [change.path, change]));
  const links = new Set([...base.links, ...head.links].map(({ path: path3 }) => path3));
  const pairs = [];
  for (const path3 of base.paths) {
    if (links.has(path3) || old.exactNamesOf(path3).length === 0) continue;
    const change = changed.get(path3);
    const isGone = change?.status === "removed";
    const after = isGone ? findMoved(change, valid, changes) : path3;
    const names = after === null ? [] : valid.exactNamesOf(after);
    if (after === null || names.length === 0) continue;
    pairs.push({ before: path3, after, names, isEdited: !isGone && change !== void 0 });
  }
  return pairs;
}

// src/checks/guard/steps.ts
async function findSteps(repository, subject) {
  switch (subject.kind) {
    case "pull": {
      const own = await branchSteps(repository, subject.pull);
      const merged = await findMerge(repository, subject.pull);
      const arriving = merged === null ? [] : [merged];
      return { own, arriving, whole: merged ?? own[0] };
    }
    case "group": {
      const { baseSha, headSha, pull } = subject;
      const whole = { from: baseSha, to: headSha };
      const isHere = pull !== null && await repository.commitAt(pull.headSha) !== null;
      return { own: isHere ? await branchSteps(repository, pull) : [], arriving: [whole], whole };
    }
    case "branch": {
      const arriving = await branchSteps(repository, subject);
      return { own: [], arriving, whole: arriving[0] };
    }
  }
}
async function branchSteps(repository, { baseSha, headSha }) {
  const [first, ...others] = await repository.mergeBases(baseSha, headSha);
  return [{ from: first, to: headSha }, ...others.map((from) => ({ from, to: headSha }))];
}
async function findMerge(repository, pull) {
  const [from, to] = [await repository.mergedInto(pull.headSha), await repository.head()];
  return from === null || to === null ? null : { from, to };
}

// src/checks/guard/find-fixture-changes.ts
async function findFixtureChanges(question) {
  const { whole } = await findSteps(question.repository, question.subject);
  const before = await readableAt(question, whole.from);
  if (before === null) return [];
  const after = await readSettings(question, whole.to);
  const pairs = await pairFixtures(question, whole, { before, after });
  if (pairs.length === 0) return [];
  const { schema } = question;
  const old = await usableSchemaAt(question, whole.from, before) ?? schema;
  const isAlike = JSON.stringify(old.json) === JSON.stringify(schema.json);
  const recounted = pairs.filter(({ isEdited }) => isEdited || !isAlike);
  const [first, second] = [
    await count(
      question,
      whole.from,
      recounted.map((pair) => pair.before),
      old
    ),
    await count(
      question,
      whole.to,
      recounted.map((pair) => pair.after),
      schema
    )
  ];
  return pairs.map((pair) => asChange(pair, first.get(pair.before), second.get(pair.after)));
}
function asChange({ after: path3, names, isEdited }, before, after) {
  const isCounted = before !== void 0 && after !== void 0;
  return { path: path3, names, isEdited, counts: isCounted ? { before, after } : null };
}
function listThinned(changes) {
  return changes.flatMap(({ path: path3, counts, isEdited }) => {
    if (counts === null || !isEdited) return [];
    const { before, after } = counts;
    const fewer = Object.entries(before.byType).map(([type, { valid: base }]) => ({
      type,
      base,
      head: new Map(Object.entries(after.byType)).get(type)?.valid ?? 0
    })).filter(({ base, head }) => head < base);
    return fewer.length === 0 ? [] : [{ path: path3, status: "thinned", fewer }];
  });
}
async function count({ repository, validator, temporaryDirectory }, commit, paths, schema) {
  if (paths.length === 0) return /* @__PURE__ */ new Map();
  const root = await temporaryDirectory();
  for (let at = 0; at < paths.length; at += MOST_WORDS)
    await repository.extract(commit, paths.slice(at, at + MOST_WORDS), root);
  const files = paths.flatMap((path3) => {
    const kind = fixtureKind(path3);
    return kind === null ? [] : [{ path: path3, ...kind, size: 0 }];
  });
  const result = await validator.validate({
    files,
    root,
    schema,
    maxFindings: 1,
    expect: "valid",
    spoolDirectory: null
  });
  return new Map(result.files.map((file) => [file.file.path, file]));
}
var MOST_WORDS = 200;

// src/checks/guard/expectations.ts
function changedExpectations(changes, before, sides) {
  const there = takenNames(before);
  const facts2 = changes.map((change) => {
    const replaces = change.status === "added" && there.has(folded(change.path));
    return replaces ? { ...change, status: "modified" } : change;
  });
  return facts2.filter((fact) => sides.some((places) => isExpectation(fact, places, facts2))).map(({ path: path3, status }) => ({ path: path3, status })).sort((a, b) => a.path < b.path ? -1 : 1);
}
function isExpectation(fact, places, all) {
  const { path: path3, status, leads } = fact;
  const { golden, baselines, rules, pipeline, limits, invalid, valid, config } = places;
  const isAt = (place) => (place?.namesOf(path3).length ?? 0) > 0;
  if (isAt(baselines)) return true;
  if (status === "added") return allowsFindings(fact, places, all);
  if (isAt(config) && config.exactNamesOf(path3).length === 0) return true;
  if (leads && [golden, baselines, rules, pipeline, limits, invalid, valid, config].some(
    (place) => place?.isLedBy(path3)
  ))
    return true;
  if (isAt(golden) || isAt(rules) || isAt(limits) || isAt(invalid)) return true;
  return status === "removed" && (isAt(pipeline) || isAt(valid) && !isMoved(fact, places, all));
}
function allowsFindings({ path: path3 }, { golden }, all) {
  const tail = `/expected/${FINDINGS_TABLE.goldenFile}`;
  if (!(golden?.namesOf(path3) ?? []).some((name) => name.endsWith(tail))) return false;
  const added = all.filter(({ status }) => status === "added");
  const isNewCase = (golden?.exactNamesOf(path3) ?? []).some((name) => {
    const about = `${name.slice(0, -tail.length)}/case.yml`;
    return added.some((other) => golden?.exactNamesOf(other.path).includes(about));
  });
  return !isNewCase;
}
function isMoved(gone, { valid }, all) {
  return findMoved(gone, valid, all) !== null;
}
function takenNames({ paths }) {
  const names = /* @__PURE__ */ new Set();
  for (const path3 of paths) {
    for (let name = folded(path3); name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/"))))
      names.add(name);
  }
  return names;
}

// src/checks/guard/find-added-years.ts
async function withoutAddedYears(repository, { from, to }, limits, files) {
  const kept2 = [];
  for (const file of files) {
    const isLimits = limits.some((place) => (place?.exactNamesOf(file.path) ?? []).length > 0);
    const isGrown = isLimits && file.status === "modified" && await hasOnlyGrown(repository, { from, to }, file);
    if (!isGrown) kept2.push(file);
  }
  return kept2;
}
async function hasOnlyGrown(repository, { from, to }, { path: path3 }) {
  const [before, after] = [await repository.textAt(from, path3), await repository.textAt(to, path3)];
  if (before === null || after === null) return false;
  const lines = new Set(listLines(after));
  return listLines(before).every((line) => lines.has(line));
}
function listLines(text) {
  return text.split(/\r?\n/);
}

// src/checks/guard/workflows/shown.ts
var NOT_THERE = "not there";
var MOST = 120;
function shown(value) {
  if (value === void 0) return NOT_THERE;
  const text = typeof value === "string" ? value : ordered(value);
  const line = text === "" || new RegExp("\\p{Cc}", "u").test(text) ? JSON.stringify(text) : text;
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
}
function ordered(value) {
  return JSON.stringify(
    value,
    (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner
  );
}

// src/checks/guard/workflows/values.ts
function asValues(value) {
  return isValues(value) ? value : {};
}
function asList(value) {
  return Array.isArray(value) ? value : [];
}
function stepsIn(values) {
  return asList(values.steps).map(asValues);
}
function isValues(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/checks/guard/workflows/documents.ts
async function readWorkflows(repository, commit) {
  const known = new Map((await repository.automation(commit)).map((file) => [file.path, file.id]));
  const files = /* @__PURE__ */ new Map();
  let wanted = [...known.keys()].filter(isWorkflow);
  while (wanted.length > 0) {
    const found = [];
    for (const path3 of wanted) {
      const values = parse(await repository.textAtTop(commit, path3) ?? "");
      files.set(path3, { path: path3, id: known.get(path3) ?? "", values });
      found.push(...usesIn(values).flatMap(actionPaths));
    }
    wanted = [...new Set(found)].filter((path3) => known.has(path3) && !files.has(path3));
  }
  return files;
}
function isWorkflow(path3) {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path3);
}
function actionPaths(uses) {
  if (!uses.startsWith("./")) return [];
  const folder = normalised(uses);
  const place = folder === "." ? "" : `${folder}/`;
  return [`${place}action.yml`, `${place}action.yaml`];
}
function usesIn(values) {
  const parts = [asValues(values?.runs), ...Object.values(asValues(values?.jobs)).map(asValues)];
  return parts.flatMap(stepsIn).flatMap(({ uses }) => typeof uses === "string" ? [uses] : []);
}
function parse(text) {
  try {
    const { values } = readYaml(text, () => {
      throw UNREADABLE;
    });
    return isValues(values) ? values : null;
  } catch (error2) {
    if (error2 === UNREADABLE) return null;
    throw error2;
  }
}
var UNREADABLE = new Error("no YAML");

// src/checks/guard/workflows/find-gates.ts
function findGates(files, identity2) {
  const runs = createFinder(files, identity2);
  const found = /* @__PURE__ */ new Map();
  for (const { path: path3, values } of files.values()) {
    const parts = partsIn(path3, values).flatMap((part) => {
      const steps = stepsIn(part.values);
      const gates = steps.flatMap(({ uses }, at) => runs(uses) ? [at] : []);
      if (gates.length > 0) return [{ ...part, gates }];
      return runs(part.values.uses) ? [{ ...part, gates: null }] : [];
    });
    if (parts.length > 0) found.set(path3, parts);
  }
  return found;
}
function partsIn(path3, values) {
  if (!isWorkflow(path3)) return [{ name: "runs", checkName: null, values: asValues(values?.runs) }];
  return Object.entries(asValues(values?.jobs)).map(([id, job]) => {
    const own = asValues(job);
    const checkName = typeof own.name === "string" ? own.name : id;
    return { name: `job ${id}`, checkName, values: own };
  });
}
function isOwnAction(uses, { repository, folder }) {
  if (typeof uses !== "string") return false;
  if (uses.startsWith("./")) return folder !== null && normalised(uses) === folder;
  const [owner, name] = (uses.split("@")[0] ?? "").toLowerCase().split("/");
  return repository !== "" && `${owner}/${name}` === repository.toLowerCase();
}
function createFinder(files, identity2) {
  const asked = /* @__PURE__ */ new Map();
  const runs = (uses) => {
    if (typeof uses !== "string") return false;
    if (isOwnAction(uses, identity2)) return true;
    return uses.startsWith("./") && [normalised(uses), ...actionPaths(uses)].some(within);
  };
  const within = (path3) => {
    const file = files.get(path3);
    if (file === void 0) return false;
    const known = asked.get(path3);
    if (known !== void 0) return known;
    asked.set(path3, false);
    const isFound = partsIn(path3, file.values).some(
      ({ values }) => runs(values.uses) || stepsIn(values).some(({ uses }) => runs(uses))
    );
    asked.set(path3, isFound);
    return isFound;
  };
  return runs;
}

// src/checks/guard/workflows/used-files.ts
function usedFiles(values, files) {
  const found = /* @__PURE__ */ new Map();
  const wanted = [values];
  for (let next = wanted.pop(); next !== void 0; next = wanted.pop()) {
    for (const path3 of [next, ...stepsIn(next)].flatMap(({ uses }) => localPaths(uses))) {
      const file = files.get(path3);
      if (file === void 0 || found.has(path3)) continue;
      found.set(path3, file);
      wanted.push(...partsIn(path3, file.values).map((part) => part.values));
    }
  }
  return [...found.values()];
}
function usedValues(values, files) {
  return usedFiles(values, files).map((file) => file.values);
}
function localPaths(uses) {
  if (typeof uses !== "string" || !uses.startsWith("./")) return [];
  return [normalised(uses), ...actionPaths(uses)];
}

// src/checks/guard/workflows/compare-parts.ts
var FREE_JOB = ["name", "permissions", "timeout-minutes", "outputs", "concurrency", "steps"];
var FREE_GATE = ["id", "name", "timeout-minutes", "with"];
var FREE_STEP = ["id", "name", "timeout-minutes"];
var ONLY_NARROWS = ["if", "continue-on-error", "needs"];
var AS_IF_ABSENT = {
  if: [true, "true", "always()", `\${{ always() }}`, `\${{ true }}`],
  "continue-on-error": [false, "false", `\${{ false }}`],
  needs: [""]
};
function changedKeys(base, head) {
  return compareKeys(base, head, FREE_JOB);
}
function changedSteps(base, head, at) {
  const [from, to] = [base.part.gates?.[at], head.part.gates?.[at]];
  if (from === void 0 || to === void 0) return [];
  const [before, after] = [stepsIn(base.part.values), stepsIn(head.part.values)];
  return [
    ...compareKeys(asValues(before[from]), asValues(after[to]), FREE_GATE),
    ...changedWay(
      { steps: before.slice(0, from), files: base.files },
      { steps: after.slice(0, to), files: head.files }
    )
  ];
}
function compareKeys(base, head, free) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)]);
  return [...keys].filter((key) => !free.includes(key)).flatMap((key) => {
    const [before, after] = [plain2(key, base[key]), plain2(key, head[key])];
    if (ordered(before) === ordered(after)) return [];
    if (after === void 0 && ONLY_NARROWS.includes(key)) return [];
    return [{ setting: key, base: shown(before), head: shown(after) }];
  });
}
function plain2(key, value) {
  return AS_IF_ABSENT[key]?.includes(value) === true || value === null ? void 0 : value;
}
function changedWay(before, after) {
  const [old, now] = [essences(before), essences(after)];
  if (old.join("\n") === now.join("\n")) return [];
  const gone = before.steps.filter((_step, at) => !now.includes(old[at] ?? ""));
  const fresh = after.steps.filter((_step, at) => !old.includes(now[at] ?? ""));
  const said = (steps) => steps.length === 0 ? NOT_THERE : steps.map((step) => shown(step.uses ?? step.run)).join(", ");
  const isReordered = gone.length + fresh.length === 0;
  return [
    {
      setting: "steps before the gate",
      base: isReordered ? "in this order" : said(gone),
      head: isReordered ? "in another order" : said(fresh)
    }
  ];
}
function essences({ steps, files }) {
  return steps.map((step) => {
    const kept2 = Object.entries(step).filter(([key]) => !FREE_STEP.includes(key));
    return ordered([Object.fromEntries(kept2), ...usedValues(step, files)]);
  });
}

// src/checks/guard/workflows/exchanged-actions.ts
function exchangedActions({ workflow }, base, before, after) {
  if (before.has(workflow)) return [];
  const old = partsIn(workflow, base.get(workflow)?.values ?? null);
  return (after.get(workflow) ?? []).flatMap(({ name, values }) => {
    const uses = (from) => [from, ...stepsIn(from)].flatMap((step) => step.uses ?? []);
    const now = uses(values);
    const gone = uses(old.find((part) => part.name === name)?.values ?? {}).filter(
      (each) => !now.includes(each)
    );
    if (gone.length === 0) return [];
    const setting = `${workflow}, ${name}: uses`;
    return [{ setting, base: gone.map(shown).join(", "), head: now.map(shown).join(", ") }];
  });
}

// src/checks/guard/workflows/input-defaults.ts
function changedDefaults(path3, base, head) {
  const [before, after] = [inputsOf(path3, base), inputsOf(path3, head)];
  const names = /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [old, now] = [asValues(before[name]).default, asValues(after[name]).default];
    if (ordered(old) === ordered(now)) return [];
    return [{ setting: `inputs.${name}.default`, base: shown(old), head: shown(now) }];
  });
}
function inputsOf(path3, values) {
  const from = isWorkflow(path3) ? asValues(asValues(values?.on).workflow_call) : values;
  return asValues(from?.inputs);
}

// src/checks/guard/workflows/inputs.ts
var OWN_INPUTS = {
  config: "guarded",
  mode: "guarded",
  // A shard gives no verdict, and a merge that of what others have measured.
  shard: "guarded",
  merge: "guarded",
  token: "guarded",
  "working-directory": "guarded",
  // An alert that goes elsewhere is heard by nobody; the address is a secret.
  "webhook-url": "hidden",
  "webhook-format": "free",
  "comment-key": "free",
  "report-dir": "free",
  // Held against a digest.
  "duckdb-path": "free"
};
function loosenedInputs(settings, base, head) {
  const [before, after] = [readInputs2(base.inputs), readInputs2(head.inputs)];
  const changed = (name) => before[name] !== after[name];
  const own = Object.entries(OWN_INPUTS).filter(([name, kind]) => kind !== "free" && changed(name) && !isWhole2(name, after[name])).map(([name, kind]) => asRow(name, before[name], after[name], kind));
  const names = [...settings.inputs.keys()].filter(changed);
  const isOpen = (name) => isExpression(before[name]) || isExpression(after[name]);
  const open = names.filter(isOpen).map((name) => asRow(name, before[name], after[name]));
  const plain3 = names.filter((name) => !isOpen(name));
  if (plain3.length === 0) return [...own, ...open];
  const [old, now] = [readSettings2(settings, base), readSettings2(settings, head)];
  if (old === null || now === null)
    return [...own, ...open, ...plain3.map((name) => asRow(name, before[name], after[name]))];
  const keys = plain3.map((name) => settings.inputs.get(name));
  const looser = settings.loosened(old, now).filter(({ setting }) => keys.includes(setting));
  return [...own, ...open, ...looser];
}
function readInputs2(inputs) {
  return Object.fromEntries(
    Object.entries(asValues(inputs)).flatMap(([name, value]) => {
      const text = String(value ?? "").trim();
      return text === "" && name.toLowerCase() !== "token" ? [] : [[name.toLowerCase(), text]];
    })
  );
}
function isExpression(text) {
  return text?.includes("${{") === true;
}
function isWhole2(name, value) {
  return name === "mode" && (value === void 0 || value === "auto");
}
function asRow(name, base, head, kind = "guarded") {
  const said = (value) => kind === "hidden" && value !== void 0 ? "an address" : shown(value);
  const [before, after] = [said(base), said(head)];
  return {
    setting: `input ${name}`,
    base: before,
    head: before === after && before !== NOT_THERE ? "another address" : after
  };
}
function readSettings2(settings, { inputs, config }) {
  const given = readInputs2(inputs);
  const plain3 = Object.fromEntries(
    Object.entries(given).filter(
      ([name, text]) => settings.inputs.has(name) && !isExpression(text)
    )
  );
  try {
    return settings.readBy(config, plain3);
  } catch (error2) {
    if (error2 instanceof GateError) return null;
    throw error2;
  }
}

// src/checks/guard/workflows/look-alikes.ts
function namesakes(base, head, gates) {
  const names = new Set([...gates.values()].flat().map(({ checkName }) => checkName));
  const jobs = (files) => [...files.values()].filter(({ path: path3 }) => isWorkflow(path3)).flatMap(({ path: path3, values }) => partsIn(path3, values).map((part) => ({ path: path3, ...part })));
  const known = new Set(jobs(base).map(({ path: path3, checkName }) => `${path3}
${checkName}`));
  return jobs(head).filter(
    ({ path: path3, checkName }) => !known.has(`${path3}
${checkName}`) && [...names].some((name) => mayBear(checkName, name))
  ).map(({ path: path3, name, checkName }) => ({
    setting: `${path3}, ${name}`,
    base: NOT_THERE,
    head: `bears the name of the gate's check, ${checkName}`
  }));
}
function mayBear(checkName, name) {
  if (checkName === null || name === null) return false;
  const [first = "", ...others] = checkName.split(/\$\{\{.*?\}\}/s);
  const last = others.at(-1);
  const called = ` / ${name}`;
  if (last === void 0) return first === name || first.endsWith(called);
  const mayBegin = name.startsWith(first) || first.includes(" / ");
  return mayBegin && (name.endsWith(last) || last.endsWith(called));
}
function unseenWorkflow({ workflow }, base, head, ...seen) {
  const [before, after] = [base.get(workflow), head.get(workflow)];
  if (before === void 0 || before.id === after?.id) return [];
  if (seen.some((gates) => gates.has(workflow))) return [];
  return [{ path: workflow, status: after === void 0 ? "removed" : "modified" }];
}

// src/checks/guard/workflows/needed-jobs.ts
var FREE = ["name", "permissions", "timeout-minutes", "concurrency"];
function changedNeeds(base, head) {
  if (!takesFrom(head.part.values)) return [];
  const [before, after] = [jobsOf(base), jobsOf(head)];
  return listNeeded(head.part.values, after).flatMap((id) => {
    const [old, now] = [
      allOf(asValues(before[id]), base.files),
      allOf(asValues(after[id]), head.files)
    ];
    return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !FREE.includes(key) && ordered(old[key]) !== ordered(now[key])).map((key) => ({
      setting: `job ${id}, which it needs, ${key}`,
      base: shown(old[key]),
      head: shown(now[key])
    }));
  });
}
function jobsOf({ path: path3, files }) {
  return asValues(files.get(path3)?.values?.jobs);
}
function takesFrom({ needs: _needs, ...values }) {
  return /\bneeds\s*[.[)]/i.test(ordered(values));
}
function listNeeded(values, jobs) {
  const found = new Set(namesIn(values.needs));
  for (const id of found) for (const name of namesIn(asValues(jobs[id]).needs)) found.add(name);
  return [...found];
}
function namesIn(needs) {
  return (typeof needs === "string" ? [needs] : asList(needs)).map(String);
}
function allOf(job, files) {
  const used = usedValues(job, files);
  return used.length === 0 ? job : { ...job, "files that it uses": used };
}

// src/checks/guard/workflows/triggers.ts
var DEFAULT_TYPES = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"]
};
function narrowedTriggers(base, head) {
  const [before, after] = [eventsIn(base), eventsIn(head)];
  return Object.entries(before).flatMap(([event, filters]) => {
    const now = after[event];
    const setting = `on.${event}`;
    if (now === void 0) return [{ setting, base: "runs", head: NOT_THERE }];
    const names = /* @__PURE__ */ new Set([...Object.keys(filters), ...Object.keys(now)]);
    return [...names].flatMap(
      (name) => isNarrower(event, name, filters[name], now[name]) ? [{ setting: `${setting}.${name}`, base: shown(filters[name]), head: shown(now[name]) }] : []
    );
  });
}
function eventsIn(on) {
  if (typeof on === "string") return { [on]: {} };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), {}]));
  return Object.fromEntries(
    Object.entries(asValues(on)).map(([event, filters]) => [
      event,
      Array.isArray(filters) ? { cron: filters.map((each) => shown(asValues(each).cron)) } : asValues(filters)
    ])
  );
}
function isNarrower(event, name, base, head) {
  if (["inputs", "outputs", "secrets"].includes(name)) return false;
  const [before, after] = [listed(event, name, base), listed(event, name, head)];
  if (after === null) return false;
  if (name.endsWith("-ignore")) return after.some((item) => before?.includes(item) !== true);
  if (before === null) return true;
  if ([...before, ...after].some((item) => item.startsWith("!")))
    return JSON.stringify(before) !== JSON.stringify(after);
  return before.some((item) => !after.includes(item));
}
function listed(event, name, value) {
  if (value !== void 0 && value !== null)
    return (typeof value === "string" ? [value] : asList(value)).map(String);
  return name === "types" ? DEFAULT_TYPES[event] ?? null : null;
}

// src/checks/guard/workflows/compare-workflows.ts
async function compareWorkflows(question, steps) {
  const { repository, identity: identity2 } = question;
  const base = await readWorkflows(repository, steps.from);
  const head = await readWorkflows(repository, steps.to);
  const [before, after] = [findGates(base, identity2), findGates(head, identity2)];
  const settings = [];
  for (const [path3, parts] of before) {
    const say = (rows, place = path3) => settings.push(...rows.map((row) => ({ ...row, setting: `${place}: ${row.setting}` })));
    const [old, now] = [base.get(path3)?.values ?? null, head.get(path3)?.values ?? null];
    if (isWorkflow(path3) && now !== null) {
      say(narrowedTriggers(old?.on, now.on));
      say(changedKeys(topKeys(old), topKeys(now)));
    }
    say(changedDefaults(path3, old, now));
    const left = [...after.get(path3) ?? []];
    for (const part of parts) {
      const match = takeMatch(part, left, parts);
      const place = `${path3}, ${part.name}`;
      if (match === null) say([GONE], place);
      else {
        const sides = {
          base: { path: path3, part, files: base },
          head: { path: path3, part: match, files: head }
        };
        say(await compareParts(question, steps, sides), place);
      }
    }
  }
  return {
    files: unseenWorkflow(identity2, base, head, before, after),
    settings: [
      ...settings,
      ...namesakes(base, head, before),
      ...exchangedActions(identity2, base, before, after)
    ],
    covered: [
      .../* @__PURE__ */ new Set([...withUsed(base, before), ...withUsed(head, after), identity2.workflow])
    ].filter((path3) => path3 !== "")
  };
}
function withUsed(files, gates) {
  return [...gates.keys()].flatMap((path3) => [
    path3,
    ...partsIn(path3, files.get(path3)?.values ?? null).flatMap(
      ({ values }) => usedFiles(values, files).map((used) => used.path)
    )
  ]);
}
var GONE = { setting: "the gate", base: "runs", head: "does not run" };
function topKeys(values) {
  const { env, defaults } = asValues(values);
  return { env, defaults };
}
function takeMatch(part, left, all) {
  const named = left.findIndex(({ name }) => name === part.name);
  const at = named < 0 && left.length === 1 && all.length === 1 ? 0 : named;
  return at < 0 ? null : left.splice(at, 1)[0] ?? null;
}
async function compareParts(question, steps, sides) {
  const [base, head] = [sides.base.part, sides.head.part];
  const rows = [...changedKeys(base.values, head.values), ...changedNeeds(sides.base, sides.head)];
  if (base.gates === null || head.gates === null)
    return base.gates === head.gates ? rows : [...rows, GONE];
  const [before, after] = [stepsIn(base.values), stepsIn(head.values)];
  for (const [at, from] of base.gates.entries()) {
    const to = head.gates[at];
    if (to === void 0) return [...rows, GONE];
    rows.push(...changedSteps(sides.base, sides.head, at));
    const [old, now] = [asValues(before[from]).with, asValues(after[to]).with];
    if (ordered(old) === ordered(now)) continue;
    if (!isOwnAction(asValues(before[from]).uses, question.identity))
      rows.push({ setting: "with", base: ordered(old ?? {}), head: ordered(now ?? {}) });
    else
      rows.push(
        ...loosenedInputs(
          question.settings,
          { inputs: old, config: await configOf(question, steps.from, old) },
          { inputs: now, config: await configOf(question, steps.to, now) }
        )
      );
  }
  return rows;
}
async function configOf({ repository, settings }, commit, inputs) {
  const { config = settings.path, "working-directory": folder } = readInputs2(inputs);
  const places = [...folder === void 0 ? [] : [`${folder}/${config}`], config].map(normalised);
  for (const place of places.filter((each) => !each.startsWith(".."))) {
    const text = await repository.textAtTop(commit, place);
    if (text !== null) return text;
  }
  return null;
}

// src/checks/guard/compare.ts
async function compare(request, { from, to }, target) {
  const { repository, root, settings } = request;
  const [known, after] = [await readableAt(request, from), await readSettings(request, to)];
  const before = known ?? target;
  const trees = [await repository.tree(from), await repository.tree(to)];
  const file = settings.path;
  const sides = [before, target, after].flatMap(
    (config) => trees.map((tree) => findPlaces(config, file, tree, root))
  );
  const files = [
    ...await withoutAddedYears(
      repository,
      { from, to },
      sides.map(({ limits }) => limits),
      changedExpectations(await repository.changes(from, to), trees[0], sides)
    ),
    // What it said cannot be compared; that it is fixed is for a maintainer to see.
    ...known === null ? [{ path: withoutRoot(file, root), status: "modified" }] : []
  ];
  const real = trees.map(({ links }) => resolveLinks(withoutRoot(file, root), links));
  const covered = [...listFolders(before), ...listFolders(after)].map(
    (path3) => withoutRoot(path3, root)
  );
  const workflows = await compareWorkflows(request, { from, to });
  const above = "../".repeat((await repository.prefix()).split("/").length - 1);
  return {
    files: [...files, ...workflows.files],
    settings: [...known === null ? [] : settings.loosened(known, after), ...workflows.settings],
    covered: [
      ...covered,
      withoutRoot(file, root),
      ...real,
      ...workflows.covered.map((path3) => `${above}${path3}`)
    ]
  };
}

// src/checks/guard/approval.ts
function standingLabel(events, label, bot) {
  let standing = null;
  for (const event of events) {
    if (event.kind === "retargeted") standing = null;
    else if (event.label.toLowerCase() !== label.toLowerCase()) continue;
    else if (event.kind === "labeled") standing = event;
    else if (event.actor !== bot) standing = null;
  }
  return standing;
}
var UNSEEN = "GitHub does not tell when the newest change of what is expected was pushed";
function judgeApproval(facts2) {
  const standing = standingLabel(facts2.events, facts2.label, facts2.bot);
  if (standing === null || standing.actor === null) return { state: "missing" };
  const { actor: by, at } = standing;
  if (facts2.mayWrite.get(by) !== true) return { state: "not-allowed", by };
  if (facts2.coveredFrom === null) return { state: "unknown", detail: UNSEEN };
  return Date.parse(at) > Date.parse(facts2.coveredFrom) ? { state: "approved", by, at } : { state: "stale", by, at };
}
function findArrival(holding, pushes) {
  let arrival = null;
  for (const { before, after, at } of pushes) {
    if (!holding.has(after)) return arrival;
    arrival = at;
    if (!holding.has(before)) return arrival;
  }
  return arrival;
}

// src/checks/guard/find-approval.ts
async function findApproval(question) {
  return { by: null, at: null, detail: null, ...await judged(question) };
}
async function judged({ subject, ...rest }) {
  const { github, label } = rest;
  const { pull } = subject;
  if (github === null)
    return { state: "unknown", detail: "there is no token to ask GitHub with (input token)" };
  if (pull === null) return { state: "unknown", detail: NO_PULL };
  const question = { ...rest, pull };
  try {
    const [bot, events] = [await github.login(), await github.approvalEvents(pull.number)];
    const standing = standingLabel(events, label, bot);
    if (standing === null || standing.actor === null) return { state: "missing" };
    const own = await ownCommits(question, github, bot);
    const mayWrite = /* @__PURE__ */ new Map([
      [standing.actor, await mayApprove(question, github, standing.actor, bot, own)]
    ]);
    const coveredFrom = await witnessed(question, github, own.newestForeign);
    return judgeApproval({ events, label, bot, mayWrite, coveredFrom });
  } catch (error2) {
    if (!(error2 instanceof GitHubRefusal)) throw error2;
    return { state: "unknown", detail: error2.message.replace(/\.$/, "") };
  }
}
var NO_PULL = "no open pull request has this commit as its head, so that nobody can set the label; open one";
async function ownCommits({ repository, pull, paths, isTraced }, github, bot) {
  if (isTraced === false) return { newestForeign: pull.headSha };
  const commits = await repository.touching(pull.baseSha, pull.headSha, paths);
  if (isTraced && commits.length === 0) return { newestForeign: pull.headSha };
  for (const sha of commits) {
    if (pull.isFork) return { newestForeign: sha };
    const commit = await github.commit(sha);
    if (commit?.author !== bot || !commit.signedByGitHub) return { newestForeign: sha };
  }
  return { newestForeign: null };
}
async function mayApprove({ pull }, github, actor, bot, { newestForeign }) {
  if (actor === bot) return newestForeign === null && !pull.isFork;
  const permission = await github.permission(actor);
  return permission === "admin" || permission === "write";
}
var EPOCH = "1970-01-01T00:00:00Z";
async function witnessed({ repository, pull }, github, commit) {
  if (commit === null) return EPOCH;
  if (pull.headRepository === null) return null;
  const pushes = await github.pushes(pull.headRepository, pull.headRef);
  if (pushes !== null && pushes.length > 0) {
    const above = commit === pull.headSha ? [] : await repository.descendants(commit, pull.headSha);
    const holding = /* @__PURE__ */ new Set([commit, ...above]);
    return findArrival(holding, pushes);
  }
  return pull.isFork ? null : repository.dateOf(commit);
}

// src/checks/guard/find-rewritten.ts
async function findRewritten({
  repository,
  root,
  file,
  settings
}) {
  const head = await repository.head();
  if (head === null) return [];
  const tree = await repository.tree(head);
  const places = Object.values(findPlaces(settings, file, tree, root));
  const read = tree.paths.filter(
    (path3) => places.some((place) => place !== null && place.namesOf(path3).length > 0)
  );
  return repository.rewritten(head, read);
}

// src/checks/guard/find-uncommitted.ts
async function findUncommitted({
  repository,
  root,
  read,
  generated
}) {
  const head = await repository.head();
  if (head === null) return [];
  const { paths, links } = await repository.tree(head);
  const committed2 = new Set(paths);
  const isMeant = createMatcher(generated).takes;
  const names = [...new Set(read.map((name) => normalised(withoutRoot(name, root))))];
  return names.filter((name) => !isMeant(name) && !isWithin(resolveLinks(name, links), committed2)).sort().map((path3) => ({ path: path3, how: "uncommitted" }));
}
function isWithin(path3, committed2) {
  for (let at = path3; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/"))))
    if (committed2.has(at)) return true;
  return false;
}

// src/checks/guard/guard.ts
async function guard(request) {
  const { subject, settings: settingsAt2, inUse, repository, root } = request;
  const target = await readableAt(request, targetCommit(subject)) ?? settingsAt2.read(null);
  const steps = await findSteps(repository, subject);
  const own = await compareAll(request, steps.own, target);
  const arriving = await compareAll(request, steps.arriving, target);
  const found = [...own, ...arriving];
  const label = target["github.label"];
  const thinned = listThinned(request.fixtures);
  const files = distinct([...found.flatMap((each) => each.files), ...thinned]);
  const settings = distinct(found.flatMap((each) => each.settings));
  const { path: file } = settingsAt2;
  const checkout = [
    ...await findRewritten({ repository, root, file, settings: inUse }),
    ...await findUncommitted({
      repository,
      root,
      read: request.read,
      generated: inUse.generated
    })
  ];
  const { breaks } = request.schema;
  const isNeeded = files.length + settings.length + breaks.length > 0;
  const paths = [
    ...found.flatMap(({ covered }) => covered),
    ...files.map(({ path: path3 }) => path3),
    ...breaks.length > 0 ? request.schema.paths : []
  ];
  const approval = isNeeded || request.approval === "always" ? await findApproval({
    ...request,
    label,
    paths: [...new Set(paths)],
    isTraced: isNeeded ? namesIn2(arriving).every((name) => namesIn2(own).includes(name)) : null
  }) : { state: "not-needed", by: null, at: null, detail: null };
  return {
    base: steps.whole.from,
    label,
    files,
    settings,
    breaks: [...breaks],
    checkout,
    approval
  };
}
function targetCommit(subject) {
  return subject.kind === "pull" ? subject.pull.baseSha : subject.baseSha;
}
async function compareAll(request, steps, target) {
  const found = [];
  for (const each of steps) found.push(await compare(request, each, target));
  return found;
}
function namesIn2(found) {
  return found.flatMap(({ files, settings }) => [
    ...files.map(({ path: path3 }) => path3),
    ...settings.map(({ setting }) => setting)
  ]);
}
function distinct(list) {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}

// src/bot/find-subjects.ts
async function findSubjects(asking) {
  const { trigger, repository } = asking;
  if (trigger.event === "") return [];
  if (trigger.event === "merge_group") return [await findGroup(asking)];
  const isDefault = isOfDefaultBranch(trigger);
  const checkedOut = await repository.head();
  const commit = isDefault ? checkedOut : trigger.sha || checkedOut;
  if (isDefault && (commit === null || commit === trigger.sha)) return [];
  if (commit === null) return throwUnknown(trigger, "no commit is checked out");
  const pulls = await findPulls(asking, commit);
  if (pulls.length > 0) return pulls.map((pull) => ({ kind: "pull", pull }));
  const branch = await findDefaultBranch(asking);
  if (!isDefault && trigger.ref === `refs/heads/${branch}` && commit === checkedOut) return [];
  const baseSha = await findTip(asking, branch);
  return [{ kind: "branch", baseSha, headSha: commit, pull: null }];
}
async function findGroup(asking) {
  const { trigger, github } = asking;
  const group = (key) => readSha(trigger.payload, "merge_group", key);
  const [baseSha, headSha] = [group("base_sha"), group("head_sha")];
  if (baseSha === null || headSha === null)
    return throwUnknown(trigger, "the event does not name the commits of the merge group");
  const ref = readText(trigger.payload, "merge_group", "head_ref") ?? "";
  const [, number] = /\/pr-([0-9]+)-[0-9a-f]+$/.exec(ref) ?? [];
  const into = readText(trigger.payload, "merge_group", "base_ref");
  const pull = github === null || number === void 0 ? null : await orNull(() => github.pull(Number(number)));
  const isThis = pull !== null && into === `refs/heads/${pull.baseRef}`;
  return { kind: "group", baseSha, headSha, pull: isThis ? toEvent(pull, baseSha) : null };
}
async function findPulls(asking, commit) {
  const { trigger, github } = asking;
  const [, branch] = /^refs\/heads\/(.+)$/.exec(trigger.ref) ?? [];
  if (github === null || branch === void 0) return [];
  const [owner = ""] = trigger.repository.split("/");
  const open = await orNull(() => github.openPulls(`${owner}:${branch}`)) ?? [];
  const found = [];
  for (const pull of open.filter(({ headSha }) => headSha === commit))
    found.push(toEvent(pull, await findTip(asking, pull.baseRef)));
  return found;
}
async function findDefaultBranch({ trigger, github }) {
  const named = readText(trigger.payload, "repository", "default_branch");
  const told = named ?? (github === null ? null : await orNull(() => github.defaultBranch()));
  return told ?? throwUnknown(trigger, "neither the event nor GitHub names the default branch");
}
async function findTip({ trigger, github, repository }, branch) {
  const here = await repository.commitAt(`refs/remotes/origin/${branch}`);
  const there = here ?? (github === null ? null : await orNull(() => github.branch(branch)));
  return there ?? throwUnknown(trigger, `nobody tells where the branch ${branch} is`);
}
function toEvent(pull, baseSha) {
  const { number, headSha, headRef, headRepository, baseRepository } = pull;
  const isFork = headRepository !== baseRepository;
  return { number, headSha, baseSha, headRef, headRepository, isFork };
}
async function orNull(ask) {
  try {
    return await ask();
  } catch (error2) {
    if (error2 instanceof GitHubRefusal) return null;
    throw error2;
  }
}
function throwUnknown({ event, ref }, detail) {
  throw new GateError("SUBJECT_UNKNOWN", { event, ref: ref || "no branch", detail });
}

// src/bot/parse-history.ts
function parseEntries(text) {
  return text.split("\n").flatMap((line) => {
    const entry = parseJson(line);
    return isEntry(entry) ? [entry] : [];
  });
}
function isEntry(value) {
  const { key, run, attempt, sha, at, verdict, metrics } = value ?? {};
  return Number.isSafeInteger(run) && Number.isSafeInteger(attempt) && [key ?? "", sha, at, verdict].every((text) => typeof text === "string") && typeof metrics === "object" && metrics !== null && Object.values(metrics).every((figure) => Number.isFinite(figure));
}
function isOfKey({ key: own }, key) {
  return own === void 0 || own === key;
}

// src/bot/history.ts
var HISTORY_FILE = "history.ndjson";
var MOST_ENTRIES = 2e3;
var SHOWN = 20;
function collectFigures(report) {
  const figures = askChecks(report, CHECK_NAMES, (check, result) => [check.figures(result)]);
  return Object.assign({}, ...figures);
}
function withEntry(text, entry) {
  const others = parseEntries(text).filter(
    (other) => !isOfKey(other, entry.key) || other.run !== entry.run || other.attempt !== entry.attempt
  );
  return [...others, entry].sort((a, b) => a.run - b.run || a.attempt - b.attempt).slice(-MOST_ENTRIES).map((kept2) => `${JSON.stringify(kept2)}
`).join("");
}
function isOutrun(text, { key, run, attempt }) {
  return parseEntries(text).some(
    (other) => isOfKey(other, key) && (other.run > run || other.run === run && other.attempt > attempt)
  );
}
function buildTrend(text, branch, key) {
  const entries = parseEntries(text).filter((entry) => isOfKey(entry, key)).slice(-SHOWN);
  const names = [...new Set(entries.flatMap(({ metrics }) => Object.keys(metrics)))].sort();
  const series = names.map((metric) => ({
    metric,
    values: entries.flatMap(({ metrics }) => metrics[metric] ?? [])
  })).filter(({ values }) => values.length > 1);
  return series.length === 0 ? null : { branch, series };
}

// src/report/alert.ts
function renderAlert(report, said, branch, concerns) {
  const word = report.verdict === "pass" ? "passes again" : `does not pass: ${concerns.join(", ")}`;
  const room = BODY_LIMIT - 1e3;
  return {
    title: `dc-event-gate: ${plain(branch).slice(0, 100).toWellFormed()} ${word}`,
    body: renderComment(report, said, room)
  };
}
function webhookBody(format, { report, state, repository, branch, concerns, runUrl: runUrl2, sha }) {
  const { verdict, reasons } = report;
  if (format === "json")
    return { state, repository, branch, sha, verdict, concerns, reasons, run: runUrl2 };
  const head = state === "recovered" ? "passes again" : `does not pass (${concerns.join(", ")})`;
  const lines = state === "recovered" ? [] : reasons.slice(0, 5).map((reason) => `• ${reason}`);
  const text = [`dc-event-gate: ${repository} ${branch} ${head}`, ...lines].map(slackText);
  return { text: [...text, `<${runUrl2}|The run>`].join("\n") };
}
function slackText(text) {
  return shortened(plain(text), 1e3).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

// src/bot/alert.ts
var ALERT_LABEL = "dc-event-gate-alert";
function findConcerns(report) {
  if (report.verdict === "pass") return [];
  const found = askChecks(report, WORST_FIRST, (check, result) => {
    const concern = check.concern(result);
    return concern === null ? [] : [concern];
  });
  return found.length > 0 ? [...new Set(found)] : ["undecided"];
}
function planAlert(issues, { identity: identity2, author, fails }) {
  const own = issues.filter(({ author: login }) => login === author).flatMap(({ number, state, body }) => {
    const written = parseMarker(body);
    if (written === null || !isOfGate(written, identity2)) return [];
    return [{ number, state, age: compareRuns(written, identity2) }];
  }).sort((a, b) => a.number - b.number);
  if (own.some(({ age }) => age > 0)) return { kind: "nothing" };
  const [first, ...others] = own.filter(({ state }) => state === "open");
  if (first === void 0) return fails ? { kind: "open" } : { kind: "nothing" };
  const duplicates = others.map(({ number }) => number);
  if (fails && first.age === 0 && duplicates.length === 0) return { kind: "nothing" };
  return { kind: fails ? "update" : "close", number: first.number, duplicates };
}

// src/bot/upsert-alert.ts
var ROUNDS2 = 4;
async function upsertAlert(run, github, report) {
  let news = false;
  const notices = await noteRefusal(
    run.ports.console,
    () => upsertIssue(run, github, report, () => {
      news = true;
    })
  );
  return news ? [...notices, ...await call(run, report)] : notices;
}
async function upsertIssue(run, github, report, onNews) {
  const own = identity(run, run.trigger.sha);
  let author = await github.login();
  const concerns = findConcerns(report);
  const fails = concerns.length > 0;
  const said = signature(run, own, runUrl(run));
  const text = renderAlert(report, said, judgedBranch(run.trigger), concerns);
  let opened = false;
  for (let round = 1; round <= ROUNDS2; round += 1) {
    const plan = planAlert(await github.issues(ALERT_LABEL), { identity: own, author, fails });
    if (plan.kind === "nothing" || plan.kind === "open" && opened) return;
    if (plan.kind === "open") {
      author = (await github.createIssue({ ...text, labels: [ALERT_LABEL] })).author;
      opened = true;
    } else {
      const state = plan.kind === "update" ? "open" : "closed";
      await github.updateIssue(plan.number, { ...text, state });
    }
    if (plan.kind !== "update") onNews();
    if (plan.kind !== "open") await closeDuplicates(github, plan.duplicates, plan.number);
  }
}
async function closeDuplicates(github, numbers, kept2) {
  for (const number of numbers)
    await github.updateIssue(number, {
      title: "dc-event-gate: see the other alert",
      body: `The alert is issue ${kept2}.`,
      state: "closed"
    });
}
async function call(run, report) {
  const { webhook: webhook2, trigger, ports } = run;
  if (webhook2 === null) return [];
  const concerns = findConcerns(report);
  const facts2 = {
    report,
    state: concerns.length > 0 ? "failing" : "recovered",
    repository: trigger.repository,
    branch: judgedBranch(run.trigger),
    concerns,
    runUrl: runUrl(run),
    sha: trigger.sha
  };
  try {
    await webhook2.send(webhookBody(webhook2.format, facts2));
    return [];
  } catch (error2) {
    const notice = `The alert was not sent: ${error2.message}.`;
    ports.console.note(notice);
    return [notice];
  }
}

// src/bot/monitor.ts
var ROUNDS3 = 6;
async function readTrend(github, branch, key) {
  if (github === null || branch === null) return null;
  try {
    const file = await github.readFile(branch, HISTORY_FILE);
    return file === null ? null : buildTrend(file.text, branch, key);
  } catch (error2) {
    if (error2 instanceof GitHubRefusal) return null;
    throw error2;
  }
}
async function monitor(run, github, report, historyBranch) {
  const { console } = run.ports;
  const notices = [];
  let isNewest = true;
  if (historyBranch === judgedBranch(run.trigger)) notices.push(noBranchOfItsOwn(historyBranch));
  else if (historyBranch !== null)
    notices.push(
      ...await noteRefusal(console, async () => {
        isNewest = await append(run, github, report, historyBranch);
      })
    );
  if (isNewest) notices.push(...await upsertAlert(run, github, report));
  else console.note("A newer run has been here: the alert is left to it.");
  return notices;
}
function noBranchOfItsOwn(branch) {
  return `No history was written: github.history is ${branch}, the branch that is judged. Name a branch of its own, or none.`;
}
async function append({ key, trigger, ports, now }, github, report, branch) {
  const { runId: run, attempt, sha } = trigger;
  const { verdict } = report;
  const entry = { key, run, attempt, sha, at: now(), verdict, metrics: collectFigures(report) };
  let isNewest = true;
  for (let round = 1; round <= ROUNDS3; round += 1) {
    const before = await github.readFile(branch, HISTORY_FILE);
    isNewest = !isOutrun(before?.text ?? "", entry);
    const written = await github.writeFile(branch, {
      path: HISTORY_FILE,
      text: withEntry(before?.text ?? "", entry),
      message: `Figures of run ${run}`,
      head: before?.head ?? null
    });
    if (written) return isNewest;
  }
  ports.console.note(
    `The history on ${branch} is written by too many runs at once; this one is left out.`
  );
  return isNewest;
}

// src/bot/require-checkout.ts
async function requireCheckout(repository, subject, { event }) {
  const here = await repository.commitAt("HEAD");
  const wanted = subject.kind === "pull" ? subject.pull.headSha : subject.headSha;
  if (here === wanted) return;
  if (subject.kind === "pull" && await repository.mergedInto(wanted) !== null) return;
  throwOther(here, wanted, REMEDIES[event] ?? SHA);
}
async function requirePushed(repository, { sha }) {
  const here = await repository.head();
  if (sha === "" || here === null) return;
  if (here !== await repository.commitAt(sha)) throwOther(here, sha, SHA);
}
function throwOther(here, wanted, remedy) {
  const shown2 = here === null ? "no commit" : here.slice(0, 12);
  throw new GateError("CHECKOUT_OTHER", { here: shown2, wanted: wanted.slice(0, 12), remedy });
}
var HEAD = `Let actions/checkout take "ref: \${{ github.event.pull_request.head.sha }}"`;
var SHA = `Let actions/checkout take no "ref", or "ref: \${{ github.sha }}"`;
var REMEDIES = {
  pull_request: `Let actions/checkout take no "ref", or "ref: \${{ github.event.pull_request.head.sha }}"`,
  pull_request_target: `Run the gate on pull_request. ${HEAD} where it must be pull_request_target`,
  pull_request_review: HEAD,
  pull_request_review_comment: HEAD
};

// src/bot/asked-cases.ts
async function findAskedCases(question) {
  const { github, number, label, by } = question;
  const events = await github.approvalEvents(number);
  const window = labelWindow(events, label, by);
  if (window === null) return { kind: "cases", names: [] };
  const comments = await github.comments.list(number);
  const said = comments.filter((comment) => comment.author === by && isWithin2(comment, window));
  const newest = said.filter(({ body }) => commandLines(body).length > 0).at(-1);
  return newest === void 0 ? { kind: "cases", names: [] } : readCases(newest, window, question);
}
function labelWindow(events, label, by) {
  const own = events.filter(
    (event) => event.kind !== "retargeted" && event.label.toLowerCase() === label.toLowerCase()
  );
  const at = own.findLastIndex((event) => event.kind === "labeled" && event.actor === by);
  const set = own[at];
  return set === void 0 ? null : { from: own[at - 1]?.at ?? "", to: set.at };
}
function isWithin2({ at }, { from, to }) {
  const time = Date.parse(at);
  return time <= Date.parse(to) && (from === "" || time >= Date.parse(from));
}
function readCases({ body, editedAt }, { to }, { config, there }) {
  if (Date.parse(editedAt) > Date.parse(to))
    return unclear(
      "the comment that names golden cases was edited after the label was set; set it again"
    );
  const names = [];
  for (const line of commandLines(body)) {
    const words = readWords(withoutConfig(line, config));
    if (words === null)
      return unclear(
        `the comment asks for more than "golden update${ofConfig(config)} CASE …", and only names of cases are read`
      );
    names.push(...words);
  }
  const unknown = [...new Set(names)].filter((name) => !there.includes(name));
  if (unknown.length === 0) return { kind: "cases", names: [...new Set(names)] };
  const shown2 = unknown.slice(0, MOST_SHOWN).map((name) => `"${shortened(plain(name), 60)}"`);
  const left = unknown.length - shown2.length;
  return unclear(
    `the comment names ${counted(unknown.length, "golden case")} that ${unknown.length === 1 ? "is" : "are"} not there: ${shown2.join(", ")}${left > 0 ? ` and ${left} more` : ""}`
  );
}
var MOST_SHOWN = 5;
function unclear(reason) {
  return { kind: "unclear", reason };
}
function commandLines(body) {
  return body.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, rest] = COMMAND.exec(line.trim().replace(/^`+|`+$/g, "")) ?? [];
    return rest === void 0 ? [] : [rest];
  });
}
function withoutConfig(text, config) {
  const own = ofConfig(config);
  return text.startsWith(own) ? text.slice(own.length) : text;
}
function ofConfig(config) {
  return config === null ? "" : ` --config ${shellWord(config)}`;
}
var COMMAND = /^(?:\$ )?(?:npx )?dc-event-gate golden update\b(.*)$/;
var WORD = /^\s+((?:[A-Za-z0-9_@%+=:,./-]|'[^']*'|\\')+)/;
function readWords(text) {
  const words = [];
  let rest = text.trimEnd();
  while (rest !== "") {
    const [whole, word] = WORD.exec(rest) ?? [];
    if (whole === void 0 || word === void 0) return null;
    if (word.startsWith("-")) return null;
    words.push(word.replace(/'([^']*)'|\\(')/g, "$1$2"));
    rest = rest.slice(whole.length);
  }
  return words;
}

// src/bot/rewrite-expectations.ts
async function rewriteExpectations(ports, config, overrides, cases = []) {
  const { standIns } = await inspectContent(ports, config, ["code", "goldens", "baselines"]);
  if (standIns.length > 0) return { kind: "invalid", reasons: standIns.map(locateMessage) };
  const goldens = config["golden.path"] === null ? { kind: "rewrites", rewrites: [] } : await rebuildGoldens(
    ports,
    config,
    await loadEngine(config, ports),
    config["golden.path"],
    cases
  );
  if (goldens.kind === "invalid")
    return { kind: "invalid", reasons: goldens.findings.map(locateMessage) };
  const baseline = cases.length > 0 ? null : await rewriteBaseline(ports, config, overrides);
  const texts = [...goldens.rewrites, ...baseline === null ? [] : [baseline]];
  await ports.workspace.writeTogether(texts);
  const files = goldens.rewrites.map(({ file, variance }) => ({
    file,
    ...variance,
    columns: variance.columns.map((column) => ({ ...column }))
  }));
  return { kind: "rewritten", files: [...files, ...baseline === null ? [] : [baseline.updated]] };
}
async function rewriteBaseline(ports, config, overrides) {
  const { "benchmarks.workloads": workloads, "benchmarks.baselines": baselines } = config;
  if (workloads.length === 0 || baselines === null || config.pipeline.kind === "command")
    return null;
  const { file, text, changes } = await (await import("./baseline-update.js")).measureBaseline(ports, config, {
    workloads,
    scale: SCALES.small,
    against: null,
    timeBudget: 0,
    seed: 1,
    overrides,
    settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` })
  });
  const fault = changes === null ? "recorded for the first time" : `measured again, ${counted(changes.length, "work counter")} changed`;
  const updated = { file, added: 0, removed: 0, changed: 0, fault, columns: [] };
  return { file, text, updated };
}

// src/bot/update.ts
var PATCH_FILE = "update.patch";
var UPDATE_HEADLINE = "Update expected balances and baselines";
async function update(request) {
  const { ports, pull, config, overrides } = request;
  const { github, reason } = await mayUpdate(request);
  if (github === null) return refusedUpdate(reason);
  const asked = await findAskedCases({
    github,
    number: pull.number,
    label: request.guard.label,
    by: request.guard.approval.by ?? "",
    config: request.configFile,
    there: await casesThere(ports, config)
  });
  if (asked.kind === "unclear") return refusedUpdate(asked.reason);
  const rewrite = await rewriteExpectations(ports, config, overrides, asked.names);
  if (rewrite.kind === "invalid")
    return refusedUpdate(
      `a golden case cannot be rebuilt (${rewrite.reasons.slice(0, 3).join("; ")})`
    );
  const files = [...rewrite.files];
  const nothing = { commit: null, patch: null, files };
  if (files.length === 0) {
    const detail2 = `Nothing to change: what is expected${ofCases(asked.names)} is what this code gives.`;
    return { ...nothing, status: "nothing", detail: detail2 };
  }
  const what = counted(files.length, "file");
  if (pull.isFork) {
    const patch = await ports.repository.patch(files.map(({ file }) => file));
    await ports.workspace.writeText(`${request.folder}/${PATCH_FILE}`, patch);
    const detail2 = `The head lies in a fork, where the bot may not write. The change of ${what} is ${PATCH_FILE}, in the report of this run: "git apply ${PATCH_FILE}", then commit and push.`;
    return { ...nothing, status: "patched", detail: detail2, patch: PATCH_FILE };
  }
  const commit = await github.commitOn(pull.headRef, {
    expectedHead: pull.headSha,
    headline: UPDATE_HEADLINE,
    body: commitBody(request, files),
    changes: await fileChanges(ports, files)
  });
  if (commit === null)
    return refusedUpdate(
      `${pull.headRef} has moved on from ${pull.headSha.slice(0, 12)} meanwhile`
    );
  const detail = `${what}${ofCases(asked.names)} rewritten and committed as ${commit.slice(0, 12)}, approved by ${request.guard.approval.by}.`;
  return { ...nothing, status: "committed", detail, commit };
}
function casesThere({ workspace }, { "golden.path": path3 }) {
  return path3 === null ? Promise.resolve([]) : workspace.directories(path3);
}
function ofCases(names) {
  if (names.length === 0) return "";
  const [word, only2] = names.length === 1 ? ["case", "it"] : ["cases", "them"];
  return ` of the golden ${word} ${firstFew(names)} (a comment names only ${only2})`;
}
async function mayUpdate({
  ports,
  github,
  pull,
  guard: guard2
}) {
  const no = (reason) => ({ github: null, reason });
  if (github === null) return no("there is no token to commit with (input token)");
  const now = await github.pull(pull.number);
  if (now === null)
    return no(
      `GitHub does not show pull request ${pull.number} (this workflow needs "permissions: pull-requests: read")`
    );
  if (now.state !== "open") return no("the pull request is not open any more");
  if (now.headSha !== pull.headSha)
    return no(
      `the head has moved to ${now.headSha.slice(0, 12)} since the label was set; set it again`
    );
  const { state, by, detail } = guard2.approval;
  if (state === "missing") return no(`the label "${guard2.label}" is not set any more`);
  if (state === "not-allowed") return no(`${by}, who set the label, may not write here`);
  if (state === "stale")
    return no(`the label is older than a push that changes what is expected; set it again`);
  if (state !== "approved")
    return no(`whether ${by ?? "somebody"} may ask for it is not known: ${detail}`);
  const here = await ports.repository.head();
  if (here !== pull.headSha)
    return no(
      `the checkout is at ${here?.slice(0, 12) ?? "no commit"}, not at the head ${pull.headSha.slice(0, 12)}; for the event "labeled", let actions/checkout take "ref: \${{ github.event.pull_request.head.sha }}"`
    );
  return { github, reason: "" };
}
function refusedUpdate(detail) {
  return { status: "refused", detail, commit: null, patch: null, files: [] };
}
async function orRefusedUpdate(work) {
  try {
    return await work();
  } catch (error2) {
    if (!(error2 instanceof GitHubRefusal)) throw error2;
    return refusedUpdate(error2.message.replace(/\.$/, ""));
  }
}
async function fileChanges({ workspace, repository }, files) {
  const prefix = await repository.prefix();
  return Promise.all(
    files.map(async ({ file }) => ({
      path: `${prefix}${file}`,
      content: new TextEncoder().encode(await workspace.readText(file))
    }))
  );
}
function commitBody({ pull, guard: guard2 }, files) {
  const lines = files.map(({ file }) => `- ${file}`);
  return `Rewritten at ${pull.headSha} on the label "${guard2.label}" by ${guard2.approval.by}.

${lines.join("\n")}`;
}

// src/bot/gather-facts.ts
async function gatherFacts(run, config, pull, purpose) {
  const { ports, github, request, reportDirectory, trigger } = run;
  const { repository } = ports;
  if (trigger.event === "push") await requirePushed(repository, trigger);
  const subjects = pull === null ? await findSubjects({ trigger, github, repository }) : [{ kind: "pull", pull }];
  const guards = await guardEach(run, config, subjects, purpose).catch(throwHistoryMissing);
  const worst = findWorst(guards);
  if (worst === null) return NO_RESULTS;
  const { guard: guarded2, fixtures, evolution } = worst;
  const trend = await readTrend(github, config["github.history"], run.key);
  if (purpose === "gate" || pull === null)
    return { guard: guarded2, update: null, trend, fixtures, evolution };
  const { overrides, file: configFile } = request;
  const asked = { config, configFile, overrides, guard: guarded2, folder: reportDirectory };
  const updated = await orRefusedUpdate(() => update({ ports, github, pull, ...asked }));
  return { guard: guarded2, update: updated, trend, fixtures, evolution };
}
async function guardEach({ ports, github, request, trigger }, config, subjects, purpose) {
  const { repository, workspace, validator } = ports;
  const common = {
    repository,
    root: workspace.root,
    settings: settingsAt(config.file, request),
    inUse: config,
    identity: identify(ports.environment, trigger)
  };
  const temporaryDirectory = () => workspace.temporaryDirectory();
  const read = await listAllRead(workspace, config);
  const head = await loadUsableSchema(config, workspace);
  const guards = [];
  for (const subject of subjects) {
    if (purpose === "gate") await requireCheckout(repository, subject, trigger);
    const judged2 = { ...common, validator, temporaryDirectory };
    const fixtures = head === null ? [] : await findFixtureChanges({ ...judged2, subject, schema: head });
    const { whole } = await findSteps(repository, subject);
    const evolution = head === null ? null : await findEvolution({ ...judged2, head, base: whole.from, approval: "label", ports });
    const schema = { breaks: evolution?.broken ?? [], paths: listSchemaFiles(config) };
    const approval = purpose === "update" ? "always" : "needed";
    guards.push({
      guard: await guard({ ...common, github, subject, fixtures, read, schema, approval }),
      fixtures,
      evolution
    });
  }
  return guards;
}
async function loadUsableSchema(config, workspace) {
  try {
    return await loadEventSchema(config, workspace);
  } catch (error2) {
    if (error2 instanceof GateError) return null;
    throw error2;
  }
}
function listSchemaFiles({ schema }) {
  return schema.kind === "file" ? [schema.path] : [];
}
function identify({ home }, { action, workflow }) {
  const folder = home === null ? null : home.slice(0, Math.max(0, home.lastIndexOf("/"))) || ".";
  return { repository: folder === null ? action : "", folder, workflow };
}
function findWorst(guards) {
  return guards.find((each) => guardCauses(each.guard).length > 0) ?? guards[0] ?? null;
}
function throwHistoryMissing(error2) {
  if (!(error2 instanceof GateError) || error2.code !== "BASE_UNKNOWN") throw error2;
  const { base = "", detail = "" } = error2.facts;
  throw new GateError("HISTORY_MISSING", { base, detail }, { cause: error2 });
}

// src/bot/judge.ts
async function judge({ ports, request, reportDirectory, part }, { config }, gatherFacts2) {
  const output = { format: "human", reportDirectory };
  let facts2 = NO_RESULTS;
  try {
    if (config instanceof GateError) throw config;
    facts2 = await gatherFacts2(config);
    const sources = { config, overrides: request.overrides };
    const report = part?.kind === "merge" ? await mergeShards(ports, await gatherShards(ports, part.folder), sources, facts2) : await gate(ports, config, request.overrides, facts2);
    return await conclude(report, output, ports, facts2);
  } catch (error2) {
    return undecided(error2, "gate", output, ports, facts2);
  }
}

// src/bot/measure-own-shard.ts
async function measureOwnShard(run, { config, label }, shard) {
  const { ports, request, reportDirectory } = run;
  try {
    if (config instanceof GateError) throw config;
    const settings = { ...config, base: config.base ?? await findBase(run, config, label) };
    await measureShard(ports, {
      task: { command: "gate", depth: "schema", goldenCases: [] },
      shard,
      folder: reportDirectory,
      config: settings,
      bench: gateBenchRequest(settings, request.overrides)
    });
    return { exit: 0, report: null, notices: [] };
  } catch (error2) {
    if (!(error2 instanceof GateError)) throw error2;
    ports.console.note(error2.message);
    return { exit: 2, report: null, notices: [error2.message] };
  }
}
async function findBase({ ports, trigger }, config, label) {
  const asksForIt = config["golden.path"] !== null || config["benchmarks.workloads"].length > 0;
  if (!asksForIt) return null;
  const task = chooseTask(trigger, "gate", label);
  if (task.kind !== "gate" || task.pull === null) return null;
  const { whole } = await findSteps(ports.repository, { kind: "pull", pull: task.pull });
  return whole.from;
}

// src/bot/post.ts
var MOST_REPORT_BYTES = 2e7;
var KNOWN_FILES = [...REPORT_FILES.map(([, file]) => file), "update.patch"];
async function post(botRun, run, settings) {
  const { github, ports } = botRun;
  const done = (exit, notice) => {
    ports.console.note(notice);
    return { exit, report: null, notices: exit === 0 ? [] : [notice] };
  };
  if (!run.isOfPullRequest)
    return done(0, "The run that ended was not of a pull request, so there is nothing to post.");
  if (github === null) return done(2, "A comment needs a token (input token), and none was given.");
  const read = await readReport(botRun);
  if (read.kind === "refused") return done(2, `The report was refused: ${read.detail}.`);
  const notices = await noteRefusal(ports.console, async () => {
    const pull = await findPull(botRun, github, run);
    if (pull === null) {
      ports.console.note(
        `No open pull request of ${botRun.trigger.repository} has the head ${run.headSha}, so nothing is posted.`
      );
      return;
    }
    const { comment, label, config } = settings;
    if (config instanceof GateError && config.code !== "CONFIG_NOT_FOUND") throw config;
    if (comment === "off") return;
    const { runId, attempt, headSha } = run;
    const identity2 = { key: botRun.key, headSha, runId, attempt };
    const body = renderComment(read.report, signature(botRun, identity2, runUrl(botRun, runId)));
    const create = deservesComment(comment, read.report);
    const about = { number: pull.number, identity: identity2, body, create };
    const said = await upsertComment(github, about, ports.console);
    ports.console.note(`Comment of pull request ${pull.number}: ${said}.`);
    const { update: update2 } = read.report;
    if (update2 !== null && update2.status !== "refused")
      await github.removeLabel(pull.number, label);
  });
  return { exit: 0, report: null, notices };
}
async function findPull({ trigger }, github, { headOwner, headRef, headSha }) {
  if (headOwner === null) return null;
  const pulls = await github.openPulls(`${headOwner}:${headRef}`);
  const fitting = pulls.filter(
    (pull) => pull.headSha === headSha && pull.baseRepository.toLowerCase() === trigger.repository.toLowerCase()
  );
  return fitting[0] ?? null;
}
async function readReport({ ports, reportDirectory: folder }) {
  const { workspace } = ports;
  const refused = (detail) => ({ kind: "refused", detail });
  const folders = await workspace.directories(folder);
  const files = await workspace.filesIn(folder);
  const unexpected = folders[0] ?? files.find((name) => !KNOWN_FILES.some((known) => known === name));
  if (unexpected !== void 0)
    return refused(
      `${folder} holds ${JSON.stringify(unexpected)}, and a report is ${KNOWN_FILES.join(", ")} and nothing else`
    );
  if (!files.includes("report.json"))
    return refused(
      `${folder}/report.json is not there; download the artifact of the first workflow to ${folder}`
    );
  try {
    const text = await workspace.readText(`${folder}/report.json`, MOST_REPORT_BYTES);
    return (await import("./untrusted-report.js")).readUntrustedReport(text);
  } catch (error2) {
    if (error2 instanceof GateError) return refused(error2.message.replace(/\.$/, ""));
    throw error2;
  }
}

// src/bot/record.ts
var RECORD_BRANCH = "dc-event-gate/update-baselines";
var MOST_OF_A_KEY = 100;
var DIGITS_OF_A_KEY = 8;
async function recordExpectations(run, config) {
  const { ports, github, request, trigger } = run;
  if (github === null) return only(refusedUpdate("there is no token to commit with (input token)"));
  try {
    return await record({
      ports,
      github,
      config,
      overrides: request.overrides,
      owner: trigger.repository.split("/")[0] ?? "",
      branch: branchOf(run),
      sha: trigger.sha,
      runId: trigger.runId,
      runUrl: runUrl(run)
    });
  } catch (error2) {
    if (!(error2 instanceof GitHubRefusal)) throw error2;
    return only(refusedUpdate(error2.message.replace(/\.$/, "")));
  }
}
function branchOf({ key }) {
  if (key === DEFAULT_CONFIG_FILE) return RECORD_BRANCH;
  const readable = key.replace(/[^\p{L}\p{N}]+/gu, "-").slice(-MOST_OF_A_KEY);
  return `${RECORD_BRANCH}-${readable}-${digest(key).slice(0, DIGITS_OF_A_KEY)}`;
}
async function record(request) {
  const { ports, github, config, overrides } = request;
  const base = await github.defaultBranch();
  const rewrite = await rewriteExpectations(ports, config, overrides);
  if (rewrite.kind === "invalid")
    return only(
      refusedUpdate(`a golden case cannot be rebuilt (${rewrite.reasons.slice(0, 3).join("; ")})`)
    );
  const files = [...rewrite.files];
  const nothing = { commit: null, patch: null, files: [] };
  if (files.length === 0) {
    const detail2 = "Nothing to change: what is expected is what this code gives.";
    return only({ ...nothing, status: "nothing", detail: detail2 });
  }
  const { commit, notices } = await committed(request, files);
  if (commit === null)
    return {
      update: refusedUpdate(`${workBranchName(request)} was moved by somebody else`),
      notices
    };
  const pull = await pullRequest(request, base, files);
  if (pull.number === null) {
    const left = `the branch ${request.branch} holds what was rewritten`;
    return { update: refusedUpdate(`${pull.refusal.replace(/\.$/, "")}; ${left}`), notices };
  }
  const detail = `${UPDATE_HEADLINE}: see pull request ${pull.number}.`;
  const update2 = { ...nothing, status: "committed", detail, commit, files };
  return { update: update2, notices: [...notices, ...pull.notices] };
}
function only(update2) {
  return { update: update2, notices: [] };
}
function workBranchName({ branch, runId }) {
  return `${branch}-${runId}`;
}
async function committed(request, files) {
  const { ports, github, branch, sha } = request;
  const workBranch = workBranchName(request);
  const tidy = () => noteRefusal(ports.console, () => github.removeBranch(workBranch));
  try {
    await github.setBranch(workBranch, sha);
    const commit = await github.commitOn(workBranch, {
      expectedHead: sha,
      headline: UPDATE_HEADLINE,
      body: `Rewritten at ${sha}.`,
      changes: await fileChanges(ports, files)
    });
    if (commit !== null) await github.setBranch(branch, commit);
    return { commit, notices: await tidy() };
  } catch (error2) {
    await tidy();
    throw error2;
  }
}
async function pullRequest({ ports, github, owner, branch, config, sha, runUrl: runUrl2 }, base, files) {
  const changed = files.map(({ file, ...variance }) => ({ file, variance }));
  const markdown = renderMarkdown(outlineAnswer(answerVariance(changed, "write")));
  const names = files.map(({ file }) => `- ${escapeMarkdown(file)}`).join("\n");
  const foot = `

<sub>Rewritten at ${sha.slice(0, 12)} by [this run](${runUrl2}).</sub>
`;
  const room = BODY_LIMIT - foot.length;
  const text = [markdown, names, `${files.length} files.`].find((form) => form.length <= room) ?? "";
  const pull = { title: UPDATE_HEADLINE, body: `${text}${foot}` };
  let number;
  const notices = [];
  try {
    const [open] = await github.openPulls(`${owner}:${branch}`);
    number = open?.number ?? await github.createPull({ ...pull, head: branch, base });
    if (open !== void 0)
      notices.push(...await noteRefusal(ports.console, () => github.updatePull(number, pull)));
  } catch (error2) {
    if (error2 instanceof GitHubRefusal) return { number: null, refusal: error2.message };
    throw error2;
  }
  const label = config["github.label"];
  notices.push(...await noteRefusal(ports.console, () => github.addLabel(number, label)));
  return { number, notices };
}

// src/bot/settings.ts
async function readSettings3({ ports, request }) {
  try {
    const config = await loadConfig(ports.workspace, request);
    return { ...botSettings(config), config };
  } catch (error2) {
    if (!(error2 instanceof GateError)) throw error2;
    return { ...withoutFile(request), history: null, config: error2 };
  }
}
function botSettings(config) {
  return {
    comment: config["github.comment"],
    label: config["github.label"],
    history: config["github.history"]
  };
}
function withoutFile({ overrides, place }) {
  try {
    return botSettings(resolveConfig({ file: null, overrides, place }));
  } catch (error2) {
    if (!(error2 instanceof GateError)) throw error2;
    return botSettings(resolveConfig({ file: null, overrides: {}, place }));
  }
}

// src/bot/handle-event.ts
async function handleEvent(run) {
  const { trigger, mode, ports, github, part } = run;
  const settings = await readSettings3(run);
  const { label, history, comment } = settings;
  if (part?.kind === "shard") return measureOwnShard(run, settings, part.shard);
  const task = ofMerge(chooseTask(trigger, mode, label), part);
  switch (task.kind) {
    case "impossible":
      ports.console.note(`${task.detail}.`);
      return { exit: 2, report: null, notices: [`${task.detail}.`] };
    case "post":
      return post(run, task.run, settings);
    case "gate": {
      const { pull } = task;
      const outcome = await judge(
        run,
        settings,
        (config) => gatherFacts(run, config, pull, "gate")
      );
      const judged2 = pull?.headSha ?? trigger.sha;
      if (pull === null || !task.comments) return { ...outcome, notices: [], judged: judged2 };
      const notices = await writeComment(run, comment, pull, outcome.report);
      return { ...outcome, notices, judged: judged2 };
    }
    case "update": {
      const { pull } = task;
      const outcome = await judge(
        run,
        settings,
        (config) => gatherFacts(run, config, pull, "update")
      );
      const judged2 = outcome.report?.update?.commit ?? pull.headSha;
      const notices = await finishUpdate(run, settings, pull, outcome.report);
      return { ...outcome, notices, judged: judged2 };
    }
    case "record": {
      let notices = [];
      const outcome = await judge(run, settings, async (config) => {
        await requirePushed(ports.repository, trigger);
        const recorded = await recordExpectations(run, config);
        notices = recorded.notices;
        return { ...NO_RESULTS, update: recorded.update };
      });
      return { ...outcome, notices, judged: trigger.sha };
    }
    case "monitor": {
      const outcome = await judge(run, settings, async () => {
        await requirePushed(ports.repository, trigger);
        return { ...NO_RESULTS, trend: await readTrend(github, history, run.key) };
      });
      const judged2 = trigger.sha;
      if (outcome.report === null) return { ...outcome, notices: [], judged: judged2 };
      const notices = github === null ? ["No alert and no history was written: there is no token (input token)."] : await monitor(run, github, outcome.report, history);
      return { ...outcome, notices, judged: judged2 };
    }
  }
}
function ofMerge(task, part) {
  if (part === void 0 || task.kind === "gate" || task.kind === "monitor") return task;
  if (task.kind === "impossible") return task;
  const detail = 'input merge is for a verdict, and this event asks for something else: let it start a job without "merge" (mode: update, or comment)';
  return { kind: "impossible", detail };
}

// src/report/annotations.ts
function annotations(report) {
  return listCauses(report).flatMap(({ level, title, sentence: sentence2, place }) => {
    if (place === null) return [];
    const { file, line } = place;
    const start = `${file}:${line}: `;
    const message = sentence2.replace(start, "");
    return [{ level, file, line, title, message: message[0]?.toUpperCase() + message.slice(1) }];
  });
}

// src/run-action.ts
var MEBIBYTE = 1048576;
var SUMMARY_LIMITS = [MEBIBYTE / 4, 65536, 4096];
var RETRY_BUDGET = 18e4;
async function runAction(host) {
  const { env, stdout, entryUrl } = host;
  const runner = createRunner({
    env,
    stdout,
    randomToken: randomUUID2,
    progressLines: createProgressLines,
    now: () => performance.now()
  });
  const { inputs } = runner;
  const config = inputs.config === void 0 ? [] : [`--config ${shellWord(inputs.config)}`];
  startedWith((words) => /^(?:help|init|generate)\b/.test(words) ? [] : config);
  try {
    const workspace = env.GITHUB_WORKSPACE ?? host.directory;
    const directory = findWorkingDirectory(workspace, inputs["working-directory"]);
    const { ports, ...ending } = wire({
      directory,
      entryUrl,
      console: runner.console,
      duckdbPath: inputs["duckdb-path"] ?? null
    });
    const { signal } = ending.over;
    let isShown = false;
    host.onInterruption(ending, async (by) => {
      const sentence2 = ending.lastWords(by);
      if (isShown) runner.console.note(sentence2);
      else await showUndecided(runner, sentence2);
    });
    return await untilOver(signal, async () => {
      try {
        const run = await untilOver(signal, () => describeRun(runner, host, ports));
        const handled = await untilOver(signal, () => handleEvent(run));
        isShown = true;
        await show(runner, run, handled, path2.resolve(directory, run.reportDirectory));
        return handled.exit;
      } finally {
        await ending.dispose();
      }
    });
  } catch (error2) {
    const reason = error2 instanceof GateError ? error2.message : String(error2.stack ?? error2);
    await showUndecided(runner, reason);
    return 2;
  }
}
async function describeRun(runner, host, ports) {
  const { inputs } = runner;
  return {
    request: configRequest(inputs),
    reportDirectory: inputs["report-dir"] ?? ".dc-event-gate",
    ports,
    folder: folderInRepository(inputs),
    trigger: readTrigger(host.env),
    mode: choose("mode", inputs.mode, MODES),
    ...readPart(inputs),
    github: await gitHub(runner, host, ports.environment.gate),
    webhook: await webhook(runner, host),
    key: inputs["comment-key"] ?? configKey(inputs),
    job: host.env.GITHUB_JOB || "dc-event-gate",
    now: () => (/* @__PURE__ */ new Date()).toISOString()
  };
}
function folderInRepository(inputs) {
  return path2.posix.normalize(inputs["working-directory"] ?? ".").replace(/^\.?\/?|\/$/g, "");
}
async function showUndecided(runner, reason) {
  runner.fail(reason);
  await runner.summarize([
    `### dc-event-gate: ⚠️ could not decide

- ${escapeMarkdown(reason.split("\n")[0] ?? "")}
`
  ]);
  runner.output({ verdict: "inconclusive", reason });
}
function configKey({ config = DEFAULT_CONFIG_FILE, ...inputs }) {
  const folder = inputs["working-directory"];
  return folder === void 0 ? config : path2.posix.join(folder, config);
}
function configRequest(inputs) {
  const given = SETTINGS.flatMap(
    ({ name }) => inputs[name] === void 0 ? [] : [[name, inputs[name]]]
  );
  return {
    file: inputs.config ?? null,
    overrides: Object.fromEntries(given),
    place: (name) => `input ${name}`
  };
}
function readPart({ shard: text, merge: folder }) {
  if (text === void 0) return folder === void 0 ? {} : { part: { kind: "merge", folder } };
  const shard = parseShard(text);
  if (shard === null) return rejectOverride("input shard", text, "N/M, as in 2/8");
  if (folder !== void 0)
    return rejectOverride("input merge", folder, "none beside shard: a job of its own merges");
  return { part: { kind: "shard", shard } };
}
function choose(name, given, known) {
  const value = known.find((candidate) => candidate === (given ?? known[0]));
  return value ?? rejectOverride(`input ${name}`, given ?? "", known.join(", "));
}
async function gitHub({ inputs, console }, { env, sleep }, version) {
  if (inputs.token === void 0 || !env.GITHUB_REPOSITORY) return null;
  const { createGitHub } = await import("./create-github.js");
  return createGitHub(env.GITHUB_REPOSITORY, {
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    token: inputs.token,
    userAgent: `dc-event-gate/${version}`,
    now: Date.now,
    sleep,
    budget: RETRY_BUDGET,
    note: console.note
  });
}
async function webhook({ inputs, hide }, { sleep }) {
  const url = inputs["webhook-url"];
  if (url === void 0) return null;
  hide(url);
  if (!/^https?:\/\/\S+$/.test(url))
    return rejectOverride("input webhook-url", "(a secret)", "an http or https address");
  const { createWebhook } = await import("./webhook.js");
  const format = choose("webhook-format", inputs["webhook-format"], ["json", "slack"]);
  return { send: createWebhook(url, sleep), format };
}
async function show(runner, run, handled, reports) {
  const { report, exit, notices, judged: judged2 = "" } = handled;
  if (exit !== 0) runner.fail(report?.reasons.join("; ") ?? notices.join(" "));
  if (report !== null || exit === 0) for (const notice of notices) runner.warn(notice);
  const notes = notices.map((notice) => `
> ${escapeMarkdown(notice)}
`).join("");
  if (report === null) {
    if (notes !== "") await runner.summarize([notes]);
    if (exit !== 0) runner.output({ verdict: "inconclusive", reason: notices.join(" ") });
    return;
  }
  runner.annotate(
    annotations(report).map((pinned) => ({
      ...pinned,
      file: path2.posix.join(run.folder, pinned.file)
    }))
  );
  const outline = outlineReport(report);
  const links = judged2 === "" || run.trigger.repository === "" ? null : linesAt(run, judged2);
  await runner.summarize(
    SUMMARY_LIMITS.map(
      (limit) => renderMarkdown(outline, limit - notes.length, void 0, links) + notes
    )
  );
  runner.output({ ...facts(report), ...kept(reports) });
}
function kept(folder) {
  return Object.fromEntries(
    REPORT_FILES.map(([form, name]) => [`report-${form}`, path2.join(folder, name)]).filter(
      ([, file]) => existsSync2(file)
    )
  );
}
function facts({ verdict, reasons, validation, golden }) {
  return {
    verdict,
    reason: reasons.join("; "),
    ...validation === null ? {} : { "validation-rate": formatPercent(validation.rate) },
    ...golden === null ? {} : { "golden-match": String(golden.matched === golden.cases) }
  };
}

export {
  createLog,
  GitHubRefusal,
  runAction
};
