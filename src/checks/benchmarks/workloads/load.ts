/** What several workloads begin with: lines validated, and a database filled from them. */
import { GateError } from '../../../contracts/errors.ts';
import type { HearScript, LoadedEvents, PipelineSteps } from '../../../contracts/pipeline.ts';
import type { EventColumns } from '../../../contracts/ports/fixtures.ts';
import type { Database, DatabaseOptions } from '../../../contracts/ports.ts';
import type { Engine } from '../../engine.ts';
import type { WorkloadContext } from './workload.ts';

export interface ValidatedLines {
  readonly events: number;
  readonly spool: readonly string[];
  readonly columns: EventColumns | null;
}

/**
 * @param directory where the valid events go, absolute
 * @throws GateError POPULATION_INVALID: events that a schema refuses are no workload
 */
export async function validated(
  { ports, tools, engine, directory }: WorkloadContext,
  lines: readonly string[],
  into: string = directory,
): Promise<ValidatedLines> {
  const files = lines.map((path) => ({
    path,
    format: 'ndjson' as const,
    compression: 'none' as const,
    size: tools.sizeOf(path),
  }));
  const {
    files: results,
    spool,
    columns,
  } = await ports.validator.validate({
    files,
    schema: engine.schema,
    maxFindings: 1,
    expect: 'valid',
    spoolDirectory: tools.emptied(`${into}/valid`),
    columns: 'kept',
  });
  const events = results.reduce((sum, file) => sum + file.events, 0);
  const invalid = results.reduce((sum, file) => sum + file.invalid, 0);
  const first = results.flatMap(({ findings }) => findings)[0];
  if (invalid > 0 || events === 0)
    throw new GateError('POPULATION_INVALID', {
      invalid,
      events,
      detail: first?.message ?? 'it is empty',
    });
  return { events, spool, columns };
}

/** A new database in a file, open. */
export async function openFile(
  { ports, tools, job, directory }: WorkloadContext,
  name: string,
  limits?: DatabaseOptions['limits'],
): Promise<Database> {
  const path = `${directory}/${name}`;
  for (const file of [path, `${path}.wal`]) tools.remove(file);
  const options = { path, readable: [directory], threads: job.threads };
  return ports.warehouse.open(limits === undefined ? options : { ...options, limits });
}

/** The events of the job in a database, and all tables from them. */
export async function filled(
  context: WorkloadContext,
  depth: 'events' | 'tables',
): Promise<{ database: Database; events: number }> {
  const { spool, columns } = await validated(context, context.job.lines);
  const database = await openFile(context, 'filled.duckdb');
  const steps = requireSteps(context.engine);
  const request = { spool, columns, asOf: null };
  const { events } = await (depth === 'events'
    ? steps.load(database, request)
    : rebuildBySteps(database, steps, request));
  await database.execute('CHECKPOINT', 'checkpoint');
  return { database, events };
}

/** Of a command, which has none, such workloads are not asked for. */
export function requireSteps({ pipeline }: Engine): PipelineSteps {
  if (pipeline.steps !== null) return pipeline.steps;
  throw new GateError('BUG', { detail: `"${pipeline.name}" is a command, and has no steps` });
}

/** All tables, in this process and this database: what is measured is the pipeline's own work. */
export async function rebuildBySteps(
  database: Database,
  steps: PipelineSteps,
  request: Parameters<PipelineSteps['load']>[1],
  hear?: HearScript,
): Promise<LoadedEvents> {
  const loaded = await steps.load(database, request);
  await steps.balances(database, hear);
  await steps.snapshots(database, hear);
  return loaded;
}
