// Generated from baseline.schema.json by `npm run schema`. Do not edit.
"use strict";
export const validate = n;
const d = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:dc-event-gate:baseline:1", title: "Baseline", description: "What was measured before, as it is committed: `<baselines>/<scale>.json`.", type: "object", additionalProperties: !1, required: ["format", "duckdb", "population", "work", "environments"], properties: { format: { const: 1 }, duckdb: { $ref: "#/$defs/text", description: "Version that the work counters are of." }, platform: { $ref: "#/$defs/text", description: "That the memory was counted on, e.g. linux-x64; absent in what the first versions wrote." }, population: { title: "CountedPopulation", description: "The events that the work was counted with.", type: "object", additionalProperties: !1, required: ["employees", "years", "seed"], properties: { employees: { $ref: "#/$defs/count" }, years: { $ref: "#/$defs/count" }, seed: { $ref: "#/$defs/count" } } }, work: { title: "WorkPass", type: "object", additionalProperties: !1, required: ["scripts", "rowsWritten", "databaseBytes"], properties: { scripts: { description: "By script, e.g. balances.sql, and by operator, e.g. HASH_JOIN.", type: "object", additionalProperties: { type: "object", additionalProperties: { $ref: "#/$defs/operatorWork" } } }, rowsWritten: { description: "By table.", type: "object", additionalProperties: { $ref: "#/$defs/count" } }, databaseBytes: { $ref: "#/$defs/count", description: "Bytes of the database file; 0 where two passes did not agree." } } }, environments: { description: "By environment class: processor, cores, platform, image, Node, DuckDB.", type: "object", additionalProperties: { title: "BaselineEnvironment", type: "object", additionalProperties: !1, required: ["jobs"], properties: { jobs: { description: "Oldest first.", type: "array", items: { $ref: "#/$defs/baselineJob" } } } } } }, $defs: { text: { type: "string", pattern: "\\S" }, count: { type: "integer", minimum: 0 }, operatorWork: { title: "OperatorWork", description: "Work of the operators of one name in one script.", type: "object", additionalProperties: !1, required: ["operators", "rows", "scanned", "compared", "bytes"], properties: { operators: { $ref: "#/$defs/count", description: "How many there are." }, rows: { $ref: "#/$defs/count", description: "Rows that they gave." }, scanned: { $ref: "#/$defs/count", description: "Rows that they read from tables." }, compared: { $ref: "#/$defs/count", description: "Pairs of rows that they held against each other, where a join has no key to look up by." }, bytes: { $ref: "#/$defs/count", description: "Bytes of the rows that they gave." }, memory: { $ref: "#/$defs/count", description: "Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted." } } }, baselineJob: { title: "BaselineJob", type: "object", additionalProperties: !1, required: ["commit", "date", "samples"], properties: { commit: { $ref: "#/$defs/text" }, date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, samples: { description: "By `workload.metric`, as measured.", type: "object", additionalProperties: { type: "array", items: { type: "number", minimum: 0 } } } } } } }, q = { type: "string", pattern: "\\S" }, m = { type: "integer", minimum: 0 }, T = new RegExp("\\S", "u"), D = { title: "OperatorWork", description: "Work of the operators of one name in one script.", type: "object", additionalProperties: !1, required: ["operators", "rows", "scanned", "compared", "bytes"], properties: { operators: { $ref: "#/$defs/count", description: "How many there are." }, rows: { $ref: "#/$defs/count", description: "Rows that they gave." }, scanned: { $ref: "#/$defs/count", description: "Rows that they read from tables." }, compared: { $ref: "#/$defs/count", description: "Pairs of rows that they held against each other, where a join has no key to look up by." }, bytes: { $ref: "#/$defs/count", description: "Bytes of the rows that they gave." }, memory: { $ref: "#/$defs/count", description: "Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted." } } };
function l(r, { instancePath: a = "", parentData: E, parentDataProperty: R, rootData: O = r, dynamicAnchors: I = {} } = {}) {
  let P = null, e = 0;
  const k = l.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let y;
      if (r.operators === void 0 && (y = "operators") || r.rows === void 0 && (y = "rows") || r.scanned === void 0 && (y = "scanned") || r.compared === void 0 && (y = "compared") || r.bytes === void 0 && (y = "bytes"))
        return l.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'", schema: D.required, parentSchema: D, data: r }], !1;
      {
        const x = e;
        for (const t in r)
          if (!(t === "operators" || t === "rows" || t === "scanned" || t === "compared" || t === "bytes" || t === "memory")) {
            return l.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: D, data: r }], !1;
            break;
          }
        if (x === e) {
          if (r.operators !== void 0) {
            let t = r.operators;
            const f = e, p = e;
            if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
              return l.errors = [{ instancePath: a + "/operators", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], !1;
            if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
              return l.errors = [{ instancePath: a + "/operators", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], !1;
            var i = f === e;
          } else
            var i = !0;
          if (i) {
            if (r.rows !== void 0) {
              let t = r.rows;
              const f = e, p = e;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                return l.errors = [{ instancePath: a + "/rows", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], !1;
              if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                return l.errors = [{ instancePath: a + "/rows", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], !1;
              var i = f === e;
            } else
              var i = !0;
            if (i) {
              if (r.scanned !== void 0) {
                let t = r.scanned;
                const f = e, p = e;
                if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                  return l.errors = [{ instancePath: a + "/scanned", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], !1;
                if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                  return l.errors = [{ instancePath: a + "/scanned", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], !1;
                var i = f === e;
              } else
                var i = !0;
              if (i) {
                if (r.compared !== void 0) {
                  let t = r.compared;
                  const f = e, p = e;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                    return l.errors = [{ instancePath: a + "/compared", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], !1;
                  if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                    return l.errors = [{ instancePath: a + "/compared", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], !1;
                  var i = f === e;
                } else
                  var i = !0;
                if (i) {
                  if (r.bytes !== void 0) {
                    let t = r.bytes;
                    const f = e, p = e;
                    if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                      return l.errors = [{ instancePath: a + "/bytes", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], !1;
                    if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                      return l.errors = [{ instancePath: a + "/bytes", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], !1;
                    var i = f === e;
                  } else
                    var i = !0;
                  if (i)
                    if (r.memory !== void 0) {
                      let t = r.memory;
                      const f = e, p = e;
                      if (!(typeof t == "number" && !(t % 1) && !isNaN(t)))
                        return l.errors = [{ instancePath: a + "/memory", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: t }], !1;
                      if (e === p && typeof t == "number" && (t < 0 || isNaN(t)))
                        return l.errors = [{ instancePath: a + "/memory", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: t }], !1;
                      var i = f === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return l.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: D.type, parentSchema: D, data: r }], !1;
  return l.errors = P, e === 0;
}
l.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const v = { title: "BaselineJob", type: "object", additionalProperties: !1, required: ["commit", "date", "samples"], properties: { commit: { $ref: "#/$defs/text" }, date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, samples: { description: "By `workload.metric`, as measured.", type: "object", additionalProperties: { type: "array", items: { type: "number", minimum: 0 } } } } }, V = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function g(r, { instancePath: a = "", parentData: E, parentDataProperty: R, rootData: O = r, dynamicAnchors: I = {} } = {}) {
  let P = null, e = 0;
  const k = g.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let t;
      if (r.commit === void 0 && (t = "commit") || r.date === void 0 && (t = "date") || r.samples === void 0 && (t = "samples"))
        return g.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: t }, message: "must have required property '" + t + "'", schema: v.required, parentSchema: v, data: r }], !1;
      {
        const f = e;
        for (const p in r)
          if (!(p === "commit" || p === "date" || p === "samples")) {
            return g.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: v, data: r }], !1;
            break;
          }
        if (f === e) {
          if (r.commit !== void 0) {
            let p = r.commit;
            const N = e;
            if (e === e)
              if (typeof p == "string") {
                if (!T.test(p))
                  return g.errors = [{ instancePath: a + "/commit", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: q, data: p }], !1;
              } else
                return g.errors = [{ instancePath: a + "/commit", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: p }], !1;
            var i = N === e;
          } else
            var i = !0;
          if (i) {
            if (r.date !== void 0) {
              let p = r.date;
              const N = e;
              if (e === N)
                if (typeof p == "string") {
                  if (!V.test(p))
                    return g.errors = [{ instancePath: a + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: v.properties.date, data: p }], !1;
                } else
                  return g.errors = [{ instancePath: a + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.properties.date.type, parentSchema: v.properties.date, data: p }], !1;
              var i = N === e;
            } else
              var i = !0;
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
                          var y = !0;
                          const w = W.length;
                          for (let A = 0; A < w; A++) {
                            let c = W[A];
                            const h = e;
                            if (e === h)
                              if (typeof c == "number") {
                                if (c < 0 || isNaN(c))
                                  return g.errors = [{ instancePath: a + "/samples/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + A, schemaPath: "#/properties/samples/additionalProperties/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: v.properties.samples.additionalProperties.items, data: c }], !1;
                              } else
                                return g.errors = [{ instancePath: a + "/samples/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + A, schemaPath: "#/properties/samples/additionalProperties/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: v.properties.samples.additionalProperties.items.type, parentSchema: v.properties.samples.additionalProperties.items, data: c }], !1;
                            var y = h === e;
                            if (!y)
                              break;
                          }
                        } else
                          return g.errors = [{ instancePath: a + "/samples/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/samples/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: v.properties.samples.additionalProperties.type, parentSchema: v.properties.samples.additionalProperties, data: W }], !1;
                      var x = s === e;
                      if (!x)
                        break;
                    }
                  else
                    return g.errors = [{ instancePath: a + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.properties.samples.type, parentSchema: v.properties.samples, data: p }], !1;
                var i = N === e;
              } else
                var i = !0;
          }
        }
      }
    } else
      return g.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.type, parentSchema: v, data: r }], !1;
  return g.errors = P, e === 0;
}
g.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function n(r, { instancePath: a = "", parentData: E, parentDataProperty: R, rootData: O = r, dynamicAnchors: I = {} } = {}) {
  let P = null, e = 0;
  const k = n.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let S;
      if (r.format === void 0 && (S = "format") || r.duckdb === void 0 && (S = "duckdb") || r.population === void 0 && (S = "population") || r.work === void 0 && (S = "work") || r.environments === void 0 && (S = "environments"))
        return n.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'", schema: d.required, parentSchema: d, data: r }], !1;
      {
        const W = e;
        for (const s in r)
          if (!(s === "format" || s === "duckdb" || s === "platform" || s === "population" || s === "work" || s === "environments")) {
            return n.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: r }], !1;
            break;
          }
        if (W === e) {
          if (r.format !== void 0) {
            let s = r.format;
            const w = e;
            if (s !== 1)
              return n.errors = [{ instancePath: a + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: d.properties.format, data: s }], !1;
            var i = w === e;
          } else
            var i = !0;
          if (i) {
            if (r.duckdb !== void 0) {
              let s = r.duckdb;
              const w = e;
              if (e === e)
                if (typeof s == "string") {
                  if (!T.test(s))
                    return n.errors = [{ instancePath: a + "/duckdb", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: q, data: s }], !1;
                } else
                  return n.errors = [{ instancePath: a + "/duckdb", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: s }], !1;
              var i = w === e;
            } else
              var i = !0;
            if (i) {
              if (r.platform !== void 0) {
                let s = r.platform;
                const w = e;
                if (e === e)
                  if (typeof s == "string") {
                    if (!T.test(s))
                      return n.errors = [{ instancePath: a + "/platform", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: q, data: s }], !1;
                  } else
                    return n.errors = [{ instancePath: a + "/platform", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: s }], !1;
                var i = w === e;
              } else
                var i = !0;
              if (i) {
                if (r.population !== void 0) {
                  let s = r.population;
                  const w = e;
                  if (e === w)
                    if (s && typeof s == "object" && !Array.isArray(s)) {
                      let c;
                      if (s.employees === void 0 && (c = "employees") || s.years === void 0 && (c = "years") || s.seed === void 0 && (c = "seed"))
                        return n.errors = [{ instancePath: a + "/population", schemaPath: "#/properties/population/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'", schema: d.properties.population.required, parentSchema: d.properties.population, data: s }], !1;
                      {
                        const h = e;
                        for (const o in s)
                          if (!(o === "employees" || o === "years" || o === "seed")) {
                            return n.errors = [{ instancePath: a + "/population", schemaPath: "#/properties/population/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: d.properties.population, data: s }], !1;
                            break;
                          }
                        if (h === e) {
                          if (s.employees !== void 0) {
                            let o = s.employees;
                            const b = e, $ = e;
                            if (!(typeof o == "number" && !(o % 1) && !isNaN(o)))
                              return n.errors = [{ instancePath: a + "/population/employees", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: o }], !1;
                            if (e === $ && typeof o == "number" && (o < 0 || isNaN(o)))
                              return n.errors = [{ instancePath: a + "/population/employees", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: o }], !1;
                            var y = b === e;
                          } else
                            var y = !0;
                          if (y) {
                            if (s.years !== void 0) {
                              let o = s.years;
                              const b = e, $ = e;
                              if (!(typeof o == "number" && !(o % 1) && !isNaN(o)))
                                return n.errors = [{ instancePath: a + "/population/years", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: o }], !1;
                              if (e === $ && typeof o == "number" && (o < 0 || isNaN(o)))
                                return n.errors = [{ instancePath: a + "/population/years", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: o }], !1;
                              var y = b === e;
                            } else
                              var y = !0;
                            if (y)
                              if (s.seed !== void 0) {
                                let o = s.seed;
                                const b = e, $ = e;
                                if (!(typeof o == "number" && !(o % 1) && !isNaN(o)))
                                  return n.errors = [{ instancePath: a + "/population/seed", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: o }], !1;
                                if (e === $ && typeof o == "number" && (o < 0 || isNaN(o)))
                                  return n.errors = [{ instancePath: a + "/population/seed", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: o }], !1;
                                var y = b === e;
                              } else
                                var y = !0;
                          }
                        }
                      }
                    } else
                      return n.errors = [{ instancePath: a + "/population", schemaPath: "#/properties/population/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.population.type, parentSchema: d.properties.population, data: s }], !1;
                  var i = w === e;
                } else
                  var i = !0;
                if (i) {
                  if (r.work !== void 0) {
                    let s = r.work;
                    const w = e;
                    if (e === w)
                      if (s && typeof s == "object" && !Array.isArray(s)) {
                        let c;
                        if (s.scripts === void 0 && (c = "scripts") || s.rowsWritten === void 0 && (c = "rowsWritten") || s.databaseBytes === void 0 && (c = "databaseBytes"))
                          return n.errors = [{ instancePath: a + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'", schema: d.properties.work.required, parentSchema: d.properties.work, data: s }], !1;
                        {
                          const h = e;
                          for (const o in s)
                            if (!(o === "scripts" || o === "rowsWritten" || o === "databaseBytes")) {
                              return n.errors = [{ instancePath: a + "/work", schemaPath: "#/properties/work/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: d.properties.work, data: s }], !1;
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
                                        return n.errors = [{ instancePath: a + "/work/scripts/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/work/properties/scripts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.work.properties.scripts.additionalProperties.type, parentSchema: d.properties.work.properties.scripts.additionalProperties, data: u }], !1;
                                    var t = j === e;
                                    if (!t)
                                      break;
                                  }
                                else
                                  return n.errors = [{ instancePath: a + "/work/scripts", schemaPath: "#/properties/work/properties/scripts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.work.properties.scripts.type, parentSchema: d.properties.work.properties.scripts, data: o }], !1;
                              var f = b === e;
                            } else
                              var f = !0;
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
                                        return n.errors = [{ instancePath: a + "/work/rowsWritten/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: j }], !1;
                                      if (e === _ && typeof j == "number" && (j < 0 || isNaN(j)))
                                        return n.errors = [{ instancePath: a + "/work/rowsWritten/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: j }], !1;
                                      var p = B === e;
                                      if (!p)
                                        break;
                                    }
                                  else
                                    return n.errors = [{ instancePath: a + "/work/rowsWritten", schemaPath: "#/properties/work/properties/rowsWritten/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.work.properties.rowsWritten.type, parentSchema: d.properties.work.properties.rowsWritten, data: o }], !1;
                                var f = b === e;
                              } else
                                var f = !0;
                              if (f)
                                if (s.databaseBytes !== void 0) {
                                  let o = s.databaseBytes;
                                  const b = e, $ = e;
                                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o)))
                                    return n.errors = [{ instancePath: a + "/work/databaseBytes", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.type, parentSchema: m, data: o }], !1;
                                  if (e === $ && typeof o == "number" && (o < 0 || isNaN(o)))
                                    return n.errors = [{ instancePath: a + "/work/databaseBytes", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m, data: o }], !1;
                                  var f = b === e;
                                } else
                                  var f = !0;
                            }
                          }
                        }
                      } else
                        return n.errors = [{ instancePath: a + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.work.type, parentSchema: d.properties.work, data: s }], !1;
                    var i = w === e;
                  } else
                    var i = !0;
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
                                  return n.errors = [{ instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'", schema: d.properties.environments.additionalProperties.required, parentSchema: d.properties.environments.additionalProperties, data: h }], !1;
                                {
                                  const $ = e;
                                  for (const u in h)
                                    if (u !== "jobs") {
                                      return n.errors = [{ instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: d.properties.environments.additionalProperties, data: h }], !1;
                                      break;
                                    }
                                  if ($ === e && h.jobs !== void 0) {
                                    let u = h.jobs;
                                    if (e === e)
                                      if (Array.isArray(u)) {
                                        var N = !0;
                                        const B = u.length;
                                        for (let _ = 0; _ < B; _++) {
                                          const H = e;
                                          g(u[_], { instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/jobs/" + _, parentData: u, parentDataProperty: _, rootData: O, dynamicAnchors: I }) || (P = P === null ? g.errors : P.concat(g.errors), e = P.length);
                                          var N = H === e;
                                          if (!N)
                                            break;
                                        }
                                      } else
                                        return n.errors = [{ instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/jobs", schemaPath: "#/properties/environments/additionalProperties/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.environments.additionalProperties.properties.jobs.type, parentSchema: d.properties.environments.additionalProperties.properties.jobs, data: u }], !1;
                                  }
                                }
                              } else
                                return n.errors = [{ instancePath: a + "/environments/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.environments.additionalProperties.type, parentSchema: d.properties.environments.additionalProperties, data: h }], !1;
                            var J = o === e;
                            if (!J)
                              break;
                          }
                        else
                          return n.errors = [{ instancePath: a + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.environments.type, parentSchema: d.properties.environments, data: s }], !1;
                      var i = w === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return n.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: r }], !1;
  return n.errors = P, e === 0;
}
n.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
