import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  isCalendarDate
} from "./action-bench-cli-worker.js";

// src/checks/benchmarks/workloads.ts
var TIMED = [
  "validate",
  "ingest",
  "reconstruct",
  "history",
  "snapshots",
  "pipeline"
];
var seconds = { name: "seconds", unit: "s", better: "less", target: null };
var memory = { name: "peak-rss", unit: "GB", better: "less", target: 8 };
var METRICS = {
  validate: [
    { name: "events-per-second", unit: "events/s", better: "more", target: null },
    { name: "p50", unit: "ms/event", better: "less", target: null },
    { name: "p99", unit: "ms/event", better: "less", target: 10 },
    { name: "max", unit: "ms/event", better: "less", target: null }
  ],
  ingest: [
    {
      name: "events-per-second",
      unit: "events/s",
      better: "more",
      target: 1e5,
      fromScale: "full"
    },
    memory
  ],
  reconstruct: [
    { ...seconds, target: 5 },
    { name: "participants-per-second", unit: "participants/s", better: "more", target: null }
  ],
  history: [
    { name: "p50", unit: "ms", better: "less", target: null },
    { name: "p99", unit: "ms", better: "less", target: 5e3 },
    { name: "cold", unit: "ms", better: "less", target: 5e3 }
  ],
  snapshots: [
    { name: "rows-per-second", unit: "rows/s", better: "more", target: null },
    { name: "look-up", unit: "ms", better: "less", target: null },
    { name: "fold", unit: "ms", better: "less", target: null }
  ],
  concurrency: [
    { name: "events-per-second", unit: "events/s", better: "more", target: null },
    { name: "read-p99", unit: "ms", better: "less", target: null },
    { name: "leaks", unit: "rows", better: "less", target: 0, canBeZero: true }
  ],
  population: [seconds, { name: "events", unit: "events", better: "more", target: null }, memory],
  pipeline: [
    seconds,
    { name: "events-per-second", unit: "events/s", better: "more", target: null },
    { name: "start-up", unit: "s", better: "less", target: null, isOptional: true }
  ]
};
var PARTS = {
  validate: ["schema"],
  ingest: ["schema", "macros.sql", "tables.sql", "ingest.sql"],
  reconstruct: [
    "macros.sql",
    "tables.sql",
    "ingest.sql",
    "plan_history.sql",
    "balances.sql",
    "annual_limits.sql"
  ],
  history: [
    "macros.sql",
    "tables.sql",
    "ingest.sql",
    "plan_history.sql",
    "balances.sql",
    "weekly_snapshots.sql"
  ],
  snapshots: [
    "macros.sql",
    "tables.sql",
    "ingest.sql",
    "plan_history.sql",
    "balances.sql",
    "weekly_snapshots.sql"
  ],
  concurrency: [],
  population: [],
  pipeline: [
    "macros.sql",
    "tables.sql",
    "ingest.sql",
    "plan_history.sql",
    "balances.sql",
    "annual_limits.sql",
    "weekly_snapshots.sql"
  ]
};
var STAGES = {
  reconstruct: ["balances.sql", "annual_limits.sql"],
  pipeline: ["plan_history.sql", "balances.sql", "annual_limits.sql", "weekly_snapshots.sql"]
};
var SCALES = {
  small: {
    name: "small",
    years: 5,
    seed: 1,
    employees: 800,
    population: 2e3,
    pair: 150,
    events: 2e4,
    samples: 5
  },
  full: {
    name: "full",
    years: 5,
    seed: 1,
    employees: 7e3,
    population: 1e5,
    pair: 150,
    events: 2e5,
    samples: 3
  }
};

// src/contracts/measured/workload-names.ts
var WORKLOADS = [
  "validate",
  "ingest",
  "reconstruct",
  "history",
  "snapshots",
  "concurrency",
  "population",
  "pipeline"
];

// src/contracts/settings/setting.ts
function setting(row) {
  return row;
}
function neverLooser() {
  return [];
}
function looserWhenRenamed(base, head) {
  return base === null || base === head ? [] : [{ base, head: head ?? "none" }];
}
function looserWhenExchanged(base, head) {
  return looserWhenRenamed(base ?? "none", head ?? "none");
}

