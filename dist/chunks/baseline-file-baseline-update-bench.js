import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  require_dist
} from "./action-baseline-file-bench-measured-run-invocation.js";
import {
  quoteValue,
  scanJson
} from "./action-baseline-file-bench-run-invocation-worker.js";
import {
  GateError,
  __toESM,
  typed
} from "./action-baseline-file-bench-cli-worker.js";

// src/checks/benchmarks/baseline.ts
var MOST_JOBS = 20;
function environmentClass(facts) {
  const { cpu, cpus, platform, image, node, duckdb } = facts;
  return [cpu, `${cpus} cores`, platform, image, `Node ${node}`, `DuckDB ${duckdb}`].join(" · ");
}
function baselinePath(folder, scale) {
  return `${folder}/${scale}.json`;
}
function withJob(before, now, environment, job) {
  const environments = before?.environments ?? {};
  const jobs = [...environments[environment]?.jobs ?? [], job].slice(-MOST_JOBS);
  return { format: 1, ...now, environments: { ...environments, [environment]: { jobs } } };
}

// src/events/compiled/baseline.compiled.mjs
var validate = n;
var d = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:dc-event-gate:baseline:1", title: "Baseline", description: "What was measured before, as it is committed: `<baselines>/<scale>.json`.", type: "object", additionalProperties: false, required: ["format", "duckdb", "population", "work", "environments"], properties: { format: { const: 1 }, duckdb: { $ref: "#/$defs/text", description: "Version that the work counters are of." }, platform: { $ref: "#/$defs/text", description: "That the memory was counted on, e.g. linux-x64; absent in what the first versions wrote." }, population: { title: "CountedPopulation", description: "The events that the work was counted with.", type: "object", additionalProperties: false, required: ["employees", "years", "seed"], properties: { employees: { $ref: "#/$defs/count" }, years: { $ref: "#/$defs/count" }, seed: { $ref: "#/$defs/count" } } }, work: { title: "WorkPass", type: "object", additionalProperties: false, required: ["scripts", "rowsWritten", "databaseBytes"], properties: { scripts: { description: "By script, e.g. balances.sql, and by operator, e.g. HASH_JOIN.", type: "object", additionalProperties: { type: "object", additionalProperties: { $ref: "#/$defs/operatorWork" } } }, rowsWritten: { description: "By table.", type: "object", additionalProperties: { $ref: "#/$defs/count" } }, databaseBytes: { $ref: "#/$defs/count", description: "Bytes of the database file; 0 where two passes did not agree." } } }, environments: { description: "By environment class: processor, cores, platform, image, Node, DuckDB.", type: "object", additionalProperties: { title: "BaselineEnvironment", type: "object", additionalProperties: false, required: ["jobs"], properties: { jobs: { description: "Oldest first.", type: "array", items: { $ref: "#/$defs/baselineJob" } } } } } }, $defs: { text: { type: "string", pattern: "\\S" }, count: { type: "integer", minimum: 0 }, operatorWork: { title: "OperatorWork", description: "Work of the operators of one name in one script.", type: "object", additionalProperties: false, required: ["operators", "rows", "scanned", "compared", "bytes"], properties: { operators: { $ref: "#/$defs/count", description: "How many there are." }, rows: { $ref: "#/$defs/count", description: "Rows that they gave." }, scanned: { $ref: "#/$defs/count", description: "Rows that they read from tables." }, compared: { $ref: "#/$defs/count", description: "Pairs of rows that they held against each other, where a join has no key to look up by." }, bytes: { $ref: "#/$defs/count", description: "Bytes of the rows that they gave." }, memory: { $ref: "#/$defs/count", description: "Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted." } } }, baselineJob: { title: "BaselineJob", type: "object", additionalProperties: false, required: ["commit", "date", "samples"], properties: { commit: { $ref: "#/$defs/text" }, date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, samples: { description: "By `workload.metric`, as measured.", type: "object", additionalProperties: { type: "array", items: { type: "number", minimum: 0 } } } } } } };
var q = { type: "string", pattern: "\\S" };
var m = { type: "integer", minimum: 0 };
var T = new RegExp("\\S", "u");
var D = { title: "OperatorWork", description: "Work of the operators of one name in one script.", type: "object", additionalProperties: false, required: ["operators", "rows", "scanned", "compared", "bytes"], properties: { operators: { $ref: "#/$defs/count", description: "How many there are." }, rows: { $ref: "#/$defs/count", description: "Rows that they gave." }, scanned: { $ref: "#/$defs/count", description: "Rows that they read from tables." }, compared: { $ref: "#/$defs/count", description: "Pairs of rows that they held against each other, where a join has no key to look up by." }, bytes: { $ref: "#/$defs/count", description: "Bytes of the rows that they gave." }, memory: { $ref: "#/$defs/count", description: "Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted." } } };
function l(r, { instancePath: a = "", parentData: E, parentDataProperty: R, rootData: O = r, dynamicAnchors: I = {} } = {}) {
  let P = null, e = 0;
  const k = l.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let y;
      if (r.operators === void 0 && (y = "operators") || r.rows === void 0 && (y = "rows") || r.scanned === void 0 && (y = "scanned") || r.compared === void 0 && (y = "compared") || r.bytes === void 0 && (y = "bytes"))
        return l.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'", schema: D.required, parentSchema: D, data: r }], false;
      {
        const x = e;
        for (const t in r)
          if (!(t === "operators" || t === "rows" || t === "scanned" || t === "compared" || t === "bytes" || t === "memory")) {
            return l.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: D, data: r }], false;
            break;
          }
        if (x === e) {
          if (r.operators !== void 0) {
            let t = r.operators;
            const f = e, p = e;
            if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
              return l.errors = [{ instancePath: a + "/operators", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], false;
            if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
              return l.errors = [{ instancePath: a + "/operators", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], false;
            var i = f === e;
          } else
            var i = true;
          if (i) {
            if (r.rows !== void 0) {
              let t = r.rows;
              const f = e, p = e;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                return l.errors = [{ instancePath: a + "/rows", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], false;
              if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                return l.errors = [{ instancePath: a + "/rows", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], false;
              var i = f === e;
            } else
              var i = true;
            if (i) {
              if (r.scanned !== void 0) {
                let t = r.scanned;
                const f = e, p = e;
                if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                  return l.errors = [{ instancePath: a + "/scanned", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], false;
                if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                  return l.errors = [{ instancePath: a + "/scanned", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], false;
                var i = f === e;
              } else
                var i = true;
              if (i) {
                if (r.compared !== void 0) {
                  let t = r.compared;
                  const f = e, p = e;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                    return l.errors = [{ instancePath: a + "/compared", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], false;
                  if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                    return l.errors = [{ instancePath: a + "/compared", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], false;
                  var i = f === e;
                } else
                  var i = true;
                if (i) {
                  if (r.bytes !== void 0) {
                    let t = r.bytes;
                    const f = e, p = e;
                    if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                      return l.errors = [{ instancePath: a + "/bytes", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], false;
                    if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                      return l.errors = [{ instancePath: a + "/bytes", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], false;
                    var i = f === e;
                  } else
                    var i = true;
                  if (i)
                    if (r.memory !== void 0) {
                      let t = r.memory;
                      const f = e, p = e;
                      if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                        return l.errors = [{ instancePath: a + "/memory", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], false;
                      if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                        return l.errors = [{ instancePath: a + "/memory", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], false;
                      var i = f === e;
                    } else
                      var i = true;
                }
              }
            }
          }
        }
      }
    } else
      return l.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: D.type, parentSchema: D, data: r }], false;
  return l.errors = P, e === 0;
}
l.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var v = { title: "BaselineJob", type: "object", additionalProperties: false, required: ["commit", "date", "samples"], properties: { commit: { $ref: "#/$defs/text" }, date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, samples: { description: "By `workload.metric`, as measured.", type: "object", additionalProperties: { type: "array", items: { type: "number", minimum: 0 } } } } };
var V = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function g(r, { instancePath: a = "", parentData: E, parentDataProperty: R, rootData: O = r, dynamicAnchors: I = {} } = {}) {
  let P = null, e = 0;
  const k = g.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let t;
      if (r.commit === void 0 && (t = "commit") || r.date === void 0 && (t = "date") || r.samples === void 0 && (t = "samples"))
        return g.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: t }, message: "must have required property '" + t + "'", schema: v.required, parentSchema: v, data: r }], false;
      {
        const f = e;
        for (const p in r)
          if (!(p === "commit" || p === "date" || p === "samples")) {
            return g.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: v, data: r }], false;
            break;
          }
        if (f === e) {
          if (r.commit !== void 0) {
            let p = r.commit;
            const N = e;
            if (e === e)
              if (typeof p == "string") {
                if (!T.test(p))
                  return g.errors = [{ instancePath: a + "/commit", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: q, data: p }], false;
              } else
                return g.errors = [{ instancePath: a + "/commit", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: p }], false;
            var i = N === e;
          } else
            var i = true;
          if (i) {
            if (r.date !== void 0) {
              let p = r.date;
              const N = e;
              if (e === N)
                if (typeof p == "string") {
                  if (!V.test(p))
                    return g.errors = [{ instancePath: a + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: v.properties.date, data: p }], false;
                } else
                  return g.errors = [{ instancePath: a + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.properties.date.type, parentSchema: v.properties.date, data: p }], false;
              var i = N === e;
            } else
              var i = true;
            if (i)
              if (r.samples !== void 0) {
                let p = r.samples;
                const N = e;
                if (e === N)
                  if (p && typeof p == "object" && !Array.isArray(p))
                    for (const S in p) {
                      let W = p[S];
                      const s = e;
                      if (e === s)
                        if (Array.isArray(W)) {
                          var y = true;
                          const w = W.length;
                          for (let A = 0; A < w; A++) {
                            let c = W[A];
                            const h = e;
                            if (e === h)
                              if (typeof c == "number") {
                                if (c < 0 || isNaN(c))
                                  return g.errors = [{ instancePath: a + "/samples/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + A, schemaPath: "#/properties/samples/additionalProperties/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: v.properties.samples.additionalProperties.items, data: c }], false;
                              } else
                                return g.errors = [{ instancePath: a + "/samples/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + A, schemaPath: "#/properties/samples/additionalProperties/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: v.properties.samples.additionalProperties.items.type, parentSchema: v.properties.samples.additionalProperties.items, data: c }], false;
                            var y = h === e;
                            if (!y)
                              break;
                          }
                        } else
                          return g.errors = [{ instancePath: a + "/samples/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/samples/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: v.properties.samples.additionalProperties.type, parentSchema: v.properties.samples.additionalProperties, data: W }], false;
                      var x = s === e;
                      if (!x)
                        break;
                    }
                  else
                    return g.errors = [{ instancePath: a + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.properties.samples.type, parentSchema: v.properties.samples, data: p }], false;
                var i = N === e;
              } else
                var i = true;
          }
        }
      }
    } else
      return g.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.type, parentSchema: v, data: r }], false;
  return g.errors = P, e === 0;
}
g.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function n(r, { instancePath: a = "", parentData: E, parentDataProperty: R, rootData: O = r, dynamicAnchors: I = {} } = {}) {
  let P = null, e = 0;
  const k = n.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let S;
      if (r.format === void 0 && (S = "format") || r.duckdb === void 0 && (S = "duckdb") || r.population === void 0 && (S = "population") || r.work === void 0 && (S = "work") || r.environments === void 0 && (S = "environments"))
        return n.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'", schema: d.required, parentSchema: d, data: r }], false;
      {
        const W = e;
        for (const s in r)
          if (!(s === "format" || s === "duckdb" || s === "platform" || s === "population" || s === "work" || s === "environments")) {
            return n.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: false, parentSchema: d, data: r }], false;
            break;
          }
        if (W === e) {
          if (r.format !== void 0) {
            let s = r.format;
            const w = e;
            if (s !== 1)
              return n.errors = [{ instancePath: a + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: d.properties.format, data: s }], false;
            var i = w === e;
          } else
            var i = true;
          if (i) {
            if (r.duckdb !== void 0) {
              let s = r.duckdb;
              const w = e;
              if (e === e)
                if (typeof s == "string") {
                  if (!T.test(s))
                    return n.errors = [{ instancePath: a + "/duckdb", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: q, data: s }], false;
                } else
                  return n.errors = [{ instancePath: a + "/duckdb", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: s }], false;
              var i = w === e;
            } else
              var i = true;
            if (i) {
              if (r.platform !== void 0) {
                let s = r.platform;
                const w = e;
                if (e === e)
                  if (typeof s == "string") {
                    if (!T.test(s))
                      return n.errors = [{ instancePath: a + "/platform", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: q, data: s }], false;
                  } else
                    return n.errors = [{ instancePath: a + "/platform", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: s }], false;
                var i = w === e;
              } else
                var i = true;
              if (i) {
                if (r.population !== void 0) {
                  let s = r.population;
                  const w = e;
                  if (e === w)
                    if (s && typeof s == "object" && !Array.isArray(s)) {
                      let c;
                      if (s.employees === void 0 && (c = "employees") || s.years === void 0 && (c = "years") || s.seed === void 0 && (c = "seed"))
                        return n.errors = [{ instancePath: a + "/population", schemaPath: "#/properties/population/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'", schema: d.properties.population.required, parentSchema: d.properties.population, data: s }], false;
                      {
                        const h = e;
                        for (const o in s)
                          if (!(o === "employees" || o === "years" || o === "seed")) {
                            return n.errors = [{ instancePath: a + "/population", schemaPath: "#/properties/population/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: d.properties.population, data: s }], false;
                            break;
                          }
                        if (h === e) {
                          if (s.employees !== void 0) {
                            let o = s.employees;
                            const b = e, $ = e;
                            if (!(typeof o == "number" && !(o % 1) && !isNaN(o)))
                              return n.errors = [{ instancePath: a + "/population/employees", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: o }], false;
                            if (e === $ && typeof o == "number" && (o < 0 || isNaN(o)))
                              return n.errors = [{ instancePath: a + "/population/employees", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: o }], false;
                            var y = b === e;
                          } else
                            var y = true;
                          if (y) {
                            if (s.years !== void 0) {
                              let o = s.years;
                              const b = e, $ = e;
                              if (!(typeof o == "number" && !(o % 1) && !isNaN(o)))
                                return n.errors = [{ instancePath: a + "/population/years", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: o }], false;
                              if (e === $ && typeof o == "number" && (o < 0 || isNaN(o)))
                                return n.errors = [{ instancePath: a + "/population/years", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: o }], false;
                              var y = b === e;
                            } else
                              var y = true;
                            if (y)
                              if (s.seed !== void 0) {
                                let o = s.seed;
                                const b = e, $ = e;
                                if (!(typeof o == "number" && !(o % 1) && !isNaN(o)))
                                  return n.errors = [{ instancePath: a + "/population/seed", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: o }], false;
                                if (e === $ && typeof o == "number" && (o < 0 || isNaN(o)))
                                  return n.errors = [{ instancePath: a + "/population/seed", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: o }], false;
                                var y = b === e;
                              } else
                                var y = true;
                          }
                        }
                      }
                    } else
                      return n.errors = [{ instancePath: a + "/population", schemaPath: "#/properties/population/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.population.type, parentSchema: d.properties.population, data: s }], false;
                  var i = w === e;
                } else
                  var i = true;
                if (i) {
                  if (r.work !== void 0) {
                    let s = r.work;
                    const w = e;
                    if (e === w)
                      if (s && typeof s == "object" && !Array.isArray(s)) {
                        let c;
                        if (s.scripts === void 0 && (c = "scripts") || s.rowsWritten === void 0 && (c = "rowsWritten") || s.databaseBytes === void 0 && (c = "databaseBytes"))
                          return n.errors = [{ instancePath: a + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'", schema: d.properties.work.required, parentSchema: d.properties.work, data: s }], false;
                        {
                          const h = e;
                          for (const o in s)
                            if (!(o === "scripts" || o === "rowsWritten" || o === "databaseBytes")) {
                              return n.errors = [{ instancePath: a + "/work", schemaPath: "#/properties/work/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: d.properties.work, data: s }], false;
                              break;
                            }
                          if (h === e) {
                            if (s.scripts !== void 0) {
                              let o = s.scripts;
                              const b = e;
                              if (e === b)
                                if (o && typeof o == "object" && !Array.isArray(o))
                                  for (const $ in o) {
                                    let u = o[$];
                                    const j = e;
                                    if (e === j)
                                      if (u && typeof u == "object" && !Array.isArray(u))
                                        for (const B in u) {
                                          const _ = e;
                                          l(u[B], { instancePath: a + "/work/scripts/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + B.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: u, parentDataProperty: B, rootData: O, dynamicAnchors: I }) || (P = P === null ? l.errors : P.concat(l.errors), e = P.length);
                                          var x = _ === e;
                                          if (!x)
                                            break;
                                        }
                                      else
                                        return n.errors = [{ instancePath: a + "/work/scripts/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/work/properties/scripts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.work.properties.scripts.additionalProperties.type, parentSchema: d.properties.work.properties.scripts.additionalProperties, data: u }], false;
                                    var t = j === e;
                                    if (!t)
                                      break;
                                  }
                                else
                                  return n.errors = [{ instancePath: a + "/work/scripts", schemaPath: "#/properties/work/properties/scripts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.work.properties.scripts.type, parentSchema: d.properties.work.properties.scripts, data: o }], false;
                              var f = b === e;
                            } else
                              var f = true;
                            if (f) {
                              if (s.rowsWritten !== void 0) {
                                let o = s.rowsWritten;
                                const b = e;
                                if (e === b)
                                  if (o && typeof o == "object" && !Array.isArray(o))
                                    for (const u in o) {
                                      let j = o[u];
                                      const B = e, _ = e;
                                      if (!(typeof j == "number" && !(j % 1) && !isNaN(j)))
                                        return n.errors = [{ instancePath: a + "/work/rowsWritten/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: j }], false;
                                      if (e === _ && typeof j == "number" && (j < 0 || isNaN(j)))
                                        return n.errors = [{ instancePath: a + "/work/rowsWritten/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: j }], false;
                                      var p = B === e;
                                      if (!p)
                                        break;
                                    }
                                  else
                                    return n.errors = [{ instancePath: a + "/work/rowsWritten", schemaPath: "#/properties/work/properties/rowsWritten/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.work.properties.rowsWritten.type, parentSchema: d.properties.work.properties.rowsWritten, data: o }], false;
                                var f = b === e;
                              } else
                                var f = true;
                              if (f)
                                if (s.databaseBytes !== void 0) {
                                  let o = s.databaseBytes;
                                  const b = e, $ = e;
                                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o)))
                                    return n.errors = [{ instancePath: a + "/work/databaseBytes", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: o }], false;
                                  if (e === $ && typeof o == "number" && (o < 0 || isNaN(o)))
                                    return n.errors = [{ instancePath: a + "/work/databaseBytes", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: o }], false;
                                  var f = b === e;
                                } else
                                  var f = true;
                            }
                          }
                        }
                      } else
                        return n.errors = [{ instancePath: a + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.work.type, parentSchema: d.properties.work, data: s }], false;
                    var i = w === e;
                  } else
                    var i = true;
                  if (i)
                    if (r.environments !== void 0) {
                      let s = r.environments;
                      const w = e;
                      if (e === w)
                        if (s && typeof s == "object" && !Array.isArray(s))
                          for (const c in s) {
                            let h = s[c];
                            const o = e;
                            if (e === o)
                              if (h && typeof h == "object" && !Array.isArray(h)) {
                                let b;
                                if (h.jobs === void 0 && (b = "jobs"))
                                  return n.errors = [{ instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'", schema: d.properties.environments.additionalProperties.required, parentSchema: d.properties.environments.additionalProperties, data: h }], false;
                                {
                                  const $ = e;
                                  for (const u in h)
                                    if (u !== "jobs") {
                                      return n.errors = [{ instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: false, parentSchema: d.properties.environments.additionalProperties, data: h }], false;
                                      break;
                                    }
                                  if ($ === e && h.jobs !== void 0) {
                                    let u = h.jobs;
                                    if (e === e)
                                      if (Array.isArray(u)) {
                                        var N = true;
                                        const B = u.length;
                                        for (let _ = 0; _ < B; _++) {
                                          const H = e;
                                          g(u[_], { instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/jobs/" + _, parentData: u, parentDataProperty: _, rootData: O, dynamicAnchors: I }) || (P = P === null ? g.errors : P.concat(g.errors), e = P.length);
                                          var N = H === e;
                                          if (!N)
                                            break;
                                        }
                                      } else
                                        return n.errors = [{ instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/jobs", schemaPath: "#/properties/environments/additionalProperties/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.environments.additionalProperties.properties.jobs.type, parentSchema: d.properties.environments.additionalProperties.properties.jobs, data: u }], false;
                                  }
                                }
                              } else
                                return n.errors = [{ instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.environments.additionalProperties.type, parentSchema: d.properties.environments.additionalProperties, data: h }], false;
                            var J = o === e;
                            if (!J)
                              break;
                          }
                        else
                          return n.errors = [{ instancePath: a + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.environments.type, parentSchema: d.properties.environments, data: s }], false;
                      var i = w === e;
                    } else
                      var i = true;
                }
              }
            }
          }
        }
      }
    } else
      return n.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: r }], false;
  return n.errors = P, e === 0;
}
n.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/checks/benchmarks/baseline-errors.ts
var import_yaml = __toESM(require_dist(), 1);
function errorPointer({ instancePath, keyword, params }) {
  return keyword === "additionalProperties" ? `${instancePath}/${params.additionalProperty}` : instancePath;
}
function describeError(error) {
  const { keyword, params, instancePath, message, data } = error;
  const place = instancePath === "" ? "the file" : `\`${instancePath}\``;
  switch (keyword) {
    case "required":
      return `${place} lacks "${params.missingProperty}"`;
    case "additionalProperties":
      return `${place} holds "${params.additionalProperty}", which is unknown`;
    case "const":
      return `${place} is ${quoteValue(data)}; this version reads ${params.allowedValue}`;
    default:
      return `${place} is ${quoteValue(data)}; it ${message}`;
  }
}
function lineOfPointer(text, pointer) {
  const counter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: counter, uniqueKeys: false });
  let node = document.contents;
  let offset = 0;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const pair = (0, import_yaml.isMap)(node) ? node.items.findLast(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === name) : void 0;
    const item = (0, import_yaml.isSeq)(node) ? node.items[Number(name)] : pair?.key;
    offset = item?.range?.[0] ?? offset;
    node = (0, import_yaml.isSeq)(node) ? item : pair?.value;
  }
  return counter.linePos(offset).line;
}

// src/checks/benchmarks/parse-baseline.ts
function parseBaseline(text, file) {
  const refuse = (line, detail) => {
    throw new GateError("BASELINE_FILE", { file, line, detail });
  };
  const scan = scanJson(text);
  if (scan.kind === "syntax")
    return refuse(text.slice(0, scan.position).split("\n").length, "here it stops being JSON");
  if (scan.kind === "duplicate-key")
    return refuse(lineOfPointer(text, scan.pointer), `\`${scan.pointer}\` is there twice`);
  const value = JSON.parse(text);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  if (error === void 0) return refuse(1, "it is not what the schema asks for");
  return refuse(lineOfPointer(text, errorPointer(error)), describeError(error));
}

// src/checks/benchmarks/baseline-file.ts
async function readBaseline(workspace, config, scale) {
  const folder = config["benchmarks.baselines"];
  if (folder === null) return { file: null, baseline: null };
  const file = baselinePath(folder, scale);
  if (!await workspace.exists(file)) return { file, baseline: null };
  return { file, baseline: parseBaseline(await workspace.readText(file), file) };
}
async function foreseeBaseline({ workspace }, config, { scale, against }) {
  const { file, baseline } = await readBaseline(workspace, config, scale.name);
  if (baseline !== null || against !== null || config.pipeline.kind === "command") return [];
  const why = file === null ? "benchmarks.baselines names no folder" : `${file} is not there`;
  return [
    `There is no baseline to compare the work with: ${why}. Compare with a revision by --against REF; or record a baseline: ${typed("baseline update")}`
  ];
}

export {
  environmentClass,
  baselinePath,
  withJob,
  readBaseline,
  foreseeBaseline
};
