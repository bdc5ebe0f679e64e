/** A column's values as the JSON texts of a field: exactly, or not at all. */

import type {
  DuckDBDateValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampNanosecondsValue,
  DuckDBTimestampSecondsValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBValue,
} from '@duckdb/node-api';
import type { FieldKind, RowRefusal } from '../../../contracts/ports/parquet.ts';
import { parseJson } from '../../../contracts/text/parse-json.ts';
import { decimalJson, doubleJson, integerJson } from './numbers.ts';
import { dateText, instantText } from './times.ts';
import type { Family } from './types.ts';

/** A column, or a member of a STRUCT in it. */
export interface ParquetColumn {
  /** Names from the event down to the field. */
  readonly path: readonly string[];
  /** As the file has it. */
  readonly type: string;
}

/** A value that has no exact counterpart in the field; it makes its row invalid. */
export class ValueRefusal extends Error {
  readonly refusal: RowRefusal;
  constructor(refusal: RowRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** @throws ValueRefusal */
export function cellText(
  value: DuckDBValue,
  family: Family,
  kind: FieldKind,
  column: ParquetColumn,
): string {
  switch (family) {
    case 'boolean':
      return String(value);
    case 'integer':
      return integerJson(String(value), kind) ?? refuseValue(column, value, NO_NUMBER);
    case 'float':
      return doubleJson(Number(value)) ?? refuseValue(column, double(Number(value)), NO_NUMBER);
    case 'decimal':
      return decimalJson(String(value), kind) ?? refuseValue(column, value, NO_NUMBER);
    case 'json':
      return jsonText(String(value), column);
    case 'date':
      return dateCell((value as DuckDBDateValue).days, column);
    case 'timestamp':
    case 'zoned':
    case 'coarse':
    case 'coarse-zoned':
      return timestampCell(value as Timestamp, family, kind, column);
    default:
      return JSON.stringify(String(value));
  }
}

const NO_NUMBER = 'for which JSON has no exact number';
const NO_YEAR = 'which is not in the years 1 to 9999';

function double(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function dateCell(days: number, column: ParquetColumn): string {
  const text = dateText(days) ?? refuseValue(column, `day ${days} from 1970-01-01`, NO_YEAR);
  return `"${text}"`;
}

type Timestamp =
  | DuckDBTimestampSecondsValue
  | DuckDBTimestampMillisecondsValue
  | DuckDBTimestampValue
  | DuckDBTimestampTZValue
  | DuckDBTimestampNanosecondsValue;

function timestampCell(
  value: Timestamp,
  family: Family,
  kind: FieldKind,
  column: ParquetColumn,
): string {
  const [units, digits] = unitsFrom(value);
  // DuckDB cuts these toward 1970: after it to the microsecond before, as everywhere; until then not.
  if (family === 'coarse-zoned' && units <= 0n) refuseValue(column, value, BEFORE_1970);
  const text = instantText(units, digits) ?? refuseValue(column, value, NO_YEAR);
  if (kind !== 'date') return `"${text}${family.endsWith('zoned') ? 'Z' : ''}"`;
  if (!text.endsWith('T00:00:00')) refuseValue(column, text, 'which is not midnight');
  return `"${text.slice(0, 10)}"`;
}

const BEFORE_1970 = 'whose nanoseconds are not read exactly before 1970; write it in microseconds';

/** @returns the number from 1970 on, and the decimals of a second that one is */
function unitsFrom(value: Timestamp): [bigint, number] {
  if ('nanos' in value) return [value.nanos, 9];
  if ('micros' in value) return [value.micros, 6];
  return 'millis' in value ? [value.millis, 3] : [value.seconds, 0];
}

/** Checked on its own: text such as `{},"source_system":"x"` must not reach out of its field. */
function jsonText(text: string, column: ParquetColumn): string {
  if (parseJson(text) !== undefined) return text;
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return refuseValue(column, shown, 'which is not JSON', 'syntax');
}

function refuseValue(
  { path, type }: ParquetColumn,
  value: DuckDBValue,
  why: string,
  rule = 'parquet-value',
): never {
  const pointer = path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const message = `the column ${path.join('.')} of type ${type} holds ${String(value)}, ${why}`;
  throw new ValueRefusal({ pointer: pointer.join(''), rule, message });
}
