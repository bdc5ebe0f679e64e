/** Several suites of events through the same scripts at once, each as if it were alone in the database. */
import { GateError } from '../../contracts/errors.ts';
import type { BuildRequest, Built, LoadedEvents } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import type { Scripts } from '../../contracts/sql/script.ts';
import type { Column, TableShape } from '../../contracts/tables/table.ts';
import { tableLinesSql } from '../../contracts/tables/table-sql.ts';
import { countLoaded } from '../loading.ts';
import { addDeadlines, rebuildBalances } from './reconstruct.ts';
import { SUITES } from './scripts.ts';
import { writeAllSnapshots } from './snapshots.ts';

type Suite = Pick<BuildRequest, 'spool' | 'asOf'>;

/** @throws GateError SQL_FAILED, PIPELINE_TABLE where no event of a suite was loaded */
export async function buildSuites(
  database: Database,
  suites: readonly Suite[],
  scripts: Scripts,
): Promise<Built[]> {
  const { tables, ground, macros, ingest } = scripts;
  const files = suites.flatMap(({ spool }, suite) => spool.map((file) => ({ file, suite })));
  await database.setVariable(
    'event_files',
    files.map(({ file }) => file),
  );
  await database.setVariable(
    'file_suites',
    files.map(({ suite }) => String(suite)),
  );
  for (const { sql, name } of [tables, ground, macros, SUITES, ingest])
    await database.execute(sql, name);
  const loaded = await readSuites(database, suites, scripts);
  await database.setVariable(
    'suite_days',
    loaded.map(({ asOf }) => asOf),
  );
  await rebuildBalances(database, scripts);
  await database.execute(
    `SET VARIABLE participation_days = (
       SELECT coalesce(list(suite_as_of(scenario_id) ORDER BY participation), CAST([] AS DATE[])) FROM participations)`,
    SUITES.name,
  );
  await writeAllSnapshots(database, scripts.weeklySnapshots);
  const types = await database.rows(
    'SELECT suite_of(scenario_id) AS suite, event_type, count(*), 0 FROM events GROUP BY suite, event_type',
    SUITES.name,
  );
  return loaded.map((suite, number) => ({
    ...suite,
    loaded: countLoaded(
      types.filter(([own]) => own === String(number)).map(([, ...counts]) => counts),
    ),
  }));
}

async function readSuites(
  database: Database,
  suites: readonly Suite[],
  { ingest }: Scripts,
): Promise<LoadedEvents[]> {
  const rows = await database.rows(
    `SELECT suite_of(scenario_id) AS suite, count(*), CAST(min(effective_date) AS VARCHAR),
       CAST(max(effective_date) AS VARCHAR), min(year(pay_period_end)), max(year(pay_period_end))
     FROM events GROUP BY suite`,
    SUITES.name,
  );
  const years = rows.flatMap(([, , , , first, last]) => [first, last]).filter(isThere);
  if (years.length > 0) {
    const [first, last] = [Math.min(...years.map(Number)), Math.max(...years.map(Number))];
    await addDeadlines(database, { first, last });
  }
  return suites.map(({ asOf }, number) => {
    const [, events, first, latest] = rows.find(([suite]) => suite === String(number)) ?? [];
    if (!isThere(first) || !isThere(latest))
      throw new GateError('PIPELINE_TABLE', {
        file: ingest.name,
        table: 'events',
        detail: 'it is empty',
      });
    return { asOf: asOf ?? latest, first, events: Number(events) };
  });
}

function isThere(cell: string | null | undefined): cell is string {
  return typeof cell === 'string';
}

const SUITE: Column = { name: 'suite', kind: 'integer' };

/** Lines of a table that the scripts or the rules made, by the number of the suite; none of those without a row. */
export async function suiteLines(database: Database, shape: TableShape): Promise<string[][]> {
  const numbered = {
    ...shape,
    key: [SUITE.name, ...shape.key],
    columns: [SUITE, ...shape.columns],
  };
  const bySuite: string[][] = [];
  // Not as a stream, which has a connection of its own, without these macros.
  const rows = await database.rows(tableLinesSql(numbered, `(${namedRows(shape)})`), shape.name);
  for (const [row] of rows) {
    const [suite = '', line = ''] = cut(row ?? '');
    const lines = bySuite[Number(suite)] ?? [];
    bySuite[Number(suite)] = lines;
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
  return `SELECT ${suite} AS suite, ${name}.* REPLACE (${names.join(', ')}) FROM ${name} ${join}`;
}
