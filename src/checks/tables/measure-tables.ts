/** The tables of the fixtures, rebuilt twice, by the pipeline and for a second opinion: of a run's persons. */
import type { LoadedType } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import { eventPointers } from '../../events/pointers.ts';
import { countInBalances, tallyLoaded } from '../../pipelines/count-events.ts';
import { describeTable } from '../../pipelines/declared/describe-table.ts';
import type { TablesUnderTest } from '../../pipelines/declared/tables-under-test.ts';
import type { Disagreements } from '../../pipelines/second-opinion/first-disagreements.ts';
import type { EventTally } from '../../pipelines/second-opinion/oracle.ts';
import type {
  ReconstructionReport,
  SecondOpinionReport,
  WeekDifference,
} from '../../schema/types.ts';
import type { CheckContext, LoadedFixtures } from '../context.ts';
import { askSecondOpinion } from './ask-second-opinion.ts';
import { type AbsentCounts, countAbsentParts } from './find-absent-parts.ts';
import { sumWeeks } from './sum-weeks.ts';

type ByType<Of> = readonly (readonly [type: string, of: Of])[];

export interface TablesShare extends Disagreements {
  /** ISO dates: as of which the tables stand, and of the first event. */
  readonly asOf: string;
  readonly first: string;
  readonly events: number;
  readonly loaded: readonly LoadedType[] | null;
  /** Distinct valid events. */
  readonly distinct: ByType<number>;
  /** The events that were folded, or those that were loaded where nobody folds. */
  readonly tally: ByType<EventTally>;
  /** How many the tables say that they rest on, where nobody folds. */
  readonly inTables: ByType<number> | null;
  readonly absent: AbsentCounts | null;
  readonly tables: ReconstructionReport['tables'];
  readonly declared: ReconstructionReport['declared'];
  readonly weekSums: readonly WeekDifference[];
  readonly secondOpinion: SecondOpinionReport;
}

export function measureTables(context: CheckContext): Promise<TablesShare | null> {
  const { engine } = context;
  const { plan, declared } = engine.tables;
  return context.useFixtures(async (fixtures) => {
    const { database, built } = fixtures;
    const tables = await tableCounts(database, plan);
    const { folded, ...opinion } = await askSecondOpinion(context, fixtures);
    const distinct =
      folded === null
        ? await countDistinct(database)
        : [...folded].map(([type, { distinct: count }]) => [type, count] as const);
    const counts = await countOwn(fixtures, folded, plan);
    const absent = await absentIn(context, fixtures);
    const hasSums =
      engine.secondOpinion.kind === 'builtin' &&
      plan.some(({ name }) => name === 'fct_participant_balance_snapshots');
    const weekSums = hasSums ? await sumWeeks(database) : [];
    const own = await describeAll(database, declared);
    const found = { distinct, ...counts, absent, tables, declared: own, weekSums, ...opinion };
    return { ...built, ...found };
  });
}

/** Where no table of the plan is made, what a command makes of the events is its own affair. */
async function countOwn(
  { database, built }: LoadedFixtures,
  folded: ReadonlyMap<string, EventTally> | null,
  plan: TablesUnderTest['plan'],
): Promise<Pick<TablesShare, 'tally' | 'inTables'>> {
  if (plan.length === 0) return { tally: [], inTables: null };
  if (folded !== null) return { tally: [...folded], inTables: null };
  return {
    tally: [...(await tallyLoaded(database, built.asOf))],
    inTables: [...(await countInBalances(database, plan))],
  };
}

/** The built-in schema asks for all that the built-in pointers lead to. */
async function absentIn(
  { engine, config }: CheckContext,
  { database, spool, aside }: LoadedFixtures,
): Promise<AbsentCounts | null> {
  if (engine.schema.origin === 'builtin') return null;
  const pointers = eventPointers(config, engine.schema);
  return countAbsentParts(database, [...spool, ...aside], pointers);
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
    const problem = found.kind === 'table' ? null : found.reason;
    tables.push({ name: table.name, rows: found.rows, problem });
  }
  return tables;
}

/** Distinct valid events by type, where nobody folds them. */
async function countDistinct(database: Database): Promise<ByType<number>> {
  const rows = await database.rows(
    'SELECT event_type, count(*) FROM events GROUP BY ALL',
    'events',
  );
  return rows.map(([type, count]) => [type ?? 'none', Number(count)] as const);
}
