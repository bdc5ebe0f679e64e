/** What a pipeline's own `events` holds, held against the events of the judge. */
import { EVENT_TYPES } from '../../contracts/event-types.ts';
import { literal } from '../../contracts/sql/sql-literal.ts';
import { EVENT_KEY } from './exports.ts';

/** The key of an event as texts, whatever types a team's own SQL gives it. */
export const KEY_TEXTS = EVENT_KEY.map((column) =>
  column === 'event_id'
    ? 'lower(CAST(event_id AS VARCHAR)) AS event_id'
    : `CAST(${column} AS VARCHAR) AS ${column}`,
).join(', ');

/**
 * By type; types of a team's own schema are nobody's to rebuild.
 * @param alias of the file that the pipeline handed back, attached
 */
export function loadedSql(alias: string): string {
  return `
  WITH theirs AS (
    SELECT ${KEY_TEXTS}, CAST(event_type AS VARCHAR) AS event_type
    FROM ${alias}.main.events
    WHERE list_contains(${literal(EVENT_TYPES)}, CAST(event_type AS VARCHAR))
  ),
  ours AS (SELECT ${KEY_TEXTS}, event_type, true AS is_valid FROM main.events)
  SELECT
    event_type,
    count(*) FILTER (is_valid IS NOT NULL),
    count(*) FILTER (is_valid IS NULL)
  FROM theirs LEFT JOIN ours USING (${EVENT_KEY.join(', ')}, event_type)
  GROUP BY event_type`;
}
