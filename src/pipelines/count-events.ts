/** What became of the events, by type, where nobody folds them: as the tables themselves have it. */
import type { Database } from '../contracts/ports.ts';
import { quoted } from '../contracts/sql/sql-literal.ts';
import type { EventTally } from './second-opinion/oracle.ts';

/** The events that our own SQL has loaded; `repeated` are those that one of the same id stands for. */
export async function tallyLoaded(
  database: Database,
  asOf: string,
): Promise<ReadonlyMap<string, EventTally>> {
  const rows = await database.rows(
    `WITH kept AS (
       SELECT event_type, count(*) AS kept, count(*) FILTER (effective_date > CAST(${quoted(asOf)} AS DATE)) AS later
       FROM events GROUP BY event_type
     ), standing AS (
       SELECT scenario_id, event_id, any_value(event_type) AS event_type, count(*) AS kept
       FROM events SEMI JOIN repeated_events USING (scenario_id, event_id) GROUP BY ALL
     ), repeated AS (
       SELECT event_type, sum(copies - kept) AS repeated
       FROM repeated_events JOIN standing USING (scenario_id, event_id) GROUP BY event_type
     )
     SELECT event_type, kept, coalesce(repeated, 0), later FROM kept LEFT JOIN repeated USING (event_type)`,
    'events',
  );
  return new Map(
    rows.map(([type, distinct, repeated, later]) => [
      type ?? 'none',
      { distinct: Number(distinct), repeated: Number(repeated), later: Number(later) },
    ]),
  );
}

/**
 * The one count that the tables keep themselves, of contributions; null where the pipeline makes no such table.
 * @param tables that it makes
 */
export async function countInBalances(
  database: Database,
  tables: readonly { readonly name: string }[],
): Promise<ReadonlyMap<string, number>> {
  if (!tables.some(({ name }) => name === 'participant_balances')) return new Map();
  const [row = []] = await database.rows(
    'SELECT coalesce(sum(contribution_count), 0) FROM participant_balances',
    'participant_balances',
  );
  return new Map([['contribution', Number(row[0])]]);
}
