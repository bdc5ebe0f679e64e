import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  BUILTIN_RULES,
  DEFAULT_SEVERITY,
  SETTINGS,
  findBuiltinRule,
  findConfigured,
  isInherited,
  readRuleHeader
} from "./action-cli-measured-2.js";
import {
  prepareSchema,
  require_equal
} from "./action-measured-run-invocation-team-judge.js";
import {
  CsvError,
  FORMATS_READ,
  asPath,
  compareText,
  fixtureKind,
  fixturesBelow,
  is_object,
  loadAnnualLimits,
  loadEventSchema,
  loadPipeline,
  loadSecondOpinion,
  matchAny,
  namesOneThing,
  parse,
  require_picomatch,
  sqlFilesIn,
  tableLine,
  tablesUnderTest,
  transform
} from "./action-bench-measured-run-invocation.js";
import {
  ALLOWED_TEXTS,
  literalPattern,
  normalised,
  splitPatterns,
  sqlLimits
} from "./action-bench-cli-measured.js";
import {
  require_dist
} from "./action-baseline-file-bench-measured-run-invocation.js";
import {
  FORMATS
} from "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import {
  CLOSED,
  OWN_GROUP,
  cacheRoot,
  createDuckDbLoader,
  createRunFolder,
  createRunProgram,
  createRunning,
  createWarehouse,
  endTree,
  endWithRun,
  isOsError,
  isPlain,
  linkFile,
  loadClient,
  sizeText,
  untilOver
} from "./action-foreign-sql-measured-run-invocation.js";
import {
  TOO_LONG,
  countLines,
  createKindTally,
  createPartChecker,
  createProgressMemory,
  createSliceReader,
  createTypeTally,
  decode,
  lineSource,
  readProgress,
  recordSource,
  sliceParts,
  withoutByteOrderMark
} from "./action-run-invocation-worker.js";
import {
  osCode,
  osReason,
  unreadable
} from "./action-cli-worker.js";
import {
  MAX_EVENT_BYTES,
  NO_PATTERN,
  listPatterns
} from "./action-run-invocation-team-judge-worker.js";
import {
  ANNUAL_LIMITS,
  BALANCE_COLUMNS,
  FORFEITABLE_SOURCES,
  compareInstants,
  dollars,
  findLimits,
  formatAmount,
  formatDay,
  formatRate,
  fridayOnOrAfter,
  highestCatchUp,
  parseAmount,
  parseDay,
  parseInstant,
  parseRate,
  quoted,
  quotedName,
  requireAmount,
  splitStatements,
  unvestedShare
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  ANY_FIELD,
  EVENT_COLUMNS,
  EVENT_TYPES,
  PLAN_TYPE_POINTER,
  WALK_FROM_BYTES,
  eventFields,
  event_schema_default,
  parseJson,
  typesIn,
  writesNull
} from "./action-bench-run-invocation-worker.js";
import {
  counted,
  formatCount,
  nearest
} from "./action-bench-cli-worker.js";
import {
  quoteValue,
  shorten
} from "./action-baseline-file-bench-run-invocation-worker.js";
import {
  GateError,
  VERSION,
  __toESM,
  isErrorCode
} from "./action-baseline-file-bench-cli-worker.js";

// src/project/config.ts
var DEFAULT_CONFIG_FILE = ".github/dc-event-gate.yml";

// src/contracts/text/merge-marker.ts
var MARKER_BYTES = [60, 62];
var MARKER_LENGTH = 7;
function findMergeLine(text) {
  const at = text.search(/^(?:<{7,}|>{7,})(?:\s|$)/m);
  return at === -1 ? null : text.slice(0, at).split("\n").length;
}

