import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// package.json
var version = "0.1.0";
var repository = "github:org/dc-event-gate";

// src/contracts/product.ts
var VERSION = version;
var PRODUCT = "dc-event-gate";
var ACTION = repository.replace(/^github:/, "");
var HOMEPAGE = `https://github.com/${ACTION}`;
var ISSUES = `${HOMEPAGE}/issues`;
function docsPage(page) {
  return `${HOMEPAGE}/blob/HEAD/docs/${page}`;
}

// src/contracts/program.ts
var program = "npx dc-event-gate";
function startedAs(words) {
  program = words;
}
var optionsFor = () => [];
function startedWith(options) {
  optionsFor = options;
}
function typed(words) {
  return words === "" ? program : [program, words, ...optionsFor(words)].join(" ");
}

// src/contracts/errors.ts
var SHARDS_PAGE = docsPage("SHARDS.md");
var PLAN_TABLES_PAGE = docsPage("DOMAIN.md#tables-and-columns");
var CATALOGUE = {
  CONFIG_NOT_FOUND: (f) => `${f.file}: there is no such file. Go to the folder that has it, or name another with --config FILE. To write a first one, run: ${typed("init")}`,
  CONFIG_SYNTAX: (f) => `${f.file}:${f.line}: this is not valid YAML: ${f.detail}.`,
  CONFIG_MERGE: (f) => `${f.file}:${f.line}: this file holds an unresolved merge. Keep one of the two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.`,
  CONFIG_UNKNOWN_KEY: (f) => `${f.file}:${f.line}: unknown key "${f.key}".${f.hint}`,
  CONFIG_VALUE: (f) => `${f.file}:${f.line}: "${f.key}" ${f.detail}.`,
  CONFIG_PATH: (f) => `${f.place}: there is no file or folder ${f.path}. Correct the path.${f.hint}`,
  LIMITS_FILE: (f) => `${f.file}:${f.line}, ${f.column}: ${f.detail}.`,
  OVERRIDE_VALUE: (f) => `${f.place} ${f.detail}.`,
  USAGE: (f) => `${f.detail}. To see ${f.command === void 0 ? "the commands" : "its options"}, run: ${typed(f.command === void 0 ? "help" : `help ${f.command}`)}`,
  PATTERN_EMPTY: (f) => `${f.key}: the pattern "${f.pattern}" matches no file. Correct the pattern, or remove it.`,
  PATTERN_OUTSIDE: (f) => `${f.key}: the pattern "${f.pattern}" leads out of the workspace. Use a relative path to files inside it.`,
  PATTERN_UNREADABLE: (f) => `The pattern "${f.pattern}" ${f.detail}.`,
  PATTERN_NONE: (f) => `${f.key} names no fixtures. Name at least one file or pattern.`,
  FILE_FORMAT: (f) => `${f.file}: the gate reads no files of this kind (it reads ${f.formats}). Rename the file, or leave it out with the pattern "!${f.file}".`,
  FILE_UNREADABLE: (f) => `${f.file}: cannot be read: ${f.detail}. Check the path and who may read it.`,
  FILE_NOT_REGULAR: (f) => `${f.file}: this is ${f.detail}, not a file. Name a file. Where a pattern names this, "!${f.file}" leaves it out.`,
  FILE_OUTSIDE: (f) => `${f.file}: this leads out of the workspace, to ${f.target}. Copy it in. Where a pattern names it, "!${f.file}" leaves it out.`,
  FILE_SUBMODULE: (f) => `${f.file}: this submodule is not fetched, so a pattern cannot see the fixtures in it. Fetch it (actions/checkout with "submodules: true", or "git submodule update --init"), or leave it out with the pattern "!${f.file}/**".`,
  WRITE_OUTSIDE: (f) => `${f.file}: this leads out of the workspace, to ${f.target}, and nothing is written there. Name a path inside the workspace.`,
  FILE_WRITE: (f) => `${f.file}: cannot be written: ${f.detail}. Check the path, who may write there, and the free space on the disk.`,
  FILE_EXISTS: (f) => `${f.file}: this is there already, and is not overwritten. Move it away first.`,
  ZSTD_UNSUPPORTED: (f) => `${f.file}: Node ${f.version} cannot read zstd. Use Node 22.15 or later, or compress the file with gzip.`,
  TEMPORARY_FOLDER: (f) => `${f.path}: this folder cannot hold temporary files, because DuckDB does not read a path with *, ?, [, ], = or \\ as it stands. Set the variable TMPDIR to a folder without these signs in its path.`,
  PARQUET_COLUMN: (f) => `${f.file}: ${f.detail}.`,
  SCHEMA_INVALID: (f) => `${f.file}: this is not a valid JSON Schema: ${f.detail}.`,
  TABLES: (f) => `${f.place}: ${f.detail}. Rename the table, in the pipeline and in the config.`,
  PATTERN_ENDLESS: (f) => `${f.place}: the schema's pattern ${f.pattern} (${f.pointer}) takes too long on this event. Write it without a repetition inside a repetition, such as (a+)+.`,
  SQL_FAILED: (f) => `${f.file}: DuckDB refused the statement: ${f.detail}`,
  PIPELINE_FOLDER: (f) => `${f.path}: ${f.detail}. A pipeline folder may hold ${f.known}.`,
  PIPELINE_TABLE: (f) => `${f.file}: the pipeline's table "${f.table}" cannot be used: ${f.detail}. The columns of the plan's tables are listed at ${PLAN_TABLES_PAGE}`,
  SQL_CRASHED: (f) => `${f.file}: the process that ran this SQL stopped: ${f.detail}. Remove the statement that stops it. If the machine ran out of memory, set a smaller pipeline.memory.`,
  SQL_TIMEOUT: (f) => `${f.file}: stopped after ${f.seconds} s, before it was done. ${f.hint}`,
  SQL_MEMORY: (f) => `${f.file}: this needs more memory than the ${f.limit} that are allowed. Let it use less, or raise pipeline.memory.`,
  SQL_DISK: (f) => `${f.file}: this needs more disk than the ${f.limit} that are allowed. Let it use less, or raise pipeline.disk.`,
  GATE_MEMORY: (f) => `${f.file}: this needs more than the ${f.limit} of memory that a database of the gate may take on this machine, or more disk than is free in the folder for temporary files. Let a larger machine do it, or several: ${SHARDS_PAGE}`,
  COMMAND_FAILED: (f) => `"${f.run}" ${f.how} after ${f.seconds} s, so there are no tables to check. Correct the command; its output is in the log.${f.said}`,
  COMMAND_MISSING: (f) => `"${f.run}": the shell cannot find or start this command (exit code ${f.code}). Install it in a step before the gate, or correct pipeline.run.${f.said}`,
  COMMAND_TIMEOUT: (f) => `"${f.run}": stopped after ${f.seconds} s, before it was done. Make it faster, or raise pipeline.timeout.${f.said}`,
  COMMAND_CHILD: (f) => `"${f.run}" ended and left a process running${f.left}. Let the command wait for everything that it starts.`,
  COMMAND_NOTHING: (f) => `"${f.run}" left no tables (looked for: ${f.tables}). Write a DuckDB file to DC_EVENT_GATE_DATABASE, or <table>.parquet or <table>.csv into the folder DC_EVENT_GATE_OUTPUT.`,
  COMMAND_DATABASE: (f) => `"${f.run}" left a file at DC_EVENT_GATE_DATABASE that ${f.detail}. ${f.step}`,
  COMMAND_WROTE: (f) => `"${f.run}" changed files of the repository while it ran: ${f.files}. Let it write to DC_EVENT_GATE_DATABASE, DC_EVENT_GATE_OUTPUT or a temporary folder. Remove from git what it makes.`,
  PREPARE_FAILED: (f) => `"${f.run}" (pipeline.prepare) ${f.how}, so the ${f.side}'s pipeline did not run. Correct the command; its output is in the log.${f.said}`,
  WORKLOAD_KIND: (f) => `${f.workloads} cannot be measured: ${f.why}. Choose from ${f.known}, in benchmarks.workloads or after "bench".`,
  BASELINE_COMMAND: () => "There is no baseline for a pipeline that is a command, because its work cannot be counted. Time it against another revision instead: set benchmarks.workloads to [pipeline].",
  PIPELINE_SIDE: (f) => `The ${f.side}'s pipeline: ${f.detail}`,
  QUALITY_RULES: (f) => `${f.path}: ${f.detail}. A folder of quality rules holds a file <rule>.sql for each rule, with a SELECT of event_id and message.`,
  QUALITY_RULE_HEADER: (f) => `${f.file}:${f.line}: ${f.detail}. The header of a rule may have one line "-- Severity: error" (or warning) and one line "-- Says:" with a sentence.`,
  QUALITY_RULE_UNKNOWN: (f) => `${f.place}: there is no quality rule "${f.rule}".${f.hint}`,
  GOLDEN_NONE: (f) => `${f.path}: there is no golden case here. Set golden.path to none, or make a case: put the events of a person or two into ${f.path}/CASE/events.ndjson, one a line, then run: ${typed("golden add CASE")}`,
  NO_TERMINAL: () => `golden review asks a question about each case, and here is no terminal to answer at. To see what differs, run: ${typed("golden check")}. To accept cases, run: ${typed("golden update CASE")}`,
  GOLDEN_APART: (f) => `The golden cases cannot be told apart by ${f.field}: ${f.detail}. Give each row its ${f.field}, and let it depend on no other case; or remove golden.keep-apart-by from the config.`,
  GOLDEN_CASE: (f) => `${f.file}:${f.line}: ${f.detail}.`,
  NATIVE_MISSING: (f) => `DuckDB's library for ${f.platform} is missing: ${f.detail}. Without network: download ${f.url} (sha512 ${f.sha512}), unpack it, and name its folder in the input duckdb-path or the variable DC_EVENT_GATE_DUCKDB_PATH.`,
  NATIVE_HASH: (f) => `${f.file}: this is not the DuckDB library that was released: its ${f.algorithm} is ${f.actual}, and must be ${f.expected}. It was not loaded. Delete the file, and get ${f.url} again.`,
  NATIVE_LOAD: (f) => `${f.file}: DuckDB's library does not load on this machine: ${f.detail}. Use a newer system image: the library needs a current C and C++ library.`,
  NATIVE_UNKNOWN: (f) => `DuckDB cannot be used on ${f.platform}, because no checksum of its library is known there. Use one of ${f.platforms}.`,
  WORKER_DIED: (f) => `A thread that checks events stopped before it was done: ${f.detail}.`,
  AMOUNT_OVERFLOW: (f) => `After the event ${f.event} a balance is ${f.amount}, which is too large for DECIMAL(18,6). Correct the amount.`,
  NOTHING_TO_REBUILD: (f) => `Nothing can be rebuilt: the ${f.events} valid events are of type ${f.types}, and the pipeline "${f.pipeline}" reads none of these. Add events of a type that it reads: ${f.known}. Or name a command that makes tables of yours (pipeline, tables).`,
  AS_OF_EARLY: (f) => `No event is effective by ${f.asOf}; the first is on ${f.first}. Set as-of to that day or a later one.`,
  EVENT_DAYS: (f) => `No valid event has a day at ${f.pointer}, so the day of the balances is not known. Correct events.date in the config. If your events have no day, leave events.date out and set as-of to one.`,
  PLAN_TABLES: (f) => `The command ${f.command} needs the table ${f.tables}, and this pipeline does not make it. Let the pipeline make it too; its columns are listed at ${PLAN_TABLES_PAGE}`,
  EVENT_CONFLICT: (f) => `${f.place}: another event ${f.others} has the event_id ${f.event} too, and other contents. Correct one of them, or give it another event_id.`,
  BASE_UNKNOWN: (f) => `Nothing can be compared with "${f.base}": ${f.detail}. Name a revision that this checkout has, or none. In a workflow, give actions/checkout "fetch-depth: 0".`,
  WORKING_DIRECTORY: (f) => `The input working-directory is ${f.folder}, and ${f.detail}. Name a folder inside the workspace, such as the "path" of actions/checkout.`,
  CHECKOUT_OWNER: (f) => `${f.folder}: git does not read this checkout, because it belongs to another user. This is so in a job with a container. Add a step before the gate that runs: git config --global --add safe.directory "${f.folder}"`,
  CHECKOUT_OTHER: (f) => `The checkout is at ${f.here}, and this run is about ${f.wanted}. ${f.remedy}.`,
  CHECKOUT_NONE: (f) => `Nothing can be compared with "${f.base}": this folder is not a git repository. Run the gate in the repository. In a workflow, check out with actions/checkout; if it has a "path", set the input working-directory to the same folder.`,
  GIT_MISSING: (f) => `Nothing can be compared with "${f.base}": git is not installed. Install git; in a job with a container, in its image.`,
  HISTORY_MISSING: (f) => `Nothing can be compared with "${f.base}": ${f.detail}. Give actions/checkout "fetch-depth: 0", so that it gets all history.`,
  SUBJECT_UNKNOWN: (f) => `There is nothing to compare with: the event ${f.event} on ${f.ref} names no pull request, and ${f.detail}. Give the action a token and actions/checkout "fetch-depth: 0", or run the workflow on pull_request.`,
  BUILT_FILE: (f) => `${f.file}: this version of the gate did not build this file: ${f.detail}. Move it away, then run: ${typed("build --out FILE")}`,
  EMPLOYEE_UNKNOWN: (f) => `There is no plan event of employee "${f.employee}" by ${f.asOf}.${f.hint}`,
  SNAPSHOT_REPEATED: (f) => `fct_participant_balance_snapshots has more than one row of employee "${f.employee}" in plan ${f.plan} (${f.scenario}/${f.design}) on ${f.day}, so which balance counts is not known. Let the pipeline write one.`,
  SHARD_FILE: (f) => `${f.file}: ${f.detail}. Let that shard run again, and hand its file on as it is.`,
  SHARD_NONE: (f) => `${f.folder}: no file of a shard is there (shard-1-of-8.json and the like). Put there what the shards left before they are merged.`,
  SHARD_MISSING: (f) => `Of ${f.of} shards ${f.missing} left no file in ${f.folder}, so nothing is decided. See why that job ended, and run it again.`,
  SHARD_DOUBLE: (f) => `Shard ${f.shard} is there more than once: ${f.files}. Give the merge the files of one run alone.`,
  SHARD_DIFFERS: (f) => `${f.one} and ${f.other} do not belong together: ${f.detail}. Let all shards, and their merge, run at one commit, by one version of the gate, with the same settings.`,
  SHARD_SPLIT: (f) => `${f.what} cannot be shared by several runs: ${f.why}. ${f.step}`,
  POPULATION_INVALID: (f) => `Nothing was measured: the schema rejects ${f.invalid} of the ${f.events} events that the benchmark makes (${f.detail}). Benchmarks need a schema that accepts the events of: ${typed("generate")}`,
  MEASURED_PROCESS: (f) => `The process that measures the ${f.side} could not ${f.ask}: ${String(f.detail).replace(/\.$/, "")}. None of its measurements count. Run the command again; if the system killed it, give it more memory.`,
  BASELINE_UNMEASURED: (f) => `No baseline was written, because not everything was measured: ${f.detail}`,
  BASELINE_FILE: (f) => `${f.file}:${f.line}: ${f.detail}. Correct this baseline; or delete the file, and run: ${typed("baseline update")}`,
  BUG: (f) => `Unexpected: ${f.detail}. This is a bug in dc-event-gate. Please report it, with the lines above, at ${ISSUES}`
};
var GateError = class extends Error {
  name = "GateError";
  code;
  facts;
  /** Failures that a run had found before it came to this: they may be its cause. */
  known = [];
  /** @param options `during`: what was being done, where the same may be done for several things */
  constructor(code, facts, { during, ...options } = {}) {
    const sentence = CATALOGUE[code](facts);
    super(during === void 0 ? sentence : `${during}: ${sentence}`, options);
    this.code = code;
    this.facts = facts;
  }
};
async function naming(during, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw new GateError(error.code, error.facts, { cause: error, during });
  }
}
function isErrorCode(text) {
  return typeof text === "string" && Object.hasOwn(CATALOGUE, text);
}

export {
  __require,
  __esm,
  __commonJS,
  __export,
  __toESM,
  __toCommonJS,
  VERSION,
  PRODUCT,
  ACTION,
  HOMEPAGE,
  ISSUES,
  startedAs,
  startedWith,
  typed,
  GateError,
  naming,
  isErrorCode
};
