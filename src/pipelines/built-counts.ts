/** Whether a file that was built, or taken more events, holds what was validated: nobody folds there. */
import type { Database } from '../contracts/ports.ts';

/** By type, the events that came in: those that are kept, and those that one under the same event_id stands for. */
export type TakenEvents = ReadonlyMap<string, number>;

/** Of a file that is still empty. */
export const NOTHING_TAKEN: TakenEvents = new Map();

/** No event_id of the database stands for several contents. */
export async function countTaken(database: Database): Promise<TakenEvents> {
  const rows = await database.rows(
    `WITH kept AS (
       SELECT scenario_id, event_id, any_value(event_type) AS event_type, count(*) AS kept
       FROM events SEMI JOIN repeated_events USING (scenario_id, event_id)
       GROUP BY scenario_id, event_id
     ),
     taken AS (
       SELECT event_type, count(*) AS events FROM events GROUP BY event_type
       UNION ALL
       SELECT event_type, copies - kept FROM repeated_events JOIN kept USING (scenario_id, event_id)
     )
     SELECT event_type, sum(events) FROM taken GROUP BY event_type`,
    'events',
  );
  return new Map(rows.map(([type, events]) => [type ?? '', Number(events)]));
}
