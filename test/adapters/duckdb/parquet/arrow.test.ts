/**
 * What pyarrow and pandas put into Parquet, and DuckDB does not: the exact value, or a refusal that
 * names the column and its type. The files are made by make-arrow-files.py.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as api from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { createParquetReader } from '../../../../src/adapters/duckdb/parquet/read-parquet.ts';
import {
  ANY_FIELD,
  type FieldKind,
  type ParquetRow,
} from '../../../../src/contracts/ports/parquet.ts';
import { running } from '../../../support/outside.ts';

const folder = path.join(import.meta.dirname, 'arrow');

/** file, kind of the field, the JSON text of the field; `null` where it is absent */
const EXACT: readonly (readonly [string, FieldKind, string | null])[] = [
  ['timestamp-s', 'instant', '"2024-01-02T00:00:00"'],
  ['timestamp-s', 'date', '"2024-01-02"'],
  ['timestamp-ms', 'instant', '"2024-01-02T00:00:00"'],
  ['timestamp-ms', 'date', '"2024-01-02"'],
  ['timestamp-us', 'instant', '"2024-01-02T00:00:00"'],
  ['timestamp-us', 'date', '"2024-01-02"'],
  ['timestamp-ns', 'instant', '"2024-01-02T00:00:00"'],
  ['timestamp-ns', 'date', '"2024-01-02"'],
  ['timestamp-ns-fine', 'instant', '"2024-01-02T00:00:00.000000001"'],
  ['timestamp-s-utc', 'instant', '"2024-01-02T00:00:00Z"'],
  ['timestamp-ms-utc', 'instant', '"2024-01-02T00:00:00Z"'],
  ['timestamp-us-utc', 'instant', '"2024-01-02T00:00:00Z"'],
  ['timestamp-ns-utc', 'instant', '"2024-01-02T00:00:00Z"'],
  ['timestamp-us-zone', 'instant', '"2024-01-02T00:00:00Z"'],
  // Of these DuckDB reads the microsecond; that is where every instant is cut.
  ['timestamp-ns-utc-fine', 'instant', '"2024-01-02T00:00:00.000001Z"'],
  ['int96', 'instant', '"2024-01-02T00:00:00.000001"'],
  ['int96-1969', 'instant', '"1969-12-31T23:59:59.999999"'],
  ['date32', 'date', '"2024-01-02"'],
  ['date64', 'date', '"2024-01-02"'],
  ['float16', 'amount', '1.5'],
  ['decimal32', 'amount', '"1.50"'],
  ['decimal64', 'amount', '"1.50"'],
  ['decimal-as-int32', 'amount', '"-1.50"'],
  ['decimal-as-int64', 'rate', '"1.50"'],
  ['bool8', 'integer', '1'],
  ['large-string', 'text', '"Zoë"'],
  ['string-view', 'text', '"Zoë"'],
  ['dictionary', 'text', '"Zoë"'],
  ['byte-order-mark', 'text', '"\ufeffE1"'],
  ['nul', 'text', '"a\\u0000b"'],
  ['json', 'object', '{"a": 1}'],
  ['uuid', 'text', '"00010203-0405-0607-0809-0a0b0c0d0e0f"'],
  ['null', 'text', null],
  ['null', 'date', null],
  ['list', 'any', '[1,null]'],
  ['list-2-levels', 'any', '[1,2]'],
  ['list-of-struct', 'any', '[{"a":1}]'],
  ['pandas-day', 'date', '"2024-01-02"'],
  ['pandas-instant', 'instant', '"2024-01-02T09:30:00.123456Z"'],
  ['pandas-missing', 'text', null],
  ['pandas-nullable', 'integer', '3'],
  ['pandas-category', 'text', '"E1"'],
];

