/** What a pipeline has loaded, as a sentence. */
import type { LoadedType } from '../contracts/pipeline.ts';
import type { Database } from '../contracts/ports.ts';
import { counted, formatCount } from '../contracts/rate.ts';
import type { EventLoading } from '../schema/types.ts';
import { compareLoading } from './loading.ts';

/**
 * Of a database that was just built: its own events are the valid ones.
 * @returns the sentence, or null where all is well
 */
export async function describeBuiltLoading(
  database: Database,
  loaded: readonly LoadedType[] | null,
  script: string,
): Promise<string | null> {
  const rows = await database.rows(
    'SELECT event_type, count(*) FROM events GROUP BY ALL',
    'events',
  );
  const valid = new Map(rows.map(([type, count]) => [type ?? 'none', Number(count)]));
  return describeLoading(compareLoading(valid, loaded, script));
}

/** "73 events are valid, 9 were loaded by sql/ingest.sql: contribution 60 → 0, forfeiture 4 → 0"; null where all is well */
export function describeLoading(loading: EventLoading | null): string | null {
  if (loading === null || loading.differences.length === 0) return null;
  const { script, valid, loaded, differences } = loading;
  const parts = differences.map(({ type, valid: is, loaded: was, unknown }) => {
    const more = unknown === 0 ? '' : ` and ${formatCount(unknown)} that no valid event has`;
    return `${type} ${formatCount(is)} → ${formatCount(was)}${more}`;
  });
  return `${counted(valid, 'event is', 'events are')} valid, ${formatCount(loaded)} ${loaded === 1 ? 'was' : 'were'} loaded by ${script}: ${parts.join(', ')}`;
}
