import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  quoted
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/pipelines/foreign/export-tables.ts
function attachSql({ file, alias, few = false }) {
  return `ATTACH ${quoted(file)} AS ${alias}${few ? " (BLOCK_SIZE 16384)" : ""}`;
}
async function exportTables(database, exports, { file, alias, few = false }, scriptFor, andMore = async () => void 0) {
  await endTransaction(database);
  await database.execute(attachSql({ file, alias, few }), "result");
  for (const { table, columns } of exports) {
    await requireColumns(database, { table, columns }, scriptFor(table));
    await database.execute(
      `CREATE TABLE ${alias}.main.${table} AS SELECT ${columns.join(", ")} FROM ${table}`,
      scriptFor(table)
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

export {
  attachSql,
  exportTables
};
