/** Next steps as words and what to type. */

import type { NextStep } from '../contracts/check.ts';
import { typed } from '../contracts/program.ts';

export interface StepWords {
  readonly words: string;
  /** null: the same as that of the step below. */
  readonly command: string | null;
}

/** One for each step; null where there is none, or the next one says the same. */
export function describeSteps(steps: readonly (NextStep | null)[]): (StepWords | null)[] {
  const again = typed('gate');
  return steps.map((step, at) => {
    const below = steps[at + 1] ?? null;
    if (step === null) return null;
    const { sentence, command = again } = step;
    if (command === null) return { words: sentence, command };
    const isSame =
      below !== null && (below.command === undefined ? again : below.command) === command;
    if (isSame && below.sentence === sentence) return null;
    // A sentence that ends so leads up to its command.
    if (sentence.endsWith(':')) return { words: sentence, command };
    return isSame
      ? { words: sentence, command: null }
      : { words: `${sentence} Then run:`, command };
  });
}
