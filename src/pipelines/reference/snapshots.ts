/**
 * The weekly snapshots: written for all persons, or only for those that new events touch, from the
 * first week that they touch. Many persons are written slice by slice, which bounds the memory.
 */

import type { Database } from '../../contracts/ports.ts';
import type { Script } from '../../contracts/sql/script.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';

/** Events that one run of the built-in script takes at a time. */
const EVENTS_OF_A_SLICE = 1_000_000;

const NAME = 'snapshots';

/** All snapshots, anew. */
export async function writeAllSnapshots(database: Database, script: Script): Promise<void> {
  await database.execute(
    `DROP TABLE IF EXISTS fct_participant_balance_snapshots;
     CREATE OR REPLACE TEMP TABLE all_restated AS
     SELECT scenario_id, plan_design_id, employee_id, DATE '0001-01-01' AS first_friday
     FROM participations
     GROUP BY ALL`,
    NAME,
  );
  await writeRestated(database, script);
}

/**
 * Brings the snapshots from one as-of date to a later one, after `loaded_events` came in: the same
 * rows as writing all of them anew.
 * @param previous ISO date as of which the snapshots stand
 */
export async function updateSnapshots(
  database: Database,
  script: Script,
  previous: string,
): Promise<void> {
  // A consumer's own script makes the whole table.
  if (!script.builtin) return writeAllSnapshots(database, script);
  await database.execute(restate(previous), NAME);
  await database.execute(carryOn(previous), NAME);
  await writeRestated(database, script);
}

/**
 * Who is touched, from which Friday on: by new events, and by known ones that have come of age. Theirs
 * are the weeks since the last snapshot too.
 */
function restate(previous: string): string {
  const asOf = "CAST(getvariable('as_of') AS DATE)";
  return `CREATE OR REPLACE TEMP TABLE all_restated AS
    SELECT
      scenario_id,
      plan_design_id,
      employee_id,
      CAST(least(
        friday_on_or_after(min(effective_date)),
        friday_on_or_after(DATE ${quoted(previous)}) + 7
      ) AS DATE) AS first_friday
    FROM (
      SELECT scenario_id, plan_design_id, employee_id, effective_date FROM loaded_events
      UNION ALL
      SELECT scenario_id, plan_design_id, employee_id, effective_date FROM events
      WHERE effective_date > DATE ${quoted(previous)}
    )
    WHERE effective_date <= ${asOf}
    GROUP BY ALL;
    DELETE FROM fct_participant_balance_snapshots AS snapshots USING all_restated
    WHERE snapshots.scenario_id = all_restated.scenario_id
      AND snapshots.plan_design_id = all_restated.plan_design_id
      AND snapshots.employee_id = all_restated.employee_id
      AND snapshot_date >= first_friday`;
}

/** The weeks since: nothing has happened to the others, so their last week is repeated. */
function carryOn(previous: string): string {
  return `INSERT INTO fct_participant_balance_snapshots
    SELECT snapshots.* REPLACE (CAST(friday AS DATE) AS snapshot_date)
    FROM fct_participant_balance_snapshots AS snapshots
    ANTI JOIN all_restated USING (scenario_id, plan_design_id, employee_id)
    CROSS JOIN (
      SELECT unnest(generate_series(
        CAST(friday_on_or_after(DATE ${quoted(previous)}) + 7 AS TIMESTAMP),
        CAST(friday_on_or_after(CAST(getvariable('as_of') AS DATE)) AS TIMESTAMP),
        INTERVAL 7 DAY
      )) AS friday
    )
    WHERE snapshot_date = friday_on_or_after(DATE ${quoted(previous)})`;
}

async function writeRestated(database: Database, script: Script): Promise<void> {
  const slices = script.builtin ? await countSlices(database) : 1;
  for (let slice = 1; slice <= slices; slice += 1) {
    await database.execute(
      `CREATE OR REPLACE TEMP TABLE restated_persons AS
       SELECT * FROM all_restated
       QUALIFY ntile(${slices}) OVER (ORDER BY scenario_id, plan_design_id, employee_id) = ${slice}`,
      NAME,
    );
    await database.execute(script.sql, script.name);
  }
}

/** By the contributions of the restated persons; there is a run, and so a table, even for nobody. */
async function countSlices(database: Database): Promise<number> {
  const [row] = await database.rows(
    `SELECT coalesce(sum(contribution_count), 0)
     FROM contribution_totals SEMI JOIN all_restated USING (scenario_id, plan_design_id, employee_id)`,
    NAME,
  );
  return Math.max(1, Math.ceil(Number(row?.[0] ?? 0) / EVENTS_OF_A_SLICE));
}
