/** `tables`: what a team's own pipeline leaves, beside the tables of the plan. */
import { type RowKind, type SettingValues, setting } from '../../contracts/settings/setting.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { looserTables } from './looser-tables.ts';
import { readDeclarations } from './read-declarations.ts';

const tables: RowKind<readonly DeclaredTable[]> = {
  byDefault: [],
  parse: (text, reject, yaml) =>
    readDeclarations(
      text,
      (detail) => reject(text, `a map such as {NAME: {key: [COLUMN]}}, or none; it ${detail}`),
      yaml,
    ),
  read: readDeclarations,
};

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
