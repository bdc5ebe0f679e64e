/** Runs weekly_snapshots.sql: for all persons at once, or slice by slice where they are many. */
import type { Database } from '../ports.ts';
import type { Script } from './pipeline.ts';

/** Events that one run of the built-in script takes at a time: what bounds its memory. */
const EVENTS_OF_A_SLICE = 2_500_000;

/** All snapshots, anew; the table is empty, or not there. */
export async function writeAllSnapshots(
  database: Database,
  script: Script,
  events: number,
): Promise<void> {
  // A consumer's own script may replace the whole table, so it runs once.
  const slices = script.builtin ? Math.ceil(events / EVENTS_OF_A_SLICE) : 1;
  for (let slice = 1; slice <= slices; slice += 1) {
    await database.execute(
      `CREATE OR REPLACE TEMP TABLE restated_persons AS
       SELECT scenario_id, plan_design_id, employee_id, DATE '0001-01-01' AS first_friday
       FROM (SELECT DISTINCT scenario_id, plan_design_id, employee_id FROM participations)
       QUALIFY ntile(${slices}) OVER (ORDER BY scenario_id, plan_design_id, employee_id) = ${slice}`,
      'restated persons',
    );
    await database.execute(script.sql, script.name);
  }
}