/** file, kind of the field, what the refusal says: of one value, or of the column */
const REFUSED: readonly (readonly [string, FieldKind, 'value' | 'column', string])[] = [
  [
    'timestamp-ns-fine',
    'date',
    'value',
    'the column c of type TIMESTAMP_NS holds 2024-01-02T00:00:00.000000001, which is not midnight',
  ],
  [
    'timestamp-us-utc',
    'date',
    'column',
    'the column c is of type TIMESTAMP WITH TIME ZONE, which is not read as a date; write it as DATE',
  ],
  [
    'timestamp-ns-utc',
    'date',
    'column',
    'the column c is of type TIMESTAMP WITH TIME ZONE in nanoseconds, which is not read as a date',
  ],
  [
    'timestamp-ns-utc-1969',
    'instant',
    'value',
    'whose nanoseconds are not read exactly before 1970; write it in microseconds',
  ],
  ['int96', 'date', 'column', 'the column c is of type INT96, which is not read as a date'],
  [
    'date32',
    'instant',
    'column',
    'the column c is of type DATE, which is not read as a date-time; write it as TIMESTAMP in microseconds',
  ],
  ['time32', 'instant', 'column', 'the column c is of type TIME, which is not read as a date-time'],
  [
    'time64-ns',
    'any',
    'column',
    'the column c is of type TIME_NS, which is not read as a value of JSON',
  ],
  [
    'decimal256',
    'amount',
    'column',
    'the column c is of type DECIMAL(60,4), which is not read as an amount; write it as DECIMAL(18,6)',
  ],
  [
    'bool8',
    'boolean',
    'column',
    'the column c is of type TINYINT, which is not read as true or false; write it as BOOLEAN',
  ],
  [
    'binary',
    'text',
    'column',
    'the column c is of type BLOB, which is not read as text; write it as VARCHAR',
  ],
  ['fixed-binary', 'text', 'column', 'the column c is of type BLOB, which is not read as text'],
  [
    'map',
    'object',
    'column',
    'the column c is of type MAP, which is not read as an object; write it as STRUCT',
  ],
  ['list', 'object', 'column', 'the column c is of type LIST, which is not read as an object'],
  [
    'pandas-nullable',
    'text',
    'column',
    'the column c is of type BIGINT, which is not read as text; write it as VARCHAR',
  ],
  ['name-nul', 'any', 'column', 'the column "c\\u0000d" cannot be read under its name'],
  ['name-twice', 'any', 'column', 'the column "c" cannot be read under its name'],
  ['name-letter-case', 'any', 'column', 'the column "C" cannot be read under its name'],
  ['name-empty', 'any', 'column', 'the column "" cannot be read under its name'],
  ['member-nul', 'any', 'column', 'the column "c.a\\u0000b" cannot be read under its name'],
  ['member-twice', 'any', 'column', 'the column "c.a" cannot be read under its name'],
  ['member-proto', 'any', 'column', 'the column "c.__proto__" cannot be read under its name'],
  ['member-in-list', 'any', 'column', 'the column "c.0.a\\u0000b" cannot be read under its name'],
];

/** Bytes that are no UTF-8, where text should be: DuckDB itself refuses the file. */
const NO_TEXT = ['not-utf8', 'not-utf8-plain', 'surrogate'];

async function read(file: string, kind: FieldKind): Promise<ParquetRow[]> {
  const rows: ParquetRow[] = [];
  const event = { ...ANY_FIELD, kind: 'object', member: () => ({ ...ANY_FIELD, kind }) } as const;
  const absolute = path.join(folder, `${file}.parquet`);
  for await (const chunk of createParquetReader(async () => api, running)(absolute, event))
    rows.push(...chunk);
  return rows;
}

describe('a Parquet file of Arrow', () => {
  it.each(EXACT)('gives the exact value: %s for %s', async (file, kind, json) => {
    expect(await read(file, kind)).toEqual([json === null ? '{}' : `{"c":${json}}`]);
  });

  it.each(REFUSED)('is refused by name: %s for %s', async (file, kind, of, sentence) => {
    const message = expect.stringContaining(sentence);
    if (of === 'column') {
      await expect(read(file, kind)).rejects.toMatchObject({ code: 'PARQUET_COLUMN', message });
    } else {
      expect(await read(file, kind)).toMatchObject([
        { pointer: '/c', rule: 'parquet-value', message },
      ]);
    }
  });

  it.each(NO_TEXT)('is refused where its text is no UTF-8: %s', async (file) => {
    const message = expect.stringContaining('is not valid UTF8');
    await expect(read(file, 'text')).rejects.toMatchObject({ code: 'SQL_FAILED', message });
  });

  it('is in one of these tables, each of them', () => {
    const used = new Set([
      ...EXACT.map(([file]) => file),
      ...REFUSED.map(([file]) => file),
      ...NO_TEXT,
    ]);
    expect(readdirSync(folder).sort()).toEqual([...used].map((file) => `${file}.parquet`).sort());
  });
});
