/** The x in [low, high] where an increasing function reaches a value, by bisection to the last bit. */
export function inverse(
  increasing: (x: number) => number,
  value: number,
  low: number,
  high: number,
): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (increasing(middle) < value) from = middle;
    else to = middle;
  }
}
