/** What a walk over lines tells, in its memory. */

/** Where a record that is handed over starts and ends, its line, and its position among the records. */
export const FIELDS_OF_HANDED = 4;

/** Addresses of what it tells. */
export interface LineReport {
  /** Lines, records and records handed over so far. */
  readonly lines: number;
  readonly records: number;
  readonly handedCount: number;
  readonly handed: number;
  /** By type: how many were accepted; those of no known type first. */
  readonly counts: number;
}
