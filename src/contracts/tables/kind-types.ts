import type { ColumnKind } from './table.ts';

/** DuckDB's types that hold any value of a kind. */
export const KIND_TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'VARCHAR',
  date: 'DATE',
  amount: 'DECIMAL(18, 6)',
  rate: 'DECIMAL(5, 4)',
  integer: 'BIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
};
