import { describe, expect, it } from 'vitest';
import { dollars, parseAmount } from '../../../src/contracts/decimal.ts';
import {
  averageDeferral,
  deferralRatio,
  highestAllowedAverage,
} from '../../../src/plan/calculations/actual-deferral.ts';
import { limitsAtAge } from '../../../src/plan/calculations/age-limits.ts';
import { depositDeadline } from '../../../src/plan/calculations/deposit-deadline.ts';
import {
  isHighlyCompensated,
  lookBackYear,
} from '../../../src/plan/calculations/highly-compensated.ts';
import { fullYears, vestingFloor } from '../../../src/plan/calculations/vesting-floors.ts';
import { formatDay } from '../../../src/plan/calendar.ts';
import { findLimits } from '../../../src/plan/limits.ts';

describe('limits by age (IRS, 2026)', () => {
  it.each([
    [49, 24_500, 72_000],
    [50, 32_500, 80_000],
    [59, 32_500, 80_000],
    [60, 35_750, 83_250],
    [63, 35_750, 83_250],
    [64, 32_500, 80_000],
  ])('at %i by December 31: deferrals %i, additions %i', (age, deferrals, additions) => {
    expect(limitsAtAge(2026, 2026 - age)).toMatchObject({
      deferralsWithCatchUp: deferrals,
      additionsWithCatchUp: additions,
    });
  });

  it('know no higher catch-up at 60 to 63 before 2025', () => {
    expect(limitsAtAge(2024, 2024 - 62)?.catchUp).toBe(7500);
    expect(limitsAtAge(2025, 2025 - 62)?.catchUp).toBe(11_250);
  });

  it('are unknown in a year without limits', () => {
    expect(limitsAtAge(2010, 1950)).toBeUndefined();
  });
});

describe('a highly compensated employee', () => {
  const threshold = dollars(findLimits(lookBackYear('prior_year', 2024))?.hce ?? 0);

  it('is decided for 2024 by pay of 2023 over 150,000, and equal is not over', () => {
    expect(threshold).toBe(parseAmount('150000'));
    expect(isHighlyCompensated(parseAmount('150000.00'), threshold)).toBe(false);
    expect(isHighlyCompensated(parseAmount('150000.01'), threshold)).toBe(true);
  });

  it('is decided by the own year where the plan says so', () => {
    expect(lookBackYear('current_year', 2024)).toBe(2024);
  });
});

describe('the statutory vesting floors', () => {
  it('are those of IRC 411(a)(2)(B)', () => {
    const of = (schedule: 'graded' | 'cliff' | 'immediate') =>
      [0, 1, 2, 3, 4, 5, 6, 30].map((years) => vestingFloor(schedule, years));
    expect(of('graded')).toEqual([0, 0, 2000, 4000, 6000, 8000, 10_000, 10_000]);
    expect(of('cliff')).toEqual([0, 0, 0, 10_000, 10_000, 10_000, 10_000, 10_000]);
    expect(of('immediate')).toEqual(Array(8).fill(10_000));
  });

  it.each([
    ['2020-03-15', '2023-03-14', 2],
    ['2020-03-15', '2023-03-15', 3],
    ['2020-02-29', '2021-02-27', 0],
    ['2020-02-29', '2021-02-28', 1],
    ['2020-02-29', '2024-02-28', 3],
    ['2020-02-29', '2024-02-29', 4],
    ['2020-12-31', '2021-01-01', 0],
    ['2020-03-15', '2020-03-14', -1],
  ])('from %s to %s are %i full years', (from, to, years) => {
    expect(fullYears(from, to)).toBe(years);
  });
});

describe('the ADP test', () => {
  it('averages the published five employees to 4.44 %', () => {
    const ratios = (
      [
        [1000, 25_000],
        [2500, 34_000],
        [0, 22_000],
        [1750, 28_000],
        [1500, 32_500],
      ] as const
    ).map(([deferral, pay]) => deferralRatio(dollars(deferral), dollars(pay)));
    expect(ratios).toEqual([400n, 735n, 0n, 625n, 462n]);
    expect(averageDeferral(ratios)).toBe(444n);
  });

  it.each([
    [500n, 700n],
    [100n, 200n],
    [800n, 1000n],
    [1000n, 1250n],
    [0n, 0n],
  ])('an average of %i allows the highly compensated %i', (average, allowed) => {
    expect(highestAllowedAverage(average)).toBe(allowed);
  });
});

describe('the deposit deadline', () => {
  // Counted by hand on the calendar of the following month.
  it.each([
    [2024, 2, '2024-03-21'],
    [2023, 12, '2024-01-23'],
    [2024, 5, '2024-06-24'],
    [2020, 5, '2020-06-19'],
    [2021, 11, '2021-12-21'],
    [2021, 12, '2022-01-24'],
    [2024, 10, '2024-11-22'],
    [2024, 6, '2024-07-22'],
  ])('of a pay period that ended in month %i-%i is %s', (year, month, deadline) => {
    expect(formatDay(depositDeadline(year, month))).toBe(deadline);
  });
});
