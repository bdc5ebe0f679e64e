/** The balance columns of a state, in the order of `BALANCE_COLUMNS` (docs/DOMAIN.md, "Reconstruction"). */
import { formatAmount, formatRate, requireAmount, unvestedShare } from '../../contracts/decimal.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';
import { CONTRIBUTION_SOURCES, FORFEITABLE_SOURCES, type ForfeitableSource } from '../tables.ts';
import type { PlanState } from './plan-state.ts';

/** @throws GateError AMOUNT_OVERFLOW where a sum does not fit DECIMAL(18,6) */
export function balanceCells(state: PlanState): Cell[] {
  const { contributed, forfeited, vestedPercentage } = state;
  const money = (millionths: bigint) =>
    formatAmount(requireAmount(millionths, state.lastEventId ?? ''));

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
      unvestedOf(buckets[bucket], forfeited[bucket], vestedPercentage),
    ),
  );
  const net = gross - forfeitures;

  return [
    ...CONTRIBUTION_SOURCES.map((source) => money(contributed[source])),
    ...FORFEITABLE_SOURCES.map((source) => money(forfeited[source])),
    money(employee),
    money(employer),
    money(gross),
    money(forfeitures),
    money(net),
    formatRate(vestedPercentage),
    money(net - unvested),
    money(unvested),
    ...rateCells(state),
    state.compensation === null ? null : money(state.compensation),
    state.jobLevel === null ? null : String(state.jobLevel),
    state.isHce === null ? null : String(state.isHce),
    state.employment,
    participationStatus(state),
    state.eligibilityDate,
    state.enrollmentDate,
    String(state.contributionCount),
    state.lastEventId,
  ];
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
function unvestedOf(contributed: bigint, forfeited: bigint, vestedPercentage: bigint): bigint {
  const remaining = unvestedShare(contributed, vestedPercentage) - forfeited;
  return remaining > 0n ? remaining : 0n;
}

function rateCells({ rates }: PlanState): Cell[] {
  if (rates === null) return [null, null, null];
  return [formatRate(rates.preTax), formatRate(rates.roth), formatRate(rates.afterTax)];
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
