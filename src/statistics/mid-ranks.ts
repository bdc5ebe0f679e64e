/** Ranks of samples in which ties share the mean of the ranks they take up (mid-ranks). */

/**
 * The mid-ranks of `values` times two, in the order of `values`: doubled, since the mean of two
 * neighbouring ranks ends in .5 and exact counting wants integers. `[5, 3, 5]` gives `[5, 2, 5]`.
 */
export function doubledMidRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index);
  order.sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (
      last + 1 < order.length &&
      values[order[last + 1] as number] === values[order[first] as number]
    ) {
      last += 1;
    }
    for (let at = first; at <= last; at += 1) ranks[order[at] as number] = first + last + 2;
    first = last + 1;
  }
  return ranks;
}
