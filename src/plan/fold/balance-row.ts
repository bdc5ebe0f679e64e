/** The balance columns of a state (docs/DOMAIN.md, "Reconstruction"). */
import { formatAmount, formatRate, requireAmount, unvestedShare } from '../../contracts/decimal.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';
import {
  BALANCE_COLUMNS,
  type BalanceColumn,
  FORFEITABLE_SOURCES,
  type ForfeitableSource,
} from '../tables.ts';
import type { PlanState } from './plan-state.ts';

/** In the order of `BALANCE_COLUMNS`. @throws GateError AMOUNT_OVERFLOW where a sum does not fit DECIMAL(18,6) */
export function balanceCells(state: PlanState): Cell[] {
  const row = balanceRow(state);
  return BALANCE_COLUMNS.map(({ name }) => row[name]);
}

function balanceRow(state: PlanState): Record<BalanceColumn, Cell> {
  const { contributed, forfeited, vestedPercentage, rates } = state;
  const money = (millionths: bigint) =>
    formatAmount(requireAmount(millionths, state.lastEventId ?? ''));
  const rate = (tenThousandths: bigint | undefined) =>
    tenThousandths === undefined ? null : formatRate(tenThousandths);

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
    ...formatAmounts(contributed, money),
    forfeited_employer_match: money(forfeited.employer_match),
    forfeited_employer_nonelective: money(forfeited.employer_nonelective),
    forfeited_employer_profit_sharing: money(forfeited.employer_profit_sharing),
    employee_contributions: money(employee),
    employer_contributions: money(employer),
    gross_balance: money(gross),
    forfeitures: money(forfeitures),
    net_balance: money(net),
    vested_percentage: formatRate(vestedPercentage),
    vested_balance: money(net - unvested),
    unvested_balance: money(unvested),
    pre_tax_contribution_rate: rate(rates?.preTax),
    roth_contribution_rate: rate(rates?.roth),
    after_tax_contribution_rate: rate(rates?.afterTax),
    annual_compensation: state.compensation === null ? null : money(state.compensation),
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

function formatAmounts<Name extends string>(
  amounts: Readonly<Record<Name, bigint>>,
  money: (millionths: bigint) => string,
): Record<Name, Cell> {
  const entries = Object.entries<bigint>(amounts).map(([name, amount]) => [name, money(amount)]);
  return Object.fromEntries(entries) as Record<Name, Cell>;
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
