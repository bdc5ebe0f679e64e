import { incompleteBeta } from './incomplete-beta.ts';
import { inverse } from './inverse.ts';

/**
 * P(T > t) of Student's t.
 *
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908) 1–25; as an incomplete beta
 * function Abramowitz & Stegun 26.7.1.
 */
export function studentUpperTail(t: number, freedom: number): number {
  const half = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? half : 1 - half;
}

/** The t with P(T ≤ t) = `share`, for 0 < share < 1. */
export function studentQuantile(share: number, freedom: number): number {
  if (share < 0.5) return -studentQuantile(1 - share, freedom);
  return inverse((t) => 1 - studentUpperTail(t, freedom), share, 0, 1e9);
}