// src/contracts/settings/texts.ts
var LABEL = { pattern: /^\S(?:.{0,48}\S)?$/, allowed: "a label of at most 50 characters" };
var HISTORY = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/,
  allowed: "a branch name, or none"
};
var SIZE = {
  pattern: /^[0-9]{1,6}(?:\.[0-9]{1,3})?(?:MB|GB)$/,
  allowed: "a size such as 500MB or 2GB"
};
var POINTER = {
  pattern: /^(?:\/[^/\s]+)+$/,
  allowed: "a JSON pointer such as /effective_date"
};
var FOUND = "schema";
var TYPE_POINTER = {
  pattern: /^(?:schema|(?:\/[^/\s]+)+)$/,
  allowed: `${FOUND} (it is found there), or a JSON pointer such as /event_type`
};
var APART = { allowed: "none, or a JSON pointer such as /scenario_id" };
var ALLOW = {
  pattern: /^(?:backward|forward|full|none)$/,
  allowed: "backward, forward, full, none, off, or a map with allow and against"
};
var ALLOWED_TEXTS = {
  "/tables": "a name as TABLE or SCHEMA.TABLE",
  "/events/type": TYPE_POINTER.allowed,
  "/events/id": POINTER.allowed,
  "/events/date": POINTER.allowed,
  "/events/person": POINTER.allowed,
  "/events/created": POINTER.allowed,
  "/golden/keep-apart-by": APART.allowed,
  "/evolution": ALLOW.allowed,
  "/github/label": LABEL.allowed,
  "/github/history": HISTORY.allowed,
  "/pipeline/memory": SIZE.allowed,
  "/pipeline/disk": SIZE.allowed
};

