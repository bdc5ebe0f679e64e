// Generated from config.schema.json by `npm run schema`. Do not edit.
import { FORMATS as N } from "../formats/formats.ts";
import $ from "ajv/dist/runtime/equal.js";
export const validate = w;
const r = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://raw.githubusercontent.com/org/dc-event-gate/v1/src/schema/config.schema.json", title: "ConfigFile", description: "Settings of dc-event-gate, kept in .github/dc-event-gate.yml. Paths and globs are relative to the repository's root.", type: "object", additionalProperties: !1, properties: { schema: { description: "`builtin`, or the path of your own JSON Schema of one event.", type: "string", pattern: "\\S", default: "builtin", examples: ["builtin", "schema/event.schema.json"] }, events: { description: "Where parts of an event stand.", type: "object", additionalProperties: !1, properties: { type: { description: "JSON pointer to its type; `schema`: found there, by a discriminator or by constants.", type: "string", pattern: "^(schema|(/[^/\\s]+)+)$", default: "schema", examples: ["schema", "/event_type"] }, id: { description: "JSON pointer to its id, by which a rule of your own names it.", type: "string", pattern: "^(/[^/\\s]+)+$", default: "/event_id" }, date: { description: "JSON pointer to its day, for tables of your own; the latest is the day as of which they stand.", type: "string", pattern: "^(/[^/\\s]+)+$", default: "/effective_date" }, person: { description: "JSON pointer to the person it is about: whose events the invariants take as a sample, and what a finding names.", type: "string", pattern: "^(/[^/\\s]+)+$", default: "/employee_id" }, created: { description: "JSON pointer to when it was written down: of two events of one day the first comes first.", type: "string", pattern: "^(/[^/\\s]+)+$", default: "/created_at" } } }, fixtures: { description: "Which files hold the events.", type: "object", additionalProperties: !1, properties: { valid: { description: "Globs of the fixtures that must be valid; `!` leaves files out. Required here or as the input fixtures-valid.", $ref: "#/$defs/globs" }, invalid: { description: "Globs of the fixtures that must each be rejected.", $ref: "#/$defs/globs" } } }, validation: { description: "When the fixtures pass.", type: "object", additionalProperties: !1, properties: { "minimum-rate": { description: "Least share of valid events in percent, with at most 6 decimals.", type: "number", minimum: 0, maximum: 100, default: 99 }, "minimum-rate-by-type": { description: "Least share of valid events of each payload type in percent, with at most 6 decimals; the same as minimum-rate where it is not set.", type: "number", minimum: 0, maximum: 100 }, "require-types": { description: "Event types that need at least one valid event. All that the schema names where this is not set; [] for none.", type: "array", uniqueItems: !0, items: { type: "string" } }, "max-findings": { description: "How many findings the report lists; 0 = all. Counts are always complete.", type: "integer", minimum: 0, default: 1e3 } } }, quality: { description: "The quality rules of docs/DOMAIN.md, and your own.", type: "object", additionalProperties: !1, properties: { rules: { description: "Folder with rules of your own, one <rule>.sql each, or `none`.", type: "string", pattern: "\\S", default: "none" }, severity: { description: "error, warning or off by rule, where it is to be another than the rule's own.", type: "object", additionalProperties: { enum: ["error", "warning", "off"] } }, "max-findings": { description: "How many findings the report lists per rule; 0 = all. Counts are always complete.", type: "integer", minimum: 0, default: 20 } } }, limits: { description: "CSV with the law's figures of years that are not built in, or `none`.", type: "string", pattern: "\\S", default: "none", examples: ["seeds/irs_limits.csv"] }, golden: { description: "The golden cases.", type: "object", additionalProperties: !1, properties: { path: { description: "Folder of the golden cases, or `none`.", type: "string", pattern: "\\S", default: "golden" }, "keep-apart-by": { description: "JSON pointer to a field of an event, before whose value the name of its case is put, so that a command rebuilds all cases in one run; or `none`.", type: "string", pattern: "^(none|(/[^/\\s]+)+)$", default: "none", examples: ["/scenario_id"] } } }, invariants: { description: "What must not change the tables, tried on a sample of the fixtures and on the golden cases.", type: "array", uniqueItems: !0, items: { enum: ["order", "duplicates", "as-of", "keys"] } }, "invariant-builds": { description: "How many builds trying the invariants may take; 80 where it is not set, and 24 of a command.", type: "integer", minimum: 1, maximum: 99999 }, snapshots: { description: "DuckDB file that `build` made, to be held against the fixtures, or `none`.", type: "string", pattern: "\\S", default: "none" }, pipeline: { description: "`builtin`, or a folder with your own tables.sql, ingest.sql, balances.sql, annual_limits.sql, weekly_snapshots.sql (each optional); a command that rebuilds tables, as `run: COMMAND`; or a map with the folder as `path` or the command as `run`, and what it may take.", type: ["string", "object"], pattern: "\\S", default: "builtin", additionalProperties: !1, properties: { path: { description: "`builtin`, or the folder.", type: "string", pattern: "\\S" }, run: { description: "A command, as the shell reads it; see docs/PIPELINES.md.", type: "string", pattern: "\\S" }, env: { description: "Variables that the command is given beside PATH, HOME, LANG, LC_*, TMPDIR and CI. Tokens of the job never are.", type: "array", uniqueItems: !0, items: { type: "string" } }, prepare: { description: "A command that sets up a tree of its own, such as the base's, once, before the command runs there. Never run in the work tree.", type: "string", pattern: "\\S" }, timeout: { description: "Seconds that a build may take, by SQL or by a command. A quality rule of your own has as many, and 60 at most.", type: "integer", minimum: 1, maximum: 99999, default: 300 }, memory: { description: "Memory that it may use, such as 2GB; without it a part of the machine's.", type: "string", pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" }, disk: { description: "Disk that it may use for what does not fit in memory, such as 10GB; without it a part of what is free.", type: "string", pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" } } }, tables: { description: "Tables of your own that the pipeline leaves, by name. Without it: the three of docs/DOMAIN.md.", type: "object", propertyNames: { description: "TABLE, or SCHEMA.TABLE; a part that holds a dot stands in double quotes.", pattern: "\\S" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["key"], properties: { key: { description: "Columns that identify a row, in the order in which rows are put.", $ref: "#/$defs/columns", minItems: 1 }, day: { description: "Column that says on which day a row holds: a DATE or TIMESTAMP.", type: "string", pattern: "\\S" }, ignore: { description: "Columns that nothing is expected of, such as a time of loading.", $ref: "#/$defs/columns" } } } }, "second-opinion": { description: "Who makes the tables of the fixtures a second time: `builtin` (those of the plan), `none`, or another command as `run: COMMAND`.", type: ["string", "object"], pattern: "\\S", default: "builtin", additionalProperties: !1, required: ["run"], properties: { run: { description: "The command, as the shell reads it.", type: "string", pattern: "\\S" } } }, benchmarks: { description: "What is measured must reach, and what it is held against.", type: "object", additionalProperties: !1, properties: { workloads: { description: "What the gate measures; nothing where this is not set. `bench` measures all of it.", type: "array", uniqueItems: !0, items: { enum: ["validate", "ingest", "reconstruct", "history", "snapshots", "concurrency", "population", "pipeline"] } }, baselines: { description: "Folder of the committed baselines, or `none`.", type: "string", pattern: "\\S", default: "baselines" }, "work-budget": { description: "Percent by which a work counter may grow.", type: "number", minimum: 0, maximum: 1e3, default: 0 }, margin: { description: "Percent up to which a slowdown is not called one; 3 more are looked for.", type: "number", minimum: 0, maximum: 100, default: 2 }, targets: { description: "Limits by metric, e.g. `ingest.events-per-second: 50000`, or `off`, where they are to be others than the product's own.", type: "object", additionalProperties: { anyOf: [{ type: "number", minimum: 0 }, { const: "off" }] } } } }, evolution: { description: "Which changes of the event schema need no approval: backward, forward, full, none, or off for all; or a map with that as `allow`, which is backward without it.", type: ["string", "object"], pattern: "^(backward|forward|full|none|off)$", additionalProperties: !1, properties: { allow: { description: "backward: events that were valid stay valid. forward: events of the new schema are valid by the old one. full: both. none: no change. off: all.", enum: ["backward", "forward", "full", "none", "off"] }, against: { description: "What is compared with: `base`, and patterns of tags.", type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^[^\\s,]+$" }, default: ["base"], examples: [["base", "v*"]] } } }, paths: { description: "Where paths and globs of this file begin: at the repository's root, or in the folder of this file.", enum: ["root", "config"], default: "root" }, base: { description: "Git revision that a golden difference is told against (what changed since), or `none`.", type: "string", pattern: "\\S", default: "none" }, "as-of": { description: "Day as of which balances are rebuilt, YYYY-MM-DD. The latest effective_date where this is not set.", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date" }, generated: { description: "Globs of files that a step makes before the gate, so that no commit holds them. In a pull request any other file that the gate reads must be committed; `!` leaves files out.", $ref: "#/$defs/globs" }, github: { type: "object", additionalProperties: !1, description: "What the bot does on GitHub.", properties: { comment: { enum: ["always", "changes", "failures", "off"], description: "When a pull request gets a comment: always; where there is something to say beside a pass; where the gate does not pass; never. One that is there is kept up to date. Default: always." }, label: { type: "string", pattern: "^\\S(?:.{0,48}\\S)?$", description: "The label by which a maintainer approves that what is expected changes, and asks for an update. Default: update-baselines." }, history: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", description: "Branch that keeps the figures of runs on the default branch, or none. Default: dc-event-gate-history." } } } }, $defs: { columns: { type: "array", uniqueItems: !0, items: { type: "string", pattern: "\\S" } }, globs: { anyOf: [{ type: "string", pattern: "\\S" }, { type: "array", items: { type: "string", pattern: "\\S" } }] } } }, u = { anyOf: [{ type: "string", pattern: "\\S" }, { type: "array", items: { type: "string", pattern: "\\S" } }] }, g = { type: "array", uniqueItems: !0, items: { type: "string", pattern: "\\S" } }, j = Object.prototype.hasOwnProperty, q = $.default ?? $, f = new RegExp("\\S", "u"), I = new RegExp("^(schema|(/[^/\\s]+)+)$", "u"), k = new RegExp("^(/[^/\\s]+)+$", "u"), T = new RegExp("^(none|(/[^/\\s]+)+)$", "u"), x = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$", "u"), _ = new RegExp("^(backward|forward|full|none|off)$", "u"), M = new RegExp("^[^\\s,]+$", "u"), B = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u"), E = new RegExp("^\\S(?:.{0,48}\\S)?$", "u"), D = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", "u"), G = N.date;
function w(d, { instancePath: p = "", parentData: R, parentDataProperty: W, rootData: C = d, dynamicAnchors: z = {} } = {}) {
  let e = null, i = 0;
  const b = w.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (const a in d)
      if (!j.call(r.properties, a)) {
        const t = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: r, data: d };
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
            const s = { instancePath: p + "/events", schemaPath: "#/properties/events/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.events, data: a };
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
            const s = { instancePath: p + "/fixtures", schemaPath: "#/properties/fixtures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.fixtures, data: a };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (a.valid !== void 0) {
          let t = a.valid;
          const s = i;
          let n = !1;
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
          let n = !1;
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
            const s = { instancePath: p + "/validation", schemaPath: "#/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.validation, data: a };
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
                    const l = { instancePath: p + "/validation/require-types", schemaPath: "#/properties/validation/properties/require-types/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + n + " are identical)", schema: !0, parentSchema: r.properties.validation.properties["require-types"], data: t };
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
            const s = { instancePath: p + "/quality", schemaPath: "#/properties/quality/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.quality, data: a };
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
            const s = { instancePath: p + "/golden", schemaPath: "#/properties/golden/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.golden, data: a };
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
                const h = { instancePath: p + "/invariants", schemaPath: "#/properties/invariants/uniqueItems", keyword: "uniqueItems", params: { i: s, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + s + " are identical)", schema: !0, parentSchema: r.properties.invariants, data: a };
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
            const s = { instancePath: p + "/pipeline", schemaPath: "#/properties/pipeline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.pipeline, data: a };
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
                    const l = { instancePath: p + "/pipeline/env", schemaPath: "#/properties/pipeline/properties/env/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + n + " are identical)", schema: !0, parentSchema: r.properties.pipeline.properties.env, data: t };
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
                const h = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.tables.additionalProperties, data: s };
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
                        const y = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/$defs/columns/uniqueItems", keyword: "uniqueItems", params: { i: o, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + o + " are identical)", schema: !0, parentSchema: g, data: n };
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
                        const y = { instancePath: p + "/tables/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore", schemaPath: "#/$defs/columns/uniqueItems", keyword: "uniqueItems", params: { i: o, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + o + " are identical)", schema: !0, parentSchema: g, data: n };
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
            const s = { instancePath: p + "/second-opinion", schemaPath: "#/properties/second-opinion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties["second-opinion"], data: a };
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
            const s = { instancePath: p + "/benchmarks", schemaPath: "#/properties/benchmarks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.benchmarks, data: a };
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
                    const o = { instancePath: p + "/benchmarks/workloads", schemaPath: "#/properties/benchmarks/properties/workloads/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + n + " are identical)", schema: !0, parentSchema: r.properties.benchmarks.properties.workloads, data: t };
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
              let o = !1;
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
            const s = { instancePath: p + "/evolution", schemaPath: "#/properties/evolution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.evolution, data: a };
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
                    const l = { instancePath: p + "/evolution/against", schemaPath: "#/properties/evolution/properties/against/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + n + " are identical)", schema: !0, parentSchema: r.properties.evolution.properties.against, data: t };
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
      let s = !1;
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
            const s = { instancePath: p + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: r.properties.github, data: a };
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
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
