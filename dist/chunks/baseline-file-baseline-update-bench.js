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
function formatBaseline(baseline) {
  return `${formatted(baseline, "")}
`;
}
function formatted(value, indent) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === "number")) return `[${value.join(", ")}]`;
    return `[
${value.map((item) => inner + formatted(item, inner)).join(",\n")}
${indent}]`;
  }
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  if (entries.length > 0 && entries.every(([, item]) => typeof item === "number"))
    return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${item}`).join(", ")} }`;
  const lines = entries.map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatted(item, inner)}`
  );
  return lines.length === 0 ? "{}" : `{
${lines.join(",\n")}
${indent}}`;
}

// src/checks/benchmarks/parse-baseline.ts
var import_yaml = __toESM(require_dist(), 1);

// src/events/compiled/baseline.compiled.mjs
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:dc-event-gate:baseline:1", "title": "Baseline", "description": "What was measured before, as it is committed: `<baselines>/<scale>.json`.", "type": "object", "additionalProperties": false, "required": ["format", "duckdb", "population", "work", "environments"], "properties": { "format": { "const": 1 }, "duckdb": { "$ref": "#/$defs/text", "description": "Version that the work counters are of." }, "platform": { "$ref": "#/$defs/text", "description": "That the memory was counted on, e.g. linux-x64; absent in what the first versions wrote." }, "population": { "title": "CountedPopulation", "description": "The events that the work was counted with.", "type": "object", "additionalProperties": false, "required": ["employees", "years", "seed"], "properties": { "employees": { "$ref": "#/$defs/count" }, "years": { "$ref": "#/$defs/count" }, "seed": { "$ref": "#/$defs/count" } } }, "work": { "title": "WorkPass", "type": "object", "additionalProperties": false, "required": ["scripts", "rowsWritten", "databaseBytes"], "properties": { "scripts": { "description": "By script, e.g. balances.sql, and by operator, e.g. HASH_JOIN.", "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/operatorWork" } } }, "rowsWritten": { "description": "By table.", "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } }, "databaseBytes": { "$ref": "#/$defs/count", "description": "Bytes of the database file; 0 where two passes did not agree." } } }, "environments": { "description": "By environment class: processor, cores, platform, image, Node, DuckDB.", "type": "object", "additionalProperties": { "title": "BaselineEnvironment", "type": "object", "additionalProperties": false, "required": ["jobs"], "properties": { "jobs": { "description": "Oldest first.", "type": "array", "items": { "$ref": "#/$defs/baselineJob" } } } } } }, "$defs": { "text": { "type": "string", "pattern": "\\S" }, "count": { "type": "integer", "minimum": 0 }, "operatorWork": { "title": "OperatorWork", "description": "Work of the operators of one name in one script.", "type": "object", "additionalProperties": false, "required": ["operators", "rows", "scanned", "compared", "bytes"], "properties": { "operators": { "$ref": "#/$defs/count", "description": "How many there are." }, "rows": { "$ref": "#/$defs/count", "description": "Rows that they gave." }, "scanned": { "$ref": "#/$defs/count", "description": "Rows that they read from tables." }, "compared": { "$ref": "#/$defs/count", "description": "Pairs of rows that they held against each other, where a join has no key to look up by." }, "bytes": { "$ref": "#/$defs/count", "description": "Bytes of the rows that they gave." }, "memory": { "$ref": "#/$defs/count", "description": "Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted." } } }, "baselineJob": { "title": "BaselineJob", "type": "object", "additionalProperties": false, "required": ["commit", "date", "samples"], "properties": { "commit": { "$ref": "#/$defs/text" }, "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "samples": { "description": "By `workload.metric`, as measured.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "number", "minimum": 0 } } } } } } };
var schema32 = { "type": "string", "pattern": "\\S" };
var schema34 = { "type": "integer", "minimum": 0 };
var pattern4 = new RegExp("\\S", "u");
var schema37 = { "title": "OperatorWork", "description": "Work of the operators of one name in one script.", "type": "object", "additionalProperties": false, "required": ["operators", "rows", "scanned", "compared", "bytes"], "properties": { "operators": { "$ref": "#/$defs/count", "description": "How many there are." }, "rows": { "$ref": "#/$defs/count", "description": "Rows that they gave." }, "scanned": { "$ref": "#/$defs/count", "description": "Rows that they read from tables." }, "compared": { "$ref": "#/$defs/count", "description": "Pairs of rows that they held against each other, where a join has no key to look up by." }, "bytes": { "$ref": "#/$defs/count", "description": "Bytes of the rows that they gave." }, "memory": { "$ref": "#/$defs/count", "description": "Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted." } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.operators === void 0 && (missing0 = "operators") || data.rows === void 0 && (missing0 = "rows") || data.scanned === void 0 && (missing0 = "scanned") || data.compared === void 0 && (missing0 = "compared") || data.bytes === void 0 && (missing0 = "bytes")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema37.required, parentSchema: schema37, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "operators" || key0 === "rows" || key0 === "scanned" || key0 === "compared" || key0 === "bytes" || key0 === "memory")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.operators !== void 0) {
            let data0 = data.operators;
            const _errs2 = errors;
            const _errs3 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
              validate21.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data0 }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data0 == "number") {
                if (data0 < 0 || isNaN(data0)) {
                  validate21.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data0 }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rows !== void 0) {
              let data1 = data.rows;
              const _errs5 = errors;
              const _errs6 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validate21.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data1 }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data1 == "number") {
                  if (data1 < 0 || isNaN(data1)) {
                    validate21.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data1 }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scanned !== void 0) {
                let data2 = data.scanned;
                const _errs8 = errors;
                const _errs9 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                  validate21.errors = [{ instancePath: instancePath + "/scanned", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data2 }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number") {
                    if (data2 < 0 || isNaN(data2)) {
                      validate21.errors = [{ instancePath: instancePath + "/scanned", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data2 }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.compared !== void 0) {
                  let data3 = data.compared;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                    validate21.errors = [{ instancePath: instancePath + "/compared", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data3 }];
                    return false;
                  }
                  if (errors === _errs12) {
                    if (typeof data3 == "number") {
                      if (data3 < 0 || isNaN(data3)) {
                        validate21.errors = [{ instancePath: instancePath + "/compared", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data3 }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.bytes !== void 0) {
                    let data4 = data.bytes;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                      validate21.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data4 }];
                      return false;
                    }
                    if (errors === _errs15) {
                      if (typeof data4 == "number") {
                        if (data4 < 0 || isNaN(data4)) {
                          validate21.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data4 }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.memory !== void 0) {
                      let data5 = data.memory;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                        validate21.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data5 }];
                        return false;
                      }
                      if (errors === _errs18) {
                        if (typeof data5 == "number") {
                          if (data5 < 0 || isNaN(data5)) {
                            validate21.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data5 }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "title": "BaselineJob", "type": "object", "additionalProperties": false, "required": ["commit", "date", "samples"], "properties": { "commit": { "$ref": "#/$defs/text" }, "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "samples": { "description": "By `workload.metric`, as measured.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "number", "minimum": 0 } } } } };
var pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commit === void 0 && (missing0 = "commit") || data.date === void 0 && (missing0 = "date") || data.samples === void 0 && (missing0 = "samples")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema46.required, parentSchema: schema46, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "commit" || key0 === "date" || key0 === "samples")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.commit !== void 0) {
            let data0 = data.commit;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32, data: data0 }];
                  return false;
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date !== void 0) {
              let data1 = data.date;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern7.test(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema46.properties.date, data: data1 }];
                    return false;
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.date.type, parentSchema: schema46.properties.date, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.samples !== void 0) {
                let data2 = data.samples;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    for (const key1 in data2) {
                      let data3 = data2[key1];
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (Array.isArray(data3)) {
                          var valid3 = true;
                          const len0 = data3.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (typeof data4 == "number") {
                                if (data4 < 0 || isNaN(data4)) {
                                  validate23.errors = [{ instancePath: instancePath + "/samples/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/samples/additionalProperties/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties.samples.additionalProperties.items, data: data4 }];
                                  return false;
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/samples/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/samples/additionalProperties/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.samples.additionalProperties.items.type, parentSchema: schema46.properties.samples.additionalProperties.items, data: data4 }];
                                return false;
                              }
                            }
                            var valid3 = _errs12 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/samples/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/samples/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.samples.additionalProperties.type, parentSchema: schema46.properties.samples.additionalProperties, data: data3 }];
                          return false;
                        }
                      }
                      var valid2 = _errs10 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.samples.type, parentSchema: schema46.properties.samples, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.duckdb === void 0 && (missing0 = "duckdb") || data.population === void 0 && (missing0 = "population") || data.work === void 0 && (missing0 = "work") || data.environments === void 0 && (missing0 = "environments")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "format" || key0 === "duckdb" || key0 === "platform" || key0 === "population" || key0 === "work" || key0 === "environments")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            let data0 = data.format;
            const _errs2 = errors;
            if (1 !== data0) {
              validate20.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.format, data: data0 }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.duckdb !== void 0) {
              let data1 = data.duckdb;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate20.errors = [{ instancePath: instancePath + "/duckdb", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32, data: data1 }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/duckdb", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.platform !== void 0) {
                let data2 = data.platform;
                const _errs6 = errors;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate20.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32, data: data2 }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.population !== void 0) {
                  let data3 = data.population;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.employees === void 0 && (missing1 = "employees") || data3.years === void 0 && (missing1 = "years") || data3.seed === void 0 && (missing1 = "seed")) {
                        validate20.errors = [{ instancePath: instancePath + "/population", schemaPath: "#/properties/population/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema31.properties.population.required, parentSchema: schema31.properties.population, data: data3 }];
                        return false;
                      } else {
                        const _errs11 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "employees" || key1 === "years" || key1 === "seed")) {
                            validate20.errors = [{ instancePath: instancePath + "/population", schemaPath: "#/properties/population/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.population, data: data3 }];
                            return false;
                            break;
                          }
                        }
                        if (_errs11 === errors) {
                          if (data3.employees !== void 0) {
                            let data4 = data3.employees;
                            const _errs12 = errors;
                            const _errs13 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                              validate20.errors = [{ instancePath: instancePath + "/population/employees", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data4 }];
                              return false;
                            }
                            if (errors === _errs13) {
                              if (typeof data4 == "number") {
                                if (data4 < 0 || isNaN(data4)) {
                                  validate20.errors = [{ instancePath: instancePath + "/population/employees", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data4 }];
                                  return false;
                                }
                              }
                            }
                            var valid3 = _errs12 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.years !== void 0) {
                              let data5 = data3.years;
                              const _errs15 = errors;
                              const _errs16 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                                validate20.errors = [{ instancePath: instancePath + "/population/years", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data5 }];
                                return false;
                              }
                              if (errors === _errs16) {
                                if (typeof data5 == "number") {
                                  if (data5 < 0 || isNaN(data5)) {
                                    validate20.errors = [{ instancePath: instancePath + "/population/years", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data5 }];
                                    return false;
                                  }
                                }
                              }
                              var valid3 = _errs15 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.seed !== void 0) {
                                let data6 = data3.seed;
                                const _errs18 = errors;
                                const _errs19 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                                  validate20.errors = [{ instancePath: instancePath + "/population/seed", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data6 }];
                                  return false;
                                }
                                if (errors === _errs19) {
                                  if (typeof data6 == "number") {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate20.errors = [{ instancePath: instancePath + "/population/seed", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data6 }];
                                      return false;
                                    }
                                  }
                                }
                                var valid3 = _errs18 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/population", schemaPath: "#/properties/population/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.population.type, parentSchema: schema31.properties.population, data: data3 }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.work !== void 0) {
                    let data7 = data.work;
                    const _errs21 = errors;
                    if (errors === _errs21) {
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        let missing2;
                        if (data7.scripts === void 0 && (missing2 = "scripts") || data7.rowsWritten === void 0 && (missing2 = "rowsWritten") || data7.databaseBytes === void 0 && (missing2 = "databaseBytes")) {
                          validate20.errors = [{ instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema31.properties.work.required, parentSchema: schema31.properties.work, data: data7 }];
                          return false;
                        } else {
                          const _errs23 = errors;
                          for (const key2 in data7) {
                            if (!(key2 === "scripts" || key2 === "rowsWritten" || key2 === "databaseBytes")) {
                              validate20.errors = [{ instancePath: instancePath + "/work", schemaPath: "#/properties/work/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.work, data: data7 }];
                              return false;
                              break;
                            }
                          }
                          if (_errs23 === errors) {
                            if (data7.scripts !== void 0) {
                              let data8 = data7.scripts;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                  for (const key3 in data8) {
                                    let data9 = data8[key3];
                                    const _errs27 = errors;
                                    if (errors === _errs27) {
                                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                        for (const key4 in data9) {
                                          const _errs30 = errors;
                                          if (!validate21(data9[key4], { instancePath: instancePath + "/work/scripts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key4, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid9 = _errs30 === errors;
                                          if (!valid9) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/work/scripts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/work/properties/scripts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.work.properties.scripts.additionalProperties.type, parentSchema: schema31.properties.work.properties.scripts.additionalProperties, data: data9 }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs27 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/work/scripts", schemaPath: "#/properties/work/properties/scripts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.work.properties.scripts.type, parentSchema: schema31.properties.work.properties.scripts, data: data8 }];
                                  return false;
                                }
                              }
                              var valid7 = _errs24 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data7.rowsWritten !== void 0) {
                                let data11 = data7.rowsWritten;
                                const _errs31 = errors;
                                if (errors === _errs31) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    for (const key5 in data11) {
                                      let data12 = data11[key5];
                                      const _errs34 = errors;
                                      const _errs35 = errors;
                                      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
                                        validate20.errors = [{ instancePath: instancePath + "/work/rowsWritten/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data12 }];
                                        return false;
                                      }
                                      if (errors === _errs35) {
                                        if (typeof data12 == "number") {
                                          if (data12 < 0 || isNaN(data12)) {
                                            validate20.errors = [{ instancePath: instancePath + "/work/rowsWritten/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data12 }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid10 = _errs34 === errors;
                                      if (!valid10) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/work/rowsWritten", schemaPath: "#/properties/work/properties/rowsWritten/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.work.properties.rowsWritten.type, parentSchema: schema31.properties.work.properties.rowsWritten, data: data11 }];
                                    return false;
                                  }
                                }
                                var valid7 = _errs31 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data7.databaseBytes !== void 0) {
                                  let data13 = data7.databaseBytes;
                                  const _errs37 = errors;
                                  const _errs38 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
                                    validate20.errors = [{ instancePath: instancePath + "/work/databaseBytes", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data13 }];
                                    return false;
                                  }
                                  if (errors === _errs38) {
                                    if (typeof data13 == "number") {
                                      if (data13 < 0 || isNaN(data13)) {
                                        validate20.errors = [{ instancePath: instancePath + "/work/databaseBytes", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data13 }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid7 = _errs37 === errors;
                                } else {
                                  var valid7 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.work.type, parentSchema: schema31.properties.work, data: data7 }];
                        return false;
                      }
                    }
                    var valid0 = _errs21 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.environments !== void 0) {
                      let data14 = data.environments;
                      const _errs40 = errors;
                      if (errors === _errs40) {
                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                          for (const key6 in data14) {
                            let data15 = data14[key6];
                            const _errs43 = errors;
                            if (errors === _errs43) {
                              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                let missing3;
                                if (data15.jobs === void 0 && (missing3 = "jobs")) {
                                  validate20.errors = [{ instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema31.properties.environments.additionalProperties.required, parentSchema: schema31.properties.environments.additionalProperties, data: data15 }];
                                  return false;
                                } else {
                                  const _errs45 = errors;
                                  for (const key7 in data15) {
                                    if (!(key7 === "jobs")) {
                                      validate20.errors = [{ instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.environments.additionalProperties, data: data15 }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs45 === errors) {
                                    if (data15.jobs !== void 0) {
                                      let data16 = data15.jobs;
                                      const _errs46 = errors;
                                      if (errors === _errs46) {
                                        if (Array.isArray(data16)) {
                                          var valid15 = true;
                                          const len0 = data16.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs48 = errors;
                                            if (!validate23(data16[i0], { instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/jobs/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid15 = _errs48 === errors;
                                            if (!valid15) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/jobs", schemaPath: "#/properties/environments/additionalProperties/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.environments.additionalProperties.properties.jobs.type, parentSchema: schema31.properties.environments.additionalProperties.properties.jobs, data: data16 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.environments.additionalProperties.type, parentSchema: schema31.properties.environments.additionalProperties, data: data15 }];
                                return false;
                              }
                            }
                            var valid13 = _errs43 === errors;
                            if (!valid13) {
                              break;
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.environments.type, parentSchema: schema31.properties.environments, data: data14 }];
                          return false;
                        }
                      }
                      var valid0 = _errs40 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/checks/benchmarks/parse-baseline.ts
function parseBaseline(text, file) {
  const refuse = (line, detail) => {
    throw new GateError("BASELINE_FILE", { file, line, detail });
  };
  const scan = scanJson(text);
  if (scan.kind === "syntax")
    return refuse(text.slice(0, scan.position).split("\n").length, "here it stops being JSON");
  if (scan.kind === "duplicate-key")
    return refuse(findLine(text, scan.pointer), `\`${scan.pointer}\` is there twice`);
  const value = JSON.parse(text);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  if (error === void 0) return refuse(1, "it is not what the schema asks for");
  return refuse(findLine(text, errorPointer(error)), describeError(error));
}
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
function findLine(text, pointer) {
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
  formatBaseline,
  readBaseline,
  foreseeBaseline
};
