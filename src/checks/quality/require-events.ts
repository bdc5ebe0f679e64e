/** Of several runs, what rules find has its place by the event that it names, and each event is known to one of them. */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { literal } from '../../contracts/sql/sql-literal.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import type { QualityRule } from './load-rules.ts';

const MOST_SAID = 200;

/**
 * @param rules of a team's own
 * @throws GateError SHARD_SPLIT
 */
export async function requireEvents(
  database: Database,
  rules: readonly Pick<QualityRule, 'name' | 'source'>[],
): Promise<void> {
  if (rules.length === 0) return;
  const [row] = await database.rows(
    `SELECT rule, event_id, message FROM quality_findings AS found
     WHERE rule IN (SELECT unnest(${literal(rules.map(({ name }) => name))}))
       AND NOT EXISTS (FROM events WHERE events.event_id = TRY_CAST(found.event_id AS UUID))
     ORDER BY ALL LIMIT 1`,
    'quality_findings',
  );
  if (row === undefined) return;
  const [name, eventId = null, message] = row;
  throw new GateError('SHARD_SPLIT', {
    what: `The quality rule ${rules.find((rule) => rule.name === name)?.source ?? name}`,
    why: `it names ${eventId === null ? 'no event' : `"${eventId}", which is the event_id of no event`}, where it says: ${shortened(message ?? '', MOST_SAID)}`,
    step: 'Let it name an event of the person, such as the last one, or run it in a job without "shard".',
  });
}
