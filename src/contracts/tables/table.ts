/** The shape of a table: what the pipelines, the second opinion and the goldens agree on. */
export type ColumnKind = 'text' | 'date' | 'amount' | 'rate' | 'integer' | 'boolean';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}

export interface TableShape<Name extends string = string> {
  readonly name: Name;
  /** File of this table in `golden/<case>/expected/`. */
  readonly goldenFile: string;
  /** Names of the leading columns that identify a row. */
  readonly key: readonly string[];
  /** All columns in order, the key's first. */
  readonly columns: readonly Column[];
}