// src/contracts/settings/kinds.ts
function words(text) {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
function assignments(text, reject) {
  const pairs = words(text).map((item) => {
    const [name = "", ...value] = item.split("=");
    return [name, value.join("=")];
  });
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === void 0 ? pairs : reject(text, `one value for ${twice}`);
}
function pathOrNone(byDefault) {
  const read = (text) => text === "none" ? null : trimSlash(text);
  return { byDefault, parse: read, read: (value) => read(String(value)) };
}
function wordOrNone(byDefault) {
  const read = (text) => text === "none" ? null : text;
  return { byDefault, parse: read, read: (value) => read(String(value)) };
}
function builtinOr(own) {
  const read = (text) => text === "builtin" ? { kind: "builtin" } : { kind: own, path: trimSlash(text) };
  return { byDefault: { kind: "builtin" }, parse: read, read: (value) => read(String(value)) };
}
function choice(known) {
  return {
    byDefault: known[0],
    parse: (text, reject) => known.find((word) => word === text) ?? reject(text, known.join(", ")),
    read: (value) => value
  };
}
function textLike(byDefault, { pattern, allowed }) {
  return {
    byDefault,
    parse: (text, reject) => pattern.test(text) ? text : reject(text, allowed),
    read: (value) => String(value)
  };
}
function count(byDefault) {
  return {
    byDefault,
    parse: (text, reject) => /^[0-9]{1,9}$/.test(text) ? Number(text) : reject(text, "a whole number, 0 for all"),
    read: (value) => Number(value)
  };
}
function percentage(byDefault, most) {
  return {
    byDefault,
    parse: (text, reject) => /^[0-9]{1,4}(?:\.[0-9]+)?$/.test(text) && Number(text) <= most ? Number(text) : reject(text, `a percentage from 0 to ${most}`),
    read: (value) => Number(value)
  };
}
function globs() {
  return {
    byDefault: [],
    parse: (text) => text.split("\n").map((glob) => glob.trim()).filter((glob) => glob !== ""),
    read: (value) => typeof value === "string" ? [value] : value
  };
}
function trimSlash(path) {
  return path.replace(/(?<=[^/])\/+$/, "").replace(/^\.\/(?=.)/, "");
}

// src/pipelines/pipeline-choice.ts
var folder = builtinOr("folder");
var RUN = /^run:\s*/;
function fromText(text, reject) {
  if (!RUN.test(text)) return folder.read(text, reject);
  const run = text.replace(RUN, "").trim();
  return run === "" ? reject() : { kind: "command", run };
}
var pipelineChoice = {
  byDefault: { kind: "builtin" },
  parse: (text, reject) => fromText(text, () => reject(text, "builtin, a folder, or run: COMMAND")),
  read(value, reject) {
    if (typeof value === "string") return fromText(value, () => reject("names no command"));
    const map = value;
    const { path, run } = map;
    const foreign = ONLY_SQL.find((key) => key in map);
    if (run !== void 0 && path !== void 0)
      reject("names a folder (path) and a command (run); it can be one of them");
    if (run !== void 0 && foreign !== void 0)
      reject(`has ${foreign} beside a command (run), which is not held to it`);
    if (run !== void 0) return { kind: "command", run: String(run).trim() };
    return path === void 0 ? { kind: "builtin" } : fromText(String(path), () => reject("is empty"));
  }
};
var ONLY_SQL = ["memory", "disk"];
function describeChoice(choice2) {
  switch (choice2.kind) {
    case "builtin":
      return "builtin";
    case "folder":
      return choice2.path;
    case "command":
      return `run: ${choice2.run}`;
  }
}

// src/pipelines/settings.ts
var day = {
  byDefault: null,
  parse: (text, reject) => isCalendarDate(text) ? text : reject(text, "a day of the calendar, YYYY-MM-DD"),
  read: (value) => String(value)
};
var seconds2 = {
  byDefault: 300,
  parse: (text, reject) => /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : reject(text, "a whole number of seconds"),
  read: (value) => Number(value)
};
var size = {
  byDefault: null,
  parse: (text, reject) => SIZE.pattern.test(text) ? bytes(text) : reject(text, SIZE.allowed),
  read: (value) => bytes(String(value))
};
function bytes(text) {
  return Math.round(Number.parseFloat(text) * (text.endsWith("GB") ? 1e9 : 1e6));
}
var PIPELINE_SETTINGS = [
  setting({
    key: "pipeline",
    name: "pipeline",
    placeholder: "builtin|FOLDER|RUN",
    help: 'SQL that rebuilds the tables, or "run: COMMAND"',
    kind: pipelineChoice,
    // What is named no more is tested no more; what is in its files the goldens judge.
    looser: (base, head) => looserWhenRenamed(describeChoice(base), describeChoice(head))
  })
];
var SQL_LIMIT_SETTINGS = [
  setting({
    key: "pipeline.timeout",
    name: "pipeline-timeout",
    placeholder: "SECONDS",
    help: "how long your own SQL or command may take (default 300)",
    kind: seconds2,
    looser: neverLooser
  }),
  setting({
    key: "pipeline.memory",
    name: "pipeline-memory",
    placeholder: "SIZE",
    help: "memory for SQL of your own, such as 2GB",
    kind: size,
    looser: neverLooser
  }),
  setting({
    key: "pipeline.disk",
    name: "pipeline-disk",
    placeholder: "SIZE",
    help: "disk for SQL of your own, such as 10GB",
    kind: size,
    looser: neverLooser
  })
];
var AS_OF_SETTINGS = [
  setting({
    key: "as-of",
    name: "as-of",
    placeholder: "DATE",
    help: "as-of date of the balances (default: the latest event)",
    kind: day,
    // Events after the day are not looked at.
    looser: (base, head) => head === null || base !== null && head >= base ? [] : [{ base: base ?? "the latest event", head }]
  })
];
function sqlLimits(settings) {
  return {
    seconds: settings["pipeline.timeout"],
    memory: settings["pipeline.memory"],
    disk: settings["pipeline.disk"]
  };
}

// src/events/pattern-text.ts
function splitPatterns(patterns) {
  return {
    wanted: patterns.filter((pattern) => !isNegative(pattern)),
    left: patterns.filter(isNegative).map((pattern) => pattern.slice(1))
  };
}
function isNegative(pattern) {
  return pattern.startsWith("!") && pattern[1] !== "(";
}
function literalPattern(path) {
  return path.replace(/[\\!*?[\](){}|@+]/g, "\\$&");
}
function normalised(path) {
  const steps = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.length === 0 ? "." : steps.join("/");
}

export {
  TIMED,
  METRICS,
  PARTS,
  STAGES,
  SCALES,
  WORKLOADS,
  splitPatterns,
  literalPattern,
  normalised,
  setting,
  neverLooser,
  looserWhenRenamed,
  looserWhenExchanged,
  LABEL,
  HISTORY,
  POINTER,
  FOUND,
  TYPE_POINTER,
  APART,
  ALLOWED_TEXTS,
  words,
  assignments,
  pathOrNone,
  wordOrNone,
  builtinOr,
  choice,
  textLike,
  count,
  percentage,
  globs,
  PIPELINE_SETTINGS,
  SQL_LIMIT_SETTINGS,
  AS_OF_SETTINGS,
  sqlLimits
};
