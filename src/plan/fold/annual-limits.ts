/**
 * Contributions held against the annual limits: per person and calendar year of the pay date, over
 * all plans (IRC 402(g), 414(v), 415(c)).
 */
import { dollars, formatAmount, parseAmount, requireAmount } from '../../contracts/decimal.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';
import { type AnnualLimits, findLimits, highestCatchUp } from '../limits.ts';
import type { PlacedEvent } from './order.ts';

interface YearTotals {
  deferrals: bigint;
  catchUp: bigint;
  additions: bigint;
  lastEventId: string;
}

/** One row per year with a contribution, in order of years: calendar_year and the limit columns. */
export function annualLimitCells(
  events: readonly PlacedEvent[],
  table: readonly AnnualLimits[],
): Cell[][] {
  const years = new Map<number, YearTotals>();
  for (const {
    event: { payload },
    id,
  } of events) {
    if (payload.event_type !== 'contribution') continue;
    const year = Number(payload.contribution_date.slice(0, 4));
    let totals = years.get(year);
    if (totals === undefined) {
      totals = { deferrals: 0n, catchUp: 0n, additions: 0n, lastEventId: id };
      years.set(year, totals);
    }
    const amount = parseAmount(payload.amount);
    if (payload.source === 'employee_pre_tax' || payload.source === 'employee_roth')
      totals.deferrals += amount;
    if (payload.source === 'employee_catch_up') totals.catchUp += amount;
    else totals.additions += amount;
    totals.lastEventId = id;
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, totals]) => yearCells(totals, year, findLimits(year, table)));
}

function yearCells(
  { deferrals, catchUp, additions, lastEventId }: YearTotals,
  year: number,
  limits: AnnualLimits | undefined,
): Cell[] {
  const against = (amount: bigint, limit: number | undefined) =>
    againstLimit(requireAmount(amount, lastEventId), limit);
  return [
    String(year),
    ...against(deferrals, limits?.electiveDeferral),
    ...against(catchUp, limits && highestCatchUp(limits)),
    ...against(additions, limits?.annualAdditions),
  ];
}

/** Amount, limit, excess; the last two are NULL where the year's limit is not known. */
function againstLimit(amount: bigint, limit: number | undefined): Cell[] {
  if (limit === undefined) return [formatAmount(amount), null, null];
  const excess = amount - dollars(limit);
  return [
    formatAmount(amount),
    formatAmount(dollars(limit)),
    formatAmount(excess > 0n ? excess : 0n),
  ];
}
