/** The shape of a table: what the pipelines, the second opinion and the goldens agree on. */

/** `amount` and `rate` are exact decimals; `double` is a binary fraction; `text` is all that may need quotes. */
export type ColumnKind = 'text' | 'date' | 'amount' | 'rate' | 'integer' | 'double' | 'boolean';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** DuckDB's name of the type, where it is a part of what is expected. */
  readonly type?: string;
}

/** What is said of a table before a database has it. */
export interface DeclaredTable<Name extends string = string> {
  readonly name: Name;
  /** File of this table in `golden/<case>/expected/`. */
  readonly goldenFile: string;
  /** Names of the columns that identify a row. */
  readonly key: readonly string[];
  /** Name of the column that says on which day a row holds; null where no column does. */
  readonly day: string | null;
  /** Names of columns that nothing is expected of. */
  readonly ignore: readonly string[];
}

/** A table with its columns, as the plan defines them or as they are found in a database. */
export interface TableShape<Name extends string = string> extends DeclaredTable<Name> {
  /** All columns in order, the key's first; those that nothing is expected of are not among them. */
  readonly columns: readonly Column[];
}
