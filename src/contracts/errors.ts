/**
 * "Could not decide" (exit code 2), as opposed to a `Finding`. Each code has one sentence in the
 * catalogue below that names the place and the next step.
 */
export type ErrorFacts = Readonly<Record<string, string | number>>;

const CATALOGUE = {
  CONFIG_NOT_FOUND: (f) =>
    `${f.file}: no such file. Run the gate in the repository's root, name another file with --config, or let "dc-event-gate init" write one.`,
  CONFIG_SYNTAX: (f) => `${f.file}:${f.line}: not valid YAML: ${f.detail}.`,
  CONFIG_MERGE: (f) =>
    `${f.file}:${f.line}: a merge is not resolved here. Choose between the two sides, and take the marker lines out.`,
  CONFIG_UNKNOWN_KEY: (f) => `${f.file}:${f.line}: unknown key "${f.key}".${f.hint}`,
  CONFIG_VALUE: (f) => `${f.file}:${f.line}: "${f.key}" ${f.detail}.`,
  CONFIG_PATH: (f) =>
    `${f.place} names ${f.path}, and there is no such file or folder. Correct the path.`,
  LIMITS_FILE: (f) => `${f.file}:${f.line}, ${f.column}: ${f.detail}.`,
  OVERRIDE_VALUE: (f) => `${f.place} ${f.detail}.`,
  USAGE: (f) =>
    f.command === undefined
      ? `${f.detail}. Run "dc-event-gate help" for the commands and their options.`
      : `${f.detail}. Run "dc-event-gate help ${f.command}" for its options.`,
  PATTERN_EMPTY: (f) =>
    `${f.key}: the pattern "${f.pattern}" matches no file. Correct it, or take it out.`,
  PATTERN_OUTSIDE: (f) =>
    `The pattern "${f.pattern}" (${f.key}) leads out of the workspace. Name files below it, by a relative path.`,
  PATTERN_UNREADABLE: (f) => `The pattern "${f.pattern}" ${f.detail}.`,
  PATTERN_NONE: (f) => `${f.key} names no fixtures. Name at least one file or glob.`,
  FILE_FORMAT: (f) =>
    `${f.file}: not a fixture format this gate reads (${f.formats}). Rename it, or leave it out with "!${f.file}".`,
  FILE_UNREADABLE: (f) =>
    `${f.file}: cannot be read: ${f.detail}. Check the path and its permissions.`,
  FILE_NOT_REGULAR: (f) =>
    `${f.file}: is ${f.detail}, not a file. Name a file; where a pattern matches this, leave it out with "!${f.file}".`,
  FILE_OUTSIDE: (f) =>
    `${f.file}: leads out of the workspace (to ${f.target}). Copy it in; where a pattern matches this, leave it out with "!${f.file}".`,
  WRITE_OUTSIDE: (f) =>
    `${f.file}: is outside of the workspace (${f.target}), where nothing is written. Name a path inside it.`,
  FILE_WRITE: (f) =>
    `${f.file}: cannot be written: ${f.detail}. Check the path, its permissions, and the room on the disk.`,
  FILE_EXISTS: (f) => `${f.file}: exists already and is not overwritten. Remove it first.`,
  ZSTD_UNSUPPORTED: (f) =>
    `${f.file}: this Node (${f.version}) cannot read zstd; Node 22.15 and later can. Use gzip, or a newer Node.`,
  TEMPORARY_FOLDER: (f) =>
    `${f.path}: no folder for temporary files, since DuckDB reads "*", "?", "[", "]", "=" and "\\" in a path in a way of its own. Set TMPDIR to a folder whose path has none of them.`,
  PARQUET_COLUMN: (f) => `${f.file}: ${f.detail}.`,
  SCHEMA_INVALID: (f) => `${f.file}: not a usable JSON Schema: ${f.detail}.`,
  TABLES: (f) => `${f.place}: ${f.detail}. Give the table another name in the pipeline and here.`,
  PATTERN_ENDLESS: (f) =>
    `${f.place}: the pattern ${f.pattern} of the schema (${f.pointer}) comes to no end on this event. Write it without a repetition within a repetition, as in (a+)+.`,
  SQL_FAILED: (f) => `${f.file}: DuckDB refused the statement: ${f.detail}`,
  PIPELINE_FOLDER: (f) => `${f.path}: ${f.detail}. A pipeline folder may hold ${f.known}.`,
  PIPELINE_TABLE: (f) =>
    `${f.file}: the pipeline made no usable table "${f.table}": ${f.detail}. See docs/DOMAIN.md, "Tables and columns".`,
  SQL_CRASHED: (f) =>
    `${f.file}: the process that ran it is gone: ${f.detail}. Take out the statement that ends it; where the machine has run out of memory, set a smaller pipeline.memory.`,
  SQL_TIMEOUT: (f) => `${f.file}: not done after ${f.seconds} s, and was stopped. ${f.hint}`,
  SQL_MEMORY: (f) =>
    `${f.file}: needs more memory than the ${f.limit} that it may use. Let it need less, or allow it more (pipeline.memory).`,
  SQL_DISK: (f) =>
    `${f.file}: needs more disk than the ${f.limit} that it may use. Let it need less, or allow it more (pipeline.disk).`,
  COMMAND_FAILED: (f) =>
    `"${f.run}" ${f.how} after ${f.seconds} s, so there is nothing to judge. Correct the command or what it runs; what it printed is in the log.${f.said}`,
  COMMAND_MISSING: (f) =>
    `"${f.run}": the shell found no such command, or may not start it (exit code ${f.code}). Install it in a step before the gate, or correct "run" of the pipeline.${f.said}`,
  COMMAND_TIMEOUT: (f) =>
    `"${f.run}": not done after ${f.seconds} s, and was stopped with all that it had started. Make it faster, or allow it more (pipeline.timeout).${f.said}`,
  COMMAND_CHILD: (f) =>
    `"${f.run}" ended, and left a process running${f.left}, which was stopped: what it would still have written nobody can know. Let the command wait for what it starts.`,
  COMMAND_NOTHING: (f) =>
    `"${f.run}" left no tables. It leaves a DuckDB file at DC_EVENT_GATE_DATABASE, or <table>.parquet or <table>.csv in DC_EVENT_GATE_OUTPUT; looked for were ${f.tables}.`,
  COMMAND_DATABASE: (f) =>
    `"${f.run}" left a file at DC_EVENT_GATE_DATABASE that ${f.detail}. ${f.step}`,
  COMMAND_WROTE: (f) =>
    `"${f.run}" changes files of the repository while it is judged: ${f.files}. Let it write to DC_EVENT_GATE_DATABASE, DC_EVENT_GATE_OUTPUT or a temporary folder; take out of git what it makes.`,
  PREPARE_FAILED: (f) =>
    `"${f.run}", which sets up the ${f.side}'s own tree (pipeline.prepare), ${f.how}, so the ${f.side}'s pipeline was not run. Correct "prepare" of the pipeline, or what it runs; what it printed is in the log.${f.said}`,
  WORKLOAD_KIND: (f) =>
    `${f.workloads} cannot be measured: ${f.why}. Name others (benchmarks.workloads, or after "bench"); there are ${f.known}.`,
  BASELINE_COMMAND: () =>
    'A baseline holds counted work, and what a command does cannot be counted. Let base and head be timed in pairs instead: benchmarks: {workloads: [pipeline]}.',
  PIPELINE_SIDE: (f) => `The ${f.side}'s pipeline: ${f.detail}`,
  QUALITY_RULES: (f) =>
    `${f.path}: ${f.detail}. A folder of quality rules holds one <rule>.sql each, a SELECT of event_id and message.`,
  QUALITY_RULE_HEADER: (f) =>
    `${f.file}:${f.line}: ${f.detail}. The header of a quality rule may say "-- Severity: error" (or warning) once, and "-- Says:" with a sentence.`,
  QUALITY_RULE_UNKNOWN: (f) =>
    `${f.place} names the quality rule "${f.rule}", and there is none.${f.hint}`,
  GOLDEN_NONE: (f) =>
    `${f.path}: no golden case there. Put the events of a person or two into ${f.path}/CASE/events.ndjson, one a line, and run "dc-event-gate golden add CASE"; or set "golden: {path: none}".`,
  NO_TERMINAL: () =>
    `"dc-event-gate golden review" asks about each case, and there is no terminal to ask at. "dc-event-gate golden check" shows what differs, and "dc-event-gate golden update CASE …" accepts the cases that are named.`,
  GOLDEN_APART: (f) =>
    `The golden cases cannot be kept apart by ${f.field}: ${f.detail}. Let each row say of which ${f.field} it is and depend on no other, or take golden.keep-apart-by out.`,
  GOLDEN_CASE: (f) => `${f.file}:${f.line}: ${f.detail}.`,
  NATIVE_MISSING: (f) =>
    `DuckDB's library for ${f.platform} is not at hand: ${f.detail}. To provision it by hand: fetch ${f.url} (sha512 ${f.sha512}), unpack it, and name the folder by the input duckdb-path, or the variable DC_EVENT_GATE_DUCKDB_PATH.`,
  NATIVE_HASH: (f) =>
    `${f.file}: its sha512 is ${f.actual}, expected ${f.expected}. It is not loaded; remove it and provision ${f.url} again.`,
  NATIVE_LOAD: (f) =>
    `${f.file}: DuckDB's library does not load on this machine: ${f.detail}. Use a newer system image; it needs a current C and C++ library.`,
  NATIVE_UNKNOWN: (f) =>
    `No digest is known for DuckDB on ${f.platform}, so it cannot be checked. Supported: ${f.platforms}.`,
  WORKER_DIED: (f) => `A validation worker ended before its work was done: ${f.detail}.`,
  AMOUNT_OVERFLOW: (f) =>
    `After event ${f.event} a balance is ${f.amount}, which DECIMAL(18,6) cannot hold. Correct the amount.`,
  NOTHING_TO_REBUILD: (f) =>
    `Nothing can be rebuilt: ${f.events} valid events are of ${f.types}, and the pipeline ${f.pipeline} knows none of these. Add events of the types that it knows (${f.known}).`,
  AS_OF_EARLY: (f) =>
    `Nothing has happened as of ${f.asOf}: the first event is effective ${f.first}. Set as-of to that day or a later one.`,
  EVENT_DAYS: (f) =>
    `No valid event has a day at ${f.pointer}, so as of which day the tables stand is not known. Name the place of the day (events: {date: POINTER}), or the day itself (as-of).`,
  PLAN_TABLES: (f) =>
    `"dc-event-gate ${f.command}" needs the tables of the plan, and the pipeline makes no ${f.tables}: "tables" of the config declares others. See docs/DOMAIN.md, "Tables and columns".`,
  EVENT_CONFLICT: (f) =>
    `The event_id ${f.event} stands for different contents. Correct one of them, or give it an id of its own.`,
  BASE_UNKNOWN: (f) =>
    `The base "${f.base}" cannot be compared with: ${f.detail}. Name a revision that the checkout holds (fetch-depth: 0), or none.`,
  WORKING_DIRECTORY: (f) =>
    `The input working-directory names ${f.folder}, and ${f.detail}. Name a folder of the workspace itself, as the "path" of actions/checkout does.`,
  CHECKOUT_OWNER: (f) =>
    `${f.folder}: git does not read this checkout, since it belongs to another user than the one who runs the gate (so in a job with a container). Add a step before: git config --global --add safe.directory "${f.folder}"`,
  CHECKOUT_OTHER: (f) =>
    `The checkout is at ${f.here}, and this run is about ${f.wanted}: its verdict would stand at a commit that was not judged. ${f.remedy}.`,
  CHECKOUT_NONE: (f) =>
    `The base "${f.base}" cannot be compared with: this folder is not a git repository. Check it out with actions/checkout; where that has a "path", name the same folder by the input working-directory. On the command line, run in the repository.`,
  GIT_MISSING: (f) =>
    `The base "${f.base}" cannot be compared with: there is no git on this machine. Install git, in a job with a container in its image.`,
  HISTORY_MISSING: (f) =>
    `The change cannot be compared with "${f.base}": ${f.detail}. Check out all history: actions/checkout with "fetch-depth: 0".`,
  SUBJECT_UNKNOWN: (f) =>
    `The event ${f.event} on ${f.ref} names no pull request, and what its change is to be compared with cannot be told: ${f.detail}. Give the action a token (input token) and check out all history (fetch-depth: 0), or run it on pull_request.`,
  BUILT_FILE: (f) =>
    `${f.file}: is no file that this version of "dc-event-gate build" made: ${f.detail}. Build it again.`,
  EMPLOYEE_UNKNOWN: (f) =>
    `No event names employee "${f.employee}" on or before ${f.asOf}.${f.hint}`,
  POPULATION_INVALID: (f) =>
    `${f.invalid} of the ${f.events} events made for the benchmark are not valid by the schema (${f.detail}), so nothing can be measured. Benchmarks need a schema that takes the events of "dc-event-gate generate".`,
  MEASURED_PROCESS: (f) =>
    `The process that measures the ${f.side} could not ${f.ask}: ${String(f.detail).replace(/\.$/, '')}. Nothing that it measured counts; run the command again, with more memory if the system killed it.`,
  BASELINE_UNMEASURED: (f) =>
    `No baseline was written, since not everything was measured: ${f.detail}`,
  BASELINE_FILE: (f) =>
    `${f.file}:${f.line}: ${f.detail}, so it is no baseline file. Correct it, or remove it and let "dc-event-gate baseline update" write it anew.`,
  BUG: (f) =>
    `Unexpected: ${f.detail}. This is a bug in dc-event-gate; please report it with the stack above.`,
} as const satisfies Record<string, (facts: ErrorFacts) => string>;

export type GateErrorCode = keyof typeof CATALOGUE;

export class GateError extends Error {
  override readonly name = 'GateError';
  readonly code: GateErrorCode;
  readonly facts: ErrorFacts;

  /** @param options `during`: what was being done, where the same may be done for several things */
  constructor(
    code: GateErrorCode,
    facts: ErrorFacts,
    { during, ...options }: { readonly cause?: unknown; readonly during?: string } = {},
  ) {
    const sentence = CATALOGUE[code](facts);
    super(during === undefined ? sentence : `${during}: ${sentence}`, options);
    this.code = code;
    this.facts = facts;
  }
}

/** Runs `work`; what it could not decide then says of which of several things. */
export async function naming<T>(during: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw new GateError(error.code, error.facts, { cause: error, during });
  }
}

/** Whether a text that another process sent is one of the codes. */
export function isErrorCode(text: unknown): text is GateErrorCode {
  return typeof text === 'string' && Object.hasOwn(CATALOGUE, text);
}
