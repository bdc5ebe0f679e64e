/**
 * Which of several hypotheses may be rejected so that the chance of any false rejection stays at a level.
 *
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
 * Statistics 6 (1979) 65–70.
 * @param probabilities p-values, one for each hypothesis
 * @returns in their order
 */
export function holm(probabilities: readonly number[], level: number): boolean[] {
  const order = probabilities.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
  const rejected = probabilities.map(() => false);
  for (const [step, { p, at }] of order.entries()) {
    if (!(p <= level / (probabilities.length - step))) break;
    rejected[at] = true;
  }
  return rejected;
}
