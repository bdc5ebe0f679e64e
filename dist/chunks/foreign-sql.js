import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  KIND_TYPES
} from "./foreign-sql-perform-other.js";
import {
  attachSql,
  exportTables
} from "./action-foreign-sql-run-invocation.js";
import "./worker.js";
import {
  cacheRoot,
  createDuckDbLoader,
  createRunFolder,
  createRunProgram,
  createRunning,
  createWarehouse
} from "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import {
  PIPELINE_EXPORTS,
  chooseTable,
  findLeftTables,
  identifier,
  nameInFile,
  provideHistory,
  quotedName,
  reconstruct,
  scriptFor,
  withoutEnd
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  parseTableName
} from "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/foreign-sql.ts
import { randomUUID } from "node:crypto";
import os from "node:os";
import process2 from "node:process";

// src/adapters/process/serve-sql.ts
import { writeFileSync } from "node:fs";
import process from "node:process";
function serveSql(answer) {
  preferAsVictim();
  process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => void 0);
  const announce = (script) => say({ kind: "script", detail: script });
  process.on("message", async (question) => {
    await say(
      await answer(question, announce).then(
        (result) => ({ kind: "result", result }),
        errorReply
      )
    );
  });
}
function errorReply(error) {
  if (error instanceof GateError) return { kind: "error", code: error.code, facts: error.facts };
  const detail = error instanceof Error ? error.stack ?? error.message : String(error);
  return { kind: "bug", detail };
}
function say(reply) {
  return new Promise((resolve) => {
    if (process.connected) process.send?.(reply, () => resolve());
    else resolve();
  });
}
function preferAsVictim() {
  if (process.platform !== "linux") return;
  try {
    writeFileSync("/proc/self/oom_score_adj", "800");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

// src/pipelines/foreign/announced.ts
function announced(database, announce, own) {
  let last = null;
  const run = async (name, work) => {
    if (own.includes(name)) last = name;
    const label = last === null || last === name ? name : `${name}, after ${last}`;
    await announce(label);
    return work().catch((error) => {
      throw limitReached(error, label);
    });
  };
  return {
    ...database,
    execute: (sql, name) => run(name, () => database.execute(sql, name)),
    executeOne: (sql, name) => run(name, () => database.executeOne(sql, name)),
    rows: (sql, name) => run(name, () => database.rows(sql, name))
  };
}
function limitReached(error, file) {
  if (!(error instanceof GateError) || error.code !== "SQL_FAILED") return error;
  const detail = String(error.facts.detail);
  if (!detail.startsWith("Out of Memory Error")) return error;
  const code = /max_temp_directory_size/.test(detail) ? "SQL_DISK" : "SQL_MEMORY";
  return new GateError(code, { file, limit: "" }, { cause: error });
}

// src/pipelines/foreign/opened-for.ts
function openedFor(few) {
  return few ? { threads: 1, form: "plain" } : {};
}

// src/checks/quality/foreign-rules.ts
async function findByForeignRules(warehouse, { directory, files, few, memory, disk }, { rules, asOf }, announce, name) {
  const [copy2 = null] = files;
  const opened = await warehouse.open({
    path: copy2,
    readable: [directory],
    limits: { memory, disk },
    ...openedFor(few)
  });
  const database = announced(opened, announce, []);
  const result = { file: `${directory}/${name}.duckdb`, alias: name, few };
  try {
    await provideHistory(database, asOf);
    await database.execute(attachSql(result), "result");
    for (const [index, rule] of rules.entries())
      await database.executeOne(
        // In one line, so that lines in DuckDB's words are those of the rule's file.
        `CREATE TABLE ${name}.main.found_${index} AS SELECT event_id, message FROM (${withoutEnd(rule.sql)}
        ) AS found`,
        rule.name
      );
    await database.execute(`CHECKPOINT ${name}`, "result");
    return result.file;
  } finally {
    opened.close();
  }
}

// src/pipelines/command/collect-tables.ts
async function collectTables(warehouse, { directory, files, few, memory, disk }, { maker, madeBy, tables }, announce, name) {
  const opened = await warehouse.open({
    path: null,
    readable: [directory],
    limits: { memory, disk },
    ...openedFor(few)
  });
  const database = announced(opened, announce, []);
  const result = `${directory}/${name}.duckdb`;
  try {
    const left = await findLeftTables(database, files, {
      maker,
      madeBy,
      reader: await warehouse.version()
    });
    await database.execute(attachSql({ file: result, alias: name, few }), maker);
    for (const wanted of tables) {
      const source = chooseTable(wanted.name, left, maker);
      if (source !== null) await copy(database, { wanted, source, maker, into: name });
    }
    await database.execute(`CHECKPOINT ${name}`, maker);
    return result;
  } finally {
    opened.close();
  }
}
var VIEW_HINT = "; a view may read nothing but the database itself, so let the pipeline make a table (in dbt: materialized: table)";
async function copy(database, { wanted, source, maker, into }) {
  const { from, place, kind } = source;
  const rejected = (detail, cause) => new GateError("PIPELINE_TABLE", { file: maker, table: wanted.name, detail }, { cause });
  const unreadable = (error) => {
    if (!(error instanceof GateError) || error.code !== "SQL_FAILED") throw error;
    const [words = ""] = String(error.facts.detail).split("\n");
    const hint = kind === "view" ? VIEW_HINT : "";
    throw rejected(`${place} cannot be read: ${words.replace(/\.$/, "")}${hint}`, error);
  };
  const described = await database.rows(`DESCRIBE SELECT * FROM ${from}`, place).catch(unreadable);
  const names = described.map(([column]) => String(column).toLowerCase());
  const missing = (wanted.columns ?? []).filter(({ name }) => !names.includes(name));
  if (missing.length > 0) throw rejected(`it lacks ${missing.map(({ name }) => name).join(", ")}`);
  const columns = kind === "csv" ? withTypes(wanted.columns ?? []) : "*";
  await database.execute(
    `CREATE TABLE ${into}.main.${identifier(wanted.name)} AS SELECT ${columns} FROM ${from}`,
    place
  ).catch(unreadable);
}
function withTypes(columns) {
  const typed = columns.map(
    ({ name, kind }) => `CAST(${identifier(name)} AS ${KIND_TYPES[kind]}) AS ${identifier(name)}`
  );
  return typed.length === 0 ? "*" : `* REPLACE (${typed.join(", ")})`;
}

// src/pipelines/sql-folder/declared-tables.ts
async function exportDeclared(database, names, alias) {
  for (const [index, name] of names.entries()) {
    const copy2 = `CREATE TABLE ${alias}.main.${nameInFile(index)} AS SELECT * FROM ${nameInSql(name)}`;
    await database.execute(copy2, name).catch((error) => {
      if (!(error instanceof GateError && isMissing(error, name))) throw error;
    });
  }
}
function nameInSql(name) {
  const { schema = null, table = name } = parseTableName(name) ?? {};
  return (schema === null ? [table] : [schema, table]).map(quotedName).join(".");
}
function isMissing({ message }, name) {
  const { schema = null, table = name } = parseTableName(name) ?? {};
  const words = [`name ${table}`, `name "${schema}.${table}"`];
  return words.some(
    (word) => message.toLowerCase().includes(`table with ${word.toLowerCase()} does not exist`)
  );
}

// src/pipelines/sql-folder/build-foreign.ts
async function buildForeign(warehouse, { directory, files, few, memory, disk }, { scripts, declared, asOf }, announce, name) {
  const own = Object.values(scripts).filter((script) => !script.builtin).map((script) => script.name);
  const opened = await warehouse.open({
    path: null,
    readable: [directory],
    limits: { memory, disk },
    ...openedFor(few)
  });
  const database = announced(opened, announce, own);
  try {
    await reconstruct(database, { spool: files, asOf, scripts });
    const result = { file: `${directory}/${name}.duckdb`, alias: name, few };
    const maker = (table) => scriptFor(scripts, table);
    await exportTables(
      database,
      PIPELINE_EXPORTS,
      result,
      maker,
      (alias) => exportDeclared(database, declared, alias)
    );
    return result.file;
  } finally {
    await announce(own.join(", "));
    opened.close();
  }
}

// src/foreign-sql.ts
function serve(entryUrl) {
  const { env } = process2;
  const { signal } = new AbortController();
  const warehouse = createWarehouse(
    createDuckDbLoader({
      duckdbPath: env.DC_EVENT_GATE_DUCKDB_PATH ?? null,
      bundleUrl: entryUrl,
      cacheDirectory: cacheRoot({ env, platform: process2.platform, home: os.homedir }),
      env,
      note: () => void 0,
      makeFolder: createRunFolder(env.RUNNER_TEMP ?? os.tmpdir()).make,
      runProgram: createRunProgram(signal)
    }),
    createRunning(signal)
  );
  serveSql((question, announce) => {
    const { work } = question;
    const name = `result_${randomUUID().replaceAll("-", "")}`;
    switch (work.kind) {
      case "build":
        return buildForeign(warehouse, question, work, announce, name);
      case "rules":
        return findByForeignRules(warehouse, question, work, announce, name);
      case "collect":
        return collectTables(warehouse, question, work, announce, name);
    }
  });
}
export {
  serve
};
