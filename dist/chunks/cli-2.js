import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  FORM_NAMES
} from "./action-cli-2.js";
import {
  SETTINGS
} from "./action-cli-measured-2.js";
import {
  nearest
} from "./action-bench-cli-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/commands/line/setting-groups.ts
var POINTERS = [
  "events-type",
  "events-id",
  "events-date",
  "events-person",
  "events-created"
];
var INPUT = [
  "schema",
  ...POINTERS,
  "fixtures-valid",
  "minimum-rate",
  "require-types",
  "max-findings"
];
var QUALITY = [
  "quality-rules",
  "quality-severity",
  "quality-max-findings",
  "limits"
];
var SQL_LIMITS = [
  "pipeline-timeout",
  "pipeline-memory",
  "pipeline-disk",
  "pipeline-env"
];
var REBUILDING = [
  "pipeline",
  ...SQL_LIMITS,
  "tables",
  ...POINTERS,
  "second-opinion"
];
var ALL = SETTINGS.map(({ name }) => name);

// src/commands/line/commands.ts
var CHANGED = {
  name: "changed",
  value: "[=REV]",
  help: "only what changed since REV (default HEAD), for hooks; this is no verdict of the gate"
};
var SHARD = {
  name: "shard",
  value: "N/M",
  help: 'do the N-th of M shares of the work, for "merge"; gives no verdict'
};
var COMMANDS = [
  {
    name: "gate",
    positionals: "",
    does: "check all that the config asks for, with one verdict (the default)",
    options: [SHARD],
    settings: ALL,
    without: [],
    example: "gate --report-dir out"
  },
  {
    name: "validate",
    positionals: "[GLOB…]",
    does: "check events by the schema only: those of GLOB, or of the config",
    options: [{ name: "quality", value: "", help: "also check the quality rules" }, CHANGED, SHARD],
    settings: [...INPUT, ...QUALITY, ...SQL_LIMITS],
    without: [],
    example: "validate 'fixtures/**/*.ndjson' --quality"
  },
  {
    name: "golden check",
    positionals: "[CASE…]",
    does: "compare golden cases with the tables that are rebuilt",
    options: [CHANGED, SHARD],
    settings: [
      "schema",
      "golden-path",
      "golden-keep-apart-by",
      "base",
      ...REBUILDING,
      "max-findings",
      ...QUALITY
    ],
    without: [],
    example: "golden check --format markdown"
  },
  {
    name: "merge",
    positionals: "FOLDER",
    does: "put together what the shards have left in FOLDER, with one verdict",
    options: [],
    settings: ALL,
    without: [],
    example: "merge .dc-event-gate"
  },
  {
    name: "golden update",
    positionals: "[CASE…]",
    does: "show what changes, then rewrite the expected files",
    options: [{ name: "dry-run", value: "", help: "show the variance, write nothing" }],
    settings: ["schema", "golden-path", ...REBUILDING, "max-findings", ...QUALITY],
    without: ["report-dir"],
    example: "golden update --dry-run"
  },
  {
    name: "golden review",
    positionals: "[CASE…]",
    does: "go through the cases that differ, and accept them or not",
    options: [],
    settings: ["schema", "golden-path", ...REBUILDING, "max-findings", ...QUALITY],
    without: ["report-dir"],
    example: "golden review"
  },
  {
    name: "golden add",
    positionals: "CASE [TABLE…]",
    does: "write the first expected files of a case, marked as unreviewed",
    options: [],
    settings: ["schema", "golden-path", "limits", ...REBUILDING, "max-findings"],
    without: ["report-dir"],
    example: "golden add mid-year-hire"
  },
  {
    name: "build",
    positionals: "[GLOB…]",
    does: "write valid events and all tables to a DuckDB file",
    options: [
      { name: "out", value: "FILE", help: "the file to make (required)" },
      { name: "append", value: "", help: "add the events to FILE, which is there already" }
    ],
    settings: [...INPUT, ...QUALITY, "pipeline", ...SQL_LIMITS, "tables", "as-of"],
    without: ["report-dir"],
    example: "build 'fixtures/**/*.ndjson' --out plan.duckdb"
  },
  {
    name: "balance",
    positionals: "EMPLOYEE",
    does: "show one employee's balances on a day",
    options: [
      { name: "audit", value: "", help: "list every event and its effect on the balance" },
      { name: "from", value: "FILE", help: "a file that build made (default: the fixtures)" }
    ],
    settings: ["schema", "fixtures-valid", "limits", "pipeline", ...SQL_LIMITS, "as-of"],
    without: ["report-dir"],
    example: "balance E-0001 --as-of 2024-12-31 --audit"
  },
  {
    name: "bench",
    positionals: "[WORKLOAD…]",
    does: "measure: are targets met, and is it slower than before?",
    options: [
      { name: "scale", value: "SCALE", help: "small, a few minutes; or full (default small)" },
      { name: "against", value: "REF", help: "also time in pairs against a git revision" },
      { name: "time-budget", value: "SECONDS", help: "how long pairs may take (default 600)" },
      { name: "seed", value: "S", help: "decides which side of a pair is first (default 1)" },
      {
        name: "record",
        value: "FILE",
        help: 'append the pairs to FILE, as "npm run replay" reads them'
      },
      SHARD
    ],
    settings: ["schema", "pipeline", "baselines", "work-budget", "margin", "targets"],
    without: [],
    example: "bench reconstruct --against origin/main"
  },
  {
    name: "baseline update",
    positionals: "",
    does: "measure, and record the result as the baseline",
    options: [{ name: "scale", value: "SCALE", help: "small or full (default small)" }],
    settings: ["schema", "pipeline", "baselines"],
    without: ["report-dir"],
    example: "baseline update --scale full"
  },
  {
    name: "generate",
    positionals: "",
    does: "make up events of a realistic population, as NDJSON",
    options: [
      { name: "employees", value: "N", help: "how many people (default 100)" },
      { name: "years", value: "Y", help: "how many years of history (default 5)" },
      { name: "seed", value: "S", help: "same seed, same bytes (default 1)" },
      { name: "out", value: "FILE", help: "where to write (default stdout)" }
    ],
    settings: [],
    without: ["config", "report-dir"],
    example: "generate --employees 50 --seed 7 --out people.ndjson"
  },
  {
    name: "init",
    positionals: "",
    does: "write a config and workflows; in an empty folder an example too",
    options: [
      { name: "dry-run", value: "", help: "show the files, write nothing" },
      { name: "shards", value: "N", help: "a workflow whose jobs share the work, N of them" }
    ],
    settings: [],
    without: ["config", "report-dir"],
    example: "init"
  },
  {
    name: "completion",
    positionals: "SHELL",
    does: "print a script by which bash, zsh or fish completes commands",
    options: [],
    settings: [],
    without: ["config", "report-dir"],
    example: "completion bash"
  }
];
var DEFAULT_FORM = "human";
var FORM_WORDS = joinOr(FORM_NAMES);
function joinOr(names) {
  return names.join(", ").replace(/, ([^,]*)$/, " or $1");
}
var COMMON_OPTIONS = [
  { name: "config", value: "FILE", help: "config file (default .github/dc-event-gate.yml)" },
  { name: "format", value: "FORM", help: `${FORM_WORDS} (default ${DEFAULT_FORM})` },
  { name: "report-dir", value: "DIR", help: "also write the report there, in every form" },
  { name: "working-directory", value: "FOLDER", help: "run in FOLDER, as git -C does" },
  { name: "no-color", value: "", help: "print without colour" },
  { name: "help", value: "", help: "show this text" },
  { name: "version", value: "", help: "show the versions of the gate and of Node" }
];
var SETTING_OPTIONS = SETTINGS.map(({ name, placeholder, help }) => ({
  name,
  value: placeholder,
  help
}));
function isOptional({ value }) {
  return value.startsWith("[");
}
function commonOptions({ without }) {
  return COMMON_OPTIONS.filter(({ name }) => !without.includes(name));
}

// src/commands/line/usage.ts
function rejectUsage(detail) {
  throw new GateError("USAGE", { detail });
}
function meantBy(word, names, prefix = "") {
  const meant = nearest(word, names);
  return meant === void 0 ? "" : ` (did you mean ${prefix}${meant}?)`;
}
function withHelpFor(command, error) {
  return error instanceof GateError && error.code === "USAGE" ? new GateError("USAGE", { ...error.facts, command }, { cause: error }) : error;
}

// src/adapters/terminal/width.ts
var FALLBACK_COLUMNS = 80;
function findWidth({ env, stream }) {
  const told = env.COLUMNS ?? "";
  if (/^[1-9][0-9]{0,3}$/.test(told)) return Number(told);
  if (stream.isTTY !== true) return null;
  return stream.columns || FALLBACK_COLUMNS;
}

export {
  findWidth,
  COMMANDS,
  DEFAULT_FORM,
  FORM_WORDS,
  joinOr,
  COMMON_OPTIONS,
  SETTING_OPTIONS,
  isOptional,
  commonOptions,
  rejectUsage,
  meantBy,
  withHelpFor
};
