/** The tables of a pipeline held against those that another makes of the same events. */
import { GateError } from '../../contracts/errors.ts';
import type { Pipeline } from '../../contracts/pipeline.ts';
import type { Database, Ports } from '../../contracts/ports.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { tableLinesSql } from '../../contracts/tables/table-sql.ts';
import type { Disagreement } from '../../schema/types.ts';
import { describeTable } from '../declared/describe-table.ts';
import type { TablesUnderTest } from '../declared/tables-under-test.ts';
import { roomFor } from '../room-for-events.ts';
import { compareLines } from './compare-lines.ts';
import type { FoldRequest } from './compare-with-fold.ts';
import { differingColumns } from './differing-columns.ts';

export interface OtherPipeline
  extends Pick<FoldRequest, 'spool' | 'spoolDirectory' | 'events' | 'asOf'> {
  readonly pipeline: Pipeline;
  readonly tables: TablesUnderTest;
  /** Files with the events of types that the plan's tables do not know. */
  readonly aside: readonly string[];
}

/**
 * Of a table that the first one lacks nothing is said here.
 * @throws GateError PIPELINE_TABLE where the other one lacks it, and all that a build throws
 */
export async function* compareWithPipeline(
  { warehouse, workspace }: Pick<Ports, 'warehouse' | 'workspace'>,
  database: Database,
  { pipeline, tables, spool, aside, spoolDirectory, events, asOf }: OtherPipeline,
): AsyncGenerator<Disagreement> {
  const directory = await workspace.temporaryDirectory();
  const other = await warehouse.open({
    ...roomFor(events, directory, 'second-opinion'),
    readable: [directory, spoolDirectory],
  });
  try {
    await pipeline.build(other, { spool, aside, directory, asOf, target: 'memory' });
    for (const shape of tables.plan) yield* compareShape(shape, database, other);
    for (const table of tables.declared) {
      if (tables.plan.some(({ name }) => name === table.name.toLowerCase())) continue;
      const first = await describeTable(database, table);
      if (first.kind === 'unusable') continue;
      const second = await describeTable(other, table);
      if (second.kind === 'unusable')
        throw new GateError('PIPELINE_TABLE', {
          file: pipeline.scriptFor(table.name),
          table: table.name,
          detail: second.reason,
        });
      const columns = differingColumns(first.shape, second.shape);
      if (columns.length > 0) yield* columns;
      else yield* compareShape(first.shape, database, other);
    }
  } finally {
    other.close();
  }
}

function compareShape(shape: TableShape, one: Database, other: Database) {
  const sql = tableLinesSql(shape);
  return compareLines(shape, one.lines(sql, shape.name), other.lines(sql, shape.name));
}
