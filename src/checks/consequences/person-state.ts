/** A person while it is tried what follows from what. */
import type { BrokenRule, PersonRepair } from '../../plan/repairs/repair.ts';
import type { DcPlanEvent, TestedCause } from '../../schema/types.ts';

export type CauseName = Pick<TestedCause, 'check' | 'rule' | 'eventType' | 'pointer'>;

export interface PersonState {
  /** The events as they are now believed to have been meant, in their order. */
  events: readonly DcPlanEvent[];
  /** What is broken then, in the order of the events. */
  broken: readonly FoundRule[];
}

export interface FoundRule extends BrokenRule {
  readonly severity: 'error' | 'warning';
  readonly eventType: string;
}

/** A repair, with what is broken after it. */
export interface TriedRepair {
  readonly repair: PersonRepair;
  readonly broken: ReadonlySet<string>;
}

export function ruleKey({ rule, eventId }: BrokenRule): string {
  return `${rule} ${eventId}`;
}

/**
 * The repair after which least is broken; it has to mend what it was made for.
 * @returns null where none does
 */
export function bestAttempt(
  { broken }: PersonState,
  attempts: readonly TriedRepair[],
): TriedRepair | null {
  const sound = attempts.filter(
    ({ repair, broken: after }) =>
      repair.roots.length > 0 && repair.roots.every((root) => !after.has(ruleKey(root))),
  );
  let best: TriedRepair | null = null;
  let least = broken.length;
  for (const attempt of sound) {
    // What a repair breaks anew speaks against it as well.
    if (attempt.broken.size >= least) continue;
    best = attempt;
    least = attempt.broken.size;
  }
  return best;
}

/** Takes the repair for true. @returns what caused what */
export function adopt(state: PersonState, { repair, broken: after }: TriedRepair): Adopted[] {
  const roots = new Set(repair.roots.map(ruleKey));
  const gone = state.broken.filter((found) => !after.has(ruleKey(found)));
  const [first] = state.broken.filter((found) => roots.has(ruleKey(found)));
  state.events = repair.events;
  state.broken = state.broken.filter((found) => after.has(ruleKey(found)));
  if (first === undefined) return [];
  const cause = {
    check: 'quality',
    rule: first.rule,
    eventType: first.eventType,
    pointer: '',
  } as const;
  return [
    { cause, says: repair.says, followers: gone.filter((found) => !roots.has(ruleKey(found))) },
  ];
}

export interface Adopted {
  readonly cause: CauseName;
  readonly says: string;
  readonly followers: readonly FoundRule[];
}
