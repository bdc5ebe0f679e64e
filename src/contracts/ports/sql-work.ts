/** What is asked of a process in which SQL of a team runs. */
import type { Scripts } from '../sql/script.ts';
import type { Column } from '../tables/table.ts';

/** A pipeline's scripts over files of events; the result holds the tables, and the keys of its `events`. */
export interface BuildWork {
  readonly kind: 'build';
  readonly scripts: Scripts;
  /** Names of the tables of a team's own that the result is to hold, where they are made. */
  readonly declared: readonly string[];
  readonly asOf: string;
}

/** Queries over a database file; the result holds a table found_0, found_1, … (event_id, message) of each. */
export interface RulesWork {
  readonly kind: 'rules';
  readonly rules: readonly { readonly name: string; readonly sql: string }[];
  readonly asOf: string;
}

/** What a command has left, `warehouse.duckdb` and files of tables; the result holds those that are wanted, as data. */
export interface CollectWork {
  readonly kind: 'collect';
  /** What a sentence calls the maker of a table. */
  readonly maker: string;
  /** The version of DuckDB that made the database; null where nobody knows. */
  readonly madeBy: string | null;
  readonly tables: readonly WantedTable[];
}

export interface WantedTable {
  readonly name: string;
  /** Those that it must have, or null: whatever it has. */
  readonly columns: readonly Column[] | null;
}

export type SqlWork = BuildWork | RulesWork | CollectWork;
