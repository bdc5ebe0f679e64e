/** Several suites of events through the same scripts at once, each as if it were alone in the database. */
import { GateError } from '../../contracts/errors.ts';
import type {
  BuildRequest,
  BuiltSuites,
  LoadedEvents,
  NamedSuite,
} from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import type { Scripts } from '../../contracts/sql/script.ts';
import type { Column, TableShape } from '../../contracts/tables/table.ts';
import { tableLinesSql } from '../../contracts/tables/table-sql.ts';
import { countLoaded } from '../loading.ts';
import { addDeadlines, rebuildBalances } from './reconstruct.ts';
import { NAMED_SUITE, SUITES } from './scripts.ts';
import { writeAllSnapshots } from './snapshots.ts';
import { tellScripts } from './tell-scripts.ts';

type Suite = Pick<BuildRequest, 'spool' | 'asOf'>;

interface SuitesRequest {
  readonly suites: readonly Suite[];
  /** Keeps its names; it has number 0. */
  readonly named: NamedSuite | null;
  readonly scripts: Scripts;
}

/** @throws GateError SQL_FAILED, PIPELINE_TABLE where no event of a suite was loaded */
export async function buildSuites(
  database: Database,
  { suites, named, scripts }: SuitesRequest,
): Promise<BuiltSuites> {
  const tell = tellScripts({ scripts, onStep: named?.onStep });
  tell('ingest');
  const loaded = await loadSuites(database, { suites, named, scripts });
  const first = named === null ? 1 : 0;
  await rebuildBalances(database, scripts, tell);
  await database.execute(
    `SET VARIABLE participation_days = (
       SELECT coalesce(list(suite_as_of(scenario_id) ORDER BY participation), CAST([] AS DATE[])) FROM participations)`,
    SUITES.name,
  );
  tell('weeklySnapshots');
  await writeAllSnapshots(database, scripts.weeklySnapshots);
  const types = await database.rows(
    'SELECT suite_of(scenario_id) AS suite, event_type, count(*), 0 FROM events GROUP BY suite, event_type',
    SUITES.name,
  );
  const built = loaded.map((suite, at) => ({
    ...suite,
    loaded: countLoaded(
      types.filter(([own]) => own === String(first + at)).map(([, ...counts]) => counts),
    ),
  }));
  if (named === null) return { named: null, suites: built };
  const [own, ...others] = built;
  return { named: own ?? null, suites: others };
}

/**
 * The events of all, and what keeps them apart: all that rules need.
 * @returns of the named suite, where there is one, and of the others
 */
export async function loadSuites(
  database: Database,
  { suites, named, scripts }: SuitesRequest,
): Promise<LoadedEvents[]> {
  await ingestSuites(database, suites, named, scripts);
  const numbered = [...(named === null ? [] : [named]), ...suites];
  const loaded = await readSuites(database, numbered, named === null ? 1 : 0, scripts);
  await database.setVariable(
    'suite_days',
    // By the number of the suite; where no suite has number 0, any day stands for it.
    [...(named === null ? ['0001-01-01'] : []), ...loaded.map(({ asOf }) => asOf)],
  );
  return loaded;
}

async function ingestSuites(
  database: Database,
  suites: readonly Suite[],
  named: Suite | null,
  { tables, ground, macros, ingest }: Scripts,
): Promise<void> {
  const files = suites.flatMap(({ spool }, at) => spool.map((file) => ({ file, suite: at + 1 })));
  await database.setVariable(
    'event_files',
    files.map(({ file }) => file),
  );
  await database.setVariable(
    'file_suites',
    files.map(({ suite }) => String(suite)),
  );
  if (named !== null) await database.setVariable('named_files', named.spool);
  const apart = named === null ? [SUITES] : [SUITES, NAMED_SUITE];
  for (const { sql, name } of [tables, ground, macros, ...apart, ingest])
    await database.execute(sql, name);
}

