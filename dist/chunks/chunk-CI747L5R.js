import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  EVENT_COLUMNS
} from "./chunk-URPYSIX3.js";

// src/plan/event-of-row.ts
var ENVELOPE = EVENT_COLUMNS.slice(
  0,
  EVENT_COLUMNS.indexOf("correlation_id") + 1
);
var BOOLEANS = [
  "eligible",
  "auto_enrollment",
  "proactive_enrollment_eligible",
  "window_timing_compliant",
  "irs_limit_applied",
  "inferred_value",
  "is_hce",
  "prior_year_hce"
];
var INTEGERS = ["job_level", "new_job_level", "service_credited_hours"];
function eventOf(cells) {
  const envelope = {};
  const payload = {};
  const vested = {};
  for (const [index, column] of EVENT_COLUMNS.entries()) {
    const cell = cells[index] ?? null;
    if (cell === null) continue;
    if (column === "created_at") envelope.created_at = `${cell.replace(" ", "T")}Z`;
    else if (ENVELOPE.includes(column)) envelope[column] = cell;
    else if (column === "payload_effective_date") payload.effective_date = cell;
    else if (column.startsWith("vested_employer_")) vested[column.slice("vested_".length)] = cell;
    else payload[column] = typed(column, cell);
  }
  if (payload.event_type === "vesting") payload.source_balances_vested = vested;
  return { ...envelope, payload };
}
function typed(column, cell) {
  if (BOOLEANS.includes(column)) return cell === "true";
  return INTEGERS.includes(column) ? Number(cell) : cell;
}

export {
  eventOf
};
