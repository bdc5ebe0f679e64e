/** A guess at what a person's events should have been; whoever makes it judges the person again. */
import type { DcPlanEvent } from '../../schema/types.ts';

/** A rule that an event breaks. */
export interface BrokenRule {
  readonly rule: string;
  /** In lower case. */
  readonly eventId: string;
}

/** What is known of a person: the events in their order, and the rules that they break, in that order. */
export interface Suspect {
  readonly events: readonly DcPlanEvent[];
  readonly broken: readonly BrokenRule[];
}

export interface PersonRepair {
  readonly events: readonly DcPlanEvent[];
  /** Of the broken rules those that are the cause: the others may follow. */
  readonly roots: readonly BrokenRule[];
  /** What was changed, of the first: "with `amount` 62.94 in place of 52.94". */
  readonly says: string;
  /** The same by event, where each is changed by itself. */
  readonly saysOf?: ReadonlyMap<string, string>;
}

/** null where the rules that are broken do not point that way. */
export type ProposeRepair = (suspect: Suspect) => PersonRepair | null;

export function breaks({ broken }: Suspect, rule: string, { event_id }: DcPlanEvent): boolean {
  return broken.some((one) => one.rule === rule && one.eventId === event_id.toLowerCase());
}

/** The first event that breaks the rule. */
export function firstBreaking(suspect: Suspect, rule: string): DcPlanEvent | undefined {
  return suspect.events.find((event) => breaks(suspect, rule, event));
}

export function rootAt(rule: string, { event_id }: DcPlanEvent): BrokenRule {
  return { rule, eventId: event_id.toLowerCase() };
}
