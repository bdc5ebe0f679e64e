import type { EventType } from '../event-types.ts';
import type { FileFinding, Finding } from '../findings.ts';

/** Counts of one file, or of one part of it. */
export interface BlockOutcome {
  readonly events: number;
  readonly valid: number;
  readonly invalid: number;
  /** Events by `payload.event_type`; `unknown` for any other value or none. */
  readonly byType: Readonly<Record<EventType | 'unknown', { valid: number; invalid: number }>>;
  readonly findings: readonly (Finding | FileFinding)[];
  /** Findings in all, those beyond the bound included. */
  readonly findingCount: number;
  /** Whether some of the content could not be read; its `FileFinding` says why. */
  readonly incomplete: boolean;
  /** Where the accepted records stand; kept only where the caller expects none (invalid fixtures). */
  readonly accepted?: readonly { readonly line: number; readonly index?: number }[];
}
