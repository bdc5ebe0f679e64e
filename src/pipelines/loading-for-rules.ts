import type { BuildRequest, Built } from '../contracts/pipeline.ts';
import type { Database } from '../contracts/ports.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import { loadWithoutPlan } from './load-without-plan.ts';
import { loadEvents } from './reference/reconstruct.ts';
import { builtinScripts } from './reference/scripts.ts';

/**
 * The events as they were validated, and what the law says, without balances: all that rules need.
 * @param day JSON pointer to the day of an event, where no table of the plan is made; null where some are
 */
export async function loadForRules(
  database: Database,
  { spool, columns = null, asOf }: Pick<BuildRequest, 'spool' | 'columns' | 'asOf'>,
  { day, limits }: { readonly day: string | null; readonly limits: readonly AnnualLimits[] },
): Promise<Built> {
  const request = { spool, columns, asOf, scripts: builtinScripts(limits) };
  const loaded = await (day === null
    ? loadEvents(database, request)
    : loadWithoutPlan(database, request, day));
  return { ...loaded, loaded: [] };
}
