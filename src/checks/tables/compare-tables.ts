/** The tables of the fixtures, rebuilt twice, by the pipeline and for a second opinion: they must agree to the last digit. */
import type { Built } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import { describeTable } from '../../pipelines/declared/describe-table.ts';
import type { TablesUnderTest } from '../../pipelines/declared/tables-under-test.ts';
import { countEvents, listNotRebuilt } from '../../pipelines/event-counts.ts';
import { compareLoading, distinctCounts } from '../../pipelines/loading.ts';
import type { EventTally } from '../../pipelines/second-opinion/oracle.ts';
import type { ReconstructionReport } from '../../schema/types.ts';
import type { CheckContext } from '../context.ts';
import type { ValidatedFixtures } from '../validate-fixtures.ts';
import { validatedCounts } from '../validated-counts.ts';
import { askSecondOpinion } from './ask-second-opinion.ts';
import { sumWeeks } from './sum-weeks.ts';

export function compareTables(context: CheckContext): Promise<ReconstructionReport | null> {
  const { engine } = context;
  const { plan, declared } = engine.tables;
  return context.useFixtures(async (fixtures) => {
    const { database, built } = fixtures;
    const { asOf, events } = built;
    const tables = await tableCounts(database, plan);
    const { folded, ...opinion } = await askSecondOpinion(context, fixtures);
    const valid = folded === null ? await countDistinct(database) : distinctCounts(folded);
    const loading = compareLoading(valid, built.loaded, engine.pipeline.scriptFor('events'));
    const counts = plan.length === 0 ? NO_COUNTS : countAll(fixtures, folded, built);
    const hasSums =
      engine.secondOpinion.kind === 'builtin' &&
      plan.some(({ name }) => name === 'fct_participant_balance_snapshots');
    const weeks = hasSums ? await sumWeeks(database) : { weeks: 0, weekDifferences: [] };
    const own = await describeAll(database, declared);
    return { asOf, events, ...counts, loading, tables, declared: own, ...weeks, ...opinion };
  });
}

/** Where no table of the plan is made, what a command makes of the events is its own affair. */
const NO_COUNTS = { counts: [], notRebuilt: [] };

function countAll(
  fixtures: Pick<ValidatedFixtures, 'report' | 'loadable'>,
  folded: ReadonlyMap<string, EventTally> | null,
  { loaded }: Built,
): Pick<ReconstructionReport, 'counts' | 'notRebuilt'> {
  const validated = validatedCounts(fixtures);
  return {
    // Where nobody folds, nobody says how many were rebuilt.
    counts: folded === null ? [] : countEvents(validated, folded, loaded),
    notRebuilt: listNotRebuilt(validated.validated),
  };
}

async function tableCounts(
  database: Database,
  plan: TablesUnderTest['plan'],
): Promise<ReconstructionReport['tables']> {
  if (plan.length === 0) return [];
  const counts = plan.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(', ');
  const [row = []] = await database.rows(`SELECT ${counts}`, 'row counts');
  return plan.map(({ name }, index) => ({ name, rows: Number(row[index]) }));
}

/** Each table of a team's own: its rows, or why it cannot be compared. */
async function describeAll(
  database: Database,
  declared: TablesUnderTest['declared'],
): Promise<ReconstructionReport['declared']> {
  const tables: ReconstructionReport['declared'] = [];
  for (const table of declared) {
    const found = await describeTable(database, table);
    tables.push(
      found.kind === 'table'
        ? { name: table.name, rows: found.rows, problem: null }
        : { name: table.name, rows: 0, problem: found.reason },
    );
  }
  return tables;
}

/** Distinct valid events by type, where nobody folds them. */
async function countDistinct(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await database.rows(
    'SELECT event_type, count(*) FROM events GROUP BY ALL',
    'events',
  );
  return new Map(rows.map(([type, count]) => [type ?? 'none', Number(count)]));
}
