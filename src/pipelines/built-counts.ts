/** Whether a file that was built, or taken more events, holds what was validated: nobody folds there. */
import { EVENT_TYPES } from '../contracts/event-types.ts';
import type { Database } from '../contracts/ports.ts';
import { formatCount } from '../contracts/rate.ts';
import { quoted } from '../contracts/sql/sql-literal.ts';
import type { ValidatedCounts } from './event-counts.ts';

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

/** @returns the sentence, or null where every valid event was taken */
export function describeNotTaken(
  { validated, unloadable }: ValidatedCounts,
  before: TakenEvents,
  after: TakenEvents,
): string | null {
  const parts = EVENT_TYPES.flatMap((type) => {
    const due = (validated.get(type) ?? 0) - (unloadable.get(type) ?? 0);
    const taken = (after.get(type) ?? 0) - (before.get(type) ?? 0);
    return due === taken ? [] : [`${type} ${formatCount(due)} → ${formatCount(taken)}`];
  });
  return parts.length === 0 ? null : `not every valid event was taken: ${parts.join(', ')}`;
}

/**
 * The one count that the tables keep themselves.
 * @param script what makes the balances, as a sentence calls it
 */
export async function describeUncounted(
  database: Database,
  asOf: string,
  script: string,
): Promise<string | null> {
  const [[events, counted] = []] = await database.rows(
    `SELECT
       (SELECT count(*) FROM events WHERE event_type = 'contribution' AND effective_date <= CAST(${quoted(asOf)} AS DATE)),
       (SELECT coalesce(sum(contribution_count), 0) FROM participant_balances)`,
    'participant_balances',
  );
  if (Number(events) === Number(counted)) return null;
  return `${formatCount(Number(events))} contributions count as of ${asOf}, the balances of ${script} hold ${formatCount(Number(counted))}`;
}
