/** Which types of a Parquet file give which kind of field, and which give none: docs/FIXTURES.md, "Parquet". */
import type { DuckDBType } from '@duckdb/node-api';
import type { FieldKind } from '../../../contracts/ports/parquet.ts';
import type { NodeApi } from '../client.ts';
import type { ParquetNode } from './schema.ts';

/**
 * Types that are read in the same way. `coarse` are timestamps of which DuckDB reads microseconds only,
 * though the file may hold more; `none` is never read.
 */
export type Family =
  | 'boolean'
  | 'integer'
  | 'float'
  | 'decimal'
  | 'text'
  | 'json'
  | 'uuid'
  | 'date'
  | 'timestamp'
  | 'zoned'
  | 'coarse'
  | 'coarse-zoned'
  | 'struct'
  | 'list'
  | 'none';

const NUMBERS: readonly Family[] = ['integer', 'float', 'decimal', 'json'];
const INSTANTS: readonly Family[] = ['timestamp', 'zoned', 'coarse', 'coarse-zoned'];

const TAKEN: Readonly<Record<FieldKind, readonly Family[]>> = {
  text: ['text', 'uuid', 'json'],
  date: ['text', 'date', 'timestamp', 'json'],
  instant: ['text', ...INSTANTS, 'json'],
  amount: ['text', ...NUMBERS],
  rate: ['text', ...NUMBERS],
  integer: NUMBERS,
  number: NUMBERS,
  boolean: ['boolean', 'json'],
  object: ['struct', 'json'],
  any: ['boolean', ...NUMBERS, 'text', 'uuid', 'date', ...INSTANTS, 'struct', 'list'],
};

/** What a sentence calls a kind, and the type to write it as. */
const WANTED: Readonly<Record<FieldKind, readonly [string, string]>> = {
  text: ['text', 'VARCHAR'],
  date: ['a date', 'DATE'],
  instant: ['a date-time', 'TIMESTAMP in microseconds'],
  amount: ['an amount', 'DECIMAL(18,6)'],
  rate: ['a rate', 'DECIMAL(5,4)'],
  integer: ['a whole number', 'INTEGER'],
  number: ['a number', 'DOUBLE'],
  boolean: ['true or false', 'BOOLEAN'],
  object: ['an object', 'STRUCT'],
  any: ['a value of JSON', 'VARCHAR'],
};

export function isTaken(family: Family, kind: FieldKind): boolean {
  return TAKEN[kind].includes(family);
}

/** "the column created_at is of type TIME, which is not read as a date-time; write it as TIMESTAMP" */
export function sentenceNotTaken(column: string, type: string, kind: FieldKind): string {
  const [what, wanted] = WANTED[kind];
  return `the column ${column} is of type ${type}, which is not read as ${what}; write it as ${wanted}`;
}

export function familyFor(api: NodeApi, type: DuckDBType, node: ParquetNode): Family {
  const { DuckDBTypeId: id } = api;
  // DuckDB has no such decimal, and reads its bytes as a number that means nothing.
  if (node.converted === 'DECIMAL' && type.typeId !== id.DECIMAL) return 'none';
  switch (type.typeId) {
    case id.BOOLEAN:
      return 'boolean';
    case id.TINYINT:
    case id.SMALLINT:
    case id.INTEGER:
    case id.BIGINT:
    case id.UTINYINT:
    case id.USMALLINT:
    case id.UINTEGER:
    case id.UBIGINT:
    case id.HUGEINT:
    case id.UHUGEINT:
      return 'integer';
    case id.FLOAT:
    case id.DOUBLE:
      return 'float';
    case id.DECIMAL:
      return 'decimal';
    case id.VARCHAR:
      return type.alias === 'JSON' ? 'json' : 'text';
    case id.ENUM:
      return 'text';
    case id.UUID:
      return 'uuid';
    case id.DATE:
      return 'date';
    case id.TIMESTAMP:
      return node.physical === 'INT96' ? 'coarse' : 'timestamp';
    case id.TIMESTAMP_S:
    case id.TIMESTAMP_MS:
    case id.TIMESTAMP_NS:
      return 'timestamp';
    case id.TIMESTAMP_TZ:
      return isInNanoseconds(node) ? 'coarse-zoned' : 'zoned';
    case id.STRUCT:
      return 'struct';
    case id.LIST:
    case id.ARRAY:
      return 'list';
    default:
      return 'none';
  }
}

/** The type as the file has it, without what is inside. */
export function typeName(type: DuckDBType, node: ParquetNode): string {
  if (node.physical === 'INT96') return 'INT96';
  if (node.converted === 'DECIMAL') return `DECIMAL(${node.precision},${node.scale})`;
  const name = type.alias ?? type.toString();
  if (name.endsWith(']')) return 'LIST';
  const [plain = name] = name.split('(');
  return plain.endsWith('ZONE') && isInNanoseconds(node) ? `${plain} in nanoseconds` : plain;
}

function isInNanoseconds({ logical }: ParquetNode): boolean {
  return logical !== null && /NANOS=NanoSeconds/.test(logical);
}
