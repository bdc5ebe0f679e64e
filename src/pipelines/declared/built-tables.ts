/** The tables of a golden case as they were built: canonical lines, or why there are none. */
import type { Database } from '../../contracts/ports.ts';
import type { DeclaredTable, TableShape } from '../../contracts/tables/table.ts';
import { tableLinesSql } from '../../contracts/tables/table-sql.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import { describeTable } from './describe-table.ts';
import type { TablesUnderTest } from './tables-under-test.ts';

export type BuiltTable =
  | {
      readonly kind: 'table';
      readonly shape: TableShape;
      /** Canonical lines, in order of the key. */
      readonly lines: readonly string[];
    }
  | { readonly kind: 'unusable'; readonly table: string; readonly reason: string };

/** By the golden file: two tables may have one name, of which one has the columns of the plan. */
export type BuiltTables = ReadonlyMap<string, BuiltTable>;

/** What a case can expect: what is rebuilt, and what the quality rules found. */
export function goldenTables({ plan, declared }: TablesUnderTest): readonly DeclaredTable[] {
  return [...plan, FINDINGS_TABLE, ...declared];
}

/** @param tables those with columns are there for sure */
export async function readTables(
  database: Database,
  tables: readonly (DeclaredTable | TableShape)[],
): Promise<BuiltTables> {
  const built = new Map<string, BuiltTable>();
  for (const table of tables) {
    const found =
      'columns' in table
        ? { kind: 'table' as const, shape: table }
        : await describeTable(database, table);
    built.set(
      table.goldenFile,
      found.kind === 'unusable'
        ? found
        : { kind: 'table', shape: found.shape, lines: await readLines(database, found.shape) },
    );
  }
  return built;
}

async function readLines(database: Database, shape: TableShape): Promise<string[]> {
  const lines: string[] = [];
  // A chunk at a time into the list: as arguments of one call, a large one would not fit on the stack.
  for await (const chunk of database.lines(tableLinesSql(shape), shape.name))
    for (const line of chunk) lines.push(line);
  return lines;
}

/** Of a table that is there for sure. */
export function builtLines(tables: BuiltTables, { goldenFile }: DeclaredTable): readonly string[] {
  const built = tables.get(goldenFile);
  return built?.kind === 'table' ? built.lines : [];
}
