/** The balance columns of a state (docs/DOMAIN.md, "Reconstruction"). */
import { formatAmount, formatRate, requireAmount, unvestedShare } from '../../contracts/decimal.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';
import {
  type AmountColumn,
  BALANCE_COLUMNS,
  type BalanceColumn,
  FORFEITABLE_SOURCES,
  type ForfeitableSource,
} from '../tables.ts';
import type { PlanState } from './plan-state.ts';

/** The amounts of the state before: most of them stay, and so do their texts. */
export type AmountTexts = Map<AmountColumn, { readonly amount: bigint; readonly text: string }>;

/**
 * In the order of `BALANCE_COLUMNS`.
 * @param texts kept from state to state of one participant-plan
 * @throws GateError AMOUNT_OVERFLOW where a sum does not fit DECIMAL(18,6)
 */
export function balanceCells(state: PlanState, texts: AmountTexts = new Map()): Cell[] {
  const amounts = balanceAmounts(state);
  const others = otherCells(state);
  return BALANCE_COLUMNS.map((column) => {
    if (column.kind !== 'amount') return others[column.name];
    const amount = amounts[column.name];
    if (amount === null) return null;
    const before = texts.get(column.name);
    if (before?.amount === amount) return before.text;
    const text = formatAmount(requireAmount(amount, state.lastEventId ?? ''));
    texts.set(column.name, { amount, text });
    return text;
  });
}

function balanceAmounts(state: PlanState): Record<AmountColumn, bigint | null> {
  const { contributed, forfeited, vestedPercentage } = state;
  const employee =
    contributed.employee_pre_tax +
    contributed.employee_roth +
    contributed.employee_after_tax +
    contributed.employee_catch_up;
  const buckets = bucketSums(state);
  const employer = sum(FORFEITABLE_SOURCES.map((bucket) => buckets[bucket]));
  const gross = employee + employer;
  const forfeitures = sum(FORFEITABLE_SOURCES.map((bucket) => forfeited[bucket]));
  const unvested = sum(
    FORFEITABLE_SOURCES.map((bucket) =>
      unvestedMoney(buckets[bucket], forfeited[bucket], vestedPercentage),
    ),
  );
  const net = gross - forfeitures;
  return {
    ...contributed,
    forfeited_employer_match: forfeited.employer_match,
    forfeited_employer_nonelective: forfeited.employer_nonelective,
    forfeited_employer_profit_sharing: forfeited.employer_profit_sharing,
    employee_contributions: employee,
    employer_contributions: employer,
    gross_balance: gross,
    forfeitures,
    net_balance: net,
    vested_balance: net - unvested,
    unvested_balance: unvested,
    annual_compensation: state.compensation,
  };
}

function otherCells(state: PlanState): Record<Exclude<BalanceColumn, AmountColumn>, Cell> {
  const { vestedPercentage, rates } = state;
  const rate = (tenThousandths: bigint | undefined) =>
    tenThousandths === undefined ? null : formatRate(tenThousandths);
  return {
    vested_percentage: formatRate(vestedPercentage),
    pre_tax_contribution_rate: rate(rates?.preTax),
    roth_contribution_rate: rate(rates?.roth),
    after_tax_contribution_rate: rate(rates?.afterTax),
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

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
