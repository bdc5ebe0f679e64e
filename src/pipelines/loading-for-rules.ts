import type { BuildRequest, Built } from '../contracts/pipeline.ts';
import type { Database } from '../contracts/ports.ts';
import { loadEvents } from './reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from './reference/scripts.ts';

/** The events as they were validated, and what the law says, without balances: all that rules need. */
export async function loadForRules(
  database: Database,
  { spool, asOf }: Pick<BuildRequest, 'spool' | 'asOf'>,
): Promise<Built> {
  const loaded = await loadEvents(database, { spool, asOf, scripts: BUILTIN_SCRIPTS });
  return { ...loaded, loaded: [] };
}
