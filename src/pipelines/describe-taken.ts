/** Events that were not taken, or are not counted, as a sentence. */
import { EVENT_TYPES } from '../contracts/event-types.ts';
import type { Database } from '../contracts/ports.ts';
import { formatCount } from '../contracts/rate.ts';
import { quoted } from '../contracts/sql/sql-literal.ts';
import type { TakenEvents } from './built-counts.ts';
import type { ValidatedCounts } from './event-counts.ts';

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
