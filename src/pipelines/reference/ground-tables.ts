/**
 * Tables that every pipeline and every quality rule finds in the database: figures of the law, from
 * the same lists that the TypeScript side reads.
 */

import { formatRate } from '../../contracts/decimal.ts';
import { depositDeadline } from '../../plan/calculations/deposit-deadline.ts';
import { VESTING_FLOORS } from '../../plan/calculations/vesting-floors.ts';
import { formatDay } from '../../plan/calendar.ts';
import type { AnnualLimits } from '../../plan/limits.ts';

/** No year beyond makes sense for a pay period, and one typing error must not fill a table. */
const YEARS = { first: 1974, last: 2199 };

export function groundSql(limits: readonly AnnualLimits[]): string {
  return `CREATE OR REPLACE TABLE irs_limits (
    year INTEGER, elective_deferral DECIMAL(18,6), catch_up DECIMAL(18,6), catch_up_60_63 DECIMAL(18,6),
    annual_additions DECIMAL(18,6), hce DECIMAL(18,6));
  INSERT INTO irs_limits VALUES ${limitRows(limits)};
  CREATE OR REPLACE TABLE vesting_floors (schedule VARCHAR, years INTEGER, floor DECIMAL(5,4));
  INSERT INTO vesting_floors VALUES ${floorRows()};
  CREATE OR REPLACE TABLE deposit_deadlines (month DATE, deadline DATE);
  CREATE TABLE IF NOT EXISTS repeated_events (scenario_id VARCHAR, event_id UUID, copies BIGINT, versions BIGINT);`;
}

/** Fills `deposit_deadlines` for the months of pay periods that ended in these years. */
export function deadlinesSql(firstYear: number, lastYear: number): string | null {
  const from = Math.max(firstYear, YEARS.first);
  const to = Math.min(lastYear, YEARS.last);
  const months: string[] = [];
  for (let year = from; year <= to; year += 1) {
    for (let month = 1; month <= 12; month += 1)
      months.push(
        `('${year}-${String(month).padStart(2, '0')}-01', '${formatDay(depositDeadline(year, month))}')`,
      );
  }
  return months.length === 0 ? null : `INSERT INTO deposit_deadlines VALUES ${months.join(', ')}`;
}

function limitRows(limits: readonly AnnualLimits[]): string {
  return limits
    .map(
      ({ year, electiveDeferral, catchUp, catchUp60To63, annualAdditions, hce }) =>
        `(${year}, ${electiveDeferral}, ${catchUp}, ${catchUp60To63 ?? 'NULL'}, ${annualAdditions}, ${hce})`,
    )
    .join(', ');
}

function floorRows(): string {
  return Object.entries(VESTING_FLOORS)
    .flatMap(([schedule, floors]) =>
      [0, 1, 2, 3, 4, 5, 6].map(
        (years) =>
          `('${schedule}', ${years}, ${formatRate(BigInt(floors[Math.min(years, floors.length - 1)] ?? 0))})`,
      ),
    )
    .join(', ');
}
