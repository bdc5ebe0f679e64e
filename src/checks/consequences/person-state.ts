/** A person while it is tried what follows from what. */
import type { BrokenRule } from '../../plan/repairs/repair.ts';
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

/** Of a rule that an event breaks. */
export function causeOf({ rule, eventType }: FoundRule): CauseName {
  return { check: 'quality', rule, eventType, pointer: '' };
}