/** @param first number of the first of the suites */
async function readSuites(
  database: Database,
  suites: readonly Suite[],
  first: number,
  { ingest }: Scripts,
): Promise<LoadedEvents[]> {
  const rows = await database.rows(
    `SELECT suite_of(scenario_id) AS suite, count(*), CAST(min(effective_date) AS VARCHAR),
       CAST(max(effective_date) AS VARCHAR), min(year(pay_period_end)), max(year(pay_period_end))
     FROM events GROUP BY suite`,
    SUITES.name,
  );
  const years = rows.flatMap(([, , , , from, to]) => [from, to]).filter(isThere);
  if (years.length > 0) {
    const [from, to] = [Math.min(...years.map(Number)), Math.max(...years.map(Number))];
    await addDeadlines(database, { first: from, last: to });
  }
  return suites.map(({ asOf }, at) => {
    const [, events, begun, latest] = rows.find(([suite]) => suite === String(first + at)) ?? [];
    if (!isThere(begun) || !isThere(latest))
      throw new GateError('PIPELINE_TABLE', {
        file: ingest.name,
        table: 'events',
        detail: 'it is empty',
      });
    return { asOf: asOf ?? latest, first: begun, events: Number(events) };
  });
}

function isThere(cell: string | null | undefined): cell is string {
  return typeof cell === 'string';
}

const SUITE: Column = { name: 'suite', kind: 'integer' };

/** Lines of a table that the scripts or the rules made, in the order of the suites; none of those without a row. */
export function suiteLines(database: Database, shape: TableShape): Promise<string[][]> {
  return linesBySuite(database, shape, namedRows(shape));
}

/** @param rowsSql SQL that gives the columns of the table, and the number of the `suite` */
export async function linesBySuite(
  database: Database,
  shape: TableShape,
  rowsSql: string,
): Promise<string[][]> {
  const numbered = {
    ...shape,
    key: [SUITE.name, ...shape.key],
    columns: [SUITE, ...shape.columns],
  };
  const bySuite: string[][] = [];
  // Not as a stream, which has a connection of its own, without these macros.
  const rows = await database.rows(tableLinesSql(numbered, `(${rowsSql})`), shape.name);
  for (const [row] of rows) {
    const [suite = '', line = ''] = cut(row ?? '');
    const at = Number(suite) - 1;
    const lines = bySuite[at] ?? [];
    bySuite[at] = lines;
    lines.push(line);
  }
  return bySuite;
}

/** The number of the suite, and the line as it is where the suite is alone. */
function cut(line: string): [suite: string, line: string] {
  const end = line.indexOf(',');
  return [line.slice(0, end), line.slice(end + 1)];
}

/** Rows with their suite, under the names that scenarios and events have there. */
function namedRows({ name, columns }: TableShape): string {
  const has = (wanted: string) => columns.some((column) => column.name === wanted);
  const event = ['event_id', 'last_event_id'].find(has);
  const names = [
    ...(has('scenario_id') ? ['scenario_name(scenario_id) AS scenario_id'] : []),
    ...(event === undefined ? [] : [`suite_ids.event_id AS ${event}`]),
  ];
  const suite = event === undefined ? 'suite_of(scenario_id)' : 'suite_ids.suite';
  const join =
    event === undefined ? '' : `JOIN suite_ids ON own_id = CAST(${name}.${event} AS UUID)`;
  return `SELECT ${suite} AS suite, ${name}.* REPLACE (${names.join(', ')}) FROM ${name} ${join} WHERE ${suite} > 0`;
}

/** Tables with a scenario_id, and what lies beside them, that hold rows of all suites. */
const SHARED = [
  'events',
  'repeated_events',
  'loaded_events',
  'contribution_totals',
  'other_events',
  'participations',
  'participant_balances',
  'participant_annual_limits',
  'fct_participant_balance_snapshots',
  'all_restated',
  'restated_persons',
];

/**
 * Takes all suites out again but the one that keeps its names: what is left is as where that one is alone.
 * @param asOf as of which its tables stand
 */
export async function forgetSuites(database: Database, asOf: string): Promise<void> {
  const rows = SHARED.map((table) => `DELETE FROM ${table} WHERE suite_of(scenario_id) > 0;`);
  await database.execute(
    `${rows.join('\n')}
     DELETE FROM quality_findings WHERE event_id IN (SELECT CAST(own_id AS VARCHAR) FROM suite_ids);
     DROP TABLE suite_events; DROP TABLE suite_ids;`,
    NAMED_SUITE.name,
  );
  await database.setVariable('as_of', asOf);
}
