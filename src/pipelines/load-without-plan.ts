/**
 * Events of a team's own, of which no table of the plan is made: they stay the files that they are. The plan's
 * tables are there, and empty, since a team's own rules may look at them.
 */
import { GateError } from '../contracts/errors.ts';
import type { LoadedEvents } from '../contracts/pipeline.ts';
import type { Database } from '../contracts/ports.ts';
import { literal, quoted } from '../contracts/sql/sql-literal.ts';
import type { ReconstructionRequest } from './reference/reconstruct.ts';

/**
 * @param day JSON pointer to the day of an event
 * @throws GateError EVENT_DAYS where no event has one, and no day was asked for
 */
export async function loadWithoutPlan(
  database: Database,
  { spool, asOf, scripts }: ReconstructionRequest,
  day: string,
): Promise<LoadedEvents> {
  const { tables, ground, macros } = scripts;
  for (const { sql, name } of [tables, ground, macros]) await database.execute(sql, name);
  // A time of the day is left out: the day is what counts.
  const [row = []] = await database.rows(
    `SELECT count(*), CAST(min(day) AS VARCHAR), CAST(max(day) AS VARCHAR)
     FROM (SELECT json, TRY_CAST(left(json->>${quoted(day)}, 10) AS DATE) AS day
       FROM read_json_objects(${literal(spool)}, format = 'newline_delimited', maximum_object_size = 16777216,
         hive_partitioning = false))`,
    'events',
  );
  const [events, first = null, latest = null] = row;
  const asked = asOf ?? latest;
  if (asked === null) throw new GateError('EVENT_DAYS', { pointer: day });
  await database.setVariable('as_of', asked);
  return { asOf: asked, first: first ?? asked, events: Number(events) };
}
