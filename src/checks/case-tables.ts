/** Golden cases as suites of one database, and their tables read out of it. */
import type { BuildRequest, Built } from '../contracts/pipeline.ts';
import type { TableShape } from '../contracts/tables/table.ts';
import type { BuiltTables } from '../pipelines/declared/built-tables.ts';
import type { TablesUnderTest } from '../pipelines/declared/tables-under-test.ts';
import { FINDINGS_TABLE } from '../plan/tables.ts';

/** A golden case, as a build takes it. */
export interface CaseSuite extends Pick<BuildRequest, 'spool' | 'directory' | 'asOf'> {
  /** Valid ones. */
  readonly events: number;
}

/** What it has become. */
export interface CaseTables extends Pick<Built, 'asOf' | 'loaded'> {
  readonly tables: BuiltTables;
}

/** After the rules have run. @param built in the order of the suites */
export async function readCases(
  linesOf: (shape: TableShape) => Promise<readonly (readonly string[])[]>,
  plan: TablesUnderTest['plan'],
  built: readonly Built[],
): Promise<CaseTables[]> {
  const shapes = [...plan, FINDINGS_TABLE];
  const lines = await Promise.all(shapes.map(linesOf));
  return built.map(({ asOf, loaded }, number) => {
    const tables = shapes.map((shape, at) => {
      const table = { kind: 'table', shape, lines: lines[at]?.[number] ?? [] } as const;
      return [shape.goldenFile, table] as const;
    });
    return { asOf, loaded, tables: new Map(tables) };
  });
}
