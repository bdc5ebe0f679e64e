/** Rows of an expected table by their keys. */
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { type Cell, parseTable } from '../../contracts/tables/table-lines.ts';

/** @returns of a row its cells by column; null where it is not there */
export type FindRow = (key: readonly string[]) => ReadonlyMap<string, Cell> | null;

/** The table is read when it is first asked. */
export function createRowFinder({ key }: DeclaredTable, text: string): FindRow {
  let rows: ReadonlyMap<string, ReadonlyMap<string, Cell>> | null = null;
  return (wanted) => {
    rows ??= readRows(key.length, text);
    return rows.get(JSON.stringify(wanted)) ?? null;
  };
}

function readRows(keys: number, text: string) {
  const [header, ...rows] = parseTable(text).rows.map(({ cells }) => cells);
  const names = (header ?? []).map((name) => name ?? '');
  return new Map(
    rows.map((cells) => [
      JSON.stringify(cells.slice(0, keys).map((cell) => cell ?? '')),
      new Map(names.map((name, at) => [name, cells[at] ?? null] as const)),
    ]),
  );
}
