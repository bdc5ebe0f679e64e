/** The rows of a day against what a rebuild from the events up to it gives, as of it. */
import { parseLine } from '../../contracts/tables/line-differences.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { readPointer } from '../../events/pointers.ts';
import type { BuiltTables } from '../../pipelines/declared/built-tables.ts';
import type { PickRows } from './compare-attempts.ts';

/** A day in the middle of those that the rows name; null where no table says days, or no row is there. */
export function chooseDay(tables: BuiltTables): string | null {
  const days = [...tables.values()].flatMap((table) =>
    table.kind === 'table' ? daysOfRows(table.shape, table.lines) : [],
  );
  const distinct = [...new Set(days)].sort();
  return distinct[Math.floor((distinct.length - 1) / 2)] ?? null;
}

/** The rows of that day, of tables that say days; of others none. */
export function rowsOn(day: string): PickRows {
  return ({ shape, lines }) => {
    const days = daysOfRows(shape, lines);
    return lines.filter((_, at) => days[at] === day);
  };
}

function daysOfRows({ columns, day }: TableShape, lines: readonly string[]): string[] {
  const at = columns.findIndex(
    ({ name }) => day !== null && name.toLowerCase() === day.toLowerCase(),
  );
  return at === -1 ? [] : lines.map((line) => (parseLine(line)[at] ?? '').slice(0, 10));
}

/** @param pointer JSON pointer to the day of an event */
export function eventsUntil(
  lines: readonly string[],
  day: string,
  pointer: string,
): readonly string[] {
  return lines.filter((line) => {
    const value = readPointer(JSON.parse(line), pointer);
    return typeof value === 'string' && value.slice(0, 10) <= day;
  });
}
