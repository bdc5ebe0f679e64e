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

/** What is broken after a trial, as `ruleKey` says it. */
export type TrialOutcome = ReadonlySet<string>;

/** A repair, with what is broken after it. */
export interface TriedRepair {
  readonly repair: PersonRepair;
  readonly broken: TrialOutcome;
}

/** A cause that was found, with all that is gone once it is repaired. */
export interface Explained {
  readonly cause: CauseName;
  /** What was changed in memory; empty where nothing could be. */
  readonly says: string;
  readonly followers: readonly FoundRule[];
  /** Rules that are broken only then: the cause had hidden that. */
  readonly revealed?: readonly string[];
  /** It is not valid before this is corrected too. */
  readonly isNeeded?: boolean;
  /** Findings that may follow: nobody could try. */
  readonly suspected?: number;
}

export function ruleKey({ rule, eventId }: BrokenRule): string {
  return `${rule} ${eventId}`;
}

/** The rule of a key. */
export function ruleOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

/** Broken after a trial, and not before. */
export function findRevealed(broken: readonly FoundRule[], after: TrialOutcome): string[] {
  const known = new Set(broken.map(ruleKey));
  return [...after].filter((key) => !known.has(key)).map(ruleOf);
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
export function adopt(state: PersonState, { repair, broken: after }: TriedRepair): Explained[] {
  const roots = new Set(repair.roots.map(ruleKey));
  const gone = state.broken.filter((found) => !after.has(ruleKey(found)));
  const [first] = state.broken.filter((found) => roots.has(ruleKey(found)));
  const revealed = findRevealed(state.broken, after);
  state.events = repair.events;
  state.broken = state.broken.filter((found) => after.has(ruleKey(found)));
  if (first === undefined) return [];
  const followers = gone.filter((found) => !roots.has(ruleKey(found)));
  return [{ cause: causeOf(first), says: repair.says, followers, revealed }];
}

/** Of a rule that an event breaks. */
export function causeOf({ rule, eventType }: FoundRule): CauseName {
  return { check: 'quality', rule, eventType, pointer: '' };
}
