/** The valid fixtures, rebuilt twice: by SQL and by the fold. They must agree to the last digit. */
import type { Config } from '../core/config/config.ts';
import { TABLES } from '../core/tables.ts';
import type { Disagreement, ReconstructionReport } from '../schema/types.ts';
import type { ValidatedFixtures } from './fixtures.ts';
import { compareWithOracle } from './oracle.ts';
import type { Pipeline } from './pipeline.ts';
import type { Database, Ports } from './ports.ts';
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
    const { spool } = fixtures;
    const rebuilt = await reconstruct(database, { spool, asOf: config.asOf, pipeline });
    const disagreements: Disagreement[] = [];
    let disagreementCount = 0;
    // Which of two conflicting contents counts is no question worth comparing: the gate fails anyway.
    if (rebuilt.conflicts.length === 0) {
      const request = { spool, spoolDirectory, asOf: rebuilt.asOf };
      for await (const difference of compareWithOracle(ports.warehouse, database, request)) {
        disagreementCount += 1;
        if (disagreements.length < MOST_DISAGREEMENTS) disagreements.push(difference);
      }
    }
    const tables = await tableCounts(database);
    return { ...rebuilt, tables, disagreementCount, disagreements };
  } finally {
    database.close();
  }
}

async function tableCounts(database: Database): Promise<ReconstructionReport['tables']> {
  const counts = TABLES.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(', ');
  const [row = []] = await database.rows(`SELECT ${counts}`, 'row counts');
  return TABLES.map(({ name }, index) => ({ name, rows: Number(row[index]) }));
}
