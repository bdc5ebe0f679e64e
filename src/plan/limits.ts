/**
 * Dollar limits by calendar year, as the IRS published them (annual cost-of-living notices). Every
 * figure was read in two places; none is inferred from another year's.
 */
export interface AnnualLimits {
  readonly year: number;
  /** IRC 402(g): elective deferrals, pre-tax and Roth. */
  readonly electiveDeferral: number;
  /** IRC 414(v): catch-up from age 50. */
  readonly catchUp: number;
  /** IRC 414(v)(2)(B)(i) as of 2025: catch-up at ages 60 to 63; null before. */
  readonly catchUp60To63: number | null;
  /** IRC 415(c): annual additions. */
  readonly annualAdditions: number;
  /** IRC 401(a)(17): compensation that a plan may count. */
  readonly compensation: number;
  /** IRC 414(q): threshold for a highly compensated employee, of the look-back year. */
  readonly hce: number;
  /** IRC 416(i): key employee. */
  readonly keyEmployee: number;
}

// year, 402(g), 414(v), 414(v) at 60-63, 415(c), 401(a)(17), 414(q), 416(i)
const ROWS = [
  [2011, 16_500, 5500, null, 49_000, 245_000, 110_000, 160_000],
  [2012, 17_000, 5500, null, 50_000, 250_000, 115_000, 165_000],
  [2013, 17_500, 5500, null, 51_000, 255_000, 115_000, 165_000],
  [2014, 17_500, 5500, null, 52_000, 260_000, 115_000, 170_000],
  [2015, 18_000, 6000, null, 53_000, 265_000, 120_000, 170_000],
  [2016, 18_000, 6000, null, 53_000, 265_000, 120_000, 170_000],
  [2017, 18_000, 6000, null, 54_000, 270_000, 120_000, 175_000],
  [2018, 18_500, 6000, null, 55_000, 275_000, 120_000, 175_000],
  [2019, 19_000, 6000, null, 56_000, 280_000, 125_000, 180_000],
  [2020, 19_500, 6500, null, 57_000, 285_000, 130_000, 185_000],
  [2021, 19_500, 6500, null, 58_000, 290_000, 130_000, 185_000],
  [2022, 20_500, 6500, null, 61_000, 305_000, 135_000, 200_000],
  [2023, 22_500, 7500, null, 66_000, 330_000, 150_000, 215_000],
  [2024, 23_000, 7500, null, 69_000, 345_000, 155_000, 220_000],
  [2025, 23_500, 7500, 11_250, 70_000, 350_000, 160_000, 230_000],
  [2026, 24_500, 8000, 11_250, 72_000, 360_000, 160_000, 235_000],
] as const;

export const ANNUAL_LIMITS: readonly AnnualLimits[] = ROWS.map(
  ([
    year,
    electiveDeferral,
    catchUp,
    catchUp60To63,
    annualAdditions,
    compensation,
    hce,
    keyEmployee,
  ]) => ({
    year,
    electiveDeferral,
    catchUp,
    catchUp60To63,
    annualAdditions,
    compensation,
    hce,
    keyEmployee,
  }),
);

/**
 * The limits of a year, or undefined where the table does not hold it.
 * @param table the built-in one where it is not given
 */
export function findLimits(
  year: number,
  table: readonly AnnualLimits[] = ANNUAL_LIMITS,
): AnnualLimits | undefined {
  return table.find((limits) => limits.year === year);
}

/** The highest catch-up limit that any age could have: events carry no birth date. */
export function highestCatchUp({ catchUp, catchUp60To63 }: AnnualLimits): number {
  return Math.max(catchUp, catchUp60To63 ?? 0);
}
