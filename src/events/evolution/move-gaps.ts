/** Gaps of a part, as those of what the part stands in. */
import type { Gap } from './gap.ts';

/** The same gaps, from a step further out. */
export function gapsBelow(gaps: readonly Gap[], step: string): Gap[] {
  return gaps.map((gap) => ({
    ...gap,
    at: gap.at.map(({ pointer, variant }) => ({ pointer: `/${step}${pointer}`, variant })),
  }));
}

/** @param variant a tag; an inner one gives way to it, since the pointer leads there */
export function gapsWithin(gaps: readonly Gap[], variant: string | null): readonly Gap[] {
  if (variant === null) return gaps;
  return gaps.map((gap) => ({
    ...gap,
    at: gap.at.map(({ pointer }) => ({ pointer, variant })),
  }));
}
