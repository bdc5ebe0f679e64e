/** Which tables a run looks at: those of the plan, which have a second opinion, and those that a team declares. */
import { GateError } from '../../contracts/errors.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import type { DeclaredTable, TableShape } from '../../contracts/tables/table.ts';
import { foldName } from '../../contracts/tables/table-name.ts';
import { FINDINGS_TABLE, type RebuiltTable, TABLES } from '../../plan/tables.ts';
import type { PipelineSettings } from '../settings.ts';
import type { TableSettings } from './settings.ts';

export interface TablesUnderTest {
  /** Of docs/DOMAIN.md: the pipeline must leave them, with all their columns. */
  readonly plan: readonly TableShape<RebuiltTable>[];
  readonly declared: readonly DeclaredTable[];
}

/** @throws GateError PLAN_TABLES where a command needs tables that the pipeline does not make */
export function requirePlanTables(
  { plan }: TablesUnderTest,
  needed: readonly RebuiltTable[],
  command: string,
): void {
  const missing = needed.filter((name) => !plan.some((table) => table.name === name));
  if (missing.length > 0)
    throw new GateError('PLAN_TABLES', { command, tables: missing.join(', ') });
}

/** @throws GateError TABLES where two tables would have one golden file */
export function tablesUnderTest(
  settings: TableSettings & PipelineSettings & SettingPlaces,
): TablesUnderTest {
  const { tables: declared, findPlace } = settings;
  const plan = planTables(settings);
  for (const table of declared) {
    const taken = [...plan, FINDINGS_TABLE].find(
      ({ goldenFile }) => goldenFile === foldName(table.goldenFile),
    );
    if (taken !== undefined)
      throw new GateError('TABLES', {
        place: findPlace('tables', table.name),
        detail: `the golden file ${table.goldenFile} is that of ${taken.name} already`,
      });
  }
  return { plan, declared };
}

/**
 * SQL makes the tables of the plan, its own or what is left of the reference. A command makes what it
 * makes: where a team says which tables that are, those of the plan are there if they are among them.
 */
export function planTables({
  tables: declared,
  pipeline,
}: TableSettings & PipelineSettings): TablesUnderTest['plan'] {
  const makesAll = pipeline.kind === 'builtin' || pipeline.kind === 'folder';
  return makesAll || declared.length === 0
    ? TABLES
    : TABLES.filter(({ name }) => declared.some((own) => own.name.toLowerCase() === name));
}
