/**
 * A Parquet file's own schema, held against what DuckDB makes of it. DuckDB gives up exactness in
 * places where its types end: it renames columns, and reads some types as others.
 */
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { NodeApi } from '../client.ts';

/** One element of the schema, as `parquet_schema()` gives it. */
export interface ParquetNode {
  readonly name: string;
  /** Physical type, null for a group. */
  readonly physical: string | null;
  readonly converted: string | null;
  readonly logical: string | null;
  readonly precision: number;
  readonly scale: number;
  readonly children: readonly ParquetNode[];
}

/** @param source SQL of the file's path */
export async function readSchema(
  connection: DuckDBConnection,
  source: string,
): Promise<ParquetNode> {
  const reader = await connection.runAndReadAll(
    `SELECT name, type, converted_type, logical_type, precision, scale, num_children
     FROM parquet_schema(${source})`,
  );
  const rows = reader.getRows()[Symbol.iterator]();
  return nextNode(rows);
}

/** Elements stand in depth-first order, each with the number of its children. */
function nextNode(rows: Iterator<DuckDBValue[]>): ParquetNode {
  const [name, physical, converted, logical, precision, scale, count] = rows.next().value ?? [];
  const children: ParquetNode[] = [];
  for (let i = 0; i < Number(count ?? 0); i += 1) children.push(nextNode(rows));
  return {
    name: String(name ?? ''),
    physical: textOrNull(physical),
    converted: textOrNull(converted),
    logical: textOrNull(logical),
    precision: Number(precision ?? 0),
    scale: Number(scale ?? 0),
    children,
  };
}

function textOrNull(value: DuckDBValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/**
 * The names that DuckDB gives the members of a group are those of the file. It tells no letter case
 * apart, cuts a name at a NUL, and its client loses `__proto__`.
 *
 * @returns the name in the file that is another one in DuckDB, or null
 */
export function renamedMember(
  children: readonly ParquetNode[],
  names: readonly string[],
): string | null {
  const at = children.findIndex(({ name }, i) => name !== names[i] || name === '__proto__');
  return at === -1 ? null : (children[at]?.name ?? '');
}

/** The elements of a list lie two levels down, in old files one. */
export function elementNode(api: NodeApi, list: ParquetNode, element: DuckDBType): ParquetNode {
  const [inner] = list.children;
  const [innermost] = inner?.children ?? [];
  const isGroup = element.typeId === api.DuckDBTypeId.STRUCT;
  const deep = innermost !== undefined && (!isGroup || innermost.children.length > 0);
  return (deep ? innermost : inner) ?? list;
}
