/** The tables of the fixtures, rebuilt twice, by the pipeline and for a second opinion: they must agree to the last digit. */
import type { Database } from '../../contracts/ports.ts';
import { eventPointers } from '../../events/pointers.ts';
import { countInBalances, tallyLoaded } from '../../pipelines/count-events.ts';
import { describeTable } from '../../pipelines/declared/describe-table.ts';
import type { TablesUnderTest } from '../../pipelines/declared/tables-under-test.ts';
import { countEvents, listNotRebuilt } from '../../pipelines/event-counts.ts';
import { compareLoading, distinctCounts } from '../../pipelines/loading.ts';
import type { EventTally } from '../../pipelines/second-opinion/oracle.ts';
import type { ReconstructionReport } from '../../schema/types.ts';
import type { CheckContext, LoadedFixtures } from '../context.ts';
import { validatedCounts } from '../validated-counts.ts';
import { askSecondOpinion } from './ask-second-opinion.ts';
import { findAbsentParts } from './find-absent-parts.ts';
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
    const counts =
      plan.length === 0 ? NO_COUNTS : await countAll(fixtures, folded, engine.tables.plan);
    const absentParts = await absentIn(context, fixtures);
    const hasSums =
      engine.secondOpinion.kind === 'builtin' &&
      plan.some(({ name }) => name === 'fct_participant_balance_snapshots');
    const weeks = hasSums ? await sumWeeks(database) : { weeks: 0, weekDifferences: [] };
    const own = await describeAll(database, declared);
    const found = { ...counts, absentParts, loading, tables, declared: own, ...weeks, ...opinion };
    return { asOf, events, ...found };
  });
}

/** Where no table of the plan is made, what a command makes of the events is its own affair. */
const NO_COUNTS = { counts: [], notRebuilt: [] };

/** Where nobody folds, the tables themselves say how many events they rest on, of those types that they count. */
async function countAll(
  fixtures: LoadedFixtures,
  folded: ReadonlyMap<string, EventTally> | null,
  plan: TablesUnderTest['plan'],
): Promise<Pick<ReconstructionReport, 'counts' | 'notRebuilt'>> {
  const { database, built } = fixtures;
  const validated = validatedCounts(fixtures);
  const counts =
    folded === null
      ? countEvents(
          validated,
          await tallyLoaded(database, built.asOf),
          built.loaded,
          await countInBalances(database, plan),
        )
      : countEvents(validated, folded, built.loaded);
  return { counts, notRebuilt: listNotRebuilt(validated.validated) };
}

/** The built-in schema asks for all that the built-in pointers lead to. */
async function absentIn(
  { engine, config }: CheckContext,
  { database, spool, aside }: LoadedFixtures,
): Promise<ReconstructionReport['absentParts']> {
  if (engine.schema.origin === 'builtin') return [];
  const pointers = eventPointers(config, engine.schema);
  return findAbsentParts(database, [...spool, ...aside], pointers);
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
