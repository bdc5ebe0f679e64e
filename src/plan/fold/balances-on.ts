/** One employee's balances on a day: of each plan the last snapshot on or before it, and the events since. */
import { parseAmount, parseRate } from '../../contracts/decimal.ts';
import { type Cell, compareText } from '../../contracts/tables/table-lines.ts';
import {
  BALANCE_COLUMNS,
  type BalanceColumn,
  CONTRIBUTION_SOURCES,
  FORFEITABLE_SOURCES,
} from '../tables.ts';
import { balanceCells } from './balance-row.ts';
import type { PlacedEvent } from './order.ts';
import { applyEvent, initialState, type PlanState } from './plan-state.ts';
import { concerns, listPlans } from './plans.ts';

export interface PlanKey {
  readonly scenario: string;
  readonly design: string;
  readonly plan: string;
}

/** Columns that follow from the others. */
const DERIVED = [
  'employee_contributions',
  'employer_contributions',
  'gross_balance',
  'forfeitures',
  'net_balance',
  'vested_balance',
  'unvested_balance',
  'participation_status',
] as const satisfies readonly BalanceColumn[];

type StateColumn = Exclude<BalanceColumn, (typeof DERIVED)[number]>;

/** Columns that say what a balance goes on from. */
export const STATE_COLUMNS = BALANCE_COLUMNS.filter(
  ({ name }) => !(DERIVED as readonly string[]).includes(name),
);

export interface PlanSnapshot extends PlanKey {
  /** Canonical text by column. */
  readonly state: Readonly<Record<StateColumn, string | null>>;
}

export interface KnownHistory {
  /** At most one of each plan. */
  readonly snapshots: readonly PlanSnapshot[];
  /** The last day whose events the snapshots count, as days since 1970-01-01. */
  readonly countedUntil: number;
  /** Up to the day, in their order. Contributions that a snapshot counts need not be among them. */
  readonly events: readonly PlacedEvent[];
}

/**
 * @returns the balance columns of each plan, in order of the keys
 * @throws GateError AMOUNT_OVERFLOW
 */
export function balancesOn(
  history: KnownHistory,
): readonly (PlanKey & { readonly cells: readonly Cell[] })[] {
  return listKeys(history).map((key) => ({ ...key, cells: balanceCells(stateOf(key, history)) }));
}

function listKeys({ snapshots, events }: KnownHistory): PlanKey[] {
  const keys = new Map<string, PlanKey>();
  const add = ({ scenario, design, plan }: PlanKey) =>
    keys.set(JSON.stringify([scenario, design, plan]), { scenario, design, plan });
  for (const snapshot of snapshots) add(snapshot);
  for (const placed of events) {
    const { scenario_id: scenario, plan_design_id: design } = placed.event;
    for (const plan of listPlans([placed])) add({ scenario, design, plan });
  }
  return [...keys.values()].sort(
    (a, b) =>
      compareText(a.scenario, b.scenario) ||
      compareText(a.design, b.design) ||
      compareText(a.plan, b.plan),
  );
}

function stateOf({ scenario, design, plan }: PlanKey, history: KnownHistory): PlanState {
  const { snapshots, countedUntil, events } = history;
  const snapshot = snapshots.find(
    (one) => one.scenario === scenario && one.design === design && one.plan === plan,
  );
  const state = snapshot === undefined ? initialState() : resume(snapshot.state);
  for (const placed of events) {
    const { event, day } = placed;
    if (event.scenario_id !== scenario || event.plan_design_id !== design) continue;
    if (!concerns(placed, plan)) continue;
    if (snapshot === undefined || day > countedUntil) applyEvent(state, placed);
    // Of someone who has left a snapshot does not say it.
    else if (event.payload.event_type === 'eligibility') state.eligible = event.payload.eligible;
  }
  return state;
}

/** The state that a row of balances was written of, but for whether the person is eligible. */
function resume(row: PlanSnapshot['state']): PlanState {
  const amount = (column: StateColumn) => parseAmount(row[column] ?? '0');
  const rate = (column: StateColumn) => parseRate(row[column] ?? '0');
  const state = initialState();
  for (const source of CONTRIBUTION_SOURCES) state.contributed[source] = amount(source);
  for (const source of FORFEITABLE_SOURCES) state.forfeited[source] = amount(`forfeited_${source}`);
  state.vestedPercentage = rate('vested_percentage');
  if (row.pre_tax_contribution_rate !== null)
    state.rates = {
      preTax: rate('pre_tax_contribution_rate'),
      roth: rate('roth_contribution_rate'),
      afterTax: rate('after_tax_contribution_rate'),
    };
  if (row.annual_compensation !== null) state.compensation = amount('annual_compensation');
  if (row.job_level !== null) state.jobLevel = Number(row.job_level);
  if (row.is_hce !== null) state.isHce = row.is_hce === 'true';
  const status = row.employment_status;
  if (status === 'active' || status === 'terminated') state.employment = status;
  state.eligibilityDate = row.eligibility_date;
  state.enrollmentDate = row.enrollment_date;
  state.contributionCount = Number(row.contribution_count);
  state.lastEventId = row.last_event_id;
  return state;
}
