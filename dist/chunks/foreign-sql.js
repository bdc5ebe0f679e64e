import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  PIPELINE_EXPORTS,
  cacheRoot,
  chooseTable,
  createDuckDbLoader,
  createRunFolder,
  createRunProgram,
  createRunning,
  createWarehouse,
  exportDeclared,
  findLeftTables,
  identifier,
  provideHistory,
  quoted,
  reconstruct,
  scriptFor
} from "./action-cli-foreign-sql-measured.js";
import "./action-cli-foreign-sql-measured-tarball.js";
import "./action-cli-exact-text-foreign-sql-measured-node-api.js";
import "./action-cli-foreign-sql-measured-worker.js";
import {
  GateError
} from "./action-cli-foreign-sql-measured-tarball-worker.js";
import "./action-cli-foreign-sql-measured-page-tarball-worker.js";
import "./action-cli-ctrf-foreign-sql-gitlab-junit-measured-page-sarif-tarball-worker.js";
import "./runtime.js";

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

// src/checks/quality/foreign-rules.ts
async function findByForeignRules(warehouse, { directory, files, memory, disk }, { rules, asOf }, announce, name) {
  const [copy2 = null] = files;
  const opened = await warehouse.open({
    path: copy2,
    readable: [directory],
    limits: { memory, disk }
  });
  const database = announced(opened, announce, []);
  const result = `${directory}/${name}.duckdb`;
  try {
    await provideHistory(database, asOf);
    await database.execute(`ATTACH ${quoted(result)} AS ${name}`, "result");
    for (const [index, rule] of rules.entries())
      await database.executeOne(
        `CREATE TABLE ${name}.main.found_${index} AS
       SELECT event_id, message
       FROM (${rule.sql.replace(/;\s*$/, "")}
       ) AS found`,
        rule.name
      );
    await database.execute(`CHECKPOINT ${name}`, "result");
    return result;
  } finally {
    opened.close();
  }
}

// src/pipelines/command/collect-tables.ts
async function collectTables(warehouse, { directory, files, memory, disk }, { maker, madeBy, tables }, announce, name) {
  const opened = await warehouse.open({
    path: null,
    readable: [directory],
    limits: { memory, disk }
  });
  const database = announced(opened, announce, []);
  const result = `${directory}/${name}.duckdb`;
  try {
    const left = await findLeftTables(database, files, {
      maker,
      madeBy,
      reader: await warehouse.version()
    });
    await database.execute(`ATTACH ${quoted(result)} AS ${name}`, maker);
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
async function copy(database, { wanted, source, maker, into }) {
  const { from, place, kind } = source;
  const rejected = (detail, cause) => new GateError("PIPELINE_TABLE", { file: maker, table: wanted.name, detail }, { cause });
  const unreadable = (error) => {
    if (!(error instanceof GateError) || error.code !== "SQL_FAILED") throw error;
    const [words = ""] = String(error.facts.detail).split("\n");
    const hint = kind === "view" ? "; a view may read nothing but the database itself" : "";
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
var TYPES = {
  text: "VARCHAR",
  date: "DATE",
  amount: "DECIMAL(18, 6)",
  rate: "DECIMAL(5, 4)",
  integer: "BIGINT",
  double: "DOUBLE",
  boolean: "BOOLEAN"
};
function withTypes(columns) {
  const typed = columns.map(
    ({ name, kind }) => `CAST(${identifier(name)} AS ${TYPES[kind]}) AS ${identifier(name)}`
  );
  return typed.length === 0 ? "*" : `* REPLACE (${typed.join(", ")})`;
}

// src/pipelines/foreign/export-tables.ts
async function exportTables(database, exports, { file, alias }, scriptFor2, andMore = async () => void 0) {
  await endTransaction(database);
  await database.execute(`ATTACH ${quoted(file)} AS ${alias}`, "result");
  for (const { table, columns } of exports) {
    await requireColumns(database, { table, columns }, scriptFor2(table));
    await database.execute(
      `CREATE TABLE ${alias}.main.${table} AS SELECT ${columns.join(", ")} FROM ${table}`,
      scriptFor2(table)
    );
  }
  await andMore(alias);
  await database.execute(`CHECKPOINT ${alias}`, "result");
}
async function endTransaction(database) {
  await database.execute("COMMIT", "result").catch((error) => {
    if (!(error instanceof GateError && /no transaction is active/.test(error.message)))
      throw error;
  });
}
async function requireColumns(database, { table, columns }, file) {
  const present = await database.rows(`DESCRIBE SELECT * FROM ${table}`, file).catch((error) => {
    if (!(error instanceof GateError && isMissing(error, table))) throw error;
    throw new GateError("PIPELINE_TABLE", { file, table, detail: "there is none" });
  });
  const names = present.map(([name]) => name);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === 0) return;
  const detail = `it lacks ${missing.join(", ")}`;
  throw new GateError("PIPELINE_TABLE", { file, table, detail });
}
function isMissing({ message }, table) {
  return message.includes(`Table with name ${table} does not exist`);
}

// src/pipelines/sql-folder/build-foreign.ts
async function buildForeign(warehouse, { directory, files, memory, disk }, { scripts, declared, asOf }, announce, name) {
  const own = Object.values(scripts).filter((script) => !script.builtin).map((script) => script.name);
  const opened = await warehouse.open({
    path: null,
    readable: [directory],
    limits: { memory, disk }
  });
  const database = announced(opened, announce, own);
  try {
    await reconstruct(database, { spool: files, asOf, scripts });
    const result = { file: `${directory}/${name}.duckdb`, alias: name };
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
