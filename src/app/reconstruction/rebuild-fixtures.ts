/** The valid fixtures, rebuilt twice: by SQL and by the fold. They must agree to the last digit. */
import type { Config } from '../../core/config/config.ts';
import { tableLinesSql } from '../../core/table-sql.ts';
import { TABLES, type TableShape } from '../../core/tables.ts';
import type { Disagreement, ReconstructionReport } from '../../schema/types.ts';
import type { ValidatedFixtures } from '../fixtures/validate-fixtures.ts';
import type { Database, Ports } from '../ports.ts';
import { compareWithOracle, personEvents } from './oracle.ts';
import type { Pipeline } from './pipeline.ts';
import { reconstruct } from './reconstruct.ts';

/** How many disagreements the report lists; all are counted. */
const MOST_DISAGREEMENTS = 100;

/** @returns null where there is no valid event to rebuild from; the verdict fails for that already */
export async function rebuildFixtures(
  ports: Ports,
  config: Config,
  pipeline: Pipeline,
  fixtures: ValidatedFixtures,
  spoolDirectory: string,
): Promise<ReconstructionReport | null> {
  if (fixtures.report.valid === 0) return null;
  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const rebuilt = await reconstruct(database, {
      spool: fixtures.spool,
      asOf: config.asOf,
      pipeline,
    });
    // Which of two conflicting contents counts is no question worth comparing: the gate fails anyway.
    const compared =
      rebuilt.conflicts.length > 0
        ? { disagreementCount: 0, disagreements: [] }
        : await compare(ports, database, fixtures.spool, spoolDirectory, rebuilt.asOf);
    return { ...rebuilt, tables: await tableCounts(database), ...compared };
  } finally {
    database.close();
  }
}

async function compare(
  { warehouse }: Ports,
  rebuilt: Database,
  spool: readonly string[],
  spoolDirectory: string,
  asOf: string,
): Promise<Pick<ReconstructionReport, 'disagreementCount' | 'disagreements'>> {
  const disagreements: Disagreement[] = [];
  let disagreementCount = 0;
  const sorter = await warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const persons = personEvents(sorter, spool);
    const lines = (shape: TableShape) => rebuilt.lines(tableLinesSql(shape), shape.name);
    for await (const disagreement of compareWithOracle({ persons, lines, asOf })) {
      disagreementCount += 1;
      if (disagreements.length < MOST_DISAGREEMENTS) disagreements.push(disagreement);
    }
  } finally {
    sorter.close();
  }
  return { disagreementCount, disagreements };
}

async function tableCounts(database: Database): Promise<ReconstructionReport['tables']> {
  const counts = TABLES.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(', ');
  const [row = []] = await database.rows(`SELECT ${counts}`, 'row counts');
  return TABLES.map(({ name }, index) => ({ name, rows: Number(row[index]) }));
}
