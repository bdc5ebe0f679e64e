/** `tables`: what a team's own pipeline leaves, beside the tables of the plan. */
import {
  type Loosening,
  type RowKind,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { foldName } from '../../contracts/tables/table-name.ts';
import { readDeclarations } from './read-declarations.ts';

type Tables = readonly DeclaredTable[];

const tables: RowKind<Tables> = {
  byDefault: [],
  parse: (text, reject, yaml) =>
    readDeclarations(
      text,
      (detail) => reject(text, `a map such as {NAME: {key: [COLUMN]}}, or none; it ${detail}`),
      yaml,
    ),
  read: readDeclarations,
};

/** Fewer tables, another key or day, more columns that do not count. */
function looserTables(base: Tables, head: Tables): Loosening[] {
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

export const TABLE_SETTINGS = [
  setting({
    key: 'tables',
    name: 'tables',
    placeholder: 'YAML',
    help: 'tables of your own, as in the file: {NAME: {key: [COLUMN]}}',
    kind: tables,
    looser: looserTables,
  }),
] as const;

export type TableSettings = SettingValues<typeof TABLE_SETTINGS>;
