import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  EVENT_COLUMNS
} from "./action-bench-run-invocation-worker.js";

// src/plan/row-to-event.ts
function createRowReader(columns = EVENT_COLUMNS) {
  const read = [...columns].sort((a, b) => a.path.length - b.path.length);
  return {
    cells: read.map(({ name }) => `CAST(${name} AS VARCHAR)`).join(", "),
    toEvent(row) {
      const event = {};
      for (const [index, column] of read.entries()) {
        const cell = row[index] ?? null;
        if (cell !== null) put(event, column.path, jsonValue(column.kind, cell));
      }
      const payload = event.payload;
      if (payload.event_type === "vesting") payload.source_balances_vested ??= {};
      return event;
    }
  };
}
function put(object, [field, ...rest], value) {
  if (field === void 0) return;
  if (rest.length === 0) {
    object[field] = value;
    return;
  }
  object[field] ??= {};
  put(object[field], rest, value);
}
function jsonValue(kind, cell) {
  switch (kind) {
    case "instant":
      return `${cell.replace(" ", "T")}Z`;
    case "boolean":
      return cell === "true";
    case "integer":
      return Number(cell);
    default:
      return cell;
  }
}

export {
  createRowReader
};
