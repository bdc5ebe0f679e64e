/**
 * The valid fixtures, rebuilt twice, by SQL and by the fold, which must agree to the last digit; and
 * held against the quality rules.
 */
import type { Config } from '../../core/config/config.ts';
import { tableLinesSql } from '../../core/table-sql.ts';
import { TABLES, type TableShape } from '../../core/tables.ts';
import type { Disagreement, QualityReport, ReconstructionReport } from '../../schema/types.ts';
import type { ValidatedFixtures } from '../fixtures/validate-fixtures.ts';
import type { Engine } from '../load-engine.ts';
import type { Database, Ports } from '../ports.ts';
import { qualityReport, runRules } from '../quality/run-rules.ts';
import { compareWithOracle, personEvents } from './oracle.ts';
import { loadEvents, reconstruct } from './reconstruct.ts';

/** How many disagreements the report lists; all are counted. */
const MOST_DISAGREEMENTS = 100;

export interface RebuiltFixtures {
  readonly reconstruction: ReconstructionReport;
  readonly quality: QualityReport;
}

/** @returns null where there is no valid event to rebuild from; the verdict fails for that already */
export async function rebuildFixtures(
  ports: Ports,
  config: Config,
  { pipeline, rules }: Engine,
  fixtures: ValidatedFixtures,
  spoolDirectory: string,
): Promise<RebuiltFixtures | null> {
  if (fixtures.report.valid === 0) return null;
  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const request = { spool: fixtures.spool, asOf: config.asOf, pipeline };
    const { asOf, events } = await reconstruct(database, request);
    const compared = await compare(ports, database, fixtures.spool, spoolDirectory, asOf);
    await runRules(database, rules);
    return {
      reconstruction: { asOf, events, tables: await tableCounts(database), ...compared },
      quality: await qualityReport(database, rules, config.quality.maxFindings),
    };
  } finally {
    database.close();
  }
}

/** The quality rules alone, without balances; null as above. */
export async function judgeFixtures(
  ports: Ports,
  config: Config,
  { pipeline, rules }: Engine,
  fixtures: ValidatedFixtures,
  spoolDirectory: string,
): Promise<QualityReport | null> {
  if (fixtures.report.valid === 0) return null;
  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    await loadEvents(database, { spool: fixtures.spool, asOf: config.asOf, pipeline });
    await runRules(database, rules);
    return await qualityReport(database, rules, config.quality.maxFindings);
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
