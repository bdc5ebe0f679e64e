/** The smallest part of a list that still fails: halves, quarters and so on are left out in turn. */

/**
 * @param items that fail
 * @param fails asked at most `most` times
 * @returns some of the items, in their order; none of the parts that were tried is missing by chance
 */
export async function shrink<T>(
  items: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
  most: number,
): Promise<readonly T[]> {
  let smallest = items;
  let asked = 0;
  for (
    let size = Math.ceil(items.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < smallest.length && smallest.length > 1; ) {
      if (asked >= most) return smallest;
      const part = [...smallest.slice(0, from), ...smallest.slice(from + size)];
      asked += 1;
      if (part.length > 0 && (await fails(part))) smallest = part;
      else from += size;
    }
  }
  return smallest;
}
