import type { FileFinding, Finding, FindingKind } from '../findings.ts';

export interface TypeTally {
  readonly valid: number;
  readonly invalid: number;
}

interface Unloadable {
  readonly byType: Readonly<Record<string, number>>;
  /** One for each event; bounded as the others. */
  readonly findings: readonly Finding[];
}

/** Counts of one file, or of one part of it. */
export interface BlockOutcome {
  readonly events: number;
  readonly valid: number;
  readonly invalid: number;
  /** By the events' type; `unknown` for those that say none, and for invalid ones of a type that the schema does not name. */
  readonly byType: Readonly<Record<string, TypeTally>>;
  /** Of the valid events those that fit no table. */
  readonly unloadable: Unloadable;
  readonly findings: readonly (Finding | FileFinding)[];
  /** The findings by kind, those beyond the bound included; the first hundred kinds. */
  readonly kinds: readonly FindingKind[];
  /** Findings in all, those beyond the bound included. */
  readonly findingCount: number;
  /** Whether some of the content could not be read; its `FileFinding` says why. */
  readonly incomplete: boolean;
  /** Where the accepted records stand; kept only where the caller expects none (invalid fixtures). */
  readonly accepted?: readonly { readonly line: number; readonly index?: number }[];
}
