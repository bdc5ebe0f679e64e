/**
 * The reconstruction in TypeScript: one person's events to rows of every table, with exact integers.
 * It is the oracle of the SQL in `src/sql`, written from docs/DOMAIN.md and not from that SQL.
 */

import type { EventType } from '../../contracts/event-types.ts';
import { type Cell, tableLine } from '../../contracts/tables/table-lines.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { formatDay, fridayOnOrAfter, parseDay } from '../calendar.ts';
import { ANNUAL_LIMITS, type AnnualLimits } from '../limits.ts';
import type { RebuiltTable } from '../tables.ts';
import { annualLimitCells } from './annual-limits.ts';
import { balanceCells, type DecimalTexts } from './balance-row.ts';
import { type Conflict, orderEvents, type PlacedEvent } from './order.ts';
import { applyEvent, initialState } from './plan-state.ts';
import { concerns, findPlan, listPlans } from './plans.ts';

/** The events of one type. */
export interface FoldedCount {
  /** Under ids of their own. */
  readonly distinct: number;
  /** Of these after the as-of date, so that they do not count yet. */
  readonly later: number;
}

export interface FoldedPerson {
  /** Canonical CSV lines of each table, in order of their keys. */
  readonly lines: Readonly<Record<RebuiltTable, readonly string[]>>;
  readonly conflicts: readonly Conflict[];
  /** How many events went in, by type. */
  readonly counts: ReadonlyMap<EventType, FoldedCount>;
}

/**
 * @param events of one (scenario_id, plan_design_id, employee_id), valid, in any order
 * @param asOf ISO date, inclusive
 * @param limits of each known year; the built-in ones where they are not given
 * @throws GateError AMOUNT_OVERFLOW
 */
export function foldPerson(
  events: readonly DcPlanEvent[],
  asOf: string,
  limits: readonly AnnualLimits[] = ANNUAL_LIMITS,
): FoldedPerson {
  const lastDay = parseDay(asOf);
  const { ordered, conflicts } = orderEvents(events);
  const counted = ordered.filter(({ day }) => day <= lastDay);
  const person = personCells(events);
  const plans = listPlans(counted).map((plan) => foldPlan(counted, plan, person, asOf));
  return {
    lines: {
      participant_balances: plans.map(({ balance }) => balance),
      fct_participant_balance_snapshots: plans.flatMap(({ snapshots }) => snapshots),
      participant_annual_limits: annualLimitCells(counted, limits).map((cells) =>
        tableLine([...person, ...cells]),
      ),
    },
    conflicts,
    counts: countTypes(ordered, lastDay),
  };
}

function countTypes(
  ordered: readonly PlacedEvent[],
  lastDay: number,
): ReadonlyMap<EventType, FoldedCount> {
  const counts = new Map<EventType, { distinct: number; later: number }>();
  for (const { event, day } of ordered) {
    const type = event.payload.event_type;
    const own = counts.get(type) ?? { distinct: 0, later: 0 };
    counts.set(type, own);
    own.distinct += 1;
    if (day > lastDay) own.later += 1;
  }
  return counts;
}

/** A participant-plan's balance columns after each of its events, in order: what a golden difference is traced with. */
export function* traceBalances(
  events: readonly DcPlanEvent[],
  plan: string,
  asOf: string,
): Generator<{ readonly event: DcPlanEvent; readonly cells: readonly Cell[] }> {
  const lastDay = parseDay(asOf);
  const state = initialState();
  for (const placed of orderEvents(events).ordered) {
    if (placed.day > lastDay || !concerns(placed, plan)) continue;
    applyEvent(state, placed);
    yield { event: placed.event, cells: balanceCells(state) };
  }
}

/**
 * A snapshot per Friday, from the first on or after the first plan event to the first on or after the as-of date, and
 * the balance of that day, which is that of the last of them.
 */
function foldPlan(
  events: readonly PlacedEvent[],
  plan: string,
  person: readonly Cell[],
  asOf: string,
): { readonly balance: string; readonly snapshots: readonly string[] } {
  const own = events.filter((placed) => concerns(placed, plan));
  const first = own.find((placed) => findPlan(placed) === plan);
  if (first === undefined) throw new RangeError(`no event of plan ${plan}`);
  const state = initialState();
  const key = tableLine([...person, plan]);
  const snapshots: string[] = [];
  const texts: DecimalTexts = [];
  const end = fridayOnOrAfter(parseDay(asOf));
  let next = 0;
  let balances: string | null = null;
  for (let friday = fridayOnOrAfter(first.day); friday <= end; friday += 7) {
    for (let placed = own[next]; placed !== undefined && placed.day <= friday; placed = own[next]) {
      applyEvent(state, placed);
      balances = null;
      next += 1;
    }
    // Most weeks bring no event: their balances are last week's text.
    balances ??= tableLine(balanceCells(state, texts));
    snapshots.push(`${key},${formatDay(friday)},${balances}`);
  }
  return { balance: `${key},${asOf},${balances}`, snapshots };
}

function personCells([first]: readonly DcPlanEvent[]): Cell[] {
  if (first === undefined) return [];
  return [first.scenario_id, first.plan_design_id, first.employee_id];
}
