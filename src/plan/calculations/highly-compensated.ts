/** Who is a highly compensated employee by pay, IRC 414(q)(1)(B). */

/** Pay of the look-back year strictly above its threshold; equal is not HCE. Millionths of a dollar. */
export function isHighlyCompensated(compensation: bigint, threshold: bigint): boolean {
  return compensation > threshold;
}

/** The year whose pay and threshold decide. */
export function lookBackYear(method: 'prior_year' | 'current_year', year: number): number {
  return method === 'prior_year' ? year - 1 : year;
}
