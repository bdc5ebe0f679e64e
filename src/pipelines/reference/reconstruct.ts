/** Runs scripts in a database: events in, the tables of docs/DOMAIN.md out. */
import { GateError } from '../../contracts/errors.ts';
import type { LoadedEvents } from '../../contracts/pipeline.ts';
import type { EventColumns } from '../../contracts/ports/fixtures.ts';
import type { Database } from '../../contracts/ports.ts';
import type { Scripts } from '../../contracts/sql/script.ts';
import type { OnStep } from '../../contracts/work-steps.ts';
import { deadlinesSql } from './ground-tables.ts';
import { BUILTIN_SCRIPTS, COLUMN_INGEST } from './scripts.ts';
import { updateSnapshots, writeAllSnapshots } from './snapshots.ts';
import { type TimedScript, tellScripts } from './tell-scripts.ts';

export interface ReconstructionRequest {
  /** Absolute paths of NDJSON files with valid events, inside a directory the database may read. */
  readonly spool: readonly string[];
  /** The same events as columns, where there are such; a team's own ingest.sql does not read them. */
  readonly columns?: EventColumns | null;
  /** ISO date, or null: the latest effective_date. */
  readonly asOf: string | null;
  readonly scripts: Scripts;
  /** Hears of each script before it runs. */
  readonly onStep?: OnStep;
}

/** All tables in an empty database. @throws GateError SQL_FAILED, PIPELINE_TABLE where no event was loaded */
export async function reconstruct(
  database: Database,
  request: ReconstructionRequest,
): Promise<LoadedEvents> {
  const { scripts } = request;
  const tell = tellScripts(request);
  tell('ingest');
  const loaded = await loadEvents(database, request);
  await rebuildBalances(database, scripts, tell);
  tell('weeklySnapshots');
  await writeAllSnapshots(database, scripts.weeklySnapshots);
  return loaded;
}

/**
 * The events and what the law says, without balances: all that quality rules need.
 * @throws GateError SQL_FAILED, PIPELINE_TABLE
 */
export async function loadEvents(
  database: Database,
  request: ReconstructionRequest,
): Promise<LoadedEvents> {
  const { tables } = request.scripts;
  await database.execute(tables.sql, tables.name);
  return addEvents(database, request);
}

/**
 * More events into a database that `reconstruct` has filled; the result is the same as with all of
 * them at once. As of an earlier day than before, everything is rebuilt.
 * @throws GateError SQL_FAILED, PIPELINE_TABLE
 */
export async function extend(
  database: Database,
  request: ReconstructionRequest,
): Promise<LoadedEvents> {
  const { scripts } = request;
  const tell = tellScripts(request);
  const previous = await readAsOf(database);
  tell('ingest');
  const loaded = await addEvents(database, request);
  await rebuildBalances(database, scripts, tell);
  tell('weeklySnapshots');
  if (previous === null || loaded.asOf < previous)
    await writeAllSnapshots(database, scripts.weeklySnapshots);
  else await updateSnapshots(database, scripts.weeklySnapshots, previous);
  return loaded;
}

/** ISO date as of which a filled database stands; null where it has no participant. */
export async function readAsOf(database: Database): Promise<string | null> {
  const [row] = await database.rows(
    'SELECT CAST(CAST(max(as_of_date) AS DATE) AS VARCHAR) FROM participant_balances',
    'participant_balances',
  );
  return row?.[0] ?? null;
}

export async function addEvents(
  database: Database,
  { spool, columns = null, asOf, scripts }: ReconstructionRequest,
): Promise<LoadedEvents> {
  const { ground, macros, ingest } = scripts;
  const own = ingest.builtin ? columns : null;
  await database.setVariable('event_files', own?.others ?? spool);
  if (own !== null) await database.setVariable('event_columns', own.files);
  for (const { sql, name } of [ground, macros, own === null ? ingest : COLUMN_INGEST])
    await database.execute(sql, name);
  const { events, first, latest, payPeriods } = await readEvents(database, scripts);
  await addDeadlines(database, payPeriods);
  const day = asOf ?? latest;
  await database.setVariable('as_of', day);
  return { asOf: day, first, events };
}

/** @param years in which pay periods ended; an empty range where none did */
export async function addDeadlines(
  database: Database,
  years: { readonly first: number; readonly last: number },
): Promise<void> {
  const deadlines = deadlinesSql(years.first, years.last);
  if (deadlines !== null) await database.execute(deadlines, 'ground tables');
}

/**
 * Empty tables agree with everything: a slip in the year of the as-of date must not look like a pass.
 * @throws GateError AS_OF_EARLY
 */
export function requireBegun(loaded: LoadedEvents): void {
  const { asOf, first } = loaded;
  if (!hasBegun(loaded)) throw new GateError('AS_OF_EARLY', { asOf, first });
}

export function hasBegun({ asOf, first }: LoadedEvents): boolean {
  return asOf >= first;
}

/** Balances and annual limits from the events that are loaded. */
export async function rebuildBalances(
  database: Database,
  scripts: Scripts,
  tell: (script: TimedScript) => void = () => undefined,
): Promise<void> {
  for (const script of ['planHistory', 'balances', 'annualLimits'] as const) {
    tell(script);
    await database.execute(scripts[script].sql, scripts[script].name);
  }
}

/** What rules may ask beside the tables, in a copy of a filled database: macros, and which events count where. */
export async function provideHistory(database: Database, asOf: string): Promise<void> {
  const { macros, planHistory } = BUILTIN_SCRIPTS;
  await database.execute(macros.sql, macros.name);
  await database.setVariable('as_of', asOf);
  await database.execute(planHistory.sql, planHistory.name);
}

/** An event_id that stands for different contents, or null. */
export async function firstConflict(database: Database): Promise<string | null> {
  const [row] = await database.rows(
    'SELECT min(event_id) FROM repeated_events WHERE versions > 1',
    'repeated_events',
  );
  return row?.[0] ?? null;
}

async function readEvents(
  database: Database,
  { ingest, tables }: Scripts,
): Promise<{
  events: number;
  /** First and last effective_date, ISO. */
  first: string;
  latest: string;
  /** Years in which pay periods ended; an empty range where none did. */
  payPeriods: { first: number; last: number };
}> {
  const [row = []] = await database.rows(
    'SELECT count(*), CAST(min(effective_date) AS VARCHAR), CAST(max(effective_date) AS VARCHAR), min(year(pay_period_end)), max(year(pay_period_end)) FROM events',
    tables.name,
  );
  const [events, first, latest, firstPaid, lastPaid] = row;
  if (typeof first !== 'string' || typeof latest !== 'string') {
    throw new GateError('PIPELINE_TABLE', {
      file: ingest.name,
      table: 'events',
      detail: 'it is empty',
    });
  }
  return {
    events: Number(events),
    first,
    latest,
    payPeriods: { first: Number(firstPaid ?? 1), last: Number(lastPaid ?? 0) },
  };
}
