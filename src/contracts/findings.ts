/**
 * What a stage found wrong with the input: a value, never thrown. Only `core/verdict.ts` weighs it.
 */
export interface Finding {
  /** Path as the user knows it: relative to the workspace, `/` as separator. */
  readonly file: string;
  /** 1-based line of the record's first character; in Parquet, the 1-based row. */
  readonly line: number;
  /** 0-based position in a JSON array; absent in any other form. */
  readonly index?: number;
  /** JSON pointer into the event; `''` is the whole record. */
  readonly pointer: string;
  /** Stable identifier, e.g. `required`, `amount`, `calendar-date`, `duplicate-key`. */
  readonly rule: string;
  /** One sentence: what was found, what is allowed. */
  readonly message: string;
  /** Of the event, where it says one that the schema names. */
  readonly eventType?: string;
  /** `employee_id` of the event, where it says one. */
  readonly employee?: string;
  /** What may have been meant. */
  readonly repair?: Repair;
}

/** What an event may have been meant to say at a pointer: the field's right name, or a value from a few. */
export type Repair = { readonly rename: string } | { readonly values: readonly unknown[] };

/** Findings of one rule about one field of one type of event: one defect, however often it occurs. */
export interface FindingKind {
  readonly rule: string;
  readonly eventType: string;
  readonly pointer: string;
  readonly count: number;
  readonly first: Finding;
}

/**
 * A finding about the whole file, after which its remaining content is unknown (a corrupt gzip, an
 * array that never closes, an empty file). No rate can make up for it: the gate fails.
 */
export interface FileFinding extends Finding {
  readonly incomplete: true;
}

/** As a report has it. */
export function withoutRepair<Of extends Finding>({
  repair: _,
  ...finding
}: Of): Omit<Of, 'repair'> {
  return finding;
}
