/** Rows of a Parquet file as events: each column by its type, the kind of its field, and its place in the file's schema. */
import type {
  DuckDBListType,
  DuckDBListValue,
  DuckDBStructType,
  DuckDBStructValue,
  DuckDBType,
  DuckDBValue,
} from '@duckdb/node-api';
import { GateError } from '../../../contracts/errors.ts';
import {
  ANY_FIELD,
  type EventField,
  type FieldKind,
  writesNull,
} from '../../../contracts/ports/parquet.ts';
import type { NodeApi } from '../client.ts';
import { cellText, type ParquetColumn } from './cells.ts';
import { elementNode, type ParquetNode, renamedMember } from './schema.ts';
import { type Family, familyFor, isTaken, sentenceNotTaken, typeName } from './types.ts';

/** The JSON text of a value; null for NULL, which is an absent field. */
type Writer = (value: DuckDBValue) => string | null;

export interface ParquetTable {
  readonly names: readonly string[];
  readonly types: readonly DuckDBType[];
  readonly schema: ParquetNode;
}

/** Where a refusal comes from, and the library. */
interface Source {
  readonly api: NodeApi;
  readonly file: string;
}

/** Members of a group: of the whole row, or of a STRUCT. */
interface Group {
  readonly names: readonly string[];
  readonly types: readonly DuckDBType[];
  readonly node: ParquetNode;
  readonly field: EventField;
  /** Names from the event down to the group. */
  readonly path: readonly string[];
}

/**
 * @returns the JSON text of the event in a row
 * @throws GateError PARQUET_COLUMN: from here for a name that DuckDB cannot keep, from a row for a type
 *   that is not read; ValueRefusal from a row
 */
export function eventWriter(
  source: Source,
  { names, types, schema }: ParquetTable,
  event: EventField,
): (row: readonly DuckDBValue[]) => string {
  return groupWriter(source, { names, types, node: schema, field: event, path: [] });
}

function groupWriter(
  source: Source,
  { names, types, node, field, path }: Group,
): (values: readonly DuckDBValue[]) => string {
  requireNames(source, node.children, names, path);
  const writers = types.map((type, at) => {
    const name = names[at] ?? '';
    const child = node.children[at] ?? node;
    const write = valueWriter(source, type, child, field.member(name), [...path, name]);
    // A field that may be null and may not be absent can only be null.
    const absent = writesNull(field, name) ? 'null' : null;
    return (value: DuckDBValue) => write(value) ?? absent;
  });
  return (values) => {
    const texts = writers.flatMap((write, at) => {
      const text = write(values[at] ?? null);
      return text === null ? [] : [`${JSON.stringify(names[at])}:${text}`];
    });
    return `{${texts.join(',')}}`;
  };
}

function valueWriter(
  source: Source,
  type: DuckDBType,
  node: ParquetNode,
  field: EventField,
  path: readonly string[],
): Writer {
  const { kind } = field;
  const column = { path, type: typeName(type, node) };
  const family = readAs(familyFor(source.api, type, node), kind, path);
  if (!isTaken(family, kind)) return whereNotNull(() => refuseColumn(source, column, kind));
  if (family === 'struct') return structWriter(source, type as DuckDBStructType, node, field, path);
  if (family === 'list') return listWriter(source, type as DuckDBListType, node, path);
  return whereNotNull((value) => cellText(value, family, kind, column));
}

function structWriter(
  source: Source,
  { entryNames, entryTypes }: DuckDBStructType,
  node: ParquetNode,
  field: EventField,
  path: readonly string[],
): Writer {
  const group = { names: entryNames, types: entryTypes, node, field, path };
  const write = groupWriter(source, group);
  return whereNotNull((value) => {
    const { entries } = value as DuckDBStructValue;
    return write(entryNames.map((name) => entries[name] ?? null));
  });
}

function listWriter(
  source: Source,
  { valueType }: DuckDBListType,
  node: ParquetNode,
  path: readonly string[],
): Writer {
  const element = elementNode(source.api, node, valueType);
  const write = valueWriter(source, valueType, element, ANY_FIELD, [...path, '0']);
  return whereNotNull((value) => {
    const { items } = value as DuckDBListValue;
    return `[${items.map((item) => write(item) ?? 'null').join(',')}]`;
  });
}

function requireNames(
  { file }: Source,
  children: readonly ParquetNode[],
  names: readonly string[],
  path: readonly string[],
): void {
  const renamed = renamedMember(children, names);
  if (renamed === null) return;
  const column = JSON.stringify([...path, renamed].join('.'));
  const detail = `the column ${column} cannot be read under its name, which is empty, is there twice where upper and lower case count as one, or holds a character that no field has; rename it`;
  throw new GateError('PARQUET_COLUMN', { file, detail });
}

function refuseColumn({ file }: Source, { path, type }: ParquetColumn, kind: FieldKind): never {
  const detail = sentenceNotTaken(path.join('.'), type, kind);
  throw new GateError('PARQUET_COLUMN', { file, detail });
}

/** Text in the column of an object is JSON; so it is in CSV. */
function readAs(family: Family, kind: FieldKind, path: readonly string[]): Family {
  return family === 'text' && kind === 'object' && path.length === 1 ? 'json' : family;
}

function whereNotNull(write: (value: DuckDBValue) => string): Writer {
  return (value) => (value === null ? null : write(value));
}
