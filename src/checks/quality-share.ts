/** What a run leaves of the quality rules, for the run that puts the shares together. */
import type { EventPlace } from '../schema/types.ts';
import type { Consequences } from './consequences.ts';
import type { ClosePersons } from './quality/close-persons.ts';
import type { FoundFindings } from './quality/found-findings.ts';
import type { InvalidTexts } from './quality/invalid-texts.ts';

export interface QualityShare {
  readonly asOf: string;
  readonly found: FoundFindings;
  /** null of one of several runs: they are looked for in what these leave. */
  readonly consequences: Consequences | null;
  readonly close: CloseShare | null;
}

/** What is looked at again where the shares are put together. */
export interface CloseShare extends ClosePersons {
  readonly invalid: InvalidTexts;
  /** Where the events stand in which something was found. */
  readonly places: readonly (readonly [eventId: string, place: EventPlace])[];
}
