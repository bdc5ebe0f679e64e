/** Rows of a Parquet file, each column converted for the kind of field that it fills. */
import type { Refusal } from './fixture-part.ts';

/** What a schema asks of a field; `any` where it asks for nothing in particular, or for several kinds. */
export type FieldKind =
  | 'text'
  | 'date'
  | 'instant'
  | 'amount'
  | 'rate'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'object'
  | 'any';

export interface EventField {
  readonly kind: FieldKind;
  /** Names of the fields of an object that the schema knows. */
  readonly names: readonly string[];
  /** Of these, the ones that no object may lack. */
  readonly required: readonly string[];
  /** Whether null is a value of it. */
  readonly isNullable: boolean;
  /** A field of an object; one that nothing is known of is `any`. */
  member(name: string): EventField;
}

/** Whose fields are not known either. */
export const ANY_FIELD: EventField = {
  kind: 'any',
  names: [],
  required: [],
  isNullable: false,
  member: () => ANY_FIELD,
};

/** Whether NULL of a table is written as null; else the field is absent. */
export function writesNull(object: EventField, name: string): boolean {
  return object.required.includes(name) && object.member(name).isNullable;
}

/** Why a row gave no event. */
export type RowRefusal = Omit<Refusal, 'line' | 'index'>;

/** An event as JSON text. */
export type ParquetRow = string | RowRefusal;

/**
 * Rows of a file (absolute, plain path), in order, some at a time.
 *
 * @throws GateError SQL_FAILED where the file is damaged, PARQUET_COLUMN where a column cannot be read
 *   for the field that it fills; the rows before stay good
 */
export type ReadParquet = (
  absolute: string,
  event: EventField,
) => AsyncIterable<readonly ParquetRow[]>;
