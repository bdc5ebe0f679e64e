/**
 * The persons whose events the run that merges must have whole. What follows from what is tried there, of the first
 * persons of all runs, and a rule that looks at all events together comes out there as of all of them: each type of
 * event is among these, and each event that such a rule has found among those of a run.
 */
import type { BuildRequest } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import { literal } from '../../contracts/sql/sql-literal.ts';
import { readEventsFor } from '../../pipelines/reference/export-events.ts';
import { rulesOf } from './scopes.ts';

export interface ClosePersons {
  readonly employees: readonly string[];
  /** Their events, as JSON texts. */
  readonly events: readonly string[];
  /** Those of types that the tables do not know, where a pipeline of a team's own may read them. */
  readonly aside: readonly string[];
  /** Ids of events of theirs that others have too: what is found under these is told by the run that has all of them. */
  readonly sharedIds: readonly string[];
  /** What was found in events of persons who fail, and are not among them, by rule. */
  readonly left: readonly (readonly [rule: string, findings: number])[];
}

/** As many as are tried, of those who fail. */
const MOST_FAILING = 40;

/** The files of a run's valid events, which its database may read. */
type Spooled = Pick<BuildRequest, 'spool' | 'aside'>;

/**
 * @param named persons of whom there are invalid events
 * @param written where the tables are made of their events once more, of which only these files have every field
 */
export async function readClosePersons(
  database: Database,
  named: readonly string[],
  written: Spooled | null,
): Promise<ClosePersons> {
  await noteBroken(database);
  await database.setVariable('named_employees', named);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE close_employees AS
     WITH failing AS (
       SELECT scenario_id, plan_design_id, employee_id FROM broken
       GROUP BY ALL HAVING bool_or(severity = 'error')
     ), first_of_kind AS (
       SELECT DISTINCT ON (rule, event_type) scenario_id, plan_design_id, employee_id
       FROM broken SEMI JOIN failing USING (scenario_id, plan_design_id, employee_id)
       ORDER BY rule, event_type, scenario_id, plan_design_id, employee_id
     ), first_failing AS (
       FROM failing ORDER BY scenario_id, plan_design_id, employee_id
       LIMIT (SELECT ${MOST_FAILING} + count(*) FROM first_of_kind)
     ), of_each_type AS (
       SELECT event_type, min(employee_id) AS employee_id FROM events GROUP BY event_type
     )
     SELECT employee_id FROM first_of_kind
     UNION SELECT employee_id FROM first_failing
     UNION SELECT employee_id FROM of_each_type
     UNION SELECT employee_id FROM broken WHERE employee_id IN (SELECT unnest(getvariable('named_employees')))
     UNION SELECT employee_id
     FROM (SELECT rule, TRY_CAST(event_id AS UUID) AS event_id FROM quality_findings) JOIN events USING (event_id)
     WHERE rule IN (SELECT unnest(getvariable('rules_of_all')))`,
    'close persons',
  );
  const rows = await database.rows('FROM close_employees ORDER BY ALL', 'close persons');
  const employees = rows.map(([employee]) => employee ?? '');
  const left = await database.rows(
    `SELECT rule, count(*)
     FROM (FROM broken ANTI JOIN close_employees USING (employee_id))
     SEMI JOIN (
       SELECT scenario_id, plan_design_id, employee_id FROM broken GROUP BY ALL HAVING bool_or(severity = 'error')
     ) USING (scenario_id, plan_design_id, employee_id)
     GROUP BY rule ORDER BY rule`,
    'close persons',
  );
  const shared = await database.rows(
    `SELECT CAST(event_id AS VARCHAR) FROM events
     SEMI JOIN (SELECT event_id FROM events SEMI JOIN close_employees USING (employee_id)) USING (event_id)
     GROUP BY event_id HAVING count(*) > 1 ORDER BY event_id`,
    'close persons',
  );
  const { spool, aside = [] } = written ?? { spool: null };
  return {
    employees,
    events:
      spool === null
        ? await gather(readEventsFor(database, employees))
        : await readWritten(database, spool, employees),
    aside: await readWritten(database, aside, employees),
    sharedIds: shared.map(([id]) => id ?? ''),
    left: left.map(([rule, count]) => [rule ?? '', Number(count)] as const),
  };
}

/** As they came, with fields that the tables do not have, and none that the event has not. */
async function readWritten(
  database: Database,
  files: readonly string[],
  employees: readonly string[],
): Promise<string[]> {
  if (files.length === 0) return [];
  return gather(
    database.lines(
      `SELECT CAST(json AS VARCHAR)
       FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
         hive_partitioning = false)
       WHERE json ->> '$.employee_id' IN (SELECT unnest(${literal(employees)}))`,
      'close persons',
    ),
  );
}

async function gather(chunks: AsyncIterable<string[]>): Promise<string[]> {
  const all: string[] = [];
  for await (const chunk of chunks) all.push(...chunk);
  return all;
}

/** Findings in events of one person, as `findConsequences` reads them. */
async function noteBroken(database: Database): Promise<void> {
  await database.setVariable('rules_of_all', rulesOf('all'));
  await database.setVariable('rules_not_tried', [...rulesOf('id'), 'payload_type_absent']);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE broken AS
     SELECT rule, severity, event_type, scenario_id, plan_design_id, employee_id
     FROM (SELECT * REPLACE (TRY_CAST(event_id AS UUID) AS event_id) FROM quality_findings)
     JOIN events USING (event_id)
     WHERE rule NOT IN (SELECT unnest(getvariable('rules_not_tried')))
     QUALIFY count(*) OVER (PARTITION BY rule, event_id) = 1`,
    'close persons',
  );
}
