/** The balance columns of a state (docs/DOMAIN.md, "Reconstruction"). */
import { formatAmount, formatRate, requireAmount, unvestedShare } from '../../contracts/decimal.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';
import {
  BALANCE_COLUMNS,
  type BalanceColumn,
  type DecimalColumn,
  FORFEITABLE_SOURCES,
  type ForfeitableSource,
} from '../tables.ts';
import type { PlanState } from './plan-state.ts';

/** The decimals of the state before, by the place of their column: most of them stay, and so do their texts. */
export type DecimalTexts = ({ readonly value: bigint; readonly text: string } | undefined)[];

/**
 * In the order of `BALANCE_COLUMNS`.
 * @param texts kept from state to state of one participant-plan
 * @throws GateError AMOUNT_OVERFLOW where a sum does not fit DECIMAL(18,6)
 */
export function balanceCells(state: PlanState, texts: DecimalTexts = []): Cell[] {
  const decimals = balanceDecimals(state);
  const others = otherCells(state);
  return BALANCE_COLUMNS.map((column, at) => {
    if (column.kind !== 'amount' && column.kind !== 'rate') return others[column.name];
    const value = decimals[column.name];
    if (value === null) return null;
    const before = texts[at];
    if (before?.value === value) return before.text;
    const text =
      column.kind === 'rate'
        ? formatRate(value)
        : formatAmount(requireAmount(value, state.lastEventId ?? ''));
    texts[at] = { value, text };
    return text;
  });
}

function balanceDecimals(state: PlanState): Record<DecimalColumn, bigint | null> {
  const { contributed, forfeited, vestedPercentage, rates } = state;
  const employee =
    contributed.employee_pre_tax +
    contributed.employee_roth +
    contributed.employee_after_tax +
    contributed.employee_catch_up;
  const buckets = bucketSums(state);
  let [employer, forfeitures, unvested] = [0n, 0n, 0n];
  for (const bucket of FORFEITABLE_SOURCES) {
    if (buckets[bucket] === 0n && forfeited[bucket] === 0n) continue;
    employer += buckets[bucket];
    forfeitures += forfeited[bucket];
    unvested += unvestedMoney(buckets[bucket], forfeited[bucket], vestedPercentage);
  }
  const gross = employee + employer;
  const net = gross - forfeitures;
  return {
    // Named one by one: an object that is spread out first is a slow one.
    employee_pre_tax: contributed.employee_pre_tax,
    employee_roth: contributed.employee_roth,
    employee_after_tax: contributed.employee_after_tax,
    employee_catch_up: contributed.employee_catch_up,
    employer_match: contributed.employer_match,
    employer_match_true_up: contributed.employer_match_true_up,
    employer_nonelective: contributed.employer_nonelective,
    employer_profit_sharing: contributed.employer_profit_sharing,
    forfeiture_allocation: contributed.forfeiture_allocation,
    forfeited_employer_match: forfeited.employer_match,
    forfeited_employer_nonelective: forfeited.employer_nonelective,
    forfeited_employer_profit_sharing: forfeited.employer_profit_sharing,
    employee_contributions: employee,
    employer_contributions: employer,
    gross_balance: gross,
    forfeitures,
    net_balance: net,
    vested_percentage: vestedPercentage,
    vested_balance: net - unvested,
    unvested_balance: unvested,
    pre_tax_contribution_rate: rates?.preTax ?? null,
    roth_contribution_rate: rates?.roth ?? null,
    after_tax_contribution_rate: rates?.afterTax ?? null,
    annual_compensation: state.compensation,
  };
}

function otherCells(state: PlanState): Record<Exclude<BalanceColumn, DecimalColumn>, Cell> {
  return {
    job_level: state.jobLevel === null ? null : String(state.jobLevel),
    is_hce: state.isHce === null ? null : String(state.isHce),
    employment_status: state.employment,
    participation_status: participationStatus(state),
    eligibility_date: state.eligibilityDate,
    enrollment_date: state.enrollmentDate,
    contribution_count: String(state.contributionCount),
    last_event_id: state.lastEventId,
  };
}

/** Employer money by the bucket that a forfeiture can take it from. */
function bucketSums({ contributed }: PlanState): Record<ForfeitableSource, bigint> {
  return {
    employer_match: contributed.employer_match + contributed.employer_match_true_up,
    employer_nonelective: contributed.employer_nonelective,
    employer_profit_sharing:
      contributed.employer_profit_sharing + contributed.forfeiture_allocation,
  };
}

/** What is not vested and not yet forfeited: a forfeiture takes unvested money first, never vested money twice. */
function unvestedMoney(contributed: bigint, forfeited: bigint, vestedPercentage: bigint): bigint {
  const remaining = unvestedShare(contributed, vestedPercentage) - forfeited;
  return remaining > 0n ? remaining : 0n;
}

function participationStatus({ employment, eligible, rates }: PlanState): string {
  if (employment === 'terminated') return 'terminated';
  if (eligible === false || (eligible === null && rates === null)) return 'not_eligible';
  if (rates === null) return 'eligible_not_enrolled';
  return rates.preTax + rates.roth + rates.afterTax === 0n
    ? 'enrolled_zero_deferral'
    : 'active_participant';
}
