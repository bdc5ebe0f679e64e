/** One employee's balances on a day, from tables that are built. */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import { KIND_TYPES } from '../../contracts/tables/kind-types.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';
import { formatDay, fridayOnOrAfter, parseDay } from '../../plan/calendar.ts';
import {
  balancesOn,
  type PlanKey,
  type PlanSnapshot,
  STATE_COLUMNS,
} from '../../plan/fold/balances-on.ts';
import { createRowReader } from '../../plan/row-to-event.ts';
import { EVENT_COLUMNS, type EventColumn } from '../../schema/event-columns.ts';

/** Of an event all that a balance may come from. */
const READ: ReadonlySet<string> = new Set<EventColumn['name']>([
  'event_id',
  'scenario_id',
  'plan_design_id',
  'effective_date',
  'event_type',
  'plan_id',
  'annual_compensation',
  'job_level',
  'new_annual_compensation',
  'new_job_level',
  'new_compensation',
  'eligible',
  'eligibility_date',
  'enrollment_date',
  'pre_tax_contribution_rate',
  'roth_contribution_rate',
  'after_tax_contribution_rate',
  'source',
  'amount',
  'vested_percentage',
  'forfeited_from_source',
  'is_hce',
]);
const EVENTS = createRowReader(EVENT_COLUMNS.filter(({ name }) => READ.has(name)));

/** A team's own SQL may give them other types, in which the same values are written otherwise. */
const CELLS = [
  ...['scenario_id', 'plan_design_id', 'plan_id'].map((name) => `CAST(${name} AS VARCHAR)`),
  ...STATE_COLUMNS.map(({ name, kind }) => `CAST(CAST(${name} AS ${KIND_TYPES[kind]}) AS VARCHAR)`),
].join(', ');

export interface BalancesQuestion {
  readonly employee: string;
  /** ISO date. */
  readonly day: string;
  /** ISO date as of which the tables stand; null where they have no participant. */
  readonly asOf: string | null;
}

/**
 * @returns the balance columns of each plan with a plan event by that day, in order of the keys
 * @throws GateError AMOUNT_OVERFLOW, SNAPSHOT_REPEATED
 */
export async function readBalancesOn(
  database: Database,
  { employee, day, asOf }: BalancesQuestion,
): Promise<readonly (PlanKey & { readonly cells: readonly Cell[] })[]> {
  const own = `employee_id = ${quoted(employee)}`;
  const lastDay = asOf === null ? Number.POSITIVE_INFINITY : parseDay(asOf);
  // The last Friday on or before the day; that of the last Friday of all counts events up to the as-of date only.
  const friday = fridayOnOrAfter(Math.min(parseDay(day) - 6, lastDay));
  const countedUntil = Math.min(friday, lastDay);
  const snapshots = await database.rows(
    `SELECT ${CELLS} FROM fct_participant_balance_snapshots
     WHERE ${own} AND snapshot_date = DATE ${quoted(formatDay(friday))}`,
    'snapshots',
  );
  requireOneOfEach(snapshots, employee, formatDay(friday));
  const rows = await database.rows(
    `SELECT ${EVENTS.cells} FROM events
     WHERE ${own} AND effective_date <= DATE ${quoted(day)}
       AND NOT (event_type = 'contribution' AND effective_date <= DATE ${quoted(formatDay(countedUntil))}
                AND ${isPlanOf(snapshots)})
     ORDER BY event_order`,
    'events',
  );
  return balancesOn({
    snapshots: snapshots.map(toSnapshot),
    countedUntil,
    events: rows.map(EVENTS.toEvent).map((event) => ({
      event,
      id: event.event_id,
      day: parseDay(event.effective_date),
    })),
  });
}

/** A team's own SQL may write one twice; which of them to go on from nobody knows. */
function requireOneOfEach(
  snapshots: readonly (readonly Cell[])[],
  employee: string,
  day: string,
): void {
  const keys = snapshots.map((cells) => JSON.stringify(cells.slice(0, 3)));
  const at = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (at === -1) return;
  const [scenario, design, plan] = snapshots[at] ?? [];
  throw new GateError('SNAPSHOT_REPEATED', {
    employee,
    day,
    scenario: String(scenario),
    design: String(design),
    plan: String(plan),
  });
}

/** A condition. A team's own SQL may leave out snapshots, of those who have left say: then their contributions are read. */
function isPlanOf(snapshots: readonly (readonly (string | null)[])[]): string {
  const keys = snapshots.map((cells) => {
    const key = cells.slice(0, 3).map((cell) => quoted(cell ?? ''));
    return `(${key.join(', ')})`;
  });
  return keys.length === 0
    ? 'false'
    : `(scenario_id, plan_design_id, plan_id) IN (${keys.join(', ')})`;
}

function toSnapshot([scenario, design, plan, ...cells]: (string | null)[]): PlanSnapshot {
  const state = Object.fromEntries(
    STATE_COLUMNS.map(({ name }, at) => [name, cells[at] ?? null]),
  ) as PlanSnapshot['state'];
  return { scenario: scenario ?? '', design: design ?? '', plan: plan ?? '', state };
}