// src/contracts/text/yaml-file.ts
var import_yaml = __toESM(require_dist(), 1);
var MOST_ALIASES = 100;
function readYaml(text, refuse) {
  const counter = new import_yaml.LineCounter();
  const lineAt2 = (offset) => counter.linePos(offset).line;
  const options = { lineCounter: counter, prettyErrors: false, logLevel: "error" };
  const parsed = (0, import_yaml.parseAllDocuments)(text, options);
  const documents = "empty" in parsed ? parseEmpty() : parsed;
  const [fault] = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (fault !== void 0) refuse(lineAt2(fault.pos[0]), sentence(fault.message));
  const [document, second] = documents;
  if (second !== void 0)
    refuse(lineAt2(second.range[0]), "there are several documents; one is allowed");
  return { document, values: plain(document, refuse), lineAt: lineAt2 };
}
function plain(document, refuse) {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    return refuse(1, sentence(error.message));
  }
}
function parseEmpty() {
  return (0, import_yaml.parseAllDocuments)("null");
}
function sentence(message) {
  const text = message.trim().replace(/\.$/, "");
  return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/events/compiled/config.compiled.mjs
var import_equal = __toESM(require_equal(), 1);
var validate = w;
var r = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://raw.githubusercontent.com/org/dc-event-gate/v1/src/schema/config.schema.json", title: "ConfigFile", description: "Settings of dc-event-gate, kept in .github/dc-event-gate.yml. Paths and globs are relative to the repository's root.", type: "object", additionalProperties: false, properties: { schema: { description: "`builtin`, or the path of your own JSON Schema of one event.", type: "string", pattern: "\\S", default: "builtin", examples: ["builtin", "schema/event.schema.json"] }, events: { description: "Where parts of an event stand.", type: "object", additionalProperties: false, properties: { type: { description: "JSON pointer to its type; `schema`: found there, by a discriminator or by constants.", type: "string", pattern: "^(schema|(/[^/\\s]+)+)$", default: "schema", examples: ["schema", "/event_type"] }, id: { description: "JSON pointer to its id, by which a rule of your own names it.", type: "string", pattern: "^(/[^/\\s]+)+$", default: "/event_id" }, date: { description: "JSON pointer to its day, for tables of your own; the latest is the day as of which they stand.", type: "string", pattern: "^(/[^/\\s]+)+$", default: "/effective_date" }, person: { description: "JSON pointer to the person it is about: whose events the invariants take as a sample, and what a finding names.", type: "string", pattern: "^(/[^/\\s]+)+$", default: "/employee_id" }, created: { description: "JSON pointer to when it was written down: of two events of one day the first comes first.", type: "string", pattern: "^(/[^/\\s]+)+$", default: "/created_at" } } }, fixtures: { description: "Which files hold the events.", type: "object", additionalProperties: false, properties: { valid: { description: "Globs of the fixtures that must be valid; `!` leaves files out. Required here or as the input fixtures-valid.", $ref: "#/$defs/globs" }, invalid: { description: "Globs of the fixtures that must each be rejected.", $ref: "#/$defs/globs" } } }, validation: { description: "When the fixtures pass.", type: "object", additionalProperties: false, properties: { "minimum-rate": { description: "Least share of valid events in percent, with at most 6 decimals.", type: "number", minimum: 0, maximum: 100, default: 99 }, "minimum-rate-by-type": { description: "Least share of valid events of each payload type in percent, with at most 6 decimals; the same as minimum-rate where it is not set.", type: "number", minimum: 0, maximum: 100 }, "require-types": { description: "Event types that need at least one valid event. All that the schema names where this is not set; [] for none.", type: "array", uniqueItems: true, items: { type: "string" } }, "max-findings": { description: "How many findings the report lists; 0 = all. Counts are always complete.", type: "integer", minimum: 0, default: 1e3 } } }, quality: { description: "The quality rules of docs/DOMAIN.md, and your own.", type: "object", additionalProperties: false, properties: { rules: { description: "Folder with rules of your own, one <rule>.sql each, or `none`.", type: "string", pattern: "\\S", default: "none" }, severity: { description: "error, warning or off by rule, where it is to be another than the rule's own.", type: "object", additionalProperties: { enum: ["error", "warning", "off"] } }, "max-findings": { description: "How many findings the report lists per rule; 0 = all. Counts are always complete.", type: "integer", minimum: 0, default: 20 } } }, limits: { description: "CSV with the law's figures of years that are not built in, or `none`.", type: "string", pattern: "\\S", default: "none", examples: ["seeds/irs_limits.csv"] }, golden: { description: "The golden cases.", type: "object", additionalProperties: false, properties: { path: { description: "Folder of the golden cases, or `none`.", type: "string", pattern: "\\S", default: "golden" }, "keep-apart-by": { description: "JSON pointer to a field of an event, before whose value the name of its case is put, so that a command rebuilds all cases in one run; or `none`.", type: "string", pattern: "^(none|(/[^/\\s]+)+)$", default: "none", examples: ["/scenario_id"] } } }, invariants: { description: "What must not change the tables, tried on a sample of the fixtures and on the golden cases.", type: "array", uniqueItems: true, items: { enum: ["order", "duplicates", "as-of", "keys"] } }, "invariant-builds": { description: "How many builds trying the invariants may take; 80 where it is not set, and 24 of a command.", type: "integer", minimum: 1, maximum: 99999 }, snapshots: { description: "DuckDB file that `build` made, to be held against the fixtures, or `none`.", type: "string", pattern: "\\S", default: "none" }, pipeline: { description: "`builtin`, or a folder with your own tables.sql, ingest.sql, balances.sql, annual_limits.sql, weekly_snapshots.sql (each optional); a command that rebuilds tables, as `run: COMMAND`; or a map with the folder as `path` or the command as `run`, and what it may take.", type: ["string", "object"], pattern: "\\S", default: "builtin", additionalProperties: false, properties: { path: { description: "`builtin`, or the folder.", type: "string", pattern: "\\S" }, run: { description: "A command, as the shell reads it; see docs/PIPELINES.md.", type: "string", pattern: "\\S" }, env: { description: "Variables that the command is given beside PATH, HOME, LANG, LC_*, TMPDIR and CI. Tokens of the job never are.", type: "array", uniqueItems: true, items: { type: "string" } }, prepare: { description: "A command that sets up a tree of its own, such as the base's, once, before the command runs there. Never run in the work tree.", type: "string", pattern: "\\S" }, timeout: { description: "Seconds that a build may take, by SQL or by a command. A quality rule of your own has as many, and 60 at most.", type: "integer", minimum: 1, maximum: 99999, default: 300 }, memory: { description: "Memory that it may use, such as 2GB; without it a part of the machine's.", type: "string", pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" }, disk: { description: "Disk that it may use for what does not fit in memory, such as 10GB; without it a part of what is free.", type: "string", pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" } } }, tables: { description: "Tables of your own that the pipeline leaves, by name. Without it: the three of docs/DOMAIN.md.", type: "object", propertyNames: { description: "TABLE, or SCHEMA.TABLE; a part that holds a dot stands in double quotes.", pattern: "\\S" }, additionalProperties: { type: "object", additionalProperties: false, required: ["key"], properties: { key: { description: "Columns that identify a row, in the order in which rows are put.", $ref: "#/$defs/columns", minItems: 1 }, day: { description: "Column that says on which day a row holds: a DATE or TIMESTAMP.", type: "string", pattern: "\\S" }, ignore: { description: "Columns that nothing is expected of, such as a time of loading.", $ref: "#/$defs/columns" } } } }, "second-opinion": { description: "Who makes the tables of the fixtures a second time: `builtin` (those of the plan), `none`, or another command as `run: COMMAND`.", type: ["string", "object"], pattern: "\\S", default: "builtin", additionalProperties: false, required: ["run"], properties: { run: { description: "The command, as the shell reads it.", type: "string", pattern: "\\S" } } }, benchmarks: { description: "What is measured must reach, and what it is held against.", type: "object", additionalProperties: false, properties: { workloads: { description: "What the gate measures; nothing where this is not set. `bench` measures all of it.", type: "array", uniqueItems: true, items: { enum: ["validate", "ingest", "reconstruct", "history", "snapshots", "concurrency", "population", "pipeline"] } }, baselines: { description: "Folder of the committed baselines, or `none`.", type: "string", pattern: "\\S", default: "baselines" }, "work-budget": { description: "Percent by which a work counter may grow.", type: "number", minimum: 0, maximum: 1e3, default: 0 }, margin: { description: "Percent up to which a slowdown is not called one; 3 more are looked for.", type: "number", minimum: 0, maximum: 100, default: 2 }, targets: { description: "Limits by metric, e.g. `ingest.events-per-second: 50000`, or `off`, where they are to be others than the product's own.", type: "object", additionalProperties: { anyOf: [{ type: "number", minimum: 0 }, { const: "off" }] } } } }, evolution: { description: "Which changes of the event schema need no approval: backward, forward, full, none, or off for all; or a map with that as `allow`, which is backward without it.", type: ["string", "object"], pattern: "^(backward|forward|full|none|off)$", additionalProperties: false, properties: { allow: { description: "backward: events that were valid stay valid. forward: events of the new schema are valid by the old one. full: both. none: no change. off: all.", enum: ["backward", "forward", "full", "none", "off"] }, against: { description: "What is compared with: `base`, and patterns of tags.", type: "array", minItems: 1, uniqueItems: true, items: { type: "string", pattern: "^[^\\s,]+$" }, default: ["base"], examples: [["base", "v*"]] } } }, paths: { description: "Where paths and globs of this file begin: at the repository's root, or in the folder of this file.", enum: ["root", "config"], default: "root" }, base: { description: "Git revision that a golden difference is told against (what changed since), or `none`.", type: "string", pattern: "\\S", default: "none" }, "as-of": { description: "Day as of which balances are rebuilt, YYYY-MM-DD. The latest effective_date where this is not set.", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date" }, generated: { description: "Globs of files that a step makes before the gate, so that no commit holds them. In a pull request any other file that the gate reads must be committed; `!` leaves files out.", $ref: "#/$defs/globs" }, github: { type: "object", additionalProperties: false, description: "What the bot does on GitHub.", properties: { comment: { enum: ["always", "changes", "failures", "off"], description: "When a pull request gets a comment: always; where there is something to say beside a pass; where the gate does not pass; never. One that is there is kept up to date. Default: always." }, label: { type: "string", pattern: "^\\S(?:.{0,48}\\S)?$", description: "The label by which a maintainer approves that what is expected changes, and asks for an update. Default: update-baselines." }, history: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", description: "Branch that keeps the figures of runs on the default branch, or none. Default: dc-event-gate-history." } } } }, $defs: { columns: { type: "array", uniqueItems: true, items: { type: "string", pattern: "\\S" } }, globs: { anyOf: [{ type: "string", pattern: "\\S" }, { type: "array", items: { type: "string", pattern: "\\S" } }] } } };
var u = { anyOf: [{ type: "string", pattern: "\\S" }, { type: "array", items: { type: "string", pattern: "\\S" } }] };
var g = { type: "array", uniqueItems: true, items: { type: "string", pattern: "\\S" } };
var j = Object.prototype.hasOwnProperty;
var q = import_equal.default.default ?? import_equal.default;
var f = new RegExp("\\S", "u");
var I = new RegExp("^(schema|(/[^/\\s]+)+)$", "u");
var k = new RegExp("^(/[^/\\s]+)+$", "u");
var T = new RegExp("^(none|(/[^/\\s]+)+)$", "u");
var x = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$", "u");
var _ = new RegExp("^(backward|forward|full|none|off)$", "u");
var M = new RegExp("^[^\\s,]+$", "u");
var B = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var E = new RegExp("^\\S(?:.{0,48}\\S)?$", "u");
var D = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", "u");
var G = FORMATS.date;
function w(d, { instancePath: p = "", parentData: R, parentDataProperty: W, rootData: C = d, dynamicAnchors: z = {} } = {}) {
  let e = null, i = 0;
  const b = w.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (const a in d)
      if (!j.call(r.properties, a)) {
        const t = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: r, data: d };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (d.schema !== void 0) {
      let a = d.schema;
      if (typeof a == "string") {
        if (!f.test(a)) {
          const t = { instancePath: p + "/schema", schemaPath: "#/properties/schema/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.schema, data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        const t = { instancePath: p + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.schema.type, parentSchema: r.properties.schema, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.events !== void 0) {
      let a = d.events;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "type" || t === "id" || t === "date" || t === "person" || t === "created")) {
            const s = { instancePath: p + "/events", schemaPath: "#/properties/events/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.events, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.type !== void 0) {
          let t = a.type;
          if (typeof t == "string") {
            if (!I.test(t)) {
              const s = { instancePath: p + "/events/type", schemaPath: "#/properties/events/properties/type/pattern", keyword: "pattern", params: { pattern: "^(schema|(/[^/\\s]+)+)$" }, message: 'must match pattern "^(schema|(/[^/\\s]+)+)$"', schema: "^(schema|(/[^/\\s]+)+)$", parentSchema: r.properties.events.properties.type, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/events/type", schemaPath: "#/properties/events/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.events.properties.type.type, parentSchema: r.properties.events.properties.type, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.id !== void 0) {
          let t = a.id;
          if (typeof t == "string") {
            if (!k.test(t)) {
              const s = { instancePath: p + "/events/id", schemaPath: "#/properties/events/properties/id/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, message: 'must match pattern "^(/[^/\\s]+)+$"', schema: "^(/[^/\\s]+)+$", parentSchema: r.properties.events.properties.id, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/events/id", schemaPath: "#/properties/events/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.events.properties.id.type, parentSchema: r.properties.events.properties.id, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.date !== void 0) {
          let t = a.date;
          if (typeof t == "string") {
            if (!k.test(t)) {
              const s = { instancePath: p + "/events/date", schemaPath: "#/properties/events/properties/date/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, message: 'must match pattern "^(/[^/\\s]+)+$"', schema: "^(/[^/\\s]+)+$", parentSchema: r.properties.events.properties.date, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/events/date", schemaPath: "#/properties/events/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.events.properties.date.type, parentSchema: r.properties.events.properties.date, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.person !== void 0) {
          let t = a.person;
          if (typeof t == "string") {
            if (!k.test(t)) {
              const s = { instancePath: p + "/events/person", schemaPath: "#/properties/events/properties/person/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, message: 'must match pattern "^(/[^/\\s]+)+$"', schema: "^(/[^/\\s]+)+$", parentSchema: r.properties.events.properties.person, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/events/person", schemaPath: "#/properties/events/properties/person/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.events.properties.person.type, parentSchema: r.properties.events.properties.person, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.created !== void 0) {
          let t = a.created;
          if (typeof t == "string") {
            if (!k.test(t)) {
              const s = { instancePath: p + "/events/created", schemaPath: "#/properties/events/properties/created/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, message: 'must match pattern "^(/[^/\\s]+)+$"', schema: "^(/[^/\\s]+)+$", parentSchema: r.properties.events.properties.created, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/events/created", schemaPath: "#/properties/events/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.events.properties.created.type, parentSchema: r.properties.events.properties.created, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        const t = { instancePath: p + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.events.type, parentSchema: r.properties.events, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.fixtures !== void 0) {
      let a = d.fixtures;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "valid" || t === "invalid")) {
            const s = { instancePath: p + "/fixtures", schemaPath: "#/properties/fixtures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.fixtures, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.valid !== void 0) {
          let t = a.valid;
          const s = i;
          let n = false;
          const h = i;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const m = { instancePath: p + "/fixtures/valid", schemaPath: "#/$defs/globs/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: u.anyOf[0], data: t };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            const m = { instancePath: p + "/fixtures/valid", schemaPath: "#/$defs/globs/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.anyOf[0].type, parentSchema: u.anyOf[0], data: t };
            e === null ? e = [m] : e.push(m), i++;
          }
          var v = h === i;
          n = n || v;
          const o = i;
          if (Array.isArray(t)) {
            const m = t.length;
            for (let l = 0; l < m; l++) {
              let c = t[l];
              if (typeof c == "string") {
                if (!f.test(c)) {
                  const y = { instancePath: p + "/fixtures/valid/" + l, schemaPath: "#/$defs/globs/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: u.anyOf[1].items, data: c };
                  e === null ? e = [y] : e.push(y), i++;
                }
              } else {
                const y = { instancePath: p + "/fixtures/valid/" + l, schemaPath: "#/$defs/globs/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.anyOf[1].items.type, parentSchema: u.anyOf[1].items, data: c };
                e === null ? e = [y] : e.push(y), i++;
              }
            }
          } else {
            const m = { instancePath: p + "/fixtures/valid", schemaPath: "#/$defs/globs/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.anyOf[1].type, parentSchema: u.anyOf[1], data: t };
            e === null ? e = [m] : e.push(m), i++;
          }
          var v = o === i;
          if (n = n || v, n)
            i = s, e !== null && (s ? e.length = s : e = null);
          else {
            const m = { instancePath: p + "/fixtures/valid", schemaPath: "#/$defs/globs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: u.anyOf, parentSchema: u, data: t };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
        if (a.invalid !== void 0) {
          let t = a.invalid;
          const s = i;
          let n = false;
          const h = i;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const m = { instancePath: p + "/fixtures/invalid", schemaPath: "#/$defs/globs/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: u.anyOf[0], data: t };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            const m = { instancePath: p + "/fixtures/invalid", schemaPath: "#/$defs/globs/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.anyOf[0].type, parentSchema: u.anyOf[0], data: t };
            e === null ? e = [m] : e.push(m), i++;
          }
          var S = h === i;
          n = n || S;
          const o = i;
          if (Array.isArray(t)) {
            const m = t.length;
            for (let l = 0; l < m; l++) {
              let c = t[l];
              if (typeof c == "string") {
                if (!f.test(c)) {
                  const y = { instancePath: p + "/fixtures/invalid/" + l, schemaPath: "#/$defs/globs/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: u.anyOf[1].items, data: c };
                  e === null ? e = [y] : e.push(y), i++;
                }
              } else {
                const y = { instancePath: p + "/fixtures/invalid/" + l, schemaPath: "#/$defs/globs/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.anyOf[1].items.type, parentSchema: u.anyOf[1].items, data: c };
                e === null ? e = [y] : e.push(y), i++;
              }
            }
          } else {
            const m = { instancePath: p + "/fixtures/invalid", schemaPath: "#/$defs/globs/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.anyOf[1].type, parentSchema: u.anyOf[1], data: t };
            e === null ? e = [m] : e.push(m), i++;
          }
          var S = o === i;
          if (n = n || S, n)
            i = s, e !== null && (s ? e.length = s : e = null);
          else {
            const m = { instancePath: p + "/fixtures/invalid", schemaPath: "#/$defs/globs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: u.anyOf, parentSchema: u, data: t };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        const t = { instancePath: p + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.fixtures.type, parentSchema: r.properties.fixtures, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.validation !== void 0) {
      let a = d.validation;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "minimum-rate" || t === "minimum-rate-by-type" || t === "require-types" || t === "max-findings")) {
            const s = { instancePath: p + "/validation", schemaPath: "#/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.validation, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a["minimum-rate"] !== void 0) {
          let t = a["minimum-rate"];
          if (typeof t == "number") {
            if (t > 100 || isNaN(t)) {
              const s = { instancePath: p + "/validation/minimum-rate", schemaPath: "#/properties/validation/properties/minimum-rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: r.properties.validation.properties["minimum-rate"], data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t < 0 || isNaN(t)) {
              const s = { instancePath: p + "/validation/minimum-rate", schemaPath: "#/properties/validation/properties/minimum-rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: r.properties.validation.properties["minimum-rate"], data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/validation/minimum-rate", schemaPath: "#/properties/validation/properties/minimum-rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: r.properties.validation.properties["minimum-rate"].type, parentSchema: r.properties.validation.properties["minimum-rate"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a["minimum-rate-by-type"] !== void 0) {
          let t = a["minimum-rate-by-type"];
          if (typeof t == "number") {
            if (t > 100 || isNaN(t)) {
              const s = { instancePath: p + "/validation/minimum-rate-by-type", schemaPath: "#/properties/validation/properties/minimum-rate-by-type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: r.properties.validation.properties["minimum-rate-by-type"], data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t < 0 || isNaN(t)) {
              const s = { instancePath: p + "/validation/minimum-rate-by-type", schemaPath: "#/properties/validation/properties/minimum-rate-by-type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: r.properties.validation.properties["minimum-rate-by-type"], data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/validation/minimum-rate-by-type", schemaPath: "#/properties/validation/properties/minimum-rate-by-type/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: r.properties.validation.properties["minimum-rate-by-type"].type, parentSchema: r.properties.validation.properties["minimum-rate-by-type"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a["require-types"] !== void 0) {
          let t = a["require-types"];
          if (Array.isArray(t)) {
            const s = t.length;
            for (let o = 0; o < s; o++) {
              let m = t[o];
              if (typeof m != "string") {
                const l = { instancePath: p + "/validation/require-types/" + o, schemaPath: "#/properties/validation/properties/require-types/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.validation.properties["require-types"].items.type, parentSchema: r.properties.validation.properties["require-types"].items, data: m };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            let n = t.length, h;
            if (n > 1) {
              const o = {};
              for (; n--; ) {
                let m = t[n];
                if (typeof m == "string") {
                  if (typeof o[m] == "number") {
                    h = o[m];
                    const l = { instancePath: p + "/validation/require-types", schemaPath: "#/properties/validation/properties/require-types/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + n + " are identical)", schema: true, parentSchema: r.properties.validation.properties["require-types"], data: t };
                    e === null ? e = [l] : e.push(l), i++;
                    break;
                  }
                  o[m] = n;
                }
              }
            }
          } else {
            const s = { instancePath: p + "/validation/require-types", schemaPath: "#/properties/validation/properties/require-types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: r.properties.validation.properties["require-types"].type, parentSchema: r.properties.validation.properties["require-types"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a["max-findings"] !== void 0) {
          let t = a["max-findings"];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const s = { instancePath: p + "/validation/max-findings", schemaPath: "#/properties/validation/properties/max-findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: r.properties.validation.properties["max-findings"].type, parentSchema: r.properties.validation.properties["max-findings"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
          if (typeof t == "number" && (t < 0 || isNaN(t))) {
            const s = { instancePath: p + "/validation/max-findings", schemaPath: "#/properties/validation/properties/max-findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: r.properties.validation.properties["max-findings"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        const t = { instancePath: p + "/validation", schemaPath: "#/properties/validation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.validation.type, parentSchema: r.properties.validation, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.quality !== void 0) {
      let a = d.quality;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "rules" || t === "severity" || t === "max-findings")) {
            const s = { instancePath: p + "/quality", schemaPath: "#/properties/quality/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.quality, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.rules !== void 0) {
          let t = a.rules;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const s = { instancePath: p + "/quality/rules", schemaPath: "#/properties/quality/properties/rules/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.quality.properties.rules, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/quality/rules", schemaPath: "#/properties/quality/properties/rules/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.quality.properties.rules.type, parentSchema: r.properties.quality.properties.rules, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.severity !== void 0) {
          let t = a.severity;
          if (t && typeof t == "object" && !Array.isArray(t))
            for (const s in t) {
              let n = t[s];
              if (!(n === "error" || n === "warning" || n === "off")) {
                const h = { instancePath: p + "/quality/severity/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality/properties/severity/additionalProperties/enum", keyword: "enum", params: { allowedValues: r.properties.quality.properties.severity.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: r.properties.quality.properties.severity.additionalProperties.enum, parentSchema: r.properties.quality.properties.severity.additionalProperties, data: n };
                e === null ? e = [h] : e.push(h), i++;
              }
            }
          else {
            const s = { instancePath: p + "/quality/severity", schemaPath: "#/properties/quality/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.quality.properties.severity.type, parentSchema: r.properties.quality.properties.severity, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a["max-findings"] !== void 0) {
          let t = a["max-findings"];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const s = { instancePath: p + "/quality/max-findings", schemaPath: "#/properties/quality/properties/max-findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: r.properties.quality.properties["max-findings"].type, parentSchema: r.properties.quality.properties["max-findings"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
          if (typeof t == "number" && (t < 0 || isNaN(t))) {
            const s = { instancePath: p + "/quality/max-findings", schemaPath: "#/properties/quality/properties/max-findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: r.properties.quality.properties["max-findings"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        const t = { instancePath: p + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.quality.type, parentSchema: r.properties.quality, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.limits !== void 0) {
      let a = d.limits;
      if (typeof a == "string") {
        if (!f.test(a)) {
          const t = { instancePath: p + "/limits", schemaPath: "#/properties/limits/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.limits, data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        const t = { instancePath: p + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.limits.type, parentSchema: r.properties.limits, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.golden !== void 0) {
      let a = d.golden;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "path" || t === "keep-apart-by")) {
            const s = { instancePath: p + "/golden", schemaPath: "#/properties/golden/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.golden, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.path !== void 0) {
          let t = a.path;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const s = { instancePath: p + "/golden/path", schemaPath: "#/properties/golden/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.golden.properties.path, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/golden/path", schemaPath: "#/properties/golden/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.golden.properties.path.type, parentSchema: r.properties.golden.properties.path, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a["keep-apart-by"] !== void 0) {
          let t = a["keep-apart-by"];
          if (typeof t == "string") {
            if (!T.test(t)) {
              const s = { instancePath: p + "/golden/keep-apart-by", schemaPath: "#/properties/golden/properties/keep-apart-by/pattern", keyword: "pattern", params: { pattern: "^(none|(/[^/\\s]+)+)$" }, message: 'must match pattern "^(none|(/[^/\\s]+)+)$"', schema: "^(none|(/[^/\\s]+)+)$", parentSchema: r.properties.golden.properties["keep-apart-by"], data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/golden/keep-apart-by", schemaPath: "#/properties/golden/properties/keep-apart-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.golden.properties["keep-apart-by"].type, parentSchema: r.properties.golden.properties["keep-apart-by"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        const t = { instancePath: p + "/golden", schemaPath: "#/properties/golden/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.golden.type, parentSchema: r.properties.golden, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.invariants !== void 0) {
      let a = d.invariants;
      if (Array.isArray(a)) {
        const t = a.length;
        for (let h = 0; h < t; h++) {
          let o = a[h];
          if (!(o === "order" || o === "duplicates" || o === "as-of" || o === "keys")) {
            const m = { instancePath: p + "/invariants/" + h, schemaPath: "#/properties/invariants/items/enum", keyword: "enum", params: { allowedValues: r.properties.invariants.items.enum }, message: "must be equal to one of the allowed values", schema: r.properties.invariants.items.enum, parentSchema: r.properties.invariants.items, data: o };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
        let s = a.length, n;
        if (s > 1) {
          e: for (; s--; )
            for (n = s; n--; )
              if (q(a[s], a[n])) {
                const h = { instancePath: p + "/invariants", schemaPath: "#/properties/invariants/uniqueItems", keyword: "uniqueItems", params: { i: s, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + s + " are identical)", schema: true, parentSchema: r.properties.invariants, data: a };
                e === null ? e = [h] : e.push(h), i++;
                break e;
              }
        }
      } else {
        const t = { instancePath: p + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: r.properties.invariants.type, parentSchema: r.properties.invariants, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d["invariant-builds"] !== void 0) {
      let a = d["invariant-builds"];
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        const t = { instancePath: p + "/invariant-builds", schemaPath: "#/properties/invariant-builds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: r.properties["invariant-builds"].type, parentSchema: r.properties["invariant-builds"], data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof a == "number") {
        if (a > 99999 || isNaN(a)) {
          const t = { instancePath: p + "/invariant-builds", schemaPath: "#/properties/invariant-builds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999", schema: 99999, parentSchema: r.properties["invariant-builds"], data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (a < 1 || isNaN(a)) {
          const t = { instancePath: p + "/invariant-builds", schemaPath: "#/properties/invariant-builds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: r.properties["invariant-builds"], data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
      }
    }
    if (d.snapshots !== void 0) {
      let a = d.snapshots;
      if (typeof a == "string") {
        if (!f.test(a)) {
          const t = { instancePath: p + "/snapshots", schemaPath: "#/properties/snapshots/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.snapshots, data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        const t = { instancePath: p + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.snapshots.type, parentSchema: r.properties.snapshots, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.pipeline !== void 0) {
      let a = d.pipeline;
      if (typeof a != "string" && !(a && typeof a == "object" && !Array.isArray(a))) {
        const t = { instancePath: p + "/pipeline", schemaPath: "#/properties/pipeline/type", keyword: "type", params: { type: r.properties.pipeline.type }, message: "must be string,object", schema: r.properties.pipeline.type, parentSchema: r.properties.pipeline, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof a == "string" && !f.test(a)) {
        const t = { instancePath: p + "/pipeline", schemaPath: "#/properties/pipeline/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.pipeline, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "path" || t === "run" || t === "env" || t === "prepare" || t === "timeout" || t === "memory" || t === "disk")) {
            const s = { instancePath: p + "/pipeline", schemaPath: "#/properties/pipeline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.pipeline, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.path !== void 0) {
          let t = a.path;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const s = { instancePath: p + "/pipeline/path", schemaPath: "#/properties/pipeline/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.pipeline.properties.path, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/pipeline/path", schemaPath: "#/properties/pipeline/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.pipeline.properties.path.type, parentSchema: r.properties.pipeline.properties.path, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.run !== void 0) {
          let t = a.run;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const s = { instancePath: p + "/pipeline/run", schemaPath: "#/properties/pipeline/properties/run/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.pipeline.properties.run, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/pipeline/run", schemaPath: "#/properties/pipeline/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.pipeline.properties.run.type, parentSchema: r.properties.pipeline.properties.run, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.env !== void 0) {
          let t = a.env;
          if (Array.isArray(t)) {
            const s = t.length;
            for (let o = 0; o < s; o++) {
              let m = t[o];
              if (typeof m != "string") {
                const l = { instancePath: p + "/pipeline/env/" + o, schemaPath: "#/properties/pipeline/properties/env/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.pipeline.properties.env.items.type, parentSchema: r.properties.pipeline.properties.env.items, data: m };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            let n = t.length, h;
            if (n > 1) {
              const o = {};
              for (; n--; ) {
                let m = t[n];
                if (typeof m == "string") {
                  if (typeof o[m] == "number") {
                    h = o[m];
                    const l = { instancePath: p + "/pipeline/env", schemaPath: "#/properties/pipeline/properties/env/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + n + " are identical)", schema: true, parentSchema: r.properties.pipeline.properties.env, data: t };
                    e === null ? e = [l] : e.push(l), i++;
                    break;
                  }
                  o[m] = n;
                }
              }
            }
          } else {
            const s = { instancePath: p + "/pipeline/env", schemaPath: "#/properties/pipeline/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: r.properties.pipeline.properties.env.type, parentSchema: r.properties.pipeline.properties.env, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.prepare !== void 0) {
          let t = a.prepare;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const s = { instancePath: p + "/pipeline/prepare", schemaPath: "#/properties/pipeline/properties/prepare/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.pipeline.properties.prepare, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/pipeline/prepare", schemaPath: "#/properties/pipeline/properties/prepare/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.pipeline.properties.prepare.type, parentSchema: r.properties.pipeline.properties.prepare, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.timeout !== void 0) {
          let t = a.timeout;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const s = { instancePath: p + "/pipeline/timeout", schemaPath: "#/properties/pipeline/properties/timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: r.properties.pipeline.properties.timeout.type, parentSchema: r.properties.pipeline.properties.timeout, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
          if (typeof t == "number") {
            if (t > 99999 || isNaN(t)) {
              const s = { instancePath: p + "/pipeline/timeout", schemaPath: "#/properties/pipeline/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999", schema: 99999, parentSchema: r.properties.pipeline.properties.timeout, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t < 1 || isNaN(t)) {
              const s = { instancePath: p + "/pipeline/timeout", schemaPath: "#/properties/pipeline/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: r.properties.pipeline.properties.timeout, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          }
        }
        if (a.memory !== void 0) {
          let t = a.memory;
          if (typeof t == "string") {
            if (!x.test(t)) {
              const s = { instancePath: p + "/pipeline/memory", schemaPath: "#/properties/pipeline/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" }, message: 'must match pattern "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$"', schema: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$", parentSchema: r.properties.pipeline.properties.memory, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/pipeline/memory", schemaPath: "#/properties/pipeline/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.pipeline.properties.memory.type, parentSchema: r.properties.pipeline.properties.memory, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.disk !== void 0) {
          let t = a.disk;
          if (typeof t == "string") {
            if (!x.test(t)) {
              const s = { instancePath: p + "/pipeline/disk", schemaPath: "#/properties/pipeline/properties/disk/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" }, message: 'must match pattern "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$"', schema: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$", parentSchema: r.properties.pipeline.properties.disk, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/pipeline/disk", schemaPath: "#/properties/pipeline/properties/disk/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.pipeline.properties.disk.type, parentSchema: r.properties.pipeline.properties.disk, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      }
    }
    if (d.tables !== void 0) {
      let a = d.tables;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a) {
          const s = i;
          if (typeof t == "string" && !f.test(t)) {
            const n = { instancePath: p + "/tables", schemaPath: "#/properties/tables/propertyNames/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.tables.propertyNames, data: t, propertyName: t };
            e === null ? e = [n] : e.push(n), i++;
          }
          var A = s === i;
          if (!A) {
            const n = { instancePath: p + "/tables", schemaPath: "#/properties/tables/propertyNames", keyword: "propertyNames", params: { propertyName: t }, message: "property name must be valid", schema: r.properties.tables.propertyNames, parentSchema: r.properties.tables, data: a };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        for (const t in a) {
          let s = a[t];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.key === void 0) {
              const n = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: r.properties.tables.additionalProperties.required, parentSchema: r.properties.tables.additionalProperties, data: s };
              e === null ? e = [n] : e.push(n), i++;
            }
            for (const n in s)
              if (!(n === "key" || n === "day" || n === "ignore")) {
                const h = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.tables.additionalProperties, data: s };
                e === null ? e = [h] : e.push(h), i++;
              }
            if (s.key !== void 0) {
              let n = s.key;
              if (Array.isArray(n)) {
                const h = n.length;
                for (let l = 0; l < h; l++) {
                  let c = n[l];
                  if (typeof c == "string") {
                    if (!f.test(c)) {
                      const y = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/key/" + l, schemaPath: "#/$defs/columns/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: g.items, data: c };
                      e === null ? e = [y] : e.push(y), i++;
                    }
                  } else {
                    const y = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/key/" + l, schemaPath: "#/$defs/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.items.type, parentSchema: g.items, data: c };
                    e === null ? e = [y] : e.push(y), i++;
                  }
                }
                let o = n.length, m;
                if (o > 1) {
                  const l = {};
                  for (; o--; ) {
                    let c = n[o];
                    if (typeof c == "string") {
                      if (typeof l[c] == "number") {
                        m = l[c];
                        const y = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/$defs/columns/uniqueItems", keyword: "uniqueItems", params: { i: o, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + o + " are identical)", schema: true, parentSchema: g, data: n };
                        e === null ? e = [y] : e.push(y), i++;
                        break;
                      }
                      l[c] = o;
                    }
                  }
                }
              } else {
                const h = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/$defs/columns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.type, parentSchema: g, data: n };
                e === null ? e = [h] : e.push(h), i++;
              }
              if (Array.isArray(n) && n.length < 1) {
                const h = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/properties/tables/additionalProperties/properties/key/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: r.properties.tables.additionalProperties.properties.key, data: n };
                e === null ? e = [h] : e.push(h), i++;
              }
            }
            if (s.day !== void 0) {
              let n = s.day;
              if (typeof n == "string") {
                if (!f.test(n)) {
                  const h = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/day", schemaPath: "#/properties/tables/additionalProperties/properties/day/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.tables.additionalProperties.properties.day, data: n };
                  e === null ? e = [h] : e.push(h), i++;
                }
              } else {
                const h = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/day", schemaPath: "#/properties/tables/additionalProperties/properties/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.tables.additionalProperties.properties.day.type, parentSchema: r.properties.tables.additionalProperties.properties.day, data: n };
                e === null ? e = [h] : e.push(h), i++;
              }
            }
            if (s.ignore !== void 0) {
              let n = s.ignore;
              if (Array.isArray(n)) {
                const h = n.length;
                for (let l = 0; l < h; l++) {
                  let c = n[l];
                  if (typeof c == "string") {
                    if (!f.test(c)) {
                      const y = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + l, schemaPath: "#/$defs/columns/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: g.items, data: c };
                      e === null ? e = [y] : e.push(y), i++;
                    }
                  } else {
                    const y = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + l, schemaPath: "#/$defs/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.items.type, parentSchema: g.items, data: c };
                    e === null ? e = [y] : e.push(y), i++;
                  }
                }
                let o = n.length, m;
                if (o > 1) {
                  const l = {};
                  for (; o--; ) {
                    let c = n[o];
                    if (typeof c == "string") {
                      if (typeof l[c] == "number") {
                        m = l[c];
                        const y = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore", schemaPath: "#/$defs/columns/uniqueItems", keyword: "uniqueItems", params: { i: o, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + o + " are identical)", schema: true, parentSchema: g, data: n };
                        e === null ? e = [y] : e.push(y), i++;
                        break;
                      }
                      l[c] = o;
                    }
                  }
                }
              } else {
                const h = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore", schemaPath: "#/$defs/columns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.type, parentSchema: g, data: n };
                e === null ? e = [h] : e.push(h), i++;
              }
            }
          } else {
            const n = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.tables.additionalProperties.type, parentSchema: r.properties.tables.additionalProperties, data: s };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        const t = { instancePath: p + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.tables.type, parentSchema: r.properties.tables, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d["second-opinion"] !== void 0) {
      let a = d["second-opinion"];
      if (typeof a != "string" && !(a && typeof a == "object" && !Array.isArray(a))) {
        const t = { instancePath: p + "/second-opinion", schemaPath: "#/properties/second-opinion/type", keyword: "type", params: { type: r.properties["second-opinion"].type }, message: "must be string,object", schema: r.properties["second-opinion"].type, parentSchema: r.properties["second-opinion"], data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof a == "string" && !f.test(a)) {
        const t = { instancePath: p + "/second-opinion", schemaPath: "#/properties/second-opinion/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties["second-opinion"], data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.run === void 0) {
          const t = { instancePath: p + "/second-opinion", schemaPath: "#/properties/second-opinion/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: r.properties["second-opinion"].required, parentSchema: r.properties["second-opinion"], data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (const t in a)
          if (t !== "run") {
            const s = { instancePath: p + "/second-opinion", schemaPath: "#/properties/second-opinion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties["second-opinion"], data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.run !== void 0) {
          let t = a.run;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const s = { instancePath: p + "/second-opinion/run", schemaPath: "#/properties/second-opinion/properties/run/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties["second-opinion"].properties.run, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/second-opinion/run", schemaPath: "#/properties/second-opinion/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties["second-opinion"].properties.run.type, parentSchema: r.properties["second-opinion"].properties.run, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      }
    }
    if (d.benchmarks !== void 0) {
      let a = d.benchmarks;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "workloads" || t === "baselines" || t === "work-budget" || t === "margin" || t === "targets")) {
            const s = { instancePath: p + "/benchmarks", schemaPath: "#/properties/benchmarks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.benchmarks, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.workloads !== void 0) {
          let t = a.workloads;
          if (Array.isArray(t)) {
            const s = t.length;
            for (let o = 0; o < s; o++) {
              let m = t[o];
              if (!(m === "validate" || m === "ingest" || m === "reconstruct" || m === "history" || m === "snapshots" || m === "concurrency" || m === "population" || m === "pipeline")) {
                const l = { instancePath: p + "/benchmarks/workloads/" + o, schemaPath: "#/properties/benchmarks/properties/workloads/items/enum", keyword: "enum", params: { allowedValues: r.properties.benchmarks.properties.workloads.items.enum }, message: "must be equal to one of the allowed values", schema: r.properties.benchmarks.properties.workloads.items.enum, parentSchema: r.properties.benchmarks.properties.workloads.items, data: m };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            let n = t.length, h;
            if (n > 1) {
              e: for (; n--; )
                for (h = n; h--; )
                  if (q(t[n], t[h])) {
                    const o = { instancePath: p + "/benchmarks/workloads", schemaPath: "#/properties/benchmarks/properties/workloads/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + n + " are identical)", schema: true, parentSchema: r.properties.benchmarks.properties.workloads, data: t };
                    e === null ? e = [o] : e.push(o), i++;
                    break e;
                  }
            }
          } else {
            const s = { instancePath: p + "/benchmarks/workloads", schemaPath: "#/properties/benchmarks/properties/workloads/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: r.properties.benchmarks.properties.workloads.type, parentSchema: r.properties.benchmarks.properties.workloads, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.baselines !== void 0) {
          let t = a.baselines;
          if (typeof t == "string") {
            if (!f.test(t)) {
              const s = { instancePath: p + "/benchmarks/baselines", schemaPath: "#/properties/benchmarks/properties/baselines/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.benchmarks.properties.baselines, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/benchmarks/baselines", schemaPath: "#/properties/benchmarks/properties/baselines/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.benchmarks.properties.baselines.type, parentSchema: r.properties.benchmarks.properties.baselines, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a["work-budget"] !== void 0) {
          let t = a["work-budget"];
          if (typeof t == "number") {
            if (t > 1e3 || isNaN(t)) {
              const s = { instancePath: p + "/benchmarks/work-budget", schemaPath: "#/properties/benchmarks/properties/work-budget/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: r.properties.benchmarks.properties["work-budget"], data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t < 0 || isNaN(t)) {
              const s = { instancePath: p + "/benchmarks/work-budget", schemaPath: "#/properties/benchmarks/properties/work-budget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: r.properties.benchmarks.properties["work-budget"], data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/benchmarks/work-budget", schemaPath: "#/properties/benchmarks/properties/work-budget/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: r.properties.benchmarks.properties["work-budget"].type, parentSchema: r.properties.benchmarks.properties["work-budget"], data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.margin !== void 0) {
          let t = a.margin;
          if (typeof t == "number") {
            if (t > 100 || isNaN(t)) {
              const s = { instancePath: p + "/benchmarks/margin", schemaPath: "#/properties/benchmarks/properties/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: r.properties.benchmarks.properties.margin, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t < 0 || isNaN(t)) {
              const s = { instancePath: p + "/benchmarks/margin", schemaPath: "#/properties/benchmarks/properties/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: r.properties.benchmarks.properties.margin, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/benchmarks/margin", schemaPath: "#/properties/benchmarks/properties/margin/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: r.properties.benchmarks.properties.margin.type, parentSchema: r.properties.benchmarks.properties.margin, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.targets !== void 0) {
          let t = a.targets;
          if (t && typeof t == "object" && !Array.isArray(t))
            for (const s in t) {
              let n = t[s];
              const h = i;
              let o = false;
              const m = i;
              if (typeof n == "number") {
                if (n < 0 || isNaN(n)) {
                  const c = { instancePath: p + "/benchmarks/targets/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/benchmarks/properties/targets/additionalProperties/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: r.properties.benchmarks.properties.targets.additionalProperties.anyOf[0], data: n };
                  e === null ? e = [c] : e.push(c), i++;
                }
              } else {
                const c = { instancePath: p + "/benchmarks/targets/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/benchmarks/properties/targets/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: r.properties.benchmarks.properties.targets.additionalProperties.anyOf[0].type, parentSchema: r.properties.benchmarks.properties.targets.additionalProperties.anyOf[0], data: n };
                e === null ? e = [c] : e.push(c), i++;
              }
              var P = m === i;
              o = o || P;
              const l = i;
              if (n !== "off") {
                const c = { instancePath: p + "/benchmarks/targets/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/benchmarks/properties/targets/additionalProperties/anyOf/1/const", keyword: "const", params: { allowedValue: "off" }, message: "must be equal to constant", schema: "off", parentSchema: r.properties.benchmarks.properties.targets.additionalProperties.anyOf[1], data: n };
                e === null ? e = [c] : e.push(c), i++;
              }
              var P = l === i;
              if (o = o || P, o)
                i = h, e !== null && (h ? e.length = h : e = null);
              else {
                const c = { instancePath: p + "/benchmarks/targets/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/benchmarks/properties/targets/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: r.properties.benchmarks.properties.targets.additionalProperties.anyOf, parentSchema: r.properties.benchmarks.properties.targets.additionalProperties, data: n };
                e === null ? e = [c] : e.push(c), i++;
              }
            }
          else {
            const s = { instancePath: p + "/benchmarks/targets", schemaPath: "#/properties/benchmarks/properties/targets/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.benchmarks.properties.targets.type, parentSchema: r.properties.benchmarks.properties.targets, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        const t = { instancePath: p + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.benchmarks.type, parentSchema: r.properties.benchmarks, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.evolution !== void 0) {
      let a = d.evolution;
      if (typeof a != "string" && !(a && typeof a == "object" && !Array.isArray(a))) {
        const t = { instancePath: p + "/evolution", schemaPath: "#/properties/evolution/type", keyword: "type", params: { type: r.properties.evolution.type }, message: "must be string,object", schema: r.properties.evolution.type, parentSchema: r.properties.evolution, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof a == "string" && !_.test(a)) {
        const t = { instancePath: p + "/evolution", schemaPath: "#/properties/evolution/pattern", keyword: "pattern", params: { pattern: "^(backward|forward|full|none|off)$" }, message: 'must match pattern "^(backward|forward|full|none|off)$"', schema: "^(backward|forward|full|none|off)$", parentSchema: r.properties.evolution, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "allow" || t === "against")) {
            const s = { instancePath: p + "/evolution", schemaPath: "#/properties/evolution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.evolution, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.allow !== void 0) {
          let t = a.allow;
          if (!(t === "backward" || t === "forward" || t === "full" || t === "none" || t === "off")) {
            const s = { instancePath: p + "/evolution/allow", schemaPath: "#/properties/evolution/properties/allow/enum", keyword: "enum", params: { allowedValues: r.properties.evolution.properties.allow.enum }, message: "must be equal to one of the allowed values", schema: r.properties.evolution.properties.allow.enum, parentSchema: r.properties.evolution.properties.allow, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.against !== void 0) {
          let t = a.against;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              const o = { instancePath: p + "/evolution/against", schemaPath: "#/properties/evolution/properties/against/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: r.properties.evolution.properties.against, data: t };
              e === null ? e = [o] : e.push(o), i++;
            }
            const s = t.length;
            for (let o = 0; o < s; o++) {
              let m = t[o];
              if (typeof m == "string") {
                if (!M.test(m)) {
                  const l = { instancePath: p + "/evolution/against/" + o, schemaPath: "#/properties/evolution/properties/against/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s,]+$" }, message: 'must match pattern "^[^\\s,]+$"', schema: "^[^\\s,]+$", parentSchema: r.properties.evolution.properties.against.items, data: m };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                const l = { instancePath: p + "/evolution/against/" + o, schemaPath: "#/properties/evolution/properties/against/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.evolution.properties.against.items.type, parentSchema: r.properties.evolution.properties.against.items, data: m };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            let n = t.length, h;
            if (n > 1) {
              const o = {};
              for (; n--; ) {
                let m = t[n];
                if (typeof m == "string") {
                  if (typeof o[m] == "number") {
                    h = o[m];
                    const l = { instancePath: p + "/evolution/against", schemaPath: "#/properties/evolution/properties/against/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + n + " are identical)", schema: true, parentSchema: r.properties.evolution.properties.against, data: t };
                    e === null ? e = [l] : e.push(l), i++;
                    break;
                  }
                  o[m] = n;
                }
              }
            }
          } else {
            const s = { instancePath: p + "/evolution/against", schemaPath: "#/properties/evolution/properties/against/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: r.properties.evolution.properties.against.type, parentSchema: r.properties.evolution.properties.against, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      }
    }
    if (d.paths !== void 0) {
      let a = d.paths;
      if (!(a === "root" || a === "config")) {
        const t = { instancePath: p + "/paths", schemaPath: "#/properties/paths/enum", keyword: "enum", params: { allowedValues: r.properties.paths.enum }, message: "must be equal to one of the allowed values", schema: r.properties.paths.enum, parentSchema: r.properties.paths, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.base !== void 0) {
      let a = d.base;
      if (typeof a == "string") {
        if (!f.test(a)) {
          const t = { instancePath: p + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: r.properties.base, data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        const t = { instancePath: p + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.base.type, parentSchema: r.properties.base, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d["as-of"] !== void 0) {
      let a = d["as-of"];
      if (typeof a == "string") {
        if (!B.test(a)) {
          const t = { instancePath: p + "/as-of", schemaPath: "#/properties/as-of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: r.properties["as-of"], data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (!G.validate(a)) {
          const t = { instancePath: p + "/as-of", schemaPath: "#/properties/as-of/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: r.properties["as-of"], data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        const t = { instancePath: p + "/as-of", schemaPath: "#/properties/as-of/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties["as-of"].type, parentSchema: r.properties["as-of"], data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (d.generated !== void 0) {
      let a = d.generated;
      const t = i;
      let s = false;
      const n = i;
      if (typeof a == "string") {
        if (!f.test(a)) {
          const o = { instancePath: p + "/generated", schemaPath: "#/$defs/globs/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: u.anyOf[0], data: a };
          e === null ? e = [o] : e.push(o), i++;
        }
      } else {
        const o = { instancePath: p + "/generated", schemaPath: "#/$defs/globs/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.anyOf[0].type, parentSchema: u.anyOf[0], data: a };
        e === null ? e = [o] : e.push(o), i++;
      }
      var O = n === i;
      s = s || O;
      const h = i;
      if (Array.isArray(a)) {
        const o = a.length;
        for (let m = 0; m < o; m++) {
          let l = a[m];
          if (typeof l == "string") {
            if (!f.test(l)) {
              const c = { instancePath: p + "/generated/" + m, schemaPath: "#/$defs/globs/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: u.anyOf[1].items, data: l };
              e === null ? e = [c] : e.push(c), i++;
            }
          } else {
            const c = { instancePath: p + "/generated/" + m, schemaPath: "#/$defs/globs/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.anyOf[1].items.type, parentSchema: u.anyOf[1].items, data: l };
            e === null ? e = [c] : e.push(c), i++;
          }
        }
      } else {
        const o = { instancePath: p + "/generated", schemaPath: "#/$defs/globs/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.anyOf[1].type, parentSchema: u.anyOf[1], data: a };
        e === null ? e = [o] : e.push(o), i++;
      }
      var O = h === i;
      if (s = s || O, s)
        i = t, e !== null && (t ? e.length = t : e = null);
      else {
        const o = { instancePath: p + "/generated", schemaPath: "#/$defs/globs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: u.anyOf, parentSchema: u, data: a };
        e === null ? e = [o] : e.push(o), i++;
      }
    }
    if (d.github !== void 0) {
      let a = d.github;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const t in a)
          if (!(t === "comment" || t === "label" || t === "history")) {
            const s = { instancePath: p + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: r.properties.github, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.comment !== void 0) {
          let t = a.comment;
          if (!(t === "always" || t === "changes" || t === "failures" || t === "off")) {
            const s = { instancePath: p + "/github/comment", schemaPath: "#/properties/github/properties/comment/enum", keyword: "enum", params: { allowedValues: r.properties.github.properties.comment.enum }, message: "must be equal to one of the allowed values", schema: r.properties.github.properties.comment.enum, parentSchema: r.properties.github.properties.comment, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.label !== void 0) {
          let t = a.label;
          if (typeof t == "string") {
            if (!E.test(t)) {
              const s = { instancePath: p + "/github/label", schemaPath: "#/properties/github/properties/label/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.{0,48}\\S)?$" }, message: 'must match pattern "^\\S(?:.{0,48}\\S)?$"', schema: "^\\S(?:.{0,48}\\S)?$", parentSchema: r.properties.github.properties.label, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/github/label", schemaPath: "#/properties/github/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.github.properties.label.type, parentSchema: r.properties.github.properties.label, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (a.history !== void 0) {
          let t = a.history;
          if (typeof t == "string") {
            if (!D.test(t)) {
              const s = { instancePath: p + "/github/history", schemaPath: "#/properties/github/properties/history/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", parentSchema: r.properties.github.properties.history, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: p + "/github/history", schemaPath: "#/properties/github/properties/history/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: r.properties.github.properties.history.type, parentSchema: r.properties.github.properties.history, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        const t = { instancePath: p + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.properties.github.type, parentSchema: r.properties.github, data: a };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    const a = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: r.type, parentSchema: r, data: d };
    e === null ? e = [a] : e.push(a), i++;
  }
  return w.errors = e, i === 0;
}
w.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/project/config-problems.ts
function configProblems(values) {
  if (validate(values)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "anyOf").sort((a, b) => depth(b) - depth(a));
  return (errors.length > 0 ? errors : validate.errors ?? []).map(toProblem);
}
function depth({ instancePath }) {
  return instancePath.split("/").length;
}
function toProblem(error) {
  const key = error.instancePath.slice(1).replaceAll("/", ".");
  if (error.keyword !== "additionalProperties")
    return { key, unknown: false, detail: describeError(error) };
  const name = String(error.params.additionalProperty);
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const meant = nearest(name, known);
  const hint = meant === void 0 ? ` Known here: ${known.join(", ")}.` : ` Did you mean "${meant}"?`;
  return { key: key === "" ? name : `${key}.${name}`, unknown: true, detail: hint };
}
function describeError(error) {
  const is = `is ${quoteValue(error.data)}`;
  switch (error.keyword) {
    case "type":
      return `${is}; ${needed(error)}`;
    case "enum": {
      const allowed = error.schema.map(String);
      const meant = nearest(String(error.data), allowed);
      return `${is}; allowed: ${allowed.join(", ")}${meant === void 0 ? "" : ` (did you mean ${meant}?)`}`;
    }
    case "minimum":
    case "maximum":
      return `${is}; it ${range(error)}`;
    case "pattern":
      return `${is}; ${written(error)}`;
    case "format":
      return `${is}, which is not a day of the calendar`;
    case "required":
      return `lacks "${String(error.params.missingProperty)}"`;
    case "minItems":
      return "names nothing; at least one is needed";
    case "uniqueItems":
      return "names the same thing twice";
    default:
      return `${is}; it ${error.message ?? "is not allowed"}`;
  }
}
function written({ instancePath, parentSchema = {} }) {
  if (parentSchema.format === "date") return "it must be a date, written YYYY-MM-DD";
  const allowed = ALLOWED_TEXTS[instancePath];
  return allowed === void 0 ? "it must not be blank" : `allowed: ${allowed}`;
}
function needed({ parentSchema = {}, schemaPath }) {
  if (schemaPath.includes("/globs/") && !schemaPath.includes("/items/"))
    return "it must be a glob, or a list of globs";
  const type = String(parentSchema.type);
  const known = Object.keys(parentSchema.properties ?? {});
  const words = {
    object: known.length > 0 ? `it must be a map with ${known.join(", ")}` : "it must be a map",
    "string,object": `it must be text, or a map with ${known.join(", ")}`,
    array: "it must be a list",
    string: "it must be text",
    number: "it must be a number",
    integer: "it must be a whole number"
  };
  return words[type] ?? `it must be ${type}`;
}
function range({ parentSchema = {} }) {
  const { minimum, maximum } = parentSchema;
  return maximum === void 0 ? `must be ${minimum} or more` : `must be from ${minimum} to ${maximum}`;
}

// src/project/find-key-line.ts
var import_yaml2 = __toESM(require_dist(), 1);
function findKeyLine({ document, lineAt: lineAt2 }, steps, item) {
  let node2 = document.contents;
  let line = 1;
  for (const step of steps) {
    if (!(0, import_yaml2.isMap)(node2)) break;
    const pair = node2.items.find(
      ({ key }) => (0, import_yaml2.isScalar)(key) && String(key.value) === step
    );
    if (pair === void 0) break;
    const start2 = pair.key.range?.[0];
    if (start2 !== void 0) line = lineAt2(start2);
    node2 = (0, import_yaml2.isCollection)(pair.value) ? pair.value : null;
  }
  const entries = (0, import_yaml2.isSeq)(node2) ? node2.items : (0, import_yaml2.isMap)(node2) ? node2.items.map(({ key }) => key) : [];
  const found = entries.find((entry) => (0, import_yaml2.isScalar)(entry) && entry.value === item);
  const start = found?.range?.[0];
  return start === void 0 ? line : lineAt2(start);
}

// src/project/config-file.ts
function parseConfig(text, file) {
  const merge = findMergeLine(text);
  if (merge !== null) throw new GateError("CONFIG_MERGE", { file, line: merge });
  const yaml = readYaml(text, (line2, detail) => {
    throw new GateError("CONFIG_SYNTAX", { file, line: line2, detail });
  });
  const values = yaml.values ?? {};
  const line = (key, item = null) => findKeyLine(yaml, key.split("."), item);
  const [problem] = configProblems(values);
  if (problem === void 0) return { file, values, line };
  const at = { file, line: line(problem.key), key: problem.key || "the file" };
  throw problem.unknown ? new GateError("CONFIG_UNKNOWN_KEY", { ...at, hint: problem.detail }) : new GateError("CONFIG_VALUE", { ...at, detail: problem.detail });
}

// src/project/require-paths.ts
function requireFixtures({ file }, overrides) {
  if (file === null && overrides["fixtures-valid"] === void 0)
    throw new GateError("CONFIG_NOT_FOUND", { file: DEFAULT_CONFIG_FILE });
}
async function requirePaths(workspace, { schema, pipeline: pipeline2, limits, findPlace: findPlace2 }) {
  const named2 = [
    ["limits", limits],
    ["schema", schema.kind === "file" ? schema.path : null],
    ["pipeline", pipeline2.kind === "folder" ? pipeline2.path : null]
  ];
  for (const [key, path25] of named2) {
    if (path25 === null || await workspace.exists(path25)) continue;
    throw new GateError("CONFIG_PATH", {
      place: findPlace2(key),
      path: path25,
      // A folder seldom has a name with a space in it, and a command mostly.
      hint: key === "pipeline" && path25.includes(" ") ? " If it is a command, write in the config: pipeline: {run: COMMAND}" : ""
    });
  }
}

// src/checks/validation/required-types.ts
function requireNamedTypes({ "validation.require-types": required, findPlace: findPlace2 }, known) {
  if (known.length === 0) return;
  const unknown = required?.find((type) => !known.includes(type));
  if (unknown === void 0) return;
  const meant = nearest(unknown, known);
  const hint = meant === void 0 ? "" : ` (did you mean ${meant}?)`;
  throw new GateError("OVERRIDE_VALUE", {
    place: findPlace2("validation.require-types", unknown),
    detail: `is "${unknown}"; allowed: one or more of ${known.join(", ")}, or none${hint}`
  });
}
function listMissingTypes({ "validation.require-types": required }, known, isThere2) {
  return (required ?? known).filter((type) => !isThere2(type));
}

// src/project/config-paths.ts
var PATH_KEYS = {
  schema: "path",
  "fixtures.valid": "globs",
  "fixtures.invalid": "globs",
  "quality.rules": "path",
  limits: "path",
  "golden.path": "path",
  snapshots: "path",
  pipeline: "path",
  "benchmarks.baselines": "path",
  generated: "globs"
};
var WORDS = ["none", "builtin"];
function fromConfigFolder(key, written3, file) {
  const kind = Object.hasOwn(PATH_KEYS, key) ? PATH_KEYS[key] : void 0;
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  if (kind === void 0 || folder === "") return written3;
  return kind === "globs" ? patternsIn(folder, written3) : pathIn(folder, written3);
}
function pathIn(folder, written3) {
  if (typeof written3 === "string")
    return WORDS.includes(written3) || written3.startsWith("/") ? written3 : normalised(`${folder}${written3}`);
  if (typeof written3 === "object" && written3 !== null && "path" in written3)
    return { ...written3, path: pathIn(folder, written3.path) };
  return written3;
}
function patternsIn(folder, written3) {
  if (Array.isArray(written3)) return written3.map((pattern2) => patternsIn(folder, pattern2));
  if (typeof written3 !== "string" || /^!?\//.test(written3)) return written3;
  const [, negation = "", pattern = ""] = /^(!?(?!\())(.*)$/s.exec(written3) ?? [];
  return `${negation}${normalised(`${literalPattern(folder)}${pattern}`)}`;
}

// src/project/resolve.ts
function resolveConfig(sources) {
  const values = Object.fromEntries(SETTINGS.map((row) => [row.key, resolve(sources, row)]));
  const config = {
    ...values,
    file: sources.file?.file ?? null,
    findPlace: (key, item = null) => findPlace(sources, key, item)
  };
  if (config.schema.kind === "builtin") requireNamedTypes(config, EVENT_TYPES);
  return config;
}
function resolve(sources, row) {
  const { file, overrides, place: place2 } = sources;
  const given = overrides[row.name];
  if (given !== void 0)
    return row.kind.parse(
      given,
      (value, allowed) => rejectOverride(place2(row.name), value, allowed),
      readYaml
    );
  const written3 = writtenIn(sources, row);
  if (file === null || written3 === void 0) return row.kind.byDefault;
  const reject = (detail) => {
    throw new GateError("CONFIG_VALUE", {
      file: file.file,
      line: file.line(row.key),
      key: row.key,
      detail
    });
  };
  return row.kind.read(written3, reject, readYaml);
}
function writtenIn({ file, overrides }, { key, kind }) {
  const written3 = valueAt(file?.values, key);
  if (file === null || (overrides.paths ?? file.values.paths) !== "config") return written3;
  const isDefault = written3 === void 0 && Object.hasOwn(PATH_KEYS, key);
  const value = isDefault && typeof kind.byDefault === "string" ? kind.byDefault : written3;
  return fromConfigFolder(key, value, file.file);
}
function rejectOverride(place2, value, allowed) {
  throw new GateError("OVERRIDE_VALUE", {
    place: place2,
    detail: `is ${quoteValue(value)}; allowed: ${allowed}`
  });
}
function valueAt(values, key) {
  let value = values;
  for (const step of key.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return void 0;
    value = value[step];
  }
  return value;
}
function findPlace({ file, overrides, place: place2 }, key, item) {
  const row = SETTINGS.find((candidate) => candidate.key === key);
  if (row !== void 0 && overrides[row.name] !== void 0) return place2(row.name);
  return file === null ? key : `${file.file}:${file.line(key, item)}, ${key}`;
}

// src/project/load-config.ts
async function loadConfig(workspace, request) {
  const file = await readConfig(workspace, request);
  const config = resolveConfig({ file, overrides: request.overrides, place: request.place });
  await requirePaths(workspace, config);
  return config;
}
async function readConfig(workspace, request) {
  const path25 = request.file ?? DEFAULT_CONFIG_FILE;
  if (await workspace.exists(path25)) return parseConfig(await workspace.readText(path25), path25);
  if (request.file !== null) throw new GateError("CONFIG_NOT_FOUND", { file: path25 });
  return null;
}

// src/wiring.ts
import { setMaxListeners } from "node:events";
import { realpathSync as realpathSync3 } from "node:fs";
import os2 from "node:os";
import path24 from "node:path";
import process9 from "node:process";
import { fileURLToPath as fileURLToPath3 } from "node:url";

// src/adapters/duckdb/chunk-reader.ts
function createChunkReader(load, running, read) {
  return async function* readFile5(absolute, event) {
    const api = await loadClient(load);
    const instance = await api.DuckDBInstance.create(":memory:", CLOSED);
    const connection = await instance.connect();
    try {
      const chunks = read(api, connection, absolute, event);
      for (; ; ) {
        const chunk = await running.run(connection, () => chunks.next());
        if (chunk.done) return;
        yield chunk.value;
      }
    } catch (cause) {
      if (cause instanceof GateError) throw cause;
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new GateError("SQL_FAILED", { file: absolute, detail }, { cause });
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

// src/adapters/duckdb/parquet/numbers.ts
var DECIMALS = { amount: 6, rate: 4 };
function decimalJson(digits, kind) {
  if (kind === "integer" || kind === "number") return numberJson(digits);
  return `"${withoutZerosBeyond(digits, DECIMALS[kind] ?? Number.POSITIVE_INFINITY)}"`;
}
function integerJson(digits, kind) {
  if (kind === "amount" || kind === "rate") return `"${digits}"`;
  return numberJson(digits) ?? (kind === "any" ? `"${digits}"` : null);
}
function doubleJson(value) {
  return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : null;
}
function numberJson(digits) {
  const shortest = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return String(Number(shortest)) === shortest ? shortest : null;
}
function withoutZerosBeyond(digits, most) {
  const point = digits.indexOf(".");
  if (point === -1) return digits;
  let end = digits.length;
  while (end > point + 1 + most && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}

// src/adapters/duckdb/parquet/times.ts
var DAY_SECONDS = 86400n;
var FIRST_SECOND = BigInt(Date.parse("0001-01-01T00:00:00Z")) / 1000n;
var LAST_SECOND = BigInt(Date.parse("9999-12-31T23:59:59Z")) / 1000n;
function dateText(days) {
  const seconds = BigInt(days) * DAY_SECONDS;
  return isInRange(seconds) ? isoText(seconds).slice(0, 10) : null;
}
function instantText(units, digits) {
  const perSecond = 10n ** BigInt(digits);
  const fraction = (units % perSecond + perSecond) % perSecond;
  const seconds = (units - fraction) / perSecond;
  if (!isInRange(seconds)) return null;
  const text = isoText(seconds).slice(0, 19);
  if (fraction === 0n) return text;
  return `${text}.${String(fraction).padStart(digits, "0").replace(/0+$/, "")}`;
}
function isInRange(seconds) {
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND;
}
function isoText(seconds) {
  return new Date(Number(seconds) * 1e3).toISOString();
}

// src/adapters/duckdb/parquet/cells.ts
var ValueRefusal = class extends Error {
  refusal;
  constructor(refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
};
function cellText(value, family, kind, column) {
  switch (family) {
    case "boolean":
      return String(value);
    case "integer":
      return integerJson(String(value), kind) ?? refuseValue(column, value, NO_NUMBER);
    case "float":
      return doubleJson(Number(value)) ?? refuseValue(column, double(Number(value)), NO_NUMBER);
    case "decimal":
      return decimalJson(String(value), kind) ?? refuseValue(column, value, NO_NUMBER);
    case "json":
      return jsonText(String(value), column);
    case "date":
      return dateCell(value.days, column);
    case "timestamp":
    case "zoned":
    case "coarse":
    case "coarse-zoned":
      return timestampCell(value, family, kind, column);
    default:
      return JSON.stringify(String(value));
  }
}
var NO_NUMBER = "for which JSON has no exact number";
var NO_YEAR = "which is not in the years 1 to 9999";
function double(value) {
  return Object.is(value, -0) ? "-0" : String(value);
}
function dateCell(days, column) {
  const text = dateText(days) ?? refuseValue(column, `day ${days} from 1970-01-01`, NO_YEAR);
  return `"${text}"`;
}
function timestampCell(value, family, kind, column) {
  const [units, digits] = unitsFrom(value);
  if (family === "coarse-zoned" && units <= 0n) refuseValue(column, value, BEFORE_1970);
  const text = instantText(units, digits) ?? refuseValue(column, value, NO_YEAR);
  if (kind !== "date") return `"${text}${family.endsWith("zoned") ? "Z" : ""}"`;
  if (!text.endsWith("T00:00:00")) refuseValue(column, text, "which is not midnight");
  return `"${text.slice(0, 10)}"`;
}
var BEFORE_1970 = "whose nanoseconds are not read exactly before 1970; write it in microseconds";
function unitsFrom(value) {
  if ("nanos" in value) return [value.nanos, 9];
  if ("micros" in value) return [value.micros, 6];
  return "millis" in value ? [value.millis, 3] : [value.seconds, 0];
}
function jsonText(text, column) {
  if (parseJson(text) !== void 0) return text;
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return refuseValue(column, shown, "which is not JSON", "syntax");
}
function refuseValue({ path: path25, type }, value, why, rule = "parquet-value") {
  const pointer = path25.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  const message = `the column ${path25.join(".")} of type ${type} holds ${String(value)}, ${why}`;
  throw new ValueRefusal({ pointer: pointer.join(""), rule, message });
}

// src/adapters/duckdb/parquet/schema.ts
async function readSchema(connection, source) {
  const reader = await connection.runAndReadAll(
    `SELECT name, type, converted_type, logical_type, precision, scale, num_children
     FROM parquet_schema(${source})`
  );
  const rows = reader.getRows()[Symbol.iterator]();
  return nextNode(rows);
}
function nextNode(rows) {
  const [name, physical, converted, logical, precision, scale, count] = rows.next().value ?? [];
  const children = [];
  for (let i = 0; i < Number(count ?? 0); i += 1) children.push(nextNode(rows));
  return {
    name: String(name ?? ""),
    physical: textOrNull(physical),
    converted: textOrNull(converted),
    logical: textOrNull(logical),
    precision: Number(precision ?? 0),
    scale: Number(scale ?? 0),
    children
  };
}
function textOrNull(value) {
  return value === null || value === void 0 ? null : String(value);
}
function renamedMember(children, names) {
  const at = children.findIndex(({ name }, i) => name !== names[i] || name === "__proto__");
  return at === -1 ? null : children[at]?.name ?? "";
}
function elementNode(api, list2, element) {
  const [inner] = list2.children;
  const [innermost] = inner?.children ?? [];
  const isGroup = element.typeId === api.DuckDBTypeId.STRUCT;
  const deep = innermost !== void 0 && (!isGroup || innermost.children.length > 0);
  return (deep ? innermost : inner) ?? list2;
}

// src/adapters/duckdb/parquet/types.ts
var NUMBERS = ["integer", "float", "decimal", "json"];
var INSTANTS = ["timestamp", "zoned", "coarse", "coarse-zoned"];
var TAKEN = {
  text: ["text", "uuid", "json"],
  date: ["text", "date", "timestamp", "json"],
  instant: ["text", ...INSTANTS, "json"],
  amount: ["text", ...NUMBERS],
  rate: ["text", ...NUMBERS],
  integer: NUMBERS,
  number: NUMBERS,
  boolean: ["boolean", "json"],
  object: ["struct", "json"],
  any: ["boolean", ...NUMBERS, "text", "uuid", "date", ...INSTANTS, "struct", "list"]
};
var WANTED = {
  text: ["text", "VARCHAR"],
  date: ["a date", "DATE"],
  instant: ["a date-time", "TIMESTAMP in microseconds"],
  amount: ["an amount", "DECIMAL(18,6)"],
  rate: ["a rate", "DECIMAL(5,4)"],
  integer: ["a whole number", "INTEGER"],
  number: ["a number", "DOUBLE"],
  boolean: ["true or false", "BOOLEAN"],
  object: ["an object", "STRUCT"],
  any: ["a value of JSON", "VARCHAR"]
};
function isTaken(family, kind) {
  return TAKEN[kind].includes(family);
}
function sentenceNotTaken(column, type, kind) {
  const [what, wanted] = WANTED[kind];
  return `the column ${column} is of type ${type}, which is not read as ${what}; write it as ${wanted}`;
}
function familyFor(api, type, node2) {
  const { DuckDBTypeId: id } = api;
  if (node2.converted === "DECIMAL" && type.typeId !== id.DECIMAL) return "none";
  switch (type.typeId) {
    case id.BOOLEAN:
      return "boolean";
    case id.TINYINT:
    case id.SMALLINT:
    case id.INTEGER:
    case id.BIGINT:
    case id.UTINYINT:
    case id.USMALLINT:
    case id.UINTEGER:
    case id.UBIGINT:
    case id.HUGEINT:
    case id.UHUGEINT:
      return "integer";
    case id.FLOAT:
    case id.DOUBLE:
      return "float";
    case id.DECIMAL:
      return "decimal";
    case id.VARCHAR:
      return type.alias === "JSON" ? "json" : "text";
    case id.ENUM:
      return "text";
    case id.UUID:
      return "uuid";
    case id.DATE:
      return "date";
    case id.TIMESTAMP:
      return node2.physical === "INT96" ? "coarse" : "timestamp";
    case id.TIMESTAMP_S:
    case id.TIMESTAMP_MS:
    case id.TIMESTAMP_NS:
      return "timestamp";
    case id.TIMESTAMP_TZ:
      return isInNanoseconds(node2) ? "coarse-zoned" : "zoned";
    case id.STRUCT:
      return "struct";
    case id.LIST:
    case id.ARRAY:
      return "list";
    default:
      return "none";
  }
}
function typeName(type, node2) {
  if (node2.physical === "INT96") return "INT96";
  if (node2.converted === "DECIMAL") return `DECIMAL(${node2.precision},${node2.scale})`;
  const name = type.alias ?? type.toString();
  if (name.endsWith("]")) return "LIST";
  const [plain2 = name] = name.split("(");
  return plain2.endsWith("ZONE") && isInNanoseconds(node2) ? `${plain2} in nanoseconds` : plain2;
}
function isInNanoseconds({ logical }) {
  return logical !== null && /NANOS=NanoSeconds/.test(logical);
}

// src/adapters/duckdb/parquet/event-writer.ts
function eventWriter(source, { names, types, schema }, event) {
  return groupWriter(source, { names, types, node: schema, field: event, path: [] });
}
function groupWriter(source, { names, types, node: node2, field, path: path25 }) {
  requireNames(source, node2.children, names, path25);
  const writers = types.map((type, at) => {
    const name = names[at] ?? "";
    const child = node2.children[at] ?? node2;
    const write = valueWriter(source, type, child, field.member(name), [...path25, name]);
    const absent = writesNull(field, name) ? "null" : null;
    return (value) => write(value) ?? absent;
  });
  return (values) => {
    const texts = writers.flatMap((write, at) => {
      const text = write(values[at] ?? null);
      return text === null ? [] : [`${JSON.stringify(names[at])}:${text}`];
    });
    return `{${texts.join(",")}}`;
  };
}
function valueWriter(source, type, node2, field, path25) {
  const { kind } = field;
  const column = { path: path25, type: typeName(type, node2) };
  const family = readAs(familyFor(source.api, type, node2), kind, path25);
  if (!isTaken(family, kind)) return whereNotNull(() => refuseColumn(source, column, kind));
  if (family === "struct") return structWriter(source, type, node2, field, path25);
  if (family === "list") return listWriter(source, type, node2, path25);
  return whereNotNull((value) => cellText(value, family, kind, column));
}
function structWriter(source, { entryNames, entryTypes }, node2, field, path25) {
  const group = { names: entryNames, types: entryTypes, node: node2, field, path: path25 };
  const write = groupWriter(source, group);
  return whereNotNull((value) => {
    const { entries } = value;
    return write(entryNames.map((name) => entries[name] ?? null));
  });
}
function listWriter(source, { valueType }, node2, path25) {
  const element = elementNode(source.api, node2, valueType);
  const write = valueWriter(source, valueType, element, ANY_FIELD, [...path25, "0"]);
  return whereNotNull((value) => {
    const { items } = value;
    return `[${items.map((item) => write(item) ?? "null").join(",")}]`;
  });
}
function requireNames({ file }, children, names, path25) {
  const renamed = renamedMember(children, names);
  if (renamed === null) return;
  const column = JSON.stringify([...path25, renamed].join("."));
  const detail = `the column ${column} cannot be read under its name, which is empty, is there twice where upper and lower case count as one, or holds a character that no field has; rename it`;
  throw new GateError("PARQUET_COLUMN", { file, detail });
}
function refuseColumn({ file }, { path: path25, type }, kind) {
  const detail = sentenceNotTaken(path25.join("."), type, kind);
  throw new GateError("PARQUET_COLUMN", { file, detail });
}
function readAs(family, kind, path25) {
  return family === "text" && kind === "object" && path25.length === 1 ? "json" : family;
}
function whereNotNull(write) {
  return (value) => value === null ? null : write(value);
}

// src/adapters/duckdb/parquet/write-rows.ts
function writeRows(values, write) {
  const rows = [];
  for (const row of values) {
    try {
      rows.push(write(row));
    } catch (error) {
      if (!(error instanceof ValueRefusal)) return { rows, end: error };
      rows.push({ ...error.refusal, bytes: roughSize(row) });
    }
  }
  return { rows, end: null };
}
var BYTES_OF_A_VALUE = 8;
function roughSize(row) {
  let size = 0;
  const open6 = [...row];
  for (let value = open6.pop(); value !== void 0; value = open6.pop()) {
    if (typeof value === "string") size += value.length;
    else if (ArrayBuffer.isView(value)) size += value.byteLength;
    else if (typeof value === "object" && value !== null)
      for (const member of Object.values(value)) open6.push(member);
    else size += BYTES_OF_A_VALUE;
  }
  return size;
}

// src/adapters/duckdb/parquet/read-rows.ts
async function* readRows(api, connection, absolute, event) {
  const expected = await countRows(connection, absolute);
  const source = quoted(absolute);
  const schema = await readSchema(connection, source);
  const sql = `SELECT * FROM read_parquet(${source}, hive_partitioning = false)`;
  const result = await connection.stream(sql);
  const table = { names: result.columnNames(), types: result.columnTypes(), schema };
  const write = eventWriter({ api, file: absolute }, table, event);
  let count = 0;
  for (; ; ) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const { rows, end } = writeRows(chunk.getRows(), write);
    count += rows.length;
    yield rows;
    if (end !== null) throw end;
  }
  if (count !== expected) throw new Error(`${expected} rows are announced, ${count} are there`);
}
async function countRows(connection, absolute) {
  const sql = `SELECT file_name, num_rows FROM parquet_file_metadata(${quoted(absolute)})`;
  const files = (await connection.runAndReadAll(sql)).getRows();
  const [[name, rows] = []] = files;
  if (files.length === 1 && name === absolute) return Number(rows);
  throw new Error("DuckDB reads its path as a pattern of other files");
}

// src/adapters/duckdb/parquet/read-parquet.ts
function createParquetReader(load, running) {
  return createChunkReader(load, running, readRows);
}

// src/adapters/duckdb/read-duckdb.ts
var EVENTS = "events";
function createDuckdbReader(load, running) {
  return createChunkReader(load, running, readTable);
}
async function* readTable(api, connection, absolute, event) {
  await connection.run(`ATTACH ${quoted(absolute)} AS fixture (READ_ONLY)`);
  await connection.run("SET enable_external_access = false; SET lock_configuration = true");
  const table = await findTable(connection, absolute);
  const result = await connection.stream(`SELECT * FROM fixture.${table}`);
  const [names, types] = [result.columnNames(), result.columnTypes()];
  const schema = node(api, "", null, { names, types });
  const write = eventWriter({ api, file: absolute }, { names, types, schema }, event);
  for (; ; ) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    const { rows, end } = writeRows(chunk.getRows(), write);
    yield rows;
    if (end !== null) throw end;
  }
}
async function findTable(connection, file) {
  const reader = await connection.runAndReadAll(
    `SELECT schema_name, table_name FROM duckdb_tables()
     WHERE database_name = 'fixture' AND NOT internal ORDER BY ALL`
  );
  const tables = reader.getRows().map(([schema, name]) => ({
    name: String(name),
    sql: `${quotedName(String(schema))}.${quotedName(String(name))}`
  }));
  const named2 = tables.filter(({ name }) => name.toLowerCase() === EVENTS);
  const [table, second] = named2.length > 0 ? named2 : tables;
  if (table === void 0)
    throw new GateError("PARQUET_COLUMN", { file, detail: "it holds no table; a view is none" });
  if (second === void 0) return table.sql;
  const names = tables.map(({ sql }) => sql).join(", ");
  const detail = `it holds the tables ${names}; one of them, called ${EVENTS}, is read, or the only one`;
  throw new GateError("PARQUET_COLUMN", { file, detail });
}
function node(api, name, type, members) {
  const children = members.types.map(
    (member, at) => typeNode(api, members.names[at] ?? "", member)
  );
  const own = { name, physical: null, converted: null, logical: null, precision: 0, scale: 0 };
  const isList = type !== null && isListType(api, type);
  return { ...own, children: isList ? [{ ...own, name: "list", children }] : children };
}
function typeNode(api, name, type) {
  if (type.typeId === api.DuckDBTypeId.STRUCT) {
    const { entryNames, entryTypes } = type;
    return node(api, name, type, { names: entryNames, types: entryTypes });
  }
  if (!isListType(api, type)) return node(api, name, type, { names: [], types: [] });
  const { valueType } = type;
  return node(api, name, type, { names: ["element"], types: [valueType] });
}
function isListType({ DuckDBTypeId: id }, { typeId }) {
  return typeId === id.LIST || typeId === id.ARRAY;
}

// src/adapters/files/read-fixture.ts
import { randomUUID } from "node:crypto";
import { open, rm, stat as stat3 } from "node:fs/promises";
import path2 from "node:path";

// src/adapters/files/csv-parts.ts
import { isUtf8 } from "node:buffer";

// src/adapters/files/csv-field.ts
var NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
function writeField(name, text, asked) {
  const { kind } = asked.field;
  if (text === "") return writeEmpty(asked);
  if (kind === "integer" || kind === "number")
    return NUMBER.test(text) ? text : JSON.stringify(text);
  if (kind === "boolean")
    return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : JSON.stringify(text);
  if (kind === "object") return isJson(text) ? text : notJson(name, text, "an object");
  return JSON.stringify(text);
}
function writeEmpty({ field, isRequired, quoting }) {
  if (quoting === "quoted" && (field.kind === "text" || field.kind === "any")) return '""';
  if (!isRequired) return null;
  if (field.isNullable) return "null";
  return field.kind === "text" ? '""' : null;
}
function isJson(text) {
  return parseJson(text) !== void 0;
}
function notJson(name, text, what) {
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return {
    rule: "syntax",
    message: `the field ${name} is ${shown}, which is not JSON; it holds ${what} as JSON text`
  };
}

// src/adapters/files/csv-columns.ts
var REQUIRED = event_schema_default.required;
var OPTIONAL = Object.keys(event_schema_default.properties).filter((field) => !REQUIRED.includes(field));
function csvColumns(names, event) {
  const known = event.names.length > 0 ? event.names : names;
  const columns = known.includes("payload") ? envelope(names) : ownFields(names, event);
  return { ...columns, fault: faultOfLines(names) ?? columns.fault };
}
function faultOfLines(header) {
  const at = header.findIndex((name) => /[\r\n]/.test(name));
  return at === -1 ? null : `the name of column ${at + 1} goes over several lines; a quote opens in the header and closes behind it`;
}
function envelope(names) {
  return {
    names,
    fault: faultOfEnvelope(names),
    write(name, text) {
      if (text === "" && (OPTIONAL.includes(name) || name === "payload")) return null;
      if (name !== "payload") return JSON.stringify(text);
      return isJson(text) ? text : notJson("payload", text, "the payload");
    }
  };
}
function faultOfEnvelope(header) {
  const known = [...REQUIRED, ...OPTIONAL];
  const allowed = `the columns are ${REQUIRED.join(", ")}, and ${OPTIONAL.join(", ")} where there is one`;
  const unknown = header.find((name) => !known.includes(name));
  if (unknown !== void 0) return `unknown column ${JSON.stringify(unknown)}; ${allowed}`;
  const missing = REQUIRED.filter((name) => !header.includes(name));
  if (missing.length > 0) return `no column ${missing.join(", ")}; ${allowed}`;
  return findTwice(header);
}
function ownFields(names, event) {
  const fields = new Map(names.map((name) => [name, event.member(name)]));
  return {
    names,
    fault: faultOfOwn(names, event),
    write: (name, text, quoting) => {
      const field = fields.get(name) ?? event.member(name);
      return writeField(name, text, { field, isRequired: event.required.includes(name), quoting });
    }
  };
}
function faultOfOwn(names, { required }) {
  if (names.includes(""))
    return `column ${names.indexOf("") + 1} has no name; the header names each field`;
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return `no column ${missing.join(", ")}, which the schema asks of every event`;
  return findTwice(names);
}
function findTwice(names) {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === void 0 ? null : `the column ${twice} is there twice`;
}

// node_modules/csv-parse/lib/index.js
import { Transform } from "stream";
var Parser = class extends Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = transform({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts
    });
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _2, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        this.on("end", this.destroy);
      }
    );
    if (err !== void 0) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      void 0,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      }
    );
    callback(err);
  }
};
var parse2 = function() {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) {
      data = argument;
    } else if (options === void 0 && is_object(argument)) {
      options = argument;
    } else if (callback === void 0 && type === "function") {
      callback = argument;
    } else {
      throw new CsvError(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {}
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records = options === void 0 || options.objname === void 0 ? [] : /* @__PURE__ */ Object.create(null);
    parser.on("readable", function() {
      let record;
      while ((record = this.read()) !== null) {
        if (options === void 0 || options.objname === void 0) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1]
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function(err) {
      callback(err, void 0, parser.api.__infoDataSet());
    });
    parser.on("end", function() {
      callback(void 0, records, parser.api.__infoDataSet());
    });
  }
  if (data !== void 0) {
    const writer = function() {
      parser.write(data);
      parser.end();
    };
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};

// src/adapters/files/csv-rows.ts
var LF = 10;
var CR = 13;
function createCsvRows() {
  let rows = [];
  let error = null;
  const pending = createPendingBytes();
  const parser = parse2({
    bom: false,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n"],
    max_record_size: MAX_EVENT_BYTES,
    // Rows are taken here and not from the stream, which would drop those before an error. csv-parse
    // counts a CRLF within quotes as two lines, so the lines are counted from the bytes instead.
    on_record: (fields, info) => {
      pending.skipEmptyLines();
      const { line } = pending;
      const raw = pending.takeUntil(info.bytes);
      rows.push({ fields, line, raw, emptyTexts: findEmptyTexts(fields, raw) });
      return null;
    }
  });
  parser.on("error", (found) => {
    error = found;
  });
  function taken() {
    const complete = rows;
    rows = [];
    return complete;
  }
  return {
    async push(chunk) {
      pending.add(chunk);
      await new Promise(
        (resolve2) => parser.write(chunk, (found) => {
          error ??= found ?? null;
          resolve2();
        })
      );
      return taken();
    },
    async end() {
      await new Promise((resolve2) => {
        parser.once("close", resolve2);
        parser.resume();
        parser.end();
      });
      return taken();
    },
    get failure() {
      return error === null ? null : describeCsvError(error);
    },
    get line() {
      pending.skipEmptyLines();
      return pending.line;
    }
  };
}
function createPendingBytes() {
  let bytes = new Uint8Array(0);
  let start = 0;
  let line = 1;
  function take(length) {
    const taken = bytes.subarray(0, length);
    for (let at = taken.indexOf(LF); at !== -1; at = taken.indexOf(LF, at + 1)) line += 1;
    bytes = bytes.subarray(length);
    start += length;
    return taken;
  }
  return {
    add(chunk) {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    },
    /** @param offset in the file */
    takeUntil: (offset) => take(offset - start),
    skipEmptyLines() {
      let length = 0;
      while (bytes[length] === LF || bytes[length] === CR && bytes[length + 1] === LF)
        length += 1;
      take(length);
    },
    get line() {
      return line;
    }
  };
}
function findEmptyTexts(fields, raw) {
  if (!fields.includes("") || !Buffer.from(raw.buffer, raw.byteOffset, raw.length).includes('""'))
    return [];
  const [cells = []] = parse(Buffer.from(raw), {
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n"],
    cast: (value, { quoting }) => value === "" && quoting
  });
  return cells.flatMap((isEmptyText, at) => isEmptyText === true ? [at] : []);
}
function describeCsvError(error) {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quote opens in this row and is never closed";
    case "CSV_INVALID_CLOSING_QUOTE":
      return "a quote in this row closes before its field ends; a quote within a field is written twice";
    case "INVALID_OPENING_QUOTE":
      return "a quote stands within a field of this row; such a field is quoted, and the quote written twice";
    case "CSV_MAX_RECORD_SIZE":
      return "the row is longer than 1 MiB; a quote that is never closed makes one row of all that follows";
    default:
      return error.message;
  }
}

// src/adapters/files/decompress.ts
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import * as zlib from "node:zlib";
var CorruptDataError = class extends Error {
  name = "CorruptDataError";
};
var READ_BYTES = 1 << 18;
var INFLATED_BYTES = 1 << 18;
async function* readContent(absolute, file, compression) {
  const inflate = compression === "none" ? null : decompressor(compression, file);
  const source = createReadStream(absolute, { highWaterMark: READ_BYTES });
  let consumed = 0;
  if (inflate === null) {
    for await (const bytes of source) {
      consumed += bytes.length;
      yield { bytes, consumed };
    }
    return;
  }
  source.on("data", (bytes) => {
    consumed += bytes.length;
  });
  source.on("error", (error) => inflate.destroy(error));
  try {
    for await (const bytes of source.pipe(inflate))
      yield { bytes, consumed };
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    throw new CorruptDataError(describeFailure(cause, compression), { cause });
  } finally {
    source.destroy();
    inflate.destroy();
  }
  const left = (await stat(absolute)).size - inflate.bytesWritten;
  if (left > 0) {
    throw new CorruptDataError(`${left} bytes follow the end of the ${compression} data`);
  }
}
function decompressor(compression, file) {
  const options = { chunkSize: INFLATED_BYTES };
  if (compression === "gzip") return zlib.createGunzip(options);
  const { createZstdDecompress } = zlib;
  if (createZstdDecompress !== void 0) return createZstdDecompress(options);
  throw new GateError("ZSTD_UNSUPPORTED", { file, version: process.version });
}
function isDamage(error) {
  return /^(?:Z_|ZSTD_)/.test(osCode(error) ?? "");
}
function describeFailure(error, compression) {
  const message = error instanceof Error ? error.message : String(error);
  if (message === "unexpected end of file")
    return `the ${compression} data ends before its end mark`;
  return `the ${compression} data is damaged (${message})`;
}

// src/adapters/files/records-builder.ts
var PART_BYTES = 1 << 22;
function createRecordsBuilder() {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let start = 0;
  let size = 0;
  let ends = [];
  let lines = [];
  let indices = [];
  let refused = [];
  function reserve(more) {
    if (length + more <= bytes.length) return;
    const grown = new Uint8Array(Math.max(bytes.length * 2, length + more));
    grown.set(bytes.subarray(0, length));
    bytes = grown;
  }
  const builder = {
    append(piece) {
      size += piece.length;
      if (size > MAX_EVENT_BYTES) return;
      reserve(piece.length);
      bytes.set(piece, length);
      length += piece.length;
    },
    commit(line, index) {
      if (size > MAX_EVENT_BYTES) {
        length = start;
        builder.refuse({ line, ...index === void 0 ? {} : { index }, ...TOO_LONG });
      } else {
        ends.push(length);
        lines.push(line);
        if (index !== void 0) indices.push(index);
      }
      start = length;
      size = 0;
    },
    add(text, line) {
      builder.append(encoder.encode(text));
      builder.commit(line);
    },
    refuse: (refusal) => void refused.push({ ...refusal, position: ends.length }),
    get full() {
      return start >= PART_BYTES || refused.length >= 1e4;
    },
    get empty() {
      return ends.length === 0 && refused.length === 0;
    },
    take() {
      const part = {
        kind: "records",
        bytes: bytes.slice(0, start),
        ends: Uint32Array.from(ends),
        lines: Float64Array.from(lines),
        indices: indices.length > 0 ? Float64Array.from(indices) : null,
        refused
      };
      bytes.copyWithin(0, start, length);
      length -= start;
      start = 0;
      ends = [];
      lines = [];
      indices = [];
      refused = [];
      return part;
    }
  };
  return builder;
}

// src/adapters/files/swallowed-rows.ts
var LEAST_COLUMNS = 4;
var LEAST_ROWS = 2;
var LF2 = 10;
function swallowedRows({ raw, line }, columns) {
  const first = raw.indexOf(LF2);
  if (columns < LEAST_COLUMNS || first === -1 || first === raw.length - 1) return [];
  const lines = Buffer.from(raw).toString("latin1").trimEnd().split("\n").slice(1, -1);
  const found = lines.flatMap((text, at) => countFields(text) === columns ? [line + 1 + at] : []);
  return found.length < LEAST_ROWS ? [] : found;
}
function countFields(text) {
  let fields = 1;
  let isQuoted = false;
  for (const char of text.replaceAll('""', '"')) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === "," && !isQuoted) fields += 1;
  }
  return fields;
}

// src/adapters/files/csv-parts.ts
async function* csvParts(content, event = ANY_FIELD) {
  const records = createRecordsBuilder();
  const rows = createCsvRows();
  let columns = null;
  let consumed = 0;
  let end = null;
  function accept(complete) {
    for (const row of complete) {
      if (end !== null) return;
      if (columns !== null) addRow(columns, row);
      else {
        columns = csvColumns(row.fields, event);
        const { fault: message } = columns;
        if (message !== null) end = { line: row.line, rule: "csv-header", message };
      }
    }
  }
  function addRow(known, row) {
    const swallowed = swallowedRows(row, known.names.length);
    for (const line of swallowed.length > 0 ? [row.line, ...swallowed] : [])
      records.refuse({ line, rule: "csv-quotes", message: swallowedWords(row.line) });
    if (swallowed.length > 0) return;
    const text = toEventText(known, row);
    if (typeof text === "string") records.add(text, row.line);
    else records.refuse({ ...text, bytes: row.raw.length });
  }
  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      accept(await rows.push(chunk.bytes));
      if (end !== null || rows.failure !== null) break;
      if (records.full) yield { ...records.take(), consumed };
    }
    if (end === null && rows.failure === null) accept(await rows.end());
    if (end === null && rows.failure !== null) {
      end = { line: rows.line, rule: "csv-quotes", message: rows.failure };
    }
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    end = { line: rows.line, rule: "file-corrupt", message: error.message };
  }
  if (!records.empty) yield { ...records.take(), consumed };
  if (end !== null) yield { kind: "end", ...end, consumed };
}
function toEventText({ names, write }, row) {
  const { line, fields } = row;
  if (fields.length !== names.length) {
    const message = `the row has ${counted(fields.length, "field")}, the header ${names.length}`;
    return { line, rule: "csv-fields", message };
  }
  if (!isUtf8(row.raw)) return { line, rule: "utf-8", message: "the row is not valid UTF-8" };
  const nul = names.find((_2, at) => fields[at]?.includes("\0"));
  if (nul !== void 0) {
    return {
      line,
      pointer: pointerTo(nul),
      rule: "syntax",
      message: `the field ${nul} holds a NUL byte`
    };
  }
  const members = [];
  for (const [at, name] of names.entries()) {
    const written3 = write(name, fields[at] ?? "", row.emptyTexts.includes(at) ? "quoted" : "bare");
    if (written3 === null) continue;
    if (typeof written3 !== "string") return { line, pointer: pointerTo(name), ...written3 };
    members.push(`${JSON.stringify(name)}:${written3}`);
  }
  return `{${members.join(",")}}`;
}
function swallowedWords(line) {
  return `a quote that opens in the row of line ${line} closes so far behind that other rows are text in it`;
}
function pointerTo(name) {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

// src/adapters/files/value-scanner.ts
var [LF3, QUOTE, BACKSLASH] = [10, 34, 92];
var [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
function isNested(byte) {
  return byte === QUOTE || byte === OPEN_LIST || byte === OPEN_OBJECT;
}
function scanValue(chunk, offset, value) {
  let { depth: depth2, inString, escaped, newlines } = value;
  let end = -1;
  for (let i = offset; i < chunk.length; i += 1) {
    const byte = chunk[i];
    if (byte === LF3) newlines += 1;
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) {
        inString = false;
        if (depth2 === 0) end = i + 1;
      }
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth2 += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth2 -= 1;
      if (depth2 === 0) end = i + 1;
    }
    if (end !== -1) break;
  }
  value.depth = depth2;
  value.inString = inString;
  value.escaped = escaped;
  value.newlines = newlines;
  return end;
}

// src/adapters/files/json-splitter.ts
var [COMMA, OPEN_LIST2, CLOSE_LIST2] = [44, 91, 93];
function createJsonSplitter(records) {
  return new Splitter(records);
}
var Splitter = class {
  line = 1;
  failure = null;
  #records;
  #state = "start";
  #isArray = false;
  #open = { depth: 0, inString: false, escaped: false, newlines: 0 };
  #startLine = 1;
  #index = 0;
  constructor(records) {
    this.#records = records;
  }
  push(chunk) {
    let i = 0;
    while (i < chunk.length && this.#state !== "failed") {
      if (this.#state === "nested" || this.#state === "scalar") {
        const end = this.#state === "nested" ? this.#endOfNested(chunk, i) : this.#endOfScalar(chunk, i);
        this.#records.append(chunk.subarray(i, end === -1 ? chunk.length : end));
        if (end === -1) return;
        this.#records.commit(this.#startLine, this.#isArray ? this.#index : void 0);
        this.#index += 1;
        this.#state = this.#isArray ? "after" : "done";
        i = end;
      } else if (this.#between(chunk[i])) {
        i += 1;
      }
    }
  }
  end() {
    const { line } = this;
    if (this.#state === "scalar" && !this.#isArray) {
      this.#records.commit(this.#startLine);
    } else if (this.#state === "nested" || this.#state === "scalar") {
      const at = { line: this.#startLine };
      if (this.#isArray)
        this.#fail(`the file ends inside element ${this.#index} of the array`, {
          ...at,
          index: this.#index
        });
      else this.#fail("the file ends inside the event", at);
    } else if (this.#isArray && this.#state !== "done" && this.#state !== "failed") {
      const place2 = this.#index === 0 ? "before its first element" : `after element ${this.#index - 1}`;
      this.#fail(`the array is not closed: the file ends ${place2}`, { line });
    }
  }
  #fail(message, at = { line: this.line }) {
    this.failure = { ...at, message };
    this.#state = "failed";
  }
  /** @returns whether the byte has been dealt with; false: an element starts there */
  #between(byte) {
    if (byte === 10) this.line += 1;
    if (isSpace(byte)) return true;
    const state = this.#state;
    if (state === "start" && byte === OPEN_LIST2) {
      this.#isArray = true;
      this.#state = "first";
    } else if ((state === "first" || state === "after") && byte === CLOSE_LIST2) {
      this.#state = "done";
    } else if (state === "after" && byte === COMMA) this.#state = "value";
    else if (state === "after") {
      this.#fail(
        `${quoted2(byte)} follows element ${this.#index - 1} of the array, where a comma or "]" is due`
      );
    } else if (state === "done") this.#fail(this.#isArray ? afterArray(byte) : afterEvent(byte));
    else if (this.#isArray && (byte === COMMA || byte === CLOSE_LIST2)) {
      this.#fail(`${quoted2(byte)} stands where element ${this.#index} of the array is due`);
    } else {
      this.#startLine = this.line;
      this.#open = { depth: 0, inString: false, escaped: false, newlines: 0 };
      this.#state = isNested(byte) ? "nested" : "scalar";
      return false;
    }
    return true;
  }
  #endOfNested(chunk, from) {
    const before = this.#open.newlines;
    const end = scanValue(chunk, from, this.#open);
    this.line += this.#open.newlines - before;
    return end;
  }
  #endOfScalar(chunk, from) {
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i];
      if (isSpace(byte) || this.#isArray && (byte === COMMA || byte === CLOSE_LIST2)) return i;
    }
    return -1;
  }
};
function isSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function quoted2(byte) {
  if (byte > 32 && byte < 127) return `"${String.fromCharCode(byte)}"`;
  return `the byte 0x${byte.toString(16).padStart(2, "0")}`;
}
function afterArray(byte) {
  return `${quoted2(byte)} follows the end of the array`;
}
function afterEvent(byte) {
  return `${quoted2(byte)} follows the end of the event; a file with one event a line is named .ndjson`;
}

// src/adapters/files/json-parts.ts
async function* jsonParts(content) {
  const records = createRecordsBuilder();
  const splitter = createJsonSplitter(records);
  let consumed = 0;
  let damage = null;
  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      splitter.push(chunk.bytes);
      if (splitter.failure !== null) break;
      if (records.full) yield { ...records.take(), consumed };
    }
    splitter.end();
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    damage = error.message;
  }
  if (!records.empty) yield { ...records.take(), consumed };
  if (damage !== null) {
    yield { kind: "end", line: splitter.line, rule: "file-corrupt", message: damage, consumed };
  } else if (splitter.failure !== null) {
    yield { kind: "end", ...splitter.failure, rule: "json-structure", consumed };
  }
}

// src/adapters/files/line-parts.ts
var LF4 = 10;
async function* lineParts(content) {
  const lines = createLineBuffer();
  let consumed = 0;
  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      lines.push(chunk.bytes);
      if (lines.complete >= PART_BYTES) yield { kind: "lines", bytes: lines.take(), consumed };
    }
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    if (lines.complete > 0) yield { kind: "lines", bytes: lines.take(), consumed };
    yield { kind: "end", line: null, rule: "file-corrupt", message: error.message, consumed };
    return;
  }
  lines.close();
  if (lines.complete > 0) yield { kind: "lines", bytes: lines.take(), consumed };
}
function createLineBuffer() {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let complete = 0;
  function append(piece) {
    const room = complete + MAX_EVENT_BYTES + 1 - length;
    const kept = piece.length > room ? piece.subarray(0, Math.max(0, room)) : piece;
    if (length + kept.length + 1 > bytes.length) {
      const grown = new Uint8Array(Math.max(bytes.length * 2, length + kept.length + 1));
      grown.set(bytes.subarray(0, length));
      bytes = grown;
    }
    bytes.set(kept, length);
    length += kept.length;
  }
  return {
    push(chunk) {
      const first = chunk.indexOf(LF4);
      if (first === -1) return append(chunk);
      append(chunk.subarray(0, first));
      bytes[length] = LF4;
      length += 1;
      complete = length;
      const last = chunk.lastIndexOf(LF4);
      complete += last - first;
      append(chunk.subarray(first + 1, last + 1));
      append(chunk.subarray(last + 1));
    },
    close() {
      complete = length;
    },
    get complete() {
      return complete;
    },
    take() {
      const taken = bytes.slice(0, complete);
      bytes.copyWithin(0, complete, length);
      length -= complete;
      complete = 0;
      return taken;
    }
  };
}

// src/adapters/files/locate.ts
import { constants } from "node:fs";
import { access, lstat, realpath, stat as stat2 } from "node:fs/promises";
import path from "node:path";
async function locateFile(root, file, named2 = file) {
  const absolute = path.resolve(root, file);
  if (!isInside(root, absolute))
    throw new GateError("FILE_OUTSIDE", { file: named2, target: absolute });
  const real = await resolveLinks(absolute, named2);
  if (!isInside(root, real)) throw new GateError("FILE_OUTSIDE", { file: named2, target: real });
  try {
    const found = await stat2(real);
    if (!found.isFile())
      throw new GateError("FILE_NOT_REGULAR", { file: named2, detail: describeKind(found) });
    await access(real, constants.R_OK);
    return { real, size: found.size };
  } catch (error) {
    throw unreadable(named2, error);
  }
}
function isInside(root, absolute) {
  const relative = path.relative(root, absolute);
  return relative === "" || !(/^\.\.(?:$|[/\\])/.test(relative) || path.isAbsolute(relative));
}
async function resolveLinks(absolute, file) {
  try {
    return await realpath(absolute);
  } catch (cause) {
    if (osCode(cause) !== "ENOENT" || !await isLink(absolute)) throw unreadable(file, cause);
    const detail = `it is a link whose target is not there (${osReason(cause)})`;
    throw new GateError("FILE_UNREADABLE", { file, detail }, { cause });
  }
}
async function isLink(absolute) {
  try {
    return (await lstat(absolute)).isSymbolicLink();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return false;
  }
}
function describeKind(found) {
  if (found.isDirectory()) return "a directory";
  if (found.isFIFO()) return "a named pipe";
  if (found.isSocket()) return "a socket";
  return "a device";
}

// src/adapters/files/parquet-parts.ts
async function* parquetParts(rows, format, nameError, size) {
  const records = createRecordsBuilder();
  let row = 0;
  let end = null;
  try {
    for await (const found of rows) {
      for (const one of found) {
        row += 1;
        if (typeof one === "string") records.add(one, row);
        else records.refuse({ ...one, line: row });
      }
      if (records.full) yield { ...records.take(), consumed: 0 };
    }
  } catch (error) {
    end = toEndPart(error, format, nameError);
  }
  if (!records.empty) yield { ...records.take(), consumed: size };
  if (end !== null) yield { kind: "end", line: row + 1, ...end, consumed: size };
}
function toEndPart(error, format, nameError) {
  if (!(error instanceof GateError)) throw error;
  const detail = String(error.facts.detail);
  if (error.code === "PARQUET_COLUMN") return { rule: "parquet-type", message: detail };
  if (error.code !== "SQL_FAILED") throw error;
  const [first = ""] = detail.split("\n");
  const message = nameError(`cannot be read as ${format} with the columns of an event: ${first}`);
  return { rule: "file-corrupt", message };
}

// src/adapters/files/read-fixture.ts
function createFixtureReader(sources) {
  return async function* read(file, schema, root = sources.root) {
    try {
      const { real, size } = await locateFile(root, file.path);
      yield* readParts(file, schema, real, size);
    } catch (error) {
      throw osCode(error) === null ? error : unreadable(file.path, error);
    }
  };
  async function* readParts(file, schema, absolute, size) {
    if (file.format === "ndjson" && file.compression === "none") return yield* sliceParts(size);
    if (file.format === "parquet" || file.format === "duckdb")
      return yield* tables(file, schema, absolute, size);
    const content = withoutByteOrderMark(readContent(absolute, file.path, file.compression));
    if (file.format === "ndjson") yield* lineParts(content);
    else if (file.format === "json") yield* jsonParts(content);
    else yield* csvParts(content, eventFields(schema.json));
  }
  async function* tables(file, { json }, absolute, size) {
    if (file.format === "duckdb" && await isThere(`${absolute}.wal`)) {
      yield { kind: "end", line: 1, ...unfinished(file), consumed: size };
      return;
    }
    const isDirect = file.compression === "none" && isPlain(absolute);
    const source = isDirect ? absolute : path2.join(await sources.temporaryDirectory(), `${randomUUID()}.${file.format}`);
    try {
      if (file.compression !== "none") await decompressTo(source, absolute, file);
      else if (!isDirect) await linkFile(absolute, source);
      const read = file.format === "parquet" ? sources.readParquet : sources.readDuckdb;
      const rows = read(source, eventFields(json));
      const format = file.format === "parquet" ? "Parquet" : "DuckDB";
      yield* parquetParts(rows, format, named(source, file), size);
    } catch (error) {
      if (!(error instanceof CorruptDataError)) throw error;
      const message = error.message;
      yield { kind: "end", line: 1, rule: "file-corrupt", message, consumed: size };
    } finally {
      if (!isDirect) await rm(source, { force: true });
    }
  }
}
function unfinished({ path: name }) {
  const message = `some of its rows lie in ${name}.wal; run CHECKPOINT in the database, which writes them into the file`;
  return { rule: "file-unfinished", message };
}
async function isThere(absolute) {
  return stat3(absolute).then(
    () => true,
    () => false
  );
}
function named(absolute, file) {
  return (detail) => detail.replaceAll(absolute, file.path);
}
async function decompressTo(plain2, absolute, file) {
  const handle = await open(plain2, "wx");
  try {
    for await (const chunk of readContent(absolute, file.path, file.compression)) {
      await handle.appendFile(chunk.bytes);
    }
  } finally {
    await handle.close();
  }
}

// src/adapters/files/workspace.ts
import { realpathSync } from "node:fs";
import { copyFile as copyFile2, rm as rm4 } from "node:fs/promises";
import path10 from "node:path";

// src/adapters/files/collect.ts
import { stat as stat5 } from "node:fs/promises";
import path6 from "node:path";

// src/events/globs/walk.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function createWalk(pattern, left) {
  const wanted = normalised(pattern);
  const isWanted = matchAny([wanted], {});
  const isLeft = matchAny(left.map(normalised), {});
  const mayLieBelow = matchFolders(wanted);
  return {
    start: findStart(wanted),
    enters: (folder) => mayLieBelow(folder) && !isLeft(folder),
    takes: (name) => isWanted(name) && !isLeft(name)
  };
}
function matchFolders(pattern) {
  const parts = splitParts(pattern).map((part) => ({ part, takes: matchAny([part], {}) }));
  return (folder) => {
    for (const [at, step] of folder.split("/").entries()) {
      const known = parts[at];
      if (known === void 0) return false;
      if (known.part.includes("/")) return true;
      if (!known.takes(step)) return false;
      if (known.part === "**") return true;
    }
    return true;
  };
}
function findStart(pattern) {
  const parts = splitParts(pattern);
  const first = parts.findIndex((part) => import_picomatch.default.scan(part).isGlob);
  const isOpen = first === parts.length - 1 && parts[first] === "**";
  const named2 = first === -1 ? parts.length - 1 : first;
  const start = parts.slice(0, isOpen ? Math.max(named2 - 1, 0) : named2);
  return start.length === 0 ? "." : start.join("/").replaceAll("\\", "");
}
function splitParts(pattern) {
  const { parts = [] } = import_picomatch.default.scan(pattern, { parts: true });
  return parts.length === 0 ? [pattern] : parts;
}

// src/adapters/files/crawl.ts
import path3 from "node:path";
async function crawl(root, listing, walk) {
  const found = [];
  const emptyFolders = [];
  async function look(folder) {
    const entries = await listing.list(path3.join(root, folder));
    if (entries.length === 0) emptyFolders.push(folder);
    const below = [];
    for (const entry of entries) {
      const name = path3.posix.join(folder, entry.name);
      if (entry.isFolder) {
        if (!walk.enters(name)) continue;
        below.push(name);
      }
      if (walk.takes(name)) found.push({ name, isFolder: entry.isFolder });
    }
    await Promise.all(below.map(look));
  }
  await look(walk.start);
  return { found, emptyFolders };
}

// src/adapters/files/listing.ts
import { readdir, realpath as realpath2, stat as stat4 } from "node:fs/promises";
import path4 from "node:path";

// src/contracts/text/temporary-name.ts
var TEMPORARY = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
function temporaryName(uuid) {
  return `.${uuid}.tmp`;
}
function isTemporaryName(name) {
  return TEMPORARY.test(name);
}

// src/adapters/files/listing.ts
function createListing(root, hidden) {
  const failures = [];
  const reals = /* @__PURE__ */ new Map();
  async function list2(directory) {
    const name = path4.relative(root, directory).split(path4.sep).join("/") || ".";
    try {
      const real = await realpath2(directory);
      if (!isInside(root, real)) throw new GateError("FILE_OUTSIDE", { file: name, target: real });
      if (isLoop(directory, real)) return [];
      reals.set(directory, real);
      const entries = await readdir(directory, { withFileTypes: true });
      return await Promise.all(entries.filter(shown).map((entry) => toEntry(directory, entry)));
    } catch (error) {
      if (["ENOENT", "ENOTDIR"].includes(osCode(error) ?? "")) return [];
      failures.push(unreadable(name, error));
      return [];
    }
  }
  function isLoop(directory, real) {
    for (let above = path4.dirname(directory); isInside(root, above); above = path4.dirname(above)) {
      if ((reals.get(above) ?? above) === real) return true;
      if (above === path4.dirname(above)) return false;
    }
    return false;
  }
  function shown(entry) {
    if (isTemporaryName(entry.name) && entry.isFile()) return false;
    return hidden || !entry.isDirectory() || !entry.name.startsWith(".");
  }
  return { failures, list: list2 };
}
async function toEntry(directory, entry) {
  const isFolder = entry.isSymbolicLink() ? await leadsToDirectory(path4.join(directory, entry.name)) : entry.isDirectory();
  return { name: entry.name, isFolder };
}
async function leadsToDirectory(link) {
  try {
    return (await stat4(link)).isDirectory();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return false;
  }
}

// src/adapters/files/unfetched.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path5 from "node:path";
async function findUnfetched(root, emptyFolders) {
  if (emptyFolders.length === 0) return null;
  const top = findTop(root);
  const text = await readFile(path5.join(top, ".gitmodules"), "utf8").catch(() => "");
  const submodules2 = [...text.matchAll(/^\s*path\s*=\s*"?(.*?)"?\s*$/gm)].map(
    ([, name = ""]) => path5.resolve(top, name)
  );
  const isSubmodule = (folder) => submodules2.includes(path5.resolve(root, folder));
  return [...emptyFolders].sort().find(isSubmodule) ?? null;
}
function findTop(folder) {
  for (let at = folder; ; at = path5.dirname(at)) {
    if (existsSync(path5.join(at, ".git"))) return at;
    if (at === path5.dirname(at)) return folder;
  }
}

// src/adapters/files/collect.ts
async function collectFixtures(root, patterns, placeOf) {
  const { wanted: positive, left } = splitPatterns(patterns);
  const negative = left.filter((pattern) => !leadsOut(pattern));
  if (positive.length === 0) throw new GateError("PATTERN_NONE", { key: placeOf(null) });
  const matched = /* @__PURE__ */ new Set();
  for (const pattern of positive) {
    if (leadsOut(pattern))
      throw new GateError("PATTERN_OUTSIDE", { pattern, key: placeOf(pattern) });
    const files = await match(root, pattern, negative);
    if (files.length === 0)
      throw new GateError("PATTERN_EMPTY", { pattern, key: placeOf(pattern) });
    for (const file of files) matched.add(file);
  }
  const byRealPath = /* @__PURE__ */ new Map();
  for (const file of [...matched].sort(byCodePoint)) {
    const { real, size } = await locateFile(root, file);
    const kind = fixtureKind(file);
    if (kind === null) throw new GateError("FILE_FORMAT", { file, formats: FORMATS_READ });
    const isItself = path6.resolve(root, file) === real;
    if (isItself || !byRealPath.has(real)) byRealPath.set(real, { path: file, ...kind, size });
  }
  return [...byRealPath.values()].sort((a, b) => byCodePoint(a.path, b.path));
}
async function match(root, pattern, ignore2) {
  if (pattern === "") return [];
  const wanted = await asPattern(root, pattern);
  const listing = createListing(root, /(?:^|[/{,(|])\.(?!\.?\/)/.test(pattern));
  const { found, emptyFolders } = await crawl(root, listing, createWalk(wanted, ignore2));
  const [failure] = listing.failures.sort(
    (a, b) => byCodePoint(`${a.facts.file}`, `${b.facts.file}`)
  );
  if (failure !== void 0) throw failure;
  const unfetched = await findUnfetched(root, emptyFolders);
  if (unfetched !== null) throw new GateError("FILE_SUBMODULE", { file: unfetched });
  return found.filter(({ name, isFolder }) => !isFolder || fixtureKind(name) !== null).map(({ name }) => name);
}
async function asPattern(root, pattern) {
  if (!namesOneThing(pattern)) return pattern;
  const found = await stat5(path6.resolve(root, asPath(pattern))).catch(() => null);
  return found?.isDirectory() ? fixturesBelow(pattern) : pattern;
}
function leadsOut(pattern) {
  return path6.isAbsolute(pattern) || /^\.\.(?:\/|$)/.test(path6.posix.normalize(pattern));
}
function byCodePoint(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// src/adapters/files/reading.ts
import { constants as constants2 } from "node:fs";
import { open as open2, readdir as readdir2, readFile as readFile2, realpath as realpath3, stat as stat6 } from "node:fs/promises";
import path7 from "node:path";
async function exists(root, file) {
  try {
    await stat6(path7.resolve(root, file));
    return true;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(osCode(error) ?? "")) return false;
    throw unreadable(file, error);
  }
}
async function readText(root, file, most = Number.POSITIVE_INFINITY, named2 = file) {
  const { real } = await locateFile(root, file, named2);
  const handle = await open2(real, constants2.O_RDONLY | constants2.O_NONBLOCK).catch((cause) => {
    throw unreadable(named2, cause);
  });
  try {
    const { size } = await handle.stat();
    if (size > most) {
      const detail = `it has ${formatCount(size)} bytes, and may have ${formatCount(most)}`;
      throw new GateError("FILE_UNREADABLE", { file: named2, detail });
    }
    const bytes = await handle.readFile();
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    if (cause instanceof TypeError) {
      throw new GateError(
        "FILE_UNREADABLE",
        { file: named2, detail: "it is not valid UTF-8" },
        { cause }
      );
    }
    throw unreadable(named2, cause);
  } finally {
    await handle.close();
  }
}
async function readTogether(paths, most) {
  const sizes = await Promise.all(paths.map(async (file) => (await stat6(file)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > most) return null;
  return Promise.all(paths.map((file) => readFile2(file, "utf8")));
}
async function namesIn(root, folder, kind, named2 = folder) {
  const listed = (await list(root, folder, named2)).filter(({ name }) => !isTemporaryName(name));
  const names = [];
  for (const entry of listed) {
    const found = entry.isSymbolicLink() ? await follow(root, folder, entry.name) : entry;
    if (kind === "file" ? found.isFile() : found.isDirectory()) names.push(entry.name);
  }
  return names.sort(byCodePoint);
}
async function list(root, folder, named2) {
  try {
    const real = await realpath3(path7.resolve(root, folder));
    if (!isInside(root, real)) throw new GateError("FILE_OUTSIDE", { file: named2, target: real });
    return await readdir2(real, { withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(osCode(error) ?? "")) return [];
    throw unreadable(named2, error);
  }
}
async function follow(root, folder, name) {
  const file = path7.posix.join(folder, name);
  try {
    return await stat6(path7.resolve(root, file));
  } catch (error) {
    throw unreadable(file, error);
  }
}

// src/adapters/files/stand-in.ts
import { open as open3 } from "node:fs/promises";

// src/contracts/text/stand-in.ts
var HEAD_BYTES = 1024;
function recogniseHead(head, isWhole) {
  const text = head.replace(/^\xef\xbb\xbf/, "");
  if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/.test(text))
    return "lfs-pointer";
  if (/^(?:(?:\.\.\/)*\.git)?\/annex\/objects\//.test(text)) return "annex-pointer";
  if (/^#\$# git-fat [0-9a-f]{40}/.test(text)) return "fat-pointer";
  if (text.startsWith("\0GITCRYPT\0")) return "encrypted";
  if (/^\s*(?:<!doctype\s+html|<html[\s>])/i.test(text)) return "html-page";
  if (!isWhole) return null;
  if (text.trim() === "") return "empty";
  return isLinkText(text) ? "link-text" : null;
}
function recogniseFormat(head) {
  if (COMPRESSED.test(head)) return "compressed";
  return TABLES.test(head) ? "tables" : null;
}
var COMPRESSED = /^(?:\x1f\x8b\x08|\x28\xb5\x2f\xfd|\x04\x22\x4d\x18|\x1f\x9d|PK\x03\x04|BZh[1-9]1AY&SY|\xfd7zXZ\0|7z\xbc\xaf\x27\x1c)/;
var TABLES = /^(?:PAR1\x15|Obj\x01|ARROW1\0|[\s\S]{8}DUCK[\s\S]\0{3}|SQLite format 3\0)/;
function isLinkText(text) {
  return /^[^\s"'`{}[\]()<>,;:|=*?\\]+$/.test(text) && /[^/.]\.[a-z][a-z0-9]*$|\//i.test(text);
}

// src/adapters/files/stand-in.ts
async function findStandIn(root, file, depth2) {
  const { real, size } = await locateFile(root, file);
  try {
    const kind = recogniseHead(await readHead(real), size <= HEAD_BYTES);
    if (kind !== null) return { kind, line: 1 };
    const { format, compression } = fixtureKind(file) ?? { format: null, compression: "none" };
    return format === "parquet" || format === "duckdb" ? null : await findInContent(real, file, compression, depth2);
  } catch (error) {
    if (error instanceof CorruptDataError) return null;
    throw osCode(error) === null ? error : unreadable(file, error);
  }
}
async function readHead(real) {
  const handle = await open3(real);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
async function findInContent(real, file, compression, depth2) {
  const scan = createMarkerScan();
  let head = Buffer.alloc(0);
  let size = 0;
  let marker = null;
  let kind = null;
  for await (const { bytes } of readContent(real, file, compression)) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isHead = size <= HEAD_BYTES;
    if (isHead) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - size)]);
    size += chunk.length;
    if (isHead && size > HEAD_BYTES) {
      kind = recognise(head, false);
      if (kind !== null || depth2 === "head") break;
    }
    if (depth2 === "whole") marker ??= scan.next(chunk);
    if (marker !== null && size > HEAD_BYTES) break;
  }
  if (size <= HEAD_BYTES) kind = recognise(head, true);
  if (kind !== null) return { kind, line: 1 };
  if (depth2 === "whole") marker ??= scan.end();
  return marker === null ? null : { kind: "unresolved-merge", line: await lineAt(real, file, compression, marker) };
}
function recognise(bytes, isWhole) {
  const head = bytes.toString("latin1");
  return recogniseHead(head, isWhole) ?? recogniseFormat(head);
}
var LINE_FEED = 10;
var MARK_BYTES = 3;
var MARKERS = MARKER_BYTES.map((byte) => Buffer.alloc(MARKER_LENGTH, byte));
function createMarkerScan() {
  let kept = Buffer.alloc(0);
  let offset = 0;
  const search = (bytes, isEnd) => {
    for (const marker of MARKERS) {
      for (let at = bytes.indexOf(marker); at !== -1; at = bytes.indexOf(marker, at + 1)) {
        if (isMarker(bytes, at, offset, isEnd)) return offset + at;
      }
    }
    return null;
  };
  return {
    next(chunk) {
      const bytes = Buffer.concat([kept, chunk]);
      const found = search(bytes, false);
      const keep = Math.min(bytes.length, MARKER_LENGTH + 2 + MARK_BYTES);
      kept = Buffer.from(bytes.subarray(bytes.length - keep));
      offset += bytes.length - keep;
      return found;
    },
    end: () => search(kept, true)
  };
}
function isMarker(bytes, at, offset, isEnd) {
  const isFirst2 = offset === 0 && (at === 0 || at === MARK_BYTES && bytes[0] === 239);
  if (!isFirst2 && bytes[at - 1] !== LINE_FEED) return false;
  const next = bytes[at + MARKER_LENGTH];
  if (next === void 0) return isEnd;
  return next === bytes[at] || next === 32 || next >= 9 && next <= 13;
}
async function lineAt(real, file, compression, offset) {
  let line = 1;
  let start = 0;
  for await (const { bytes } of readContent(real, file, compression)) {
    const before = bytes.subarray(0, Math.max(0, offset - start));
    for (let at = before.indexOf(LINE_FEED); at !== -1; at = before.indexOf(LINE_FEED, at + 1))
      line += 1;
    start += bytes.length;
    if (start > offset) break;
  }
  return line;
}

// src/adapters/files/writing.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { constants as constants3, renameSync } from "node:fs";
import { access as access2, copyFile, mkdir, open as open4, opendir, realpath as realpath4, rm as rm3, stat as stat7 } from "node:fs/promises";
import path9 from "node:path";

// src/adapters/files/left-overs.ts
import { lstat as lstat2, readdir as readdir3, rm as rm2 } from "node:fs/promises";
import path8 from "node:path";
import { performance } from "node:perf_hooks";
import process2 from "node:process";
async function removeLeftOvers(folder, ours) {
  try {
    for (const name of await readdir3(folder)) {
      const file = path8.join(folder, name);
      if (isTemporaryName(name) && !ours.has(file)) await removeIfOld(file);
    }
  } catch (error) {
    if (osCode(error) === null) throw error;
  }
}
async function removeIfOld(file) {
  const found = await lstat2(file);
  const isOurs = process2.getuid === void 0 || found.uid === process2.getuid();
  if (found.isFile() && isOurs && found.mtimeMs < performance.timeOrigin)
    await rm2(file, { force: true });
}

// src/adapters/files/writing.ts
async function writeChunks(place2, file, chunks) {
  await replace(place2, [{ file, fill: fillWith(chunks) }]);
}
async function writeTogether(place2, files) {
  await replace(
    place2,
    files.map(({ file, text }) => ({ file, fill: fillWith([text]) }))
  );
}
function fillWith(chunks) {
  return async (temporary) => {
    const handle = await open4(temporary, "wx");
    try {
      for (const chunk of chunks) await handle.appendFile(chunk, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
}
async function publish(place2, source, file) {
  await replace(place2, [{ file, fill: (temporary) => copyFile(source, temporary) }]);
}
async function remove(root, file) {
  const target = path9.resolve(root, file);
  if (target === root) throw new GateError("FILE_WRITE", { file, detail: "it is the workspace" });
  await requireInside(root, path9.dirname(target), file);
  try {
    await rm3(target, { recursive: true, force: true });
  } catch (cause) {
    throw new GateError("FILE_WRITE", { file, detail: osReason(cause) }, { cause });
  }
}
async function replace(place2, files) {
  const { signal, halfWritten } = place2;
  const made = [];
  try {
    for (const { file, fill } of files) {
      const target = path9.resolve(place2.root, file);
      await requireInside(place2.within, target, file);
      const temporary = path9.join(path9.dirname(target), temporaryName(randomUUID2()));
      halfWritten.add(temporary);
      made.push({ file, target, temporary });
      await orFileWrite(file, async () => {
        await prepareFolder(place2, path9.dirname(target));
        await untilOver(signal, () => fill(temporary));
      });
    }
    takePlaces(place2, made);
  } catch (error) {
    for (const { temporary } of made) await rm3(temporary, { force: true }).catch(() => void 0);
    throw error;
  } finally {
    for (const { temporary } of made) halfWritten.delete(temporary);
  }
}
function takePlaces({ written: written3 }, made) {
  for (const { file, target, temporary } of made) {
    try {
      renameSync(temporary, target);
      written3.add(target);
    } catch (cause) {
      throw notWritten(file, cause);
    }
  }
}
async function requireWritable(place2, folder) {
  const target = path9.resolve(place2.root, folder);
  await requireInside(place2.within, target, folder);
  await orFileWrite(folder, async () => {
    for (let above = target; ; above = path9.dirname(above)) {
      const found = await stat7(above).catch((error) => {
        if (osCode(error) === "ENOENT") return null;
        throw error;
      });
      if (found === null) continue;
      if (!found.isDirectory()) await opendir(above);
      return access2(above, constants3.W_OK);
    }
  });
}
async function prepareFolder({ halfWritten, tidied }, folder) {
  await mkdir(folder, { recursive: true });
  if (!tidied.has(folder)) await removeLeftOvers(folder, halfWritten);
  tidied.add(folder);
}
async function orFileWrite(file, work) {
  try {
    await work();
  } catch (cause) {
    throw osCode(cause) === null ? cause : notWritten(file, cause);
  }
}
function notWritten(file, cause) {
  return new GateError("FILE_WRITE", { file, detail: osReason(cause) }, { cause });
}
async function requireInside(root, target, file) {
  if (!isInside(root, target)) throw new GateError("WRITE_OUTSIDE", { file, target });
  for (let above = target; ; above = path9.dirname(above)) {
    try {
      const real = await realpath4(above);
      if (isInside(root, real)) return;
      throw new GateError("WRITE_OUTSIDE", { file, target: real });
    } catch (error) {
      if (!["ENOENT", "ENOTDIR"].includes(osCode(error) ?? "")) throw unreadable(file, error);
    }
  }
}

// src/adapters/files/workspace.ts
function createWorkspace(directory, runFolder, signal) {
  const root = realRoot(directory);
  const place2 = {
    root,
    within: root,
    signal,
    halfWritten: /* @__PURE__ */ new Set(),
    written: /* @__PURE__ */ new Set(),
    tidied: /* @__PURE__ */ new Set()
  };
  return {
    root,
    collect: (patterns, placeOf) => collectFixtures(root, patterns, placeOf),
    findStandIn: (file, depth2) => findStandIn(root, file, depth2),
    exists: (file) => exists(root, file),
    readText: (file, most) => readText(root, file, most),
    directories: (folder) => namesIn(root, folder, "directory"),
    filesIn: (folder) => namesIn(root, folder, "file"),
    writeText: (file, text) => writeChunks(place2, file, [text]),
    writeTogether: (files) => writeTogether(place2, files),
    writeChunks: (file, chunks) => writeChunks(place2, file, chunks),
    publish: (source, file) => publish(place2, source, file),
    copyOut: async (file, target) => copyFile2((await locateFile(root, file)).real, target),
    locate: async (file) => (await locateFile(root, file)).real,
    requireWritable: (folder) => requireWritable(place2, folder),
    remove: (file) => untilOver(signal, () => remove(root, file)),
    temporaryDirectory: () => untilOver(signal, async () => runFolder.make()),
    readTemporary: readTogether,
    get hasWritten() {
      return place2.written.size > 0;
    },
    outputs: (reach) => createOutputs(reach === "workspace" ? place2 : { ...place2, within: path10.parse(root).root }),
    async dispose() {
      const halves = [...place2.halfWritten].map((file) => rm4(file, { force: true }));
      await Promise.all([...halves, runFolder.dispose()]);
    }
  };
}
function createOutputs(place2) {
  const { root, within } = place2;
  const find = (file) => path10.relative(within, path10.resolve(root, file)) || ".";
  const real = async (file) => (await locateFile(within, find(file), file)).real;
  return {
    exists: (file) => exists(root, file),
    readText: (file, most) => readText(within, find(file), most, file),
    directories: (folder) => namesIn(within, find(folder), "directory", folder),
    filesIn: (folder) => namesIn(within, find(folder), "file", folder),
    writeText: (file, text) => writeChunks(place2, file, [text]),
    writeChunks: (file, chunks) => writeChunks(place2, file, chunks),
    publish: (source, file) => publish(place2, source, file),
    copyOut: async (file, target) => copyFile2(await real(file), target),
    locate: real,
    requireWritable: (folder) => requireWritable(place2, folder)
  };
}
function realRoot(directory) {
  try {
    return realpathSync(directory);
  } catch (cause) {
    throw unreadable(directory, cause);
  }
}

// src/adapters/git/repository.ts
import { mkdir as mkdir3, writeFile } from "node:fs/promises";
import path17 from "node:path";

// src/adapters/git/checkout.ts
import { lstat as lstat4 } from "node:fs/promises";
import path11 from "node:path";

// src/adapters/git/as-committed.ts
import { createHash } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";
import { lstat as lstat3, readFile as readFile3 } from "node:fs/promises";

// src/adapters/git/lfs-pointer.ts
var POINTER_HEAD = "version https://git-lfs.github.com/spec/v1";
function readPointer(content) {
  if (content.length > 1024) return null;
  const pattern = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.+\n)*?oid sha256:([0-9a-f]{64})$/m;
  return pattern.exec(content.toString("latin1"))?.[1] ?? null;
}

// src/adapters/git/as-committed.ts
async function hashBlob(absolute, { content }) {
  const { size } = await lstat3(absolute);
  const hash = createHash(content.length === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
  for await (const bytes of createReadStream2(absolute)) hash.update(bytes);
  return hash.digest("hex");
}
var NOT_TEXT = /\.(?:gz|zst|parquet)$/i;
async function isAsCommitted(git, absolute, file) {
  const { path: name, content } = file;
  if (await hashBlob(absolute, file) === content) return true;
  const committed = await git.bytes("cat-file", "blob", content);
  const digest = readPointer(committed);
  if (digest !== null) return digest === await sha256(absolute);
  if (NOT_TEXT.test(name)) return false;
  return withoutReturns(await readFile3(absolute)).equals(withoutReturns(committed));
}
async function sha256(absolute) {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream2(absolute)) hash.update(bytes);
  return hash.digest("hex");
}
var RETURN = 13;
var LINE_FEED2 = 10;
function withoutReturns(content) {
  const kept = Buffer.allocUnsafe(content.length);
  let length = 0;
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] === RETURN && content[at + 1] === LINE_FEED2) continue;
    kept[length] = content[at] ?? 0;
    length += 1;
  }
  return kept.subarray(0, length);
}

// src/adapters/git/checkout.ts
var LINK = "120000";
var SUBMODULE = "160000";
async function findRewritten(git, root, committed, paths) {
  const rewritten = [];
  const files = [];
  for (const file of committed) {
    if (!paths.has(file.path) || file.mode === SUBMODULE) continue;
    const kind = await readKind(path11.join(root, file.path));
    if (kind === "missing") rewritten.push({ path: file.path, how: "missing" });
    else if (kind !== (file.mode === LINK ? "link" : "file"))
      rewritten.push({ path: file.path, how: "kind" });
    else if (kind === "file") files.push(file);
  }
  for (const file of files) {
    if (await isAsCommitted(git, path11.join(root, file.path), file)) continue;
    rewritten.push({ path: file.path, how: "bytes" });
  }
  return rewritten.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function readKind(absolute) {
  try {
    const found = await lstat4(absolute);
    if (found.isSymbolicLink()) return "link";
    return found.isFile() ? "file" : "other";
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(String(error.code)))
      return "missing";
    throw error;
  }
}

// src/adapters/git/committed-files.ts
import path13 from "node:path";

// src/adapters/git/git.ts
import path12 from "node:path";
import process3 from "node:process";
var QUIET = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "--no-replace-objects",
  "--literal-pathspecs"
];
var MOST_BYTES = 256 * 1024 * 1024;
function createGit(root, runProgram, variables = {}) {
  const ask = async (words, input) => {
    const output = await runProgram("git", ["-C", root, ...QUIET, ...words], {
      // Windows looks for a program where it is started first, and there a pull request could put its own.
      cwd: path12.dirname(process3.execPath),
      env: { ...process3.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", ...variables },
      maxBytes: MOST_BYTES,
      ...input === void 0 ? {} : { input }
    });
    return Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  };
  const bytes = (...words) => ask(words);
  const text = async (...words) => (await bytes(...words)).toString("utf8");
  return {
    variables,
    bytes,
    text,
    list: async (...words) => splitList(await text(...words)),
    fed: (input, ...words) => ask(words, input)
  };
}
function rememberAnswers(git) {
  const known = /* @__PURE__ */ new Map();
  const text = (...words) => {
    const key = words.join("\0");
    const answer = known.get(key) ?? git.text(...words);
    known.set(key, answer);
    return answer;
  };
  return { text, list: async (...words) => splitList(await text(...words)) };
}
function splitList(answer) {
  return answer.split("\0").filter((part) => part !== "");
}
function throwBaseUnknown(base, cause) {
  const { code, stderr } = cause;
  const words = stderr?.toString().trim() ?? "";
  const owned = OWNED.exec(words)?.[1];
  if (code === "ENOENT") throw new GateError("GIT_MISSING", { base }, { cause });
  if (owned !== void 0) throw new GateError("CHECKOUT_OWNER", { folder: owned }, { cause });
  if (/^fatal: not a git repository/m.test(words))
    throw new GateError("CHECKOUT_NONE", { base }, { cause });
  const [first = ""] = words.split("\n");
  const detail = reason(first.replace(/^fatal: /, "") || "git failed");
  throw new GateError("BASE_UNKNOWN", { base, detail }, { cause });
}
var OWNED = /^fatal: (?:detected dubious ownership in repository at|unsafe repository \()\s?'([^'\n]+)'/m;
function reason(words) {
  return words === "Needed a single revision" ? "the checkout holds no such commit" : words;
}

// src/adapters/git/committed-files.ts
var FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function createCommittedFiles(git) {
  const known = /* @__PURE__ */ new Map();
  const prefix = once(async () => (await git.text("rev-parse", "--show-prefix")).trimEnd());
  const all = (commit) => {
    const listed = known.get(commit) ?? listEntries(git, commit);
    if (FULL_NAME.test(commit)) known.set(commit, listed);
    return listed;
  };
  return {
    all,
    prefix,
    async here(commit) {
      const entries = await all(commit);
      const folder = await prefix();
      return entries.filter((entry) => entry.path.startsWith(folder)).map((entry) => ({ ...entry, path: entry.path.slice(folder.length) }));
    }
  };
}
function once(ask) {
  let answer = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}
async function listEntries(git, commit) {
  const lines = await git.list("ls-tree", "-r", "-z", "--full-tree", commit).catch((cause) => throwBaseUnknown(commit, cause));
  return lines.map((line) => {
    const [facts = "", file = ""] = line.split(/\t([\s\S]*)/);
    const [mode = "", , content = ""] = facts.split(" ");
    return { path: file, mode, content };
  });
}
function findFile(entries, from, file) {
  const place2 = path13.posix.normalize(`${from}${file}`);
  return entries.find((entry) => entry.path === place2) ?? null;
}

// src/adapters/git/contents.ts
var MOST_BYTES2 = 32 * 1024 * 1024;
async function* filesOf(git, commit, paths, fail) {
  const words = ["ls-tree", "-r", "-z", "--long", commit, "--", ...paths];
  const lines = await git.list(...words).catch(fail);
  for (const files of inGroups(lines.map(parse3))) {
    const asked = files.map(({ content }) => `${content}
`).join("");
    let rest = await git.fed(asked, "cat-file", "--batch").catch(fail);
    for (const { path: path25, content, bytes } of files) {
      const header = `${content} blob ${bytes}
`;
      const begin = header.length;
      if (rest.toString("latin1", 0, begin) !== header) fail(noFile(path25));
      yield { path: path25, content: rest.subarray(begin, begin + bytes) };
      rest = rest.subarray(begin + bytes + 1);
    }
  }
}
function parse3(line) {
  const [facts = "", path25 = ""] = line.split(/\t([\s\S]*)/);
  const [, , content = "", size = ""] = facts.split(/ +/);
  return { path: path25, content, bytes: Number(size) };
}
function inGroups(files) {
  const groups = [];
  let sum = Infinity;
  for (const file of files) {
    sum += file.bytes;
    if (sum <= MOST_BYTES2) groups.at(-1)?.push(file);
    else {
      groups.push([file]);
      sum = file.bytes;
    }
  }
  return groups;
}
function noFile(path25) {
  return Object.assign(new Error(), { stderr: Buffer.from(`fatal: ${path25} is no file there`) });
}

// src/adapters/git/default-branch.ts
async function findDefaultBranch(git) {
  const name = (...words) => git.text(...words).then(
    (text) => text.trim(),
    () => ""
  );
  const remote = await name("symbolic-ref", "--short", "refs/remotes/origin/HEAD");
  if (remote !== "") return remote.replace(/^origin\//, "");
  for (const branch of ["main", "master"])
    if (await name("rev-parse", "--verify", "--quiet", `refs/heads/${branch}`) !== "")
      return branch;
  return await name("symbolic-ref", "--short", "HEAD") || "main";
}

// src/adapters/git/texts.ts
var AUTOMATION = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
var FILE = /^100/;
function pickAutomation(entries) {
  return entries.filter(({ mode, path: path25 }) => FILE.test(mode) && AUTOMATION.test(path25)).map(({ path: path25, content }) => ({ path: path25, id: content }));
}
async function readText2(git, entries, from, path25) {
  const entry = findFile(entries, from, path25);
  return entry === null ? null : git.text("cat-file", "blob", entry.content);
}

// src/adapters/git/tree.ts
import path14 from "node:path";
var LINK2 = "120000";
async function readTree(git, entries) {
  const links = [];
  for (const { path: file, mode, content } of entries) {
    if (mode !== LINK2) continue;
    const text = await git.text("cat-file", "blob", content);
    links.push({ path: file, target: linkTarget(file, text) });
  }
  return { paths: entries.map((entry) => entry.path), links };
}
function linkTarget(file, text) {
  if (path14.posix.isAbsolute(text)) return "..";
  return path14.posix.join(path14.posix.dirname(file), text).replace(/(?<=.)\/+$/, "");
}

// src/adapters/git/history.ts
var PLAIN_DIFF = ["--no-renames", "--no-ext-diff", "--no-textconv", "--relative"];
var LEADING = ["120000", "160000"];
function createHistory(git, entries, head) {
  const remembered = rememberAnswers(git);
  const ask = (...commits2) => commits2.every((commit) => FULL_NAME.test(commit)) ? remembered : git;
  return {
    async mergeBases(one, other) {
      const answer = await ask(one, other).text("merge-base", "--all", "--end-of-options", one, other).catch((cause) => {
        if (cause.code === 1) return "";
        return throwBaseUnknown(one, cause);
      });
      const [first = "", ...others] = answer.trim().split("\n");
      if (first !== "") return [first, ...others];
      const detail = `the checkout holds no commit that it has in common with ${other}`;
      throw new GateError("BASE_UNKNOWN", { base: one, detail });
    },
    async mergedInto(commit) {
      const here = await head();
      const parents = here === null ? [] : await readParents(ask(here), here);
      const [target, merged, ...others] = parents;
      return target !== void 0 && merged === commit && others.length === 0 ? target : null;
    },
    async changes(from, to) {
      const [before, after] = [await entries.here(from), await entries.here(to)];
      return compareEntries(before, after);
    },
    tree: async (commit) => readTree(remembered, await entries.here(commit)).catch(
      (cause) => throwBaseUnknown(commit, cause)
    ),
    automation: async (commit) => pickAutomation(await entries.all(commit)),
    textAtTop: async (commit, path25) => readText2(remembered, await entries.all(commit), "", path25).catch(
      (cause) => throwBaseUnknown(commit, cause)
    ),
    textAt: async (commit, path25) => readText2(remembered, await entries.all(commit), await entries.prefix(), path25).catch(
      (cause) => throwBaseUnknown(commit, cause)
    ),
    // Merges too: what a merge itself changes is on neither side of it.
    touching: (from, to, paths) => commits(git, from, to, ["--full-history"], paths),
    descendants: (from, to) => commits(git, from, to, ["--ancestry-path"], []),
    dateOf: async (commit) => {
      const date = await ask(commit).text("show", "--no-patch", "--format=%cI", "--end-of-options", commit).catch((cause) => throwBaseUnknown(commit, cause));
      return date.trim();
    },
    async tags() {
      const format = "%(refname:lstrip=2)%09%(objecttype)%09%(objectname)%09%(*objecttype)%09%(*objectname)";
      const answer = await git.text("for-each-ref", "--sort=-creatordate", `--format=${format}`, "refs/tags").catch((cause) => throwBaseUnknown("tags", cause));
      return answer.split("\n").flatMap(parseTag);
    },
    prefix: entries.prefix
  };
}
async function readParents(git, commit) {
  const written3 = await git.text("cat-file", "commit", commit).catch(() => "");
  const [header = ""] = written3.split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
function parseTag(line) {
  const [name = "", type, id = "", innerType, innerId = ""] = line.split("	");
  if (type === "commit") return [{ name, commit: id }];
  return innerType === "commit" ? [{ name, commit: innerId }] : [];
}
function compareEntries(before, after) {
  const [old, now] = [byPath(before), byPath(after)];
  const paths = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort(
    (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))
  );
  return paths.flatMap((path25) => compareFile(path25, old.get(path25), now.get(path25)));
}
function byPath(entries) {
  return new Map(entries.map((entry) => [entry.path, entry]));
}
function compareFile(path25, before, after) {
  if (before?.mode === after?.mode && before?.content === after?.content) return [];
  const none = "0".repeat((before ?? after)?.content.length ?? 0);
  const leads = [before, after].some((side) => side !== void 0 && LEADING.includes(side.mode));
  const status = before === void 0 ? "added" : after === void 0 ? "removed" : "modified";
  return [{ path: path25, status, leads, before: before?.content ?? none, after: after?.content ?? none }];
}
async function commits(git, from, to, options, paths) {
  const answer = await git.text(
    "rev-list",
    "--topo-order",
    ...options,
    "--end-of-options",
    to,
    `^${from}`,
    "--",
    ...paths
  ).catch((cause) => throwBaseUnknown(from, cause));
  return answer.split("\n").filter((line) => line !== "");
}

// src/adapters/git/own-tree.ts
import { copyFile as copyFile3, cp, mkdir as mkdir2, readFile as readFile4, rm as rm5 } from "node:fs/promises";
import path16 from "node:path";

// src/adapters/git/work-tree.ts
import { lstat as lstat5 } from "node:fs/promises";
import path15 from "node:path";
async function readWorkTree(git, root) {
  const prefix = (await git.text("rev-parse", "--show-prefix")).trimEnd();
  const words = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=normal"];
  const entries = await git.list(...words, "--ignore-submodules=none", "--", ".");
  const facts = entries.map(async (entry) => {
    const [how, name] = [entry.slice(0, 2), entry.slice(3 + prefix.length)];
    const state = `${how} ${await readState(path15.join(root, name))}`;
    return [name, { isKnown: how !== "??", state }];
  });
  return new Map(await Promise.all(facts));
}
async function readState(file) {
  const found = await lstat5(file, { bigint: true }).catch(() => null);
  if (found === null || found.isDirectory()) return "";
  return `${found.size} ${found.mtimeNs} ${found.mode}`;
}

// src/adapters/git/own-tree.ts
function createOwnTrees(root, runProgram, findCommit) {
  const write = async (base, folder) => {
    const commit = await findCommit(base);
    return writeOwnTree(root, runProgram, commit, folder).catch(
      (cause) => throwBaseUnknown(base, cause)
    );
  };
  return {
    writeTree: write,
    async writeWorkTree(folder) {
      const tree = await write("HEAD", folder);
      await overlayWorkTree(root, runProgram, folder);
      return tree;
    }
  };
}
async function writeOwnTree(root, runProgram, commit, folder) {
  const plain2 = createGit(root, runProgram);
  const ask = async (word) => (await plain2.text("rev-parse", word)).trimEnd();
  const tree = path16.join(folder, "tree");
  await mkdir2(tree);
  const git = createGit(tree, runProgram, {
    GIT_DIR: await ask("--absolute-git-dir"),
    GIT_WORK_TREE: tree,
    GIT_INDEX_FILE: path16.join(folder, "index"),
    ...await withoutPrograms(plain2, path16.join(folder, "no-hooks"))
  });
  await git.text("read-tree", commit);
  await git.text("checkout-index", "--all", "--force", "--quiet");
  const common = path16.resolve(root, await ask("--git-common-dir"));
  const unfetched = await fetchStored(git, tree, path16.join(common, "lfs"));
  const directory = path16.join(tree, await ask("--show-prefix"));
  await mkdir2(directory, { recursive: true });
  const here = createGit(directory, runProgram, git.variables);
  return {
    commit,
    directory,
    missing: [...await submodules(git), ...unfetched],
    workTree: () => readWorkTree(here, directory)
  };
}
async function overlayWorkTree(root, runProgram, folder) {
  const top = (await createGit(root, runProgram).text("rev-parse", "--show-toplevel")).trimEnd();
  const git = createGit(top, runProgram);
  const changed = await git.list("diff", "--name-only", "-z", ...DIFF, "HEAD", "--");
  const added = await git.list("ls-files", "--others", "--exclude-standard", "-z");
  for (const file of [...changed, ...added]) {
    const [from, to] = [path16.join(top, file), path16.join(folder, "tree", file)];
    await rm5(to, { recursive: true, force: true });
    await mkdir2(path16.dirname(to), { recursive: true });
    await cp(from, to, { recursive: true, verbatimSymlinks: true }).catch(unlessGone);
  }
}
var DIFF = ["--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
function unlessGone(error) {
  if (error.code !== "ENOENT") throw error;
}
async function withoutPrograms(git, noHooks) {
  const filters = await git.list(
    "config",
    "-z",
    "--name-only",
    "--get-regexp",
    "^filter\\..*\\.(smudge|process|required)$"
  ).catch((cause) => {
    if (cause.code === 1) return [];
    throw cause;
  });
  const settings = [
    ["core.hooksPath", noHooks],
    ["core.sparseCheckout", "false"],
    ["core.splitIndex", "false"],
    ...[...new Set(filters)].map((name) => [name, name.endsWith(".required") ? "false" : ""])
  ];
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(settings.length)],
    ...settings.flatMap(([name = "", value = ""], at) => [
      [`GIT_CONFIG_KEY_${at}`, name],
      [`GIT_CONFIG_VALUE_${at}`, value]
    ])
  ]);
}
async function fetchStored(git, tree, store) {
  const files = await git.list("grep", "--cached", "-l", "-z", "-F", "-e", POINTER_HEAD).catch((cause) => {
    if (cause.code === 1) return [];
    throw cause;
  });
  const missing = [];
  for (const file of files) {
    const target = path16.join(tree, file);
    const digest = readPointer(await readFile4(target));
    if (digest === null) continue;
    const stored = path16.join(store, "objects", digest.slice(0, 2), digest.slice(2, 4), digest);
    await copyFile3(stored, target).catch((error) => {
      unlessGone(error);
      missing.push(file);
    });
  }
  return missing;
}
async function submodules(git) {
  const entries = await git.list("ls-files", "--stage", "-z");
  return entries.filter((entry) => entry.startsWith("160000 ")).map((entry) => entry.slice(entry.indexOf("	") + 1));
}

// src/adapters/git/repository.ts
function createRepository(root, runProgram) {
  const git = createGit(root, runProgram);
  const findCommit = async (base) => {
    const commit = await git.text("rev-parse", "--verify", "--end-of-options", `${base}^{commit}`).catch((cause) => throwBaseUnknown(base, cause));
    return commit.trim();
  };
  const head = rememberHead(git);
  const entries = createCommittedFiles(git);
  return {
    async changedSince(base) {
      const commit = await findCommit(base);
      const lists = await Promise.all([
        git.list("diff", "--name-only", "-z", ...PLAIN_DIFF, commit, "--"),
        git.list("ls-files", "--others", "--exclude-standard", "-z")
      ]).catch((cause) => throwBaseUnknown(base, cause));
      return [...new Set(lists.flat())].filter(isContent);
    },
    async extract(base, paths, target) {
      const commit = await findCommit(base);
      const fail = (cause) => throwBaseUnknown(base, cause);
      let files = 0;
      for await (const { path: file, content } of filesOf(git, commit, paths, fail)) {
        const place2 = path17.join(target, file);
        await mkdir3(path17.dirname(place2), { recursive: true });
        await writeFile(place2, content);
        files += 1;
      }
      return { commit, files };
    },
    ...createOwnTrees(root, runProgram, findCommit),
    commitAt: async (name) => {
      const commit = await git.text("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).catch((cause) => {
        if (cause.code === 1) return null;
        return throwBaseUnknown(name, cause);
      });
      return commit?.trim() ?? null;
    },
    head,
    defaultBranch: () => findDefaultBranch(git),
    ...createHistory(git, entries, head),
    rewritten: async (commit, paths) => findRewritten(git, root, await entries.here(commit), new Set(paths)).catch(
      (cause) => throwBaseUnknown(commit, cause)
    ),
    workTree: () => readWorkTree(git, root).catch((cause) => throwBaseUnknown("HEAD", cause)),
    async patch(paths) {
      const words = ["diff", "--binary", ...PLAIN_DIFF];
      const known = await git.text(...words, "HEAD", "--", ...paths).catch((cause) => throwBaseUnknown("HEAD", cause));
      const others = await git.list("ls-files", "--others", "-z", "--", ...paths);
      const fresh = others.filter(isContent);
      const added = await Promise.all(
        fresh.map((file) => differing(git, [...words, "--no-index", "--", "/dev/null", file]))
      );
      return [known, ...added].join("");
    }
  };
}
function rememberHead(git) {
  let commit = null;
  return async () => {
    commit ??= await git.text("rev-parse", "--verify", "HEAD").then(
      (answer) => answer.trim(),
      () => null
    );
    return commit;
  };
}
function isContent(file) {
  return !isTemporaryName(path17.posix.basename(file));
}
function differing(git, words) {
  return git.text(...words).catch((cause) => {
    if (cause.code === 1 && cause.stdout !== void 0) return cause.stdout.toString("utf8");
    return throwBaseUnknown("HEAD", cause);
  });
}

// src/adapters/process/bench.ts
import { existsSync as existsSync2 } from "node:fs";
import { symlink, writeFile as writeFile2 } from "node:fs/promises";
import { performance as performance2 } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

// src/adapters/process/measured-process.ts
import { fork } from "node:child_process";
import { createInterface } from "node:readline";

// src/contracts/measured/answers.ts
var PROTOCOL = 2;
var HOLDS = {
  digest: ({ protocol = 1, code, duckdb, parts }) => protocol === PROTOCOL && typeof code === "string" && typeof duckdb === "string" && isRecord(parts) && Object.keys(parts).length > 0,
  prepare: ({ events, once: once2 = {}, isWarm = false }) => isNumber(events) && isRecord(once2) && typeof isWarm === "boolean",
  run: ({ seconds, cpuSeconds = 0, around = 0, values }) => isNumber(seconds) && isNumber(cpuSeconds) && isNumber(around) && isRecord(values),
  figures: (figures) => Object.values(figures).every(isNumber),
  work: ({ scripts, rowsWritten, databaseBytes }) => isRecord(scripts) && Object.values(scripts).every(isRecord) && isRecord(rowsWritten) && isNumber(databaseBytes),
  close: ({ peakRss }) => isNumber(peakRss)
};
function isAnswer(ask, answer) {
  return isRecord(answer) && HOLDS[ask](answer);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isNumber(value) {
  return typeof value === "number";
}

// src/adapters/process/needed-environment.ts
import process4 from "node:process";
var NEEDED = /^(?:path|home|userprofile|localappdata|systemroot|te?mp|tmpdir|xdg_cache_home|runner_tool_cache|ld_library_path|dyld_library_path|node_extra_ca_certs|https?_proxy|no_proxy|npm_config_registry|dc_event_gate_.+)$/i;
function neededEnvironment(duckdbPath = null) {
  const kept = Object.entries(process4.env).filter(([name]) => NEEDED.test(name));
  return {
    ...Object.fromEntries(kept),
    ...duckdbPath === null ? {} : { DC_EVENT_GATE_DUCKDB_PATH: duckdbPath }
  };
}

// src/adapters/process/question.ts
function askOver(child) {
  let open6 = null;
  let death = null;
  const die = (detail) => {
    death ??= detail;
    open6?.reject(open6.question.fail("ended", death));
  };
  child.on("message", (message) => open6?.question.hear(message, open6));
  child.on("error", (error) => die(error.message));
  child.on("exit", (code, signal) => die(`it ended with ${signal ?? `code ${code}`}`));
  return {
    ask: (question) => new Promise((resolve2, reject) => {
      if (death !== null) return reject(question.fail("ended", death));
      const close = () => {
        clearTimeout(timer);
        open6 = null;
      };
      const wait = (seconds) => setTimeout(() => {
        close();
        reject(question.fail("late", `it gave no answer in ${seconds} s`));
      }, seconds * 1e3);
      let timer = wait(question.seconds);
      open6 = {
        question,
        forget: close,
        restart(seconds) {
          clearTimeout(timer);
          timer = wait(seconds);
        },
        resolve(answer) {
          close();
          resolve2(answer);
        },
        reject(error) {
          close();
          reject(error);
        }
      };
      child.send(question.message, (error) => error !== null && die(error.message));
    }),
    drop: () => open6?.forget()
  };
}

// src/adapters/process/measured-process.ts
var ANSWER_TIMEOUTS = {
  digest: 600,
  prepare: 3600,
  run: 3600,
  figures: 3600,
  work: 3600,
  close: 60
};
var ASKED = {
  digest: "say what it runs",
  prepare: "prepare",
  run: "run",
  figures: "say its figures",
  work: "count the work",
  close: "end"
};
var KEEPS_MEMORY = { DUCKDB_JE_MALLOC_CONF: "dirty_decay_ms:-1,muzzy_decay_ms:-1" };
function forkMeasured(script, side, place2, listener, timeouts) {
  const child = fork(script, [], {
    cwd: side.directory,
    ...OWN_GROUP,
    // What a person set for the parent's own debugging is not for the children.
    execArgv: [],
    env: {
      ...neededEnvironment(),
      ...place2.memory === "kept" ? KEEPS_MEMORY : {},
      RUNNER_TEMP: place2.scratch
    },
    // Never the stream itself: its words may be a fixture's, and the runner reads along.
    stdio: ["ignore", "ignore", "pipe", "ipc"]
  });
  if (child.stderr !== null)
    createInterface({ input: child.stderr }).on("line", (line) => listener.note(line));
  const ended = new Promise((resolve2) => {
    child.once("close", () => resolve2());
    child.once("error", () => resolve2());
  });
  const { drop, ...asked } = conversation(child, side.name, listener, timeouts);
  const end = () => {
    drop();
    asked.kill();
  };
  return { ...asked, end, ended };
}
function conversation(child, side, listener, timeouts) {
  const asking = askOver(child);
  const ask = async (message) => {
    const fail = (detail) => new GateError("MEASURED_PROCESS", { side, ask: ASKED[message.ask], detail });
    const answer = await asking.ask({
      message,
      seconds: timeouts[message.ask],
      fail: (_2, detail) => fail(detail),
      hear(reply, settle2) {
        if (!isRecord(reply)) return settle2.reject(fail(STRANGE));
        const { kind, detail, answer: answer2, label, fraction } = reply;
        if (kind === "progress") return listener.progress(String(label), Number(fraction));
        if (kind === "error") return settle2.reject(fail(String(detail)));
        if (kind === "answer" && isAnswer(message.ask, answer2)) return settle2.resolve(answer2);
        settle2.reject(fail(STRANGE));
      }
    });
    return answer;
  };
  return { ask, drop: asking.drop, kill: () => endTree(child) };
}
var STRANGE = "its answer is of another kind than this version of the gate can read";

// src/adapters/process/bench.ts
function createBench(worker, makeFolder, listener, timeouts = ANSWER_TIMEOUTS) {
  const alive = /* @__PURE__ */ new Set();
  let scratch = null;
  let isOver = false;
  return {
    now: () => performance2.now() / 1e3,
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    write: (file, chunks) => writeFile2(file, chunks),
    link: async (from, to) => {
      if (existsSync2(from)) await symlink(from, to, "junction");
    },
    start(side, memory = "freed") {
      const script = side.bundle === null ? fileURLToPath(worker) : `${side.bundle}/worker.js`;
      if (isOver) return silent;
      if (!existsSync2(script)) return stillborn(side);
      scratch ??= makeFolder();
      const started = forkMeasured(script, side, { scratch, memory }, listener, timeouts);
      alive.add(started);
      started.ended.then(() => alive.delete(started));
      return started;
    },
    async dispose() {
      isOver = true;
      for (const started of alive) started.end();
      await Promise.all([...alive].map(({ ended }) => ended));
    }
  };
}
var silent = { ask: () => new Promise(() => void 0), kill: () => void 0 };
function stillborn({ name }) {
  const detail = "the bundle that was committed there has no worker.js";
  return {
    ask: async () => {
      throw new GateError("MEASURED_PROCESS", { side: name, ask: "start", detail });
    },
    kill: () => void 0
  };
}

// src/adapters/process/command-folder.ts
import { createReadStream as createReadStream3, createWriteStream } from "node:fs";
import { copyFile as copyFile4, mkdir as mkdir4, open as open5, readdir as readdir4, rename, rm as rm6, stat as stat8 } from "node:fs/promises";
import path18 from "node:path";
import { pipeline } from "node:stream/promises";
var DATABASE = "warehouse.duckdb";
async function layOut(folder, task) {
  const { events, database, output } = await clear(folder, task.events);
  const parquet = path18.join(folder, "events.parquet");
  if (task.parquet !== null) await copyFile4(task.parquet, parquet);
  await copyFile4(task.emptyDatabase, database);
  return {
    variables: {
      DC_EVENT_GATE_EVENTS: events,
      ...task.parquet === null ? {} : { DC_EVENT_GATE_EVENTS_PARQUET: parquet },
      DC_EVENT_GATE_DATABASE: database,
      DC_EVENT_GATE_OUTPUT: output,
      DC_EVENT_GATE_AS_OF: task.asOf
    },
    mark: `DC_EVENT_GATE_DATABASE=${database}`,
    empty: await stat8(database)
  };
}
async function layOutEmpty(folder) {
  const { events, database, output } = await clear(folder, []);
  return {
    variables: {
      DC_EVENT_GATE_EVENTS: events,
      DC_EVENT_GATE_DATABASE: database,
      DC_EVENT_GATE_OUTPUT: output
    },
    mark: `DC_EVENT_GATE_DATABASE=${database}`
  };
}
async function clear(folder, from) {
  for (const name of await readdir4(folder))
    await rm6(path18.join(folder, name), { recursive: true, force: true });
  const output = path18.join(folder, "output");
  const events = path18.join(folder, "events.ndjson");
  const database = path18.join(folder, "files", DATABASE);
  for (const each of [path18.dirname(database), output]) await mkdir4(each);
  await join(from, events);
  return { events, database, output };
}
async function join(from, to) {
  const target = createWriteStream(to, { flags: "wx" });
  for (const file of from) await pipeline(createReadStream3(file), target, { end: false });
  await new Promise((resolve2, reject) => {
    target.once("error", reject);
    target.end(resolve2);
  });
}
async function takeAway(folder, into, empty) {
  for (const name of ["files", "output"])
    await rename(path18.join(folder, name), path18.join(into, name)).catch(unlessGone2);
  const files = await regularFiles(path18.join(into, "files"));
  const database = path18.join(into, "files", DATABASE);
  return {
    database: await findDatabase(files, database, empty),
    output: await regularFiles(path18.join(into, "output"))
  };
}
async function regularFiles(folder) {
  const entries = await readdir4(folder, { withFileTypes: true }).catch(unlessGone2);
  return (entries ?? []).filter((entry) => entry.isFile()).map(({ name }) => path18.join(folder, name)).sort();
}
function unlessGone2(error) {
  if (isOsError(error, "ENOENT") || isOsError(error, "ENOTDIR")) return null;
  throw error;
}
async function findDatabase(files, database, empty) {
  if (!files.includes(database)) return null;
  const log = files.filter((file) => file === `${database}.wal`);
  const { size, mtimeMs, ino } = await stat8(database);
  const isAsBefore = size === empty.size && mtimeMs === empty.mtimeMs && ino === empty.ino;
  if (isAsBefore && log.length === 0) return null;
  return { files: [database, ...log], madeBy: await readMaker(database) };
}
var MAKER = { start: 52, length: 32 };
async function readMaker(file) {
  const handle = await open5(file);
  try {
    const bytes = Buffer.alloc(MAKER.length);
    await handle.read(bytes, 0, MAKER.length, MAKER.start);
    return /^v[0-9][0-9a-z.-]*/.exec(bytes.toString("latin1"))?.[0] ?? null;
  } finally {
    await handle.close();
  }
}

// src/adapters/process/command-process.ts
import { spawn } from "node:child_process";
import { performance as performance3 } from "node:perf_hooks";
import process7 from "node:process";
import { setTimeout as pause } from "node:timers/promises";

// src/adapters/process/children-time.ts
import { readFileSync } from "node:fs";
import process5 from "node:process";
var TICKS = 100;
function childrenSeconds() {
  if (process5.platform !== "linux") return null;
  const stat10 = readFileSync("/proc/self/stat", "utf8");
  const fields = stat10.slice(stat10.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [Number(fields[13]), Number(fields[14])];
  return (user + system) / TICKS;
}

// src/adapters/process/line-cutter.ts
import { StringDecoder } from "node:string_decoder";
var MOST_LINE = 2e3;
function createLineCutter(line) {
  const decoder = new StringDecoder("utf8");
  let open6 = "";
  return {
    take(chunk) {
      const [first = "", ...rest] = decoder.write(chunk).split(/\r?\n|\r/);
      open6 = `${open6}${first}`.slice(0, MOST_LINE + 1);
      for (const part of rest) {
        line(open6);
        open6 = part.slice(0, MOST_LINE + 1);
      }
    },
    end() {
      if (open6 !== "") line(open6);
    }
  };
}

// src/adapters/process/tail.ts
var KEPT_BYTES = 32768;
function createTail() {
  let kept = [];
  let size = 0;
  return {
    put(chunk) {
      kept.push(chunk);
      size += chunk.length;
      for (let first = kept[0]; first !== void 0 && size - first.length >= KEPT_BYTES; ) {
        kept.shift();
        size -= first.length;
        first = kept[0];
      }
    },
    take() {
      const all = Buffer.concat(kept);
      kept = [];
      return all;
    }
  };
}

// src/adapters/process/command-output.ts
var MOST_BYTES3 = 262144;
var LAST_LINES = 40;
var COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, "g");
function createCommandOutput(hear) {
  const last = [];
  const endings = [];
  let bytes = 0;
  const isOver = () => bytes > MOST_BYTES3;
  const line = (printed) => {
    const text = printed.replaceAll(COLOURS, "");
    const short = text.length > MOST_LINE ? `${text.slice(0, MOST_LINE)} …` : text;
    last.push(short);
    if (last.length > LAST_LINES) last.shift();
    if (!isOver()) hear(short);
  };
  return {
    stream() {
      const lines = createLineCutter(line);
      const tail = createTail();
      endings.push(() => {
        lines.take(tail.take());
        lines.end();
      });
      return (chunk) => {
        bytes += chunk.length;
        if (isOver()) tail.put(chunk);
        else lines.take(chunk);
      };
    },
    end() {
      for (const ending of endings) ending();
      const lines = last.filter((text) => text.trim() !== "");
      if (isOver()) {
        hear(`… ${formatCount(Math.round(bytes / 1e3))} kB in all; the last lines:`);
        for (const text of lines) hear(text);
      }
      return lines;
    }
  };
}

// src/adapters/process/left-processes.ts
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import process6 from "node:process";
function findLeftProcesses(group, mark) {
  if (process6.platform !== "linux") return isGroupAlive(group) ? [{ pid: -group, words: "" }] : [];
  return readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process6.pid).flatMap((name) => {
    const found = readProcess(name, group, mark);
    return found === null ? [] : [found];
  });
}
function endLeftProcesses(left) {
  for (const { pid } of left) {
    try {
      process6.kill(pid, "SIGKILL");
    } catch (error) {
      if (!isOsError(error, "ESRCH") && !isOsError(error, "EPERM")) throw error;
    }
  }
}
function isGroupAlive(group) {
  if (process6.platform === "win32") return false;
  try {
    process6.kill(-group, 0);
    return true;
  } catch (error) {
    if (isOsError(error, "ESRCH")) return false;
    if (isOsError(error, "EPERM")) return true;
    throw error;
  }
}
function readProcess(pid, group, mark) {
  try {
    const stat10 = readFileSync2(`/proc/${pid}/stat`, "utf8");
    const [state, , itsGroup] = stat10.slice(stat10.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return null;
    const isOurs = Number(itsGroup) === group || readFileSync2(`/proc/${pid}/environ`).includes(mark);
    if (!isOurs) return null;
    const words = readFileSync2(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return { pid: Number(pid), words };
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

// src/adapters/process/command-process.ts
var GRACE_MS = 500;
var LOOK_MS = 20;
var PIPES_MS = 1e3;
function runCommand(task, variables, mark, signal) {
  return untilOver(signal, async () => {
    const [start, before] = [performance3.now(), childrenSeconds()];
    const child = startShell(task, variables);
    endWithRun(child, signal);
    const output = createCommandOutput(task.hear);
    child.stdout?.on("data", output.stream());
    child.stderr?.on("data", output.stream());
    const closed = new Promise((resolve2) => child.once("close", () => resolve2()));
    const { code, ended, isLate } = await exitOf(child, task.seconds);
    const seconds = (performance3.now() - start) / 1e3;
    const after = childrenSeconds();
    const left = child.pid === void 0 ? [] : await endLeft(child.pid, mark, isLate ? 0 : GRACE_MS);
    await Promise.race([closed, pause(PIPES_MS)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return {
      how: isLate ? "late" : "ended",
      code,
      signal: ended,
      seconds,
      cpuSeconds: before === null || after === null ? null : after - before,
      lastLines: output.end(),
      left
    };
  });
}
function startShell({ run, directory, inherit }, variables) {
  const own = Object.entries(process7.env).filter(
    ([name]) => isInherited(name, inherit, process7.platform)
  );
  const options = {
    cwd: directory,
    env: { ...Object.fromEntries(own), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    ...OWN_GROUP
  };
  return process7.platform === "win32" ? spawn(run, { ...options, shell: true }) : spawn("/bin/sh", ["-e", "-c", run], options);
}
function exitOf(child, seconds) {
  return new Promise((resolve2, reject) => {
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      endTree(child);
    }, seconds * 1e3);
    child.once("error", (error) => {
      clearTimeout(late);
      reject(error);
    });
    child.once("exit", (code, ended) => {
      clearTimeout(late);
      resolve2({ code, ended, isLate });
    });
  });
}
async function endLeft(group, mark, grace) {
  let left = findLeftProcesses(group, mark);
  for (let waited = 0; left.length > 0 && waited < grace; waited += LOOK_MS) {
    await pause(LOOK_MS);
    left = findLeftProcesses(group, mark);
  }
  const words = left.map((each) => each.words);
  for (let round = 0; left.length > 0 && round < 10; round += 1) {
    endLeftProcesses(left);
    await pause(LOOK_MS);
    left = findLeftProcesses(group, mark);
  }
  return words;
}

// src/adapters/process/commands.ts
function createCommands({ temporaryDirectory, signal }) {
  const folders = /* @__PURE__ */ new Map();
  const turns = /* @__PURE__ */ new Map();
  const inTurn = (tree, work) => {
    const folder = folders.get(tree) ?? temporaryDirectory();
    folders.set(tree, folder);
    const run = async () => work(await folder);
    const turn = (turns.get(tree) ?? Promise.resolve()).then(run, run);
    turns.set(
      tree,
      turn.catch(() => void 0)
    );
    return turn;
  };
  return {
    run: (task) => inTurn(task.directory, async (folder) => {
      const { variables, mark, empty } = await written2(() => layOut(folder, task));
      const end = await runCommand(task, variables, mark, signal);
      const left = await takeAway(folder, await temporaryDirectory(), empty);
      return { end, ...left };
    }),
    prepare: (task) => inTurn(task.directory, async (folder) => {
      const { variables, mark } = await written2(() => layOutEmpty(folder));
      return runCommand(task, variables, mark, signal);
    })
  };
}
async function written2(work) {
  try {
    return await work();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GateError("FILE_WRITE", { file: "the events for the command", detail }, { cause });
  }
}

// src/adapters/process/machine-limits.ts
import { statfsSync } from "node:fs";
import os from "node:os";
import process8 from "node:process";
var SHARE = 0.7;
function machineLimits(folder, processes) {
  const { bavail, bsize } = statfsSync(folder);
  const part = (bytes) => Math.floor(bytes * SHARE / processes);
  return { memory: part(machineMemory()), disk: part(bavail * bsize) };
}
var OWN_PER_CORE = 1e9;
var OWN_SHARE = 0.3;
var LEAST_PER_THREAD = 3e8;
function ownLimits(cores) {
  const memory = Math.floor(Math.min(OWN_PER_CORE * cores, machineMemory() * OWN_SHARE));
  const threads = Math.max(1, Math.floor(memory / LEAST_PER_THREAD));
  return { memory, threads: threads < cores ? threads : null };
}
function machineMemory() {
  const total = os.totalmem();
  const limit = process8.constrainedMemory();
  return limit > 0 && limit < total ? limit : total;
}

// src/adapters/process/sql-processes.ts
import { copyFile as copyFile5, mkdir as mkdir5, readdir as readdir5, rename as rename2, rm as rm7, stat as stat9 } from "node:fs/promises";
import path19 from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/adapters/process/sql-process.ts
import { fork as fork2 } from "node:child_process";
var START_SECONDS = 600;
function forkSqlProcess(worker, duckdbPath, scratch) {
  const child = fork2(worker, ["sql"], {
    ...OWN_GROUP,
    execArgv: [],
    env: { ...neededEnvironment(duckdbPath), RUNNER_TEMP: scratch },
    // What DuckDB says when it aborts is no sentence for a person.
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  });
  const ended = new Promise((resolve2) => {
    child.once("close", () => resolve2());
    child.once("error", () => resolve2());
  });
  const asking = askOver(child);
  const kill = () => endTree(child);
  let script = null;
  return {
    ended,
    kill,
    get script() {
      return script;
    },
    drop() {
      asking.drop();
      kill();
    },
    async ask(question, { name, limits, onScript }) {
      script = null;
      const result = await asking.ask({
        message: question,
        seconds: START_SECONDS,
        fail: (how, detail) => {
          const file = script ?? name;
          if (how === "ended") return new GateError("SQL_CRASHED", { file, detail });
          return new GateError("SQL_TIMEOUT", {
            file,
            seconds: script === null ? START_SECONDS : limits.seconds,
            hint: HINTS[limits.clock]
          });
        },
        hear(reply, settle2) {
          const { kind, code, facts, detail, result: result2 } = isRecord(reply) ? reply : {};
          if (kind === "script") {
            if (script === null || limits.clock === "script") settle2.restart(limits.seconds);
            script = String(detail);
            onScript?.(script);
          } else if (kind === "result") settle2.resolve(result2);
          else if (kind === "error" && isErrorCode(code))
            settle2.reject(new GateError(code, facts));
          else settle2.reject(new Error(String(detail)));
        }
      });
      return String(result);
    }
  };
}
var HINTS = {
  task: "Make it faster, or raise pipeline.timeout.",
  script: "Make the query faster; a rule has at most 60 s."
};

// src/adapters/process/sql-processes.ts
var MOST_PROCESSES = 8;
var WATCH_MILLISECONDS = 200;
function createSqlProcesses(options) {
  const most = Math.min(options.cores, MOST_PROCESSES);
  const alive = /* @__PURE__ */ new Set();
  const idle = [];
  const waiting = [];
  let running = 0;
  let scratch = null;
  let isOver = false;
  const start = () => {
    scratch ??= options.makeFolder();
    const started = forkSqlProcess(fileURLToPath2(options.worker), options.duckdbPath, scratch);
    alive.add(started);
    started.ended.then(() => alive.delete(started));
    return started;
  };
  const takeIdle = () => {
    const found = idle.findLast((process10) => alive.has(process10));
    idle.splice(
      0,
      idle.length,
      ...idle.filter((process10) => process10 !== found && alive.has(process10))
    );
    return found;
  };
  const enter = async () => {
    if (running >= most) await new Promise((resolve2) => waiting.push(resolve2));
    else running += 1;
  };
  const leave = () => {
    const next = waiting.shift();
    if (next === void 0) running -= 1;
    else next();
  };
  return {
    async run(task) {
      await enter();
      try {
        const directory = await options.temporaryDirectory();
        if (isOver) await new Promise(() => void 0);
        const process10 = takeIdle() ?? start();
        try {
          await runIn(process10, task, directory, most);
          idle.push(process10);
        } catch (error) {
          process10.kill();
          await process10.ended;
          throw error;
        } finally {
          await rm7(directory, { recursive: true, force: true, maxRetries: 5 });
        }
      } finally {
        leave();
      }
    },
    async dispose() {
      isOver = true;
      for (const process10 of alive) process10.drop();
      await Promise.all([...alive].map(({ ended }) => ended));
    }
  };
}
async function runIn(process10, task, directory, most) {
  const machine = machineLimits(directory, most);
  const memory = task.limits.memory ?? machine.memory;
  const disk = task.limits.disk ?? machine.disk;
  const files = await bringIn(task, directory);
  const input = await sizeBelow(directory);
  let excess = null;
  const watch = setInterval(async () => {
    if (await sizeBelow(directory) - input <= disk) return;
    excess ??= new GateError("SQL_DISK", {
      file: process10.script ?? task.name,
      limit: sizeText(disk)
    });
    process10.kill();
  }, WATCH_MILLISECONDS);
  watch.unref();
  try {
    const { work, few = false } = task;
    const question = { work, few, directory, files, memory, disk };
    const result = await process10.ask(question, task);
    await rename2(result, task.result);
  } catch (error) {
    throw excess ?? inNumbers(error, { SQL_MEMORY: memory, SQL_DISK: disk });
  } finally {
    clearInterval(watch);
  }
}
async function bringIn({ files, input }, directory) {
  const folder = path19.join(directory, "input");
  await mkdir5(folder);
  const bring = input === "give" ? rename2 : copyFile5;
  const names = files.map((file) => path19.basename(file));
  const isUnique = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  return Promise.all(
    files.map(async (file, index) => {
      const target = path19.join(
        folder,
        isUnique ? names[index] ?? "" : `${index}-${names[index]}`
      );
      await bring(file, target).catch((cause) => {
        throw new GateError("FILE_WRITE", { file: target, detail: cause.message }, { cause });
      });
      return target;
    })
  );
}
function inNumbers(error, limits) {
  if (!(error instanceof GateError)) return error;
  const bytes = limits[error.code];
  if (bytes === void 0) return error;
  return new GateError(error.code, { ...error.facts, limit: sizeText(bytes) }, { cause: error });
}
async function sizeBelow(directory) {
  const entries = await readdir5(directory, { recursive: true, withFileTypes: true }).catch(
    orIfGone([])
  );
  const sizes = entries.map(async (entry) => {
    if (!entry.isFile()) return 0;
    const file = path19.join(entry.parentPath, entry.name);
    return stat9(file).then(({ size }) => size, orIfGone(0));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
function orIfGone(instead) {
  return (error) => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
}

// src/adapters/validation/validator.ts
import { existsSync as existsSync4, realpathSync as realpathSync2 } from "node:fs";
import path23 from "node:path";

// src/adapters/validation/bytes-of-files.ts
var GROWTH = 10;
function allBytes({ files }) {
  return files.reduce((sum, file) => sum + contentBytes(file), 0);
}
function contentBytes({ size, compression, format }) {
  const isPacked = compression !== "none" || format === "parquet" || format === "duckdb";
  return !isPacked ? size : size * GROWTH;
}

// src/adapters/validation/file-digest.ts
import { createReadStream as createReadStream4 } from "node:fs";
import { crc32 } from "node:zlib";
async function digestFile(absolute, file) {
  let sum = 0;
  try {
    for await (const chunk of createReadStream4(absolute, { highWaterMark: CHUNK_BYTES }))
      sum = crc32(chunk, sum);
  } catch (cause) {
    throw new GateError("FILE_UNREADABLE", { file, detail: String(cause) }, { cause });
  }
  return sum.toString(16).padStart(8, "0");
}
var CHUNK_BYTES = 1 << 20;

// src/contracts/shard.ts
var WHOLE = { number: 1, of: 1 };
function isFirst({ number }) {
  return number === 1;
}
function shareOf(things, { number, of }) {
  return things.filter((_2, at) => at % of === number - 1);
}
function shardName({ number, of }) {
  return `${number} of ${of}`;
}
var MOST_SHARDS = 256;
function parseShard(text) {
  const [, number, of] = /^([1-9][0-9]{0,2})\/([1-9][0-9]{0,2})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.of <= MOST_SHARDS && shard.number <= shard.of ? shard : null;
}

// src/adapters/validation/file-tally.ts
function createFileTally(file, { maxFindings, keepAccepted, routing }) {
  const findings = [];
  const accepted = [];
  const byType = createTypeTally([]);
  const unloadable = { byType: /* @__PURE__ */ new Map(), findings: [] };
  const kinds = createKindTally(routing === null ? void 0 : Number.POSITIVE_INFINITY);
  const parts = [];
  const sum = { events: 0, valid: 0, invalid: 0, findingCount: 0 };
  let records = 0;
  let lines = 0;
  function append({ outcome, lines: more, facts }, number) {
    const offset = lines;
    parts.push({ part: number, file: file.path, offset: more === 0 ? 0 : offset });
    const shifted = (at) => more === 0 || offset === 0 ? at : { ...at, line: at.line + offset };
    keepFirst(findings, outcome.findings.map(shifted), maxFindings);
    keepFirst(unloadable.findings, outcome.unloadable.findings.map(shifted), maxFindings);
    kinds.merge(outcome.kinds, shifted);
    for (const at of outcome.accepted ?? []) accepted.push(shifted(at));
    for (const [type, { valid, invalid }] of Object.entries(outcome.byType))
      byType.add(type, valid, invalid);
    for (const [type, count] of Object.entries(outcome.unloadable.byType))
      unloadable.byType.set(type, (unloadable.byType.get(type) ?? 0) + count);
    for (const name of SUMS) sum[name] += outcome[name];
    records += facts?.records ?? outcome.events;
    lines += more;
  }
  function addOfFile(finding) {
    const isBounded = routing === null && maxFindings > 0;
    if (isBounded && findings.length >= maxFindings) findings.pop();
    findings.push(finding);
    kinds.add(finding);
    sum.findingCount += 1;
  }
  const take = createSequence();
  return {
    parts: () => parts,
    add: (position, checked, number) => take(position, () => append(checked, number)),
    result(end) {
      const last = end ?? (records === 0 ? EMPTY : null);
      const incomplete = last !== null;
      if (last !== null && (routing === null || isFirst(routing)))
        addOfFile(fileFinding(file.path, last, lines + 1));
      return {
        file,
        ...sum,
        byType: byType.counts(),
        findings,
        kinds: kinds.all(),
        unloadable: {
          byType: Object.fromEntries(unloadable.byType),
          findings: unloadable.findings
        },
        incomplete,
        ...routing === null ? {} : { records },
        ...keepAccepted ? { accepted } : {}
      };
    }
  };
}
var SUMS = ["events", "valid", "invalid", "findingCount"];
function createSequence() {
  const early = /* @__PURE__ */ new Map();
  let next = 0;
  return (position, work) => {
    early.set(position, work);
    for (let own = early.get(next); own !== void 0; own = early.get(next)) {
      early.delete(next);
      own();
      next += 1;
    }
  };
}
function keepFirst(kept, more, most) {
  for (const one of more) {
    if (most > 0 && kept.length >= most) return;
    kept.push(one);
  }
}
var EMPTY = {
  line: 1,
  rule: "empty",
  message: "the file holds no event; remove it, or take it out of the fixtures"
};
function fileFinding(file, end, lineReached) {
  return {
    file,
    line: end.line ?? lineReached,
    ...end.index === void 0 ? {} : { index: end.index },
    pointer: "",
    rule: end.rule,
    message: end.message,
    incomplete: true
  };
}

// src/adapters/validation/in-process.ts
async function createInProcessRunner(settings, readSlice) {
  const checker = await createPartChecker(settings, readSlice);
  return {
    capacity: 1,
    run: async (task) => checker.check(task),
    finish: async () => checker.finish(),
    close: async () => checker.close()
  };
}

// src/events/locate.ts
var EVENT_ID = /"event_id"\s*:\s*"([0-9a-f-]{36})"/i;
function createEventLocator(eventIds) {
  const places = /* @__PURE__ */ new Map();
  return {
    places,
    get isDone() {
      return places.size === eventIds.size;
    },
    look(source, file, offset) {
      source.each((text, line, index) => {
        const id = EVENT_ID.exec(text)?.[1]?.toLowerCase() ?? "";
        if (eventIds.has(id) && !places.has(id))
          places.set(id, { file, line: line + offset, ...index === null ? {} : { index } });
        return places.size < eventIds.size;
      });
    }
  };
}

// src/adapters/validation/walk-files.ts
import path20 from "node:path";
var ANY_EVENT = { json: true, origin: "builtin", notes: [] };
async function walkFiles({ root, readFixture, readSlice }, files, look) {
  for (const file of files) {
    let lines = 0;
    for await (const part of readFixture(file, ANY_EVENT)) {
      if (part.kind === "end") break;
      if (part.kind === "records") {
        if (!look(recordSource(part, decode), file.path, 0)) return;
        continue;
      }
      const bytes = part.kind === "slice" ? readSlice(path20.resolve(root, file.path), file.path, part) : part.bytes;
      if (!look(lineSource(bytes, decode), file.path, lines)) return;
      lines += countLines(bytes);
    }
  }
}

// src/adapters/validation/locate.ts
async function locate(source, files, eventIds) {
  const locator = createEventLocator(eventIds);
  if (locator.isDone) return locator.places;
  await walkFiles(source, files, (block, file, offset) => {
    locator.look(block, file, offset);
    return !locator.isDone;
  });
  return locator.places;
}
async function readRecords(source, files, places) {
  const wanted = new Map(places.map((place2) => [placeKey(place2), place2]));
  const found = /* @__PURE__ */ new Map();
  const named2 = files.filter(({ path: path25 }) => places.some(({ file }) => file === path25));
  await walkFiles(source, named2, (block, file, offset) => {
    block.each((text, line, index) => {
      const at = { file, line: line + offset, ...index === null ? {} : { index } };
      const place2 = wanted.get(placeKey(at));
      if (place2 !== void 0) found.set(place2, text);
      return found.size < wanted.size;
    });
    return found.size < wanted.size;
  });
  return found;
}
function placeKey({ file, line, index }) {
  return JSON.stringify([file, line, index ?? null]);
}

// src/adapters/validation/progress.ts
function createProgress(files, report) {
  const bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
  let bytesRead = 0;
  let events = 0;
  let reported = 0;
  return {
    add(bytes, more) {
      bytesRead += bytes;
      events += more;
      if (bytesRead - reported < bytesTotal / 100) return;
      reported = bytesRead;
      report?.({ bytesRead, bytesTotal, events });
    },
    finish: () => report?.({ bytesRead: bytesTotal, bytesTotal, events })
  };
}

// src/adapters/validation/routed.ts
import { rmSync as rmSync2 } from "node:fs";

// src/adapters/validation/shared-ids.ts
import { appendFileSync, existsSync as existsSync3, readFileSync as readFileSync3, rmSync } from "node:fs";
import path21 from "node:path";
var PIECES = 64;
var HELD = 3 * 32768;
var BYTES = 4;
function createSharedIds(directory) {
  const pieces = Array.from({ length: PIECES }, (_2, at) => ({
    file: path21.join(directory, `ids-${at}`),
    held: new Uint32Array(0),
    length: 0
  }));
  return {
    add(ids) {
      for (let at = 0; at < ids.length; at += 3) {
        const piece = pieces[(ids[at] ?? 0) % PIECES];
        if (piece === void 0) continue;
        if (piece.length + 3 > piece.held.length) makeRoom(piece);
        for (let i = 0; i < 3; i += 1) piece.held[piece.length + i] = ids[at + i] ?? 0;
        piece.length += 3;
      }
    },
    persons() {
      const found = /* @__PURE__ */ new Set();
      for (const piece of pieces) {
        findShared(readPiece(piece), found);
        rmSync(piece.file, { force: true });
        piece.held = new Uint32Array(0);
      }
      return [...found].sort((a, b) => a - b);
    }
  };
}
function makeRoom(piece) {
  if (piece.held.length < HELD) {
    const grown = new Uint32Array(Math.min(HELD, Math.max(384, piece.held.length * 2)));
    grown.set(piece.held);
    piece.held = grown;
    return;
  }
  appendFileSync(piece.file, bytesOf(piece.held.subarray(0, piece.length)));
  piece.length = 0;
}
function readPiece({ file, held, length }) {
  const rest = held.subarray(0, length);
  if (!existsSync3(file)) return rest;
  const bytes = readFileSync3(file);
  const all = new Uint32Array(bytes.length / BYTES + rest.length);
  bytes.copy(bytesOf(all));
  all.set(rest, bytes.length / BYTES);
  return all;
}
function bytesOf(numbers) {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
function findShared(ids, found) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, ids.length / 3 * 2)));
  const table = new Uint32Array(size);
  for (let at = 0; at < ids.length; at += 3) {
    for (let slot = (ids[at + 1] ?? 0) & size - 1; ; slot = slot + 1 & size - 1) {
      const place2 = (table[slot] ?? 0) - 1;
      if (place2 === -1) {
        table[slot] = at + 1;
        break;
      }
      if (ids[place2] !== ids[at] || ids[place2 + 1] !== ids[at + 1]) continue;
      const [one, other] = [ids[place2 + 2] ?? 0, ids[at + 2] ?? 0];
      if (one !== other) found.add(one).add(other);
      break;
    }
  }
}

// src/adapters/validation/routed.ts
async function validateRouted(request, validate2, digest) {
  const { routing } = request;
  if (routing === void 0) return validate2(request, ignore);
  const validated = await validateShard({ ...request, routing }, validate2);
  const files = [];
  for (const found of validated.files) files.push({ ...found, digest: await digest(found.file) });
  return { ...validated, files };
}
async function validateShard(request, validate2) {
  const { routing, spoolDirectory } = request;
  if (routing.together !== null) return validate2(request, ignore);
  const keeping = (together2) => ({
    ...request,
    routing: { ...routing, together: together2 }
  });
  if (spoolDirectory === null) return validate2(keeping([]), ignore);
  const ids = createSharedIds(spoolDirectory);
  const validated = await validate2(request, ids.add);
  const together = ids.persons();
  if (together.length === 0) return { ...validated, routing: { ...routing, together } };
  const { spool, aside, placed, columns } = validated;
  const inColumns = columns === null ? [] : [...columns.files, ...columns.others];
  for (const file of [...spool, ...aside, ...placed?.files ?? [], ...inColumns]) rmSync2(file);
  return validate2(keeping(together), ignore);
}
function ignore() {
}

// src/adapters/validation/spool-files.ts
import path22 from "node:path";
var COLUMNS_FROM_BYTES = 12 << 20;
var PLACES_OF_A_WORKER = 2 ** 40;
function spoolFiles(request, worker, hasColumns) {
  const { schema, spoolDirectory, spoolFor = "tables", places = "none" } = request;
  if (spoolDirectory === null) return null;
  const file = (name) => path22.join(spoolDirectory, `${name}-${worker}.ndjson`);
  const columns = {
    file: path22.join(spoolDirectory, `columns-${worker}.parquet`),
    others: file("others"),
    firstPlace: (worker + 1) * PLACES_OF_A_WORKER
  };
  return {
    events: file("events"),
    aside: file("aside"),
    placed: places === "kept" ? file("placed") : null,
    columns: hasColumns ? columns : null,
    // What the built-in schema accepts fits.
    takes: schema.origin === "builtin" ? "anything" : spoolFor
  };
}
function keepsColumns({ schema, columns, files }, share) {
  const bytes = allBytes({ files: files.filter(({ format }) => format === "ndjson") });
  const isEnough = bytes > COLUMNS_FROM_BYTES && bytes / share > WALK_FROM_BYTES;
  return columns === "kept" && schema.origin === "builtin" && isEnough;
}
function columnsOf(written3) {
  const files = written3(({ columns }) => columns?.file ?? null);
  return files.length === 0 ? null : { files, others: written3(({ columns }) => columns?.others ?? null) };
}

// src/adapters/validation/worker-thread.ts
import { Worker } from "node:worker_threads";

// src/adapters/validation/endless-pattern.ts
var MOST_SECONDS = 30;
var LOOKS = 60;
function watchThread(memory, onHang, mostSeconds = MOST_SECONDS) {
  let last = { records: 0, line: 0, pattern: NO_PATTERN };
  let unchanged = 0;
  const timer = setInterval(
    () => {
      const now = readProgress(memory);
      const hangs = now.pattern !== NO_PATTERN && now.pattern === last.pattern;
      unchanged = hangs && now.records === last.records ? unchanged + 1 : 0;
      last = now;
      if (unchanged < LOOKS) return;
      clearInterval(timer);
      onHang(now);
    },
    mostSeconds * 1e3 / LOOKS
  );
  timer.unref();
  return () => clearInterval(timer);
}
function endlessPattern(task, schema, { line, pattern }) {
  const found = listPatterns(prepareSchema(schema).json)[pattern];
  const isCounted = task.part.kind === "records" || task.position === 0;
  return new GateError("PATTERN_ENDLESS", {
    place: isCounted ? `${task.file}:${line}` : `${task.file} (line ${line} of its part ${task.position + 1})`,
    pattern: shorten(found?.pattern ?? ""),
    pointer: found?.pointer ?? ""
  });
}

// src/adapters/validation/worker-thread.ts
function startWorkerThread(script, patternSeconds) {
  const progress = createProgressMemory();
  const worker = new Worker(script, { workerData: { progress } });
  const waiting = /* @__PURE__ */ new Map();
  const validations = /* @__PURE__ */ new Map();
  const schemas = /* @__PURE__ */ new Set();
  let death = null;
  let isTerminated = false;
  const die = (detail, cause) => dieOf(new GateError("WORKER_DIED", { detail }, { cause }));
  const dieOf = (error) => {
    if (isTerminated || death !== null) return;
    death = error;
    stopWatch();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const stopWatch = watchThread(
    progress,
    (at) => {
      const error = endlessTask(waiting, validations, at);
      if (error === null) return;
      dieOf(error);
      void worker.terminate();
    },
    patternSeconds
  );
  const order = (given, transfer = []) => worker.postMessage(given, transfer);
  const ask = (question, id, transfer) => new Promise((resolve2, reject) => {
    if (death !== null) return reject(death);
    waiting.set(id, { question, resolve: resolve2, reject });
    order(question, transfer);
  });
  worker.on("message", (reply) => settle(waiting, reply));
  onDeath(worker, die);
  return {
    get waiting() {
      return waiting.size;
    },
    get validations() {
      return validations.size;
    },
    get isDead() {
      return death !== null;
    },
    open(validation, schema, { schema: json, ...settings }) {
      worker.ref();
      validations.set(validation, json);
      if (!schemas.has(schema)) order({ kind: "schema", schema, json });
      schemas.add(schema);
      order({ kind: "open", validation, schema, settings });
    },
    check: (validation, task) => ask({ kind: "check", validation, task }, task.id, transferable(task.part)).then(checkedPart),
    finish: async (validation, id) => void await ask({ kind: "finish", validation, id }, id),
    close(validation) {
      validations.delete(validation);
      order({ kind: "close", validation });
      if (validations.size === 0) worker.unref();
    },
    async terminate() {
      isTerminated = true;
      stopWatch();
      await worker.terminate();
    }
  };
}
function endlessTask(waiting, validations, at) {
  const [first] = waiting.values();
  if (first?.question.kind !== "check") return null;
  const { task, validation } = first.question;
  return endlessPattern(task, validations.get(validation), at);
}
function onDeath(worker, die) {
  worker.on("messageerror", (error) => die(error.message, error));
  worker.on("error", (error) => die(error instanceof Error ? error.message : String(error), error));
  worker.on("exit", (code) => die(`exit code ${code}`));
}
function checkedPart(answer) {
  if ("checked" in answer) return answer.checked;
  throw new TypeError("a task is answered by what was found");
}
function settle(waiting, reply) {
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ("error" in reply) asked?.reject(new GateError(reply.error.code, reply.error.facts));
  else asked?.resolve(reply);
}
function transferable(part) {
  if (part.kind === "slice") return [];
  if (part.kind === "lines") return [part.bytes.buffer];
  const buffers = [part.bytes.buffer, part.ends.buffer, part.lines.buffer];
  return part.indices === null ? buffers : [...buffers, part.indices.buffer];
}

// src/adapters/validation/worker-pool.ts
var PARTS_PER_WORKER = 2;
function createWorkerPool(script, patternSeconds) {
  let threads = [];
  const schemas = /* @__PURE__ */ new Map();
  let validations = 0;
  let tasks = 0;
  function numberSchema(schema) {
    const known = schemas.get(schema) ?? schemas.size;
    schemas.set(schema, known);
    return known;
  }
  function threadsFor(count) {
    threads = threads.filter(({ isDead }) => !isDead);
    while (threads.length < count) threads.push(startWorkerThread(script, patternSeconds));
    return threads.slice(0, count);
  }
  async function dismiss() {
    const idle = threads.filter((thread, at) => at > 0 && thread.validations === 0);
    threads = threads.filter((thread) => !idle.includes(thread));
    await Promise.all(idle.map((thread) => thread.terminate()));
  }
  return {
    hire(settings) {
      const validation = validations++;
      const hired = threadsFor(settings.length);
      for (const [at, thread] of hired.entries()) {
        const own = settings[at];
        if (own !== void 0) thread.open(validation, numberSchema(own.schema), own);
      }
      return {
        capacity: hired.length * PARTS_PER_WORKER,
        run(task) {
          const thread = hired.reduce((a, b) => b.waiting < a.waiting ? b : a);
          return thread.check(validation, { ...task, id: tasks++ });
        },
        async finish() {
          await Promise.all(hired.map((thread) => thread.finish(validation, tasks++)));
        },
        async close() {
          for (const thread of hired) thread.close(validation);
          await dismiss();
        }
      };
    },
    async dispose() {
      const all = threads;
      threads = [];
      await Promise.all(all.map((thread) => thread.terminate()));
    }
  };
}

// src/adapters/validation/validator.ts
var IN_PROCESS_BYTES = 1 << 25;
function createValidator(parts) {
  const pool = parts.worker === null ? null : createWorkerPool(parts.worker, parts.patternSeconds);
  return {
    locate: (files, eventIds) => locate(parts, files, eventIds),
    readRecords: (files, places) => readRecords(parts, files, places),
    validate: (request) => validateRouted(
      request,
      (routed, onIds) => validateOnce(parts, pool, routed, onIds),
      (file) => digestFile(path23.resolve(request.root ?? parts.root, file.path), file.path)
    ),
    dispose: async () => pool?.dispose()
  };
}
async function validateOnce(parts, pool, request, onIds) {
  const workers = pool === null ? 0 : workersFor(parts, request);
  const threads = Math.max(1, workers);
  const share = threads * (request.routing?.of ?? 1);
  const columns = keepsColumns(request, share);
  const settings = Array.from({ length: threads }, (_2, i) => ({
    ...checkSettings(request, i, columns),
    bytesAhead: allBytes(request) / share
  }));
  const runner = pool !== null && workers > 0 ? pool.hire(settings) : await createInProcessRunner(settings[0], parts.readSlice);
  try {
    const { checked, latest } = await validateFiles(parts, request, runner, onIds);
    await runner.finish();
    const written3 = (pick) => settings.flatMap(({ spool }) => spool === null ? [] : pick(spool) ?? []).filter(existsSync4);
    return {
      files: checked.map(({ result }) => result),
      spool: written3(({ events }) => events),
      aside: written3(({ aside }) => aside),
      columns: columnsOf(written3),
      placed: request.places === "kept" ? {
        files: written3(({ placed }) => placed),
        parts: checked.flatMap((file) => file.parts)
      } : null,
      latest,
      routing: request.routing ?? null
    };
  } finally {
    await runner.close();
  }
}
function workersFor(parts, request) {
  const { cores, inProcessBytes = IN_PROCESS_BYTES } = parts;
  if (allBytes(request) > inProcessBytes) return Math.max(1, cores);
  return request.schema.origin === "builtin" ? 0 : 1;
}
function checkSettings(request, worker, columns) {
  const { schema, maxFindings, expect } = request;
  const spool = spoolFiles(request, worker, columns);
  const { json, typePointer = null } = schema;
  const { routing = null } = request;
  const keepAccepted = expect === "invalid";
  return { schema: json, typePointer, maxFindings, keepAccepted, spool, routing };
}
async function validateFiles(parts, request, runner, onIds) {
  const root = request.root === void 0 ? parts.root : realpathSync2(request.root);
  const progress = createProgress(request.files, request.onProgress);
  const inFlight = /* @__PURE__ */ new Set();
  const open6 = [];
  let id = 0;
  let latest = null;
  for (const file of request.files) {
    const tally = createFileTally(file, {
      maxFindings: request.maxFindings,
      keepAccepted: request.expect === "invalid",
      routing: request.routing ?? null
    });
    const absolute = path23.resolve(root, file.path);
    let end = null;
    let position = 0;
    let consumed = 0;
    for await (const part of parts.readFixture(file, request.schema, root)) {
      if (part.kind === "end") {
        end = part;
        break;
      }
      while (inFlight.size >= runner.capacity) await Promise.race(inFlight);
      const at = position;
      const number = id;
      const bytes = part.consumed - consumed;
      const task = { id, number, file: file.path, absolute, part, position };
      const done = runner.run(task).then((checked) => {
        inFlight.delete(done);
        tally.add(at, checked, number);
        if (checked.facts !== null) {
          onIds(checked.facts.ids);
          if ((checked.facts.latest ?? "") > (latest ?? "")) latest = checked.facts.latest;
        }
        progress.add(bytes, checked.outcome.events);
      });
      done.catch(() => void 0);
      inFlight.add(done);
      id += 1;
      position += 1;
      consumed = part.consumed;
    }
    open6.push({ tally, end });
  }
  await Promise.all(inFlight);
  progress.finish();
  return {
    checked: open6.map(({ tally, end }) => ({ result: tally.result(end), parts: tally.parts() })),
    latest
  };
}

// src/contracts/console-until-over.ts
function consoleUntilOver(console, signal) {
  let hasResult = false;
  return {
    get hasResult() {
      return hasResult;
    },
    colour: console.colour,
    width: console.width,
    result(text) {
      if (signal.aborted) return;
      hasResult = true;
      console.result(text);
    },
    stream: (chunks) => untilOver(signal, () => console.stream(chunksUntilOver(chunks, signal))),
    note(text) {
      if (!signal.aborted) console.note(text);
    },
    detail(text) {
      if (!signal.aborted) console.detail(text);
    },
    progress(label, fraction, count) {
      if (!signal.aborted) console.progress(label, fraction, count);
    },
    group: (label, work) => untilOver(signal, () => console.group(label, work)),
    watch: (label, work) => untilOver(signal, () => console.watch(label, work))
  };
}
function* chunksUntilOver(chunks, signal) {
  for (const chunk of chunks) {
    if (signal.aborted) return;
    yield chunk;
  }
}

// src/wiring.ts
function wire(options) {
  const { directory, entryUrl, duckdbPath } = options;
  const over = new AbortController();
  const { signal } = over;
  setMaxListeners(0, signal);
  const console = consoleUntilOver(options.console, signal);
  const worker = new URL("./worker.js", entryUrl);
  const cores = os2.availableParallelism();
  const runFolder = createRunFolder(process9.env.RUNNER_TEMP ?? os2.tmpdir());
  const makeFolder = runFolder.make;
  const workspace = createWorkspace(directory, runFolder, signal);
  const { root, temporaryDirectory } = workspace;
  const runProgram = createRunProgram(signal);
  const running = createRunning(signal);
  const load = createDuckDbLoader({
    duckdbPath,
    bundleUrl: entryUrl,
    env: process9.env,
    note: console.note,
    makeFolder,
    runProgram,
    cacheDirectory: cacheRoot({ env: process9.env, platform: process9.platform, home: os2.homedir })
  });
  const eventsRoot = options.eventsRoot ?? root;
  const readFixture = createFixtureReader({
    root: eventsRoot,
    readParquet: createParquetReader(load, running),
    readDuckdb: createDuckdbReader(load, running),
    temporaryDirectory
  });
  const files = { root: eventsRoot, readFixture, readSlice: createSliceReader() };
  const validator = createValidator({ ...files, worker, cores });
  const bench = createBench(worker, makeFolder, console);
  const sqlProcesses = createSqlProcesses({
    worker,
    cores,
    duckdbPath,
    temporaryDirectory,
    makeFolder
  });
  const ports = {
    workspace,
    outputs: workspace.outputs(options.reach ?? "workspace"),
    validator,
    bench,
    sqlProcesses,
    commands: createCommands({ temporaryDirectory, signal }),
    console,
    findPrompt: options.findPrompt ?? (() => null),
    warehouse: createWarehouse(load, running, ownLimits(cores)),
    repository: createRepository(root, runProgram),
    environment: findEnvironment(root, entryUrl, cores)
  };
  return {
    ports,
    portsAt: (elsewhere) => ({
      ...ports,
      workspace: createWorkspace(elsewhere, runFolder, signal)
    }),
    over,
    isBusy: running.isBusy,
    lastWords: (by) => `Interrupted by ${by}${whatStands(console, workspace)}.`,
    async dispose() {
      await Promise.all([validator.dispose(), bench.dispose(), sqlProcesses.dispose()]);
      await workspace.dispose();
    }
  };
}
function whatStands({ hasResult }, { hasWritten }) {
  if (hasResult) return " after the result was given";
  return hasWritten ? "; each file that was written before is whole, and stays" : "; nothing was decided";
}
function findEnvironment(root, entryUrl, cores) {
  return {
    gate: VERSION,
    node: process9.versions.node,
    platform: `${process9.platform}-${process9.arch}`,
    cpus: cores,
    cpu: os2.cpus()[0]?.model.trim() ?? "unknown",
    image: process9.env.ImageOS ?? `${os2.type()} ${os2.release().split(".").slice(0, 2).join(".")}`,
    home: homeIn(root, entryUrl)
  };
}
function homeIn(root, entryUrl) {
  const home = path24.relative(root, path24.dirname(realpathSync3(fileURLToPath3(entryUrl))));
  return home === "" || home.startsWith("..") || path24.isAbsolute(home) ? null : home.split(path24.sep).join("/");
}

// src/plan/fold/content.ts
function eventContent(event) {
  return EVENT_COLUMNS.map(({ kind, path: path25 }) => typed(kind, valueAt2(event, path25)));
}
function compareContents(a, b) {
  for (const [index, left] of a.entries()) {
    const order = compareCells(left, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
function compareCells(a, b) {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  return a < b ? -1 : 1;
}
function valueAt2(event, path25) {
  let value = event;
  for (const field of path25)
    value = value?.[field];
  return value;
}
function typed(kind, value) {
  if (value === null || value === void 0) return null;
  switch (kind) {
    case "uuid":
      return value.toLowerCase();
    case "instant":
      return parseInstant(value);
    case "amount":
      return parseAmount(value);
    case "rate":
      return parseRate(value);
    case "text":
    case "date":
    case "integer":
    case "boolean":
      return value;
  }
}

// src/plan/fold/order.ts
function orderEvents(events) {
  const known = events.map(place).filter(({ rank }) => rank !== UNKNOWN);
  const sorted = known.sort(compareEvents);
  const versions = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Set();
  for (const { id } of sorted) {
    if (ids.has(id)) versions.set(id, /* @__PURE__ */ new Set());
    ids.add(id);
  }
  const ordered = sorted.filter(({ id, event }) => {
    const seen = versions.get(id);
    if (seen === void 0) return true;
    seen.add(joinContent(eventContent(event)));
    return ids.delete(id);
  });
  const conflicts = [...versions].filter(([, contents]) => contents.size > 1).map(([eventId, contents]) => ({ eventId, versions: contents.size }));
  return { ordered, conflicts };
}
function inOrder(events) {
  return events.map(place).sort(compareEvents).map(({ event }) => event);
}
var RANKS = new Map(EVENT_TYPES.map((type, rank) => [type, rank]));
var UNKNOWN = -1;
function place(event) {
  return {
    event,
    id: event.event_id.toLowerCase(),
    day: parseDay(event.effective_date),
    rank: RANKS.get(event.payload.event_type) ?? UNKNOWN
  };
}
function compareEvents(a, b) {
  if (a.day !== b.day) return a.day - b.day;
  if (a.rank !== b.rank) return a.rank - b.rank;
  const byInstant = compareInstants(a.event.created_at, b.event.created_at);
  if (byInstant !== 0) return byInstant;
  if (a.id !== b.id) return compareText(a.id, b.id);
  return compareContents(eventContent(a.event), eventContent(b.event));
}
function joinContent(content) {
  return JSON.stringify(content.map((cell) => typeof cell === "bigint" ? `${cell}n` : cell));
}

// src/checks/quality/load-rules.ts
async function loadRules(settings, workspace) {
  const { "quality.rules": folder, "quality.severity": configured } = settings;
  const weighed = ({ severity, ...rule }, source) => ({
    ...rule,
    severity: findConfigured(rule.name, configured) ?? severity ?? DEFAULT_SEVERITY,
    source
  });
  const own = folder === null ? [] : await readOwnRules(folder, workspace);
  const rules = [
    ...BUILTIN_RULES.map((rule) => weighed(rule, "builtin")),
    ...own.map(({ path: path25, ...rule }) => weighed(rule, path25))
  ];
  const names = rules.map(({ name }) => name);
  for (const rule of Object.keys(configured)) {
    if (!names.includes(rule)) rejectUnknown(settings, rule, names);
  }
  return rules;
}
async function readOwnRules(folder, workspace) {
  const { files, strays } = await sqlFilesIn(workspace, folder);
  const [stray] = strays;
  if (stray !== void 0)
    throw new GateError("QUALITY_RULES", {
      path: `${folder}/${stray}`,
      detail: `it would not be run; a rule lies in ${folder} itself, and its name ends in .sql`
    });
  if (files.length === 0)
    throw new GateError("QUALITY_RULES", { path: folder, detail: "there is no .sql file" });
  return Promise.all(
    files.map(async (file) => {
      const path25 = `${folder}/${file}`;
      const name = file.slice(0, -".sql".length);
      const reject = (detail) => {
        throw new GateError("QUALITY_RULES", { path: path25, detail });
      };
      if (!/^[a-z][a-z0-9_]*$/.test(name)) reject(`"${name}" is no rule name (a-z, 0-9 and _)`);
      if (findBuiltinRule(name) !== null) reject(`"${name}" is the name of a built-in rule`);
      const sql = await workspace.readText(path25);
      if (splitStatements(sql).length === 0) reject("it holds no query");
      return { name, path: path25, sql, ...readRuleHeader(sql, path25) };
    })
  );
}
function rejectUnknown({ findPlace: findPlace2 }, rule, names) {
  const meant = nearest(rule, names);
  throw new GateError("QUALITY_RULE_UNKNOWN", {
    place: findPlace2("quality.severity", rule),
    rule,
    hint: meant === void 0 ? ` Known are ${names.join(", ")}.` : ` Did you mean ${meant}?`
  });
}

// src/project/load-engine.ts
async function loadEngine(config, ports) {
  const limits = sqlLimits(config);
  const tables = tablesUnderTest(config);
  const annualLimits = await loadAnnualLimits(config, ports.workspace);
  const rules = await loadRules(config, ports.workspace);
  const schema = await loadEventSchema(config, ports.workspace);
  requirePlanType(config, tables);
  requireApart(config);
  requireNamedTypes(config, typesIn(schema).names);
  return {
    schema,
    pipeline: await loadPipeline(config, ports, limits, tables, annualLimits),
    // The built-in ones are about the plan's own events.
    rules: tables.plan.length === 0 ? rules.filter(({ source }) => source !== "builtin") : rules,
    annualLimits,
    limits,
    tables,
    secondOpinion: loadSecondOpinion(config, ports, limits, tables, annualLimits)
  };
}
function requirePlanType({ "events.type": pointer, findPlace: findPlace2 }, { plan }) {
  if (pointer === null || pointer === PLAN_TYPE_POINTER || plan.length === 0) return;
  throw new GateError("OVERRIDE_VALUE", {
    place: findPlace2("events.type"),
    detail: `is ${pointer}, but the plan's tables are made of events whose type is at ${PLAN_TYPE_POINTER}. Remove this setting, or declare which tables of your own a command makes (tables)`
  });
}
function requireApart({ "golden.keep-apart-by": field, pipeline: pipeline2, findPlace: findPlace2 }) {
  if (field === null || pipeline2.kind === "command") return;
  throw new GateError("OVERRIDE_VALUE", {
    place: findPlace2("golden.keep-apart-by"),
    detail: `is ${field}, but only a command rebuilds several cases in one run. Remove this setting`
  });
}

// src/plan/fold/balance-row.ts
function balanceCells(state, texts = []) {
  const decimals = balanceDecimals(state);
  const others = otherCells(state);
  return BALANCE_COLUMNS.map((column, at) => {
    if (column.kind !== "amount" && column.kind !== "rate") return others[column.name];
    const value = decimals[column.name];
    if (value === null) return null;
    const before = texts[at];
    if (before?.value === value) return before.text;
    const text = column.kind === "rate" ? formatRate(value) : formatAmount(requireAmount(value, state.lastEventId ?? ""));
    texts[at] = { value, text };
    return text;
  });
}
function balanceDecimals(state) {
  const { contributed, forfeited, vestedPercentage, rates } = state;
  const employee = contributed.employee_pre_tax + contributed.employee_roth + contributed.employee_after_tax + contributed.employee_catch_up;
  const buckets = bucketSums(state);
  let [employer, forfeitures, unvested] = [0n, 0n, 0n];
  for (const bucket of FORFEITABLE_SOURCES) {
    if (buckets[bucket] === 0n && forfeited[bucket] === 0n) continue;
    employer += buckets[bucket];
    forfeitures += forfeited[bucket];
    unvested += unvestedMoney(buckets[bucket], forfeited[bucket], vestedPercentage);
  }
  const gross = employee + employer;
  const net = gross - forfeitures;
  return {
    // Named one by one: an object that is spread out first is a slow one.
    employee_pre_tax: contributed.employee_pre_tax,
    employee_roth: contributed.employee_roth,
    employee_after_tax: contributed.employee_after_tax,
    employee_catch_up: contributed.employee_catch_up,
    employer_match: contributed.employer_match,
    employer_match_true_up: contributed.employer_match_true_up,
    employer_nonelective: contributed.employer_nonelective,
    employer_profit_sharing: contributed.employer_profit_sharing,
    forfeiture_allocation: contributed.forfeiture_allocation,
    forfeited_employer_match: forfeited.employer_match,
    forfeited_employer_nonelective: forfeited.employer_nonelective,
    forfeited_employer_profit_sharing: forfeited.employer_profit_sharing,
    employee_contributions: employee,
    employer_contributions: employer,
    gross_balance: gross,
    forfeitures,
    net_balance: net,
    vested_percentage: vestedPercentage,
    vested_balance: net - unvested,
    unvested_balance: unvested,
    pre_tax_contribution_rate: rates?.preTax ?? null,
    roth_contribution_rate: rates?.roth ?? null,
    after_tax_contribution_rate: rates?.afterTax ?? null,
    annual_compensation: state.compensation
  };
}
function otherCells(state) {
  return {
    job_level: state.jobLevel === null ? null : String(state.jobLevel),
    is_hce: state.isHce === null ? null : String(state.isHce),
    employment_status: state.employment,
    participation_status: participationStatus(state),
    eligibility_date: state.eligibilityDate,
    enrollment_date: state.enrollmentDate,
    contribution_count: String(state.contributionCount),
    last_event_id: state.lastEventId
  };
}
function bucketSums({ contributed }) {
  return {
    employer_match: contributed.employer_match + contributed.employer_match_true_up,
    employer_nonelective: contributed.employer_nonelective,
    employer_profit_sharing: contributed.employer_profit_sharing + contributed.forfeiture_allocation
  };
}
function unvestedMoney(contributed, forfeited, vestedPercentage) {
  const remaining = unvestedShare(contributed, vestedPercentage) - forfeited;
  return remaining > 0n ? remaining : 0n;
}
function participationStatus({ employment, eligible, rates }) {
  if (employment === "terminated") return "terminated";
  if (eligible === false || eligible === null && rates === null) return "not_eligible";
  if (rates === null) return "eligible_not_enrolled";
  return rates.preTax + rates.roth + rates.afterTax === 0n ? "enrolled_zero_deferral" : "active_participant";
}

// src/plan/fold/plan-state.ts
function initialState() {
  return {
    contributed: {
      employee_pre_tax: 0n,
      employee_roth: 0n,
      employee_after_tax: 0n,
      employee_catch_up: 0n,
      employer_match: 0n,
      employer_match_true_up: 0n,
      employer_nonelective: 0n,
      employer_profit_sharing: 0n,
      forfeiture_allocation: 0n
    },
    forfeited: { employer_match: 0n, employer_nonelective: 0n, employer_profit_sharing: 0n },
    vestedPercentage: 0n,
    rates: null,
    compensation: null,
    jobLevel: null,
    isHce: null,
    employment: "unknown",
    eligible: null,
    eligibilityDate: null,
    enrollmentDate: null,
    contributionCount: 0,
    lastEventId: null
  };
}
function applyEvent(state, { event: { payload }, id }) {
  state.lastEventId = id;
  switch (payload.event_type) {
    case "hire":
      state.employment = "active";
      state.compensation = parseAmount(payload.annual_compensation);
      state.jobLevel = payload.job_level;
      break;
    case "promotion":
      state.compensation = parseAmount(payload.new_annual_compensation);
      state.jobLevel = payload.new_job_level;
      break;
    case "merit":
      state.compensation = parseAmount(payload.new_compensation);
      break;
    case "termination":
      state.employment = "terminated";
      break;
    case "eligibility":
      state.eligible = payload.eligible;
      state.eligibilityDate = payload.eligibility_date;
      break;
    case "enrollment":
      enroll(state, payload);
      break;
    case "contribution":
      contribute(state, payload);
      break;
    case "vesting":
      state.vestedPercentage = parseRate(payload.vested_percentage);
      break;
    case "forfeiture":
      forfeit(state, payload);
      break;
    case "hce_status":
      state.isHce = payload.is_hce;
      break;
    case "compliance":
      break;
    default:
      payload;
  }
}
function enroll(state, payload) {
  state.enrollmentDate = payload.enrollment_date;
  state.rates = {
    preTax: parseRate(payload.pre_tax_contribution_rate),
    roth: parseRate(payload.roth_contribution_rate),
    afterTax: parseRate(payload.after_tax_contribution_rate ?? "0")
  };
}
function contribute(state, { source, amount }) {
  state.contributed[source] += parseAmount(amount);
  state.contributionCount += 1;
}
function forfeit(state, { forfeited_from_source, amount }) {
  state.forfeited[forfeited_from_source] += parseAmount(amount);
}

// src/plan/fold/annual-limits.ts
function annualLimitCells(events, table) {
  const years = /* @__PURE__ */ new Map();
  for (const {
    event: { payload },
    id
  } of events) {
    if (payload.event_type !== "contribution") continue;
    const year = Number(payload.contribution_date.slice(0, 4));
    let totals = years.get(year);
    if (totals === void 0) {
      totals = { deferrals: 0n, catchUp: 0n, additions: 0n, lastEventId: id };
      years.set(year, totals);
    }
    const amount = parseAmount(payload.amount);
    if (payload.source === "employee_pre_tax" || payload.source === "employee_roth")
      totals.deferrals += amount;
    if (payload.source === "employee_catch_up") totals.catchUp += amount;
    else totals.additions += amount;
    totals.lastEventId = id;
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, totals]) => yearCells(totals, year, findLimits(year, table)));
}
function yearCells({ deferrals, catchUp, additions, lastEventId }, year, limits) {
  const against = (amount, limit) => againstLimit(requireAmount(amount, lastEventId), limit);
  return [
    String(year),
    ...against(deferrals, limits?.electiveDeferral),
    ...against(catchUp, limits && highestCatchUp(limits)),
    ...against(additions, limits?.annualAdditions)
  ];
}
function againstLimit(amount, limit) {
  if (limit === void 0) return [formatAmount(amount), null, null];
  const excess = amount - dollars(limit);
  return [
    formatAmount(amount),
    formatAmount(dollars(limit)),
    formatAmount(excess > 0n ? excess : 0n)
  ];
}

// src/plan/fold/plans.ts
function concerns(placed, plan) {
  const own = findPlan(placed);
  return own === null || own === plan;
}
function findPlan({ event: { payload } }) {
  switch (payload.event_type) {
    case "hire":
    case "promotion":
    case "merit":
    case "termination":
      return null;
    case "eligibility":
    case "enrollment":
    case "contribution":
    case "vesting":
    case "forfeiture":
    case "hce_status":
    case "compliance":
      return payload.plan_id;
  }
}
function listPlans(events) {
  const plans = new Set(events.map(findPlan).filter((plan) => plan !== null));
  return [...plans].sort(compareText);
}

// src/plan/fold/fold.ts
function foldPerson(events, asOf, limits = ANNUAL_LIMITS) {
  const lastDay = parseDay(asOf);
  const { ordered, conflicts } = orderEvents(events);
  const counted2 = ordered.filter(({ day }) => day <= lastDay);
  const person = personCells(events);
  const plans = listPlans(counted2).map((plan) => foldPlan(counted2, plan, person, asOf));
  return {
    lines: {
      participant_balances: plans.map(({ balance }) => balance),
      fct_participant_balance_snapshots: plans.flatMap(({ snapshots }) => snapshots),
      participant_annual_limits: annualLimitCells(counted2, limits).map(
        (cells) => tableLine([...person, ...cells])
      )
    },
    conflicts,
    counts: countTypes(ordered, lastDay)
  };
}
function countTypes(ordered, lastDay) {
  const counts = /* @__PURE__ */ new Map();
  for (const { event, day } of ordered) {
    const type = event.payload.event_type;
    const own = counts.get(type) ?? { distinct: 0, later: 0 };
    counts.set(type, own);
    own.distinct += 1;
    if (day > lastDay) own.later += 1;
  }
  return counts;
}
function* traceBalances(events, plan, asOf) {
  const lastDay = parseDay(asOf);
  const state = initialState();
  for (const placed of orderEvents(events).ordered) {
    if (placed.day > lastDay || !concerns(placed, plan)) continue;
    applyEvent(state, placed);
    yield { event: placed.event, cells: balanceCells(state) };
  }
}
function foldPlan(events, plan, person, asOf) {
  const own = events.filter((placed) => concerns(placed, plan));
  const first = own.find((placed) => findPlan(placed) === plan);
  if (first === void 0) throw new RangeError(`no event of plan ${plan}`);
  const state = initialState();
  const key = tableLine([...person, plan]);
  const snapshots = [];
  const texts = [];
  const end = fridayOnOrAfter(parseDay(asOf));
  let next = 0;
  let balances = null;
  for (let friday = fridayOnOrAfter(first.day); friday <= end; friday += 7) {
    for (let placed = own[next]; placed !== void 0 && placed.day <= friday; placed = own[next]) {
      applyEvent(state, placed);
      balances = null;
      next += 1;
    }
    balances ??= tableLine(balanceCells(state, texts));
    snapshots.push(`${key},${formatDay(friday)},${balances}`);
  }
  return { balance: `${key},${asOf},${balances}`, snapshots };
}
function personCells([first]) {
  if (first === void 0) return [];
  return [first.scenario_id, first.plan_design_id, first.employee_id];
}

export {
  WHOLE,
  isFirst,
  shareOf,
  shardName,
  parseShard,
  balanceCells,
  orderEvents,
  inOrder,
  initialState,
  applyEvent,
  concerns,
  listPlans,
  foldPerson,
  traceBalances,
  readYaml,
  listMissingTypes,
  loadEngine,
  DEFAULT_CONFIG_FILE,
  parseConfig,
  resolveConfig,
  rejectOverride,
  requireFixtures,
  loadConfig,
  PROTOCOL,
  wire
};
