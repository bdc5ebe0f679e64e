/** The upper tail of the standard normal distribution, and its inverse. */

/**
 * P(Z > z), to about 14 digits far into the tail. Sources: Abramowitz & Stegun, "Handbook of
 * Mathematical Functions" (1964), 26.2.11 (series, near the middle) and 26.2.14 (continued fraction).
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let step = 200; step >= 1; step -= 1) fraction = z + step / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let k = 1; k < 100; k += 1) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 - density * sum;
}

/** The z with P(Z > z) = `p`, for 0 < p < 1. By Newton's method on the logarithm of the tail. */
export function normalUpperQuantile(p: number): number {
  if (p > 0.5) return -normalUpperQuantile(1 - p);
  let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * p)));
  for (let step = 0; step < 50; step += 1) {
    const tail = normalUpperTail(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const change = (Math.log(tail / p) * tail) / density;
    z += change;
    if (Math.abs(change) < 1e-13 * Math.max(1, z)) break;
  }
  return z;
}
