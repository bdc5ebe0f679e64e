/**
 * The exact distribution of a sum of weights of which each is counted with probability one half: the
 * null distribution of every statistic that asks "what if the two halves of any pair were swapped?".
 *
 * By dynamic programming over the weights, one at a time: the probability of each sum, with and
 * without the weight. Source: B. Streitberg and J. Röhmel, "Exact distributions for permutation and
 * rank tests: an introduction to some recently published algorithms", Statistical Software Newsletter
 * 12 (1986) 10–17 (the shift algorithm). Probabilities are carried instead of counts, since 2ⁿ leaves
 * the range of a double past n = 1023; all terms are positive, so no digits are lost.
 */

/**
 * Of `weights` (whole, not negative): at index s the probability that their random sum is s.
 * @param most of the sums that are asked for
 */
function signFlipDistribution(weights: readonly number[], most: number): Float64Array {
  const probability = new Float64Array(most + 1);
  probability[0] = 1;
  let reached = 0;
  // With the small ones first there are fewer sums on the way.
  for (const weight of weights.toSorted((a, b) => a - b)) {
    reached = Math.min(reached + weight, most);
    for (let sum = reached; sum >= weight; sum -= 1) {
      probability[sum] = ((probability[sum] as number) + (probability[sum - weight] as number)) / 2;
    }
    for (let sum = Math.min(weight - 1, reached); sum >= 0; sum -= 1) {
      probability[sum] = (probability[sum] as number) / 2;
    }
  }
  return probability;
}

/** The probability that the random sum of `weights` is at least `sum`; both whole. */
export function signFlipUpperTail(weights: readonly number[], sum: number): number {
  const unit = weights.reduce(greatestCommonDivisor, 0);
  if (unit === 0) return sum <= 0 ? 1 : 0;
  const reduced = weights.map((weight) => weight / unit);
  const least = Math.max(0, Math.ceil(sum / unit));
  if (isOneToN(reduced)) return tailsOfRanks(reduced.length)[least] ?? 0;
  // The distribution is its own mirror image: the shorter end says as much as the longer one.
  const mirrored = totalOf(reduced) - least;
  return mirrored < least ? lowerTail(reduced, mirrored) : 1 - lowerTail(reduced, least - 1);
}

/** The probability that the random sum of `weights` is at most `sum`. */
function lowerTail(weights: readonly number[], sum: number): number {
  return sum < 0 ? 0 : totalOf(signFlipDistribution(weights, sum));
}

/** At index s the probability of at least s. */
function tailProbabilities(weights: readonly number[]): Float64Array {
  const tails = signFlipDistribution(weights, totalOf(weights));
  for (let at = tails.length - 2; at >= 0; at -= 1) {
    tails[at] = Math.min(1, (tails[at] as number) + (tails[at + 1] as number));
  }
  return tails;
}

function totalOf(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

const known = new Map<number, Float64Array>();

/** Of the ranks 1 … `size`, which samples without ties all share: worked out once. */
function tailsOfRanks(size: number): Float64Array {
  const made =
    known.get(size) ?? tailProbabilities(Array.from({ length: size }, (_, index) => index + 1));
  known.set(size, made);
  return made;
}

function isOneToN(weights: readonly number[]): boolean {
  const seen = new Set(weights);
  return seen.size === weights.length && !seen.has(0) && Math.max(...weights) === weights.length;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
