/** Runs a pipeline in a database: events in, the tables of docs/DOMAIN.md out. */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { TABLES } from '../../plan/tables.ts';
import { deadlinesSql, groundSql } from './ground-tables.ts';
import type { Pipeline, Script } from './scripts.ts';
import { updateSnapshots, writeAllSnapshots } from './snapshots.ts';

export interface LoadedEvents {
  /** ISO date as of which tables stand. */
  readonly asOf: string;
  /** ISO date of the first event. */
  readonly first: string;
  /** Distinct events. */
  readonly events: number;
}

export interface ReconstructionRequest {
  /** Absolute paths of NDJSON files with valid events, inside a directory the database may read. */
  readonly spool: readonly string[];
  /** ISO date, or null: the latest effective_date. */
  readonly asOf: string | null;
  readonly pipeline: Pipeline;
}

/** All tables in an empty database. @throws GateError SQL_FAILED, PIPELINE_TABLE */
export async function reconstruct(
  database: Database,
  request: ReconstructionRequest,
): Promise<LoadedEvents> {
  const { pipeline } = request;
  const loaded = await loadEvents(database, request);
  await rebuildBalances(database, pipeline);
  await writeAllSnapshots(database, pipeline.weeklySnapshots);
  // Listing the catalog takes longer than a small case's balances; our own scripts make what they should.
  if (Object.values(pipeline).some((script: Script) => !script.builtin))
    await requireTables(database);
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
  const { tables } = request.pipeline;
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
  const { pipeline } = request;
  const previous = await asOfOf(database);
  const loaded = await addEvents(database, request);
  await rebuildBalances(database, pipeline);
  if (previous === null || loaded.asOf < previous)
    await writeAllSnapshots(database, pipeline.weeklySnapshots);
  else await updateSnapshots(database, pipeline.weeklySnapshots, previous);
  return loaded;
}

/** ISO date as of which a filled database stands; null where it has no participant. */
export async function asOfOf(database: Database): Promise<string | null> {
  const [row] = await database.rows(
    'SELECT CAST(max(as_of_date) AS VARCHAR) FROM participant_balances',
    'participant_balances',
  );
  return row?.[0] ?? null;
}

async function addEvents(
  database: Database,
  { spool, asOf, pipeline }: ReconstructionRequest,
): Promise<LoadedEvents> {
  const { macros, ingest } = pipeline;
  await database.setVariable('event_files', spool);
  await database.execute(groundSql(), 'ground tables');
  await database.execute(macros.sql, macros.name);
  await database.execute(ingest.sql, ingest.name);
  const { events, first, latest, payPeriods } = await readEvents(database, pipeline);
  const deadlines = deadlinesSql(payPeriods.first, payPeriods.last);
  if (deadlines !== null) await database.execute(deadlines, 'ground tables');
  const day = asOf ?? latest;
  await database.setVariable('as_of', day);
  return { asOf: day, first, events };
}

/**
 * Empty tables agree with everything: a slip in the year of the as-of date must not look like a pass.
 * @throws GateError AS_OF_EARLY
 */
export function requireBegun({ asOf, first }: LoadedEvents): void {
  if (asOf < first) throw new GateError('AS_OF_EARLY', { asOf, first });
}

/** Balances and annual limits from the events that are loaded. */
export async function rebuildBalances(database: Database, pipeline: Pipeline): Promise<void> {
  for (const { sql, name } of [pipeline.planHistory, pipeline.balances, pipeline.annualLimits])
    await database.execute(sql, name);
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
  { ingest, tables }: Pipeline,
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

/**
 * A consumer's SQL may leave a table or a column out; that must not look like a difference.
 * @throws GateError PIPELINE_TABLE
 */
async function requireTables(database: Database): Promise<void> {
  const rows = await database.rows(
    'SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal',
    'tables',
  );
  const present = new Set(rows.map(([table, column]) => `${table}.${column}`));
  const tables = new Set(rows.map(([table]) => table));
  for (const { name, columns } of TABLES) {
    const missing = columns.filter((column) => !present.has(`${name}.${column.name}`));
    if (missing.length === 0) continue;
    const detail = tables.has(name)
      ? `it lacks ${missing.map((column) => column.name).join(', ')}`
      : 'there is none';
    throw new GateError('PIPELINE_TABLE', { file: 'pipeline', table: name, detail });
  }
}
