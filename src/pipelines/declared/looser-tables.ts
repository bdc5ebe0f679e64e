/** Which change of the declared tables lets more pass. */
import type { Loosening } from '../../contracts/settings/setting.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { foldName } from '../../contracts/tables/table-name.ts';

type Tables = readonly DeclaredTable[];

/** Fewer tables, another key or day, more columns that do not count. */
export function looserTables(base: Tables, head: Tables): Loosening[] {
  return base.flatMap((before) => {
    const after = head.find(({ name }) => foldName(name) === foldName(before.name));
    if (after === undefined) return [{ base: before.name, head: 'not declared' }];
    const parts: (readonly [string, string, string])[] = [];
    if (!isSame(before.key, after.key)) parts.push(['key', list(before.key), list(after.key)]);
    if (before.day !== null && before.day !== after.day)
      parts.push(['day', before.day, after.day ?? 'none']);
    if (after.ignore.some((column) => !has(before.ignore, column)))
      parts.push(['ignore', list(before.ignore), list(after.ignore)]);
    return parts.map(([part, was, is]) => ({
      base: `${before.name}: ${part} ${was}`,
      head: `${after.name}: ${part} ${is}`,
    }));
  });
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column) => has(b, column));
}

function has(columns: readonly string[], name: string): boolean {
  return columns.some((column) => column.toLowerCase() === name.toLowerCase());
}

function list(columns: readonly string[]): string {
  return columns.length === 0 ? 'none' : columns.join(', ');
}
