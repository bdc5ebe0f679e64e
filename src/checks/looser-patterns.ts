import type { Loosening } from '../contracts/settings/setting.ts';
import { splitPatterns } from '../events/pattern-text.ts';

/** A pattern that is gone, and one more that leaves out, may each mean fewer fixtures. */
export function looserPatterns(
  base: readonly string[],
  head: readonly string[],
): readonly Loosening[] {
  const [before, after] = [splitPatterns(base), splitPatterns(head)];
  const gone = before.wanted.filter((glob) => !after.wanted.includes(glob));
  const left = after.left.filter((glob) => !before.left.includes(glob));
  return [
    ...gone.map((glob) => ({ base: glob, head: 'not in the list' })),
    ...left.map((glob) => ({ base: 'not in the list', head: `!${glob}` })),
  ];
}
