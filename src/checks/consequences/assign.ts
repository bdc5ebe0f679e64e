/** Of several repairs that were made together: which finding is gone because of which. */
import { type FoundRule, ruleKey, type TrialOutcome } from './person-state.ts';

export interface PartsTried {
  /** All of them together. */
  readonly all: TrialOutcome;
  /** Each by itself. */
  readonly alone: readonly TrialOutcome[];
  /** All others. */
  readonly without: readonly TrialOutcome[];
}

/**
 * A finding that one of them explains by itself is that one's. What needs several is the last one's that it needs:
 * the others are behind what was found before.
 * @returns the findings of each
 */
export function assign(broken: readonly FoundRule[], parts: PartsTried): FoundRule[][] {
  const { all, alone, without } = parts;
  const own: FoundRule[][] = alone.map(() => []);
  for (const found of broken) {
    const key = ruleKey(found);
    if (all.has(key)) continue;
    const first = alone.findIndex((after) => !after.has(key));
    const last = without.findLastIndex((after) => after.has(key));
    own[first !== -1 ? first : Math.max(0, last)]?.push(found);
  }
  return own;
}

/** The worlds that `readParts` reads, of parts that can be made in any choice. */
export function askParts<Part, World>(
  parts: readonly Part[],
  make: (chosen: readonly Part[]) => World,
): World[] {
  return [
    make(parts),
    ...parts.map((part) => make([part])),
    ...parts.map((part) => make(parts.filter((other) => other !== part))),
  ];
}

export function readParts(count: number, outcomes: readonly TrialOutcome[]): PartsTried {
  const [all = new Set<string>(), ...others] = outcomes;
  return { all, alone: others.slice(0, count), without: others.slice(count, 2 * count) };
}
