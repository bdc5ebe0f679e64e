/** The tables of the fixtures, rebuilt twice, by the pipeline and by the fold: they must agree to the last digit. */
import type { Database } from '../../contracts/ports.ts';
import { compareLoading } from '../../pipelines/loading.ts';
import { compareWithFold } from '../../pipelines/second-opinion/compare-with-fold.ts';
import { TABLES } from '../../plan/tables.ts';
import type { ReconstructionReport } from '../../schema/types.ts';
import type { CheckContext } from '../context.ts';
import { sumWeeks } from './sum-weeks.ts';

export function compareTables(context: CheckContext): Promise<ReconstructionReport | null> {
  const { ports, engine } = context;
  return context.useFixtures(async ({ database, directory, spool, built }) => {
    const { asOf, events } = built;
    const tables = await tableCounts(database);
    const { valid, ...compared } = await compareWithFold(ports, database, {
      spool,
      spoolDirectory: directory,
      asOf,
    });
    const loading = compareLoading(valid, built.loaded, engine.pipeline.scriptFor('events'));
    const weeks = await sumWeeks(database);
    return { asOf, events, loading, tables, ...weeks, ...compared };
  });
}

async function tableCounts(database: Database): Promise<ReconstructionReport['tables']> {
  const counts = TABLES.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(', ');
  const [row = []] = await database.rows(`SELECT ${counts}`, 'row counts');
  return TABLES.map(({ name }, index) => ({ name, rows: Number(row[index]) }));
}
