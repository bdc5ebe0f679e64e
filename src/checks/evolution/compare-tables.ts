/** All tables that two pipelines have made of the same events: the plan's, and those that the team declares. */
import type { Database } from '../../contracts/ports.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { describeTable } from '../../pipelines/declared/describe-table.ts';
import type { TablesUnderTest } from '../../pipelines/declared/tables-under-test.ts';
import type { TableMeaning } from '../../schema/types.ts';
import { shapeInCommon } from './common-columns.ts';
import { compareBuilt } from './compare-built.ts';

export interface ComparedTables {
  readonly before: TablesUnderTest;
  readonly after: TablesUnderTest;
}

export async function compareTables(
  old: Database,
  now: Database,
  { before, after }: ComparedTables,
): Promise<TableMeaning[]> {
  const tables: TableMeaning[] = [];
  for (const shape of after.plan)
    tables.push(
      before.plan.some(({ name }) => name === shape.name)
        ? { ...(await compareBuilt(old, now, shape)), note: null }
        : uncompared(shape.name, 'the base does not make it'),
    );
  const isPlan = (name: string) => after.plan.some((shape) => shape.name === name.toLowerCase());
  for (const declared of after.declared)
    if (!isPlan(declared.name)) tables.push(await compareDeclared(old, now, declared));
  const isThere = (name: string) =>
    [...after.plan, ...after.declared].some((one) => one.name.toLowerCase() === name.toLowerCase());
  for (const { name } of before.declared)
    if (!isThere(name)) tables.push(uncompared(name, 'it is not declared any more'));
  return tables;
}

async function compareDeclared(
  old: Database,
  now: Database,
  declared: DeclaredTable,
): Promise<TableMeaning> {
  const [before, after] = [await describeTable(old, declared), await describeTable(now, declared)];
  if (before.kind === 'unusable')
    return uncompared(declared.name, `at the base, ${firstSentence(before.reason)}`);
  if (after.kind === 'unusable')
    return uncompared(declared.name, `now, ${firstSentence(after.reason)}`);
  const { shapes, note } = shapeInCommon(before.shape, after.shape);
  if (shapes === null) return { table: declared.name, rows: 0, first: null, note };
  return { ...(await compareBuilt(old, now, shapes.after, shapes.before)), note };
}

function uncompared(table: string, why: string): TableMeaning {
  return { table, rows: 0, first: null, note: `not compared: ${why}` };
}

/** What is to be done about a table of the base is nobody's any more. */
function firstSentence(reason: string): string {
  return reason.split(/\. (?=[A-Z])/)[0] ?? reason;
}
