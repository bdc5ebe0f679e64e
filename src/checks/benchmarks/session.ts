/** The inside of a measured process: it prepares a workload, runs it as often as it is told, and ends. */

import { PROTOCOL } from '../../contracts/measured/answers.ts';
import type {
  MeasuredAnswers,
  MeasuredJob,
  MeasuredRequest,
  MeasuredRun,
  WorkPass,
} from '../../contracts/measured/messages.ts';
import type { MeasuredTools } from '../../contracts/ports/bench.ts';
import type { Engine } from '../engine.ts';
import { profiled } from './profiled.ts';
import { rebuildBySteps, requireSteps, validated } from './workloads/load.ts';
import { PREPARE } from './workloads/prepare.ts';
import type {
  PreparedRun,
  PreparedWorkload,
  WorkloadContext,
  WorkloadPorts,
} from './workloads/workload.ts';

/** @param directory the workspace, absolute; null: that of the process */
export type LoadEngine = (job: MeasuredJob, directory: string | null) => Promise<Engine>;

export interface Session {
  answer(request: MeasuredRequest): Promise<MeasuredAnswers[keyof MeasuredAnswers]>;
}

/** @param loadEngine what a job is done with, by the settings that it names */
export function createSession(
  ports: WorkloadPorts,
  tools: MeasuredTools,
  loadEngine: LoadEngine,
): Session {
  const prepared = new Map<'own' | 'beside', PreparedWorkload>();
  const find = (side: 'own' | 'beside' = 'own') => {
    const found = prepared.get(side);
    if (found === undefined) throw new Error('nothing was prepared');
    return found;
  };
  const prepare = async (side: 'own' | 'beside', job: MeasuredJob, directory: string | null) => {
    const context = await createContext(ports, tools, job, await loadEngine(job, directory));
    prepared.set(side, await PREPARE[job.workload](context));
  };
  return {
    async answer(request) {
      switch (request.ask) {
        case 'digest':
          return digest(ports, tools, await loadEngine(request.job, null));
        case 'work': {
          const engine = await loadEngine(request.job, null);
          return workPass(await createContext(ports, tools, request.job, engine));
        }
        case 'prepare': {
          await prepare('own', request.job, null);
          if (request.beside !== undefined) await prepare('beside', request.job, request.beside);
          const { events, once = {}, isWarm = false } = find();
          return { events, once, isWarm };
        }
        case 'run':
          return repeated(find(request.side), request.times);
        case 'figures':
          return (await prepared.get('own')?.figures?.()) ?? {};
        case 'close':
          for (const one of prepared.values()) one.close();
          return { peakRss: tools.peakRss() };
      }
    },
  };
}

/** Several repetitions as one sample; of the metrics, the last repetition's. */
async function repeated(prepared: PreparedWorkload, times: number): Promise<MeasuredRun> {
  let run = await prepared.run();
  let { seconds, cpuSeconds } = run;
  let around = lengthOf(run);
  for (let done = 1; done < times; done += 1) {
    run = await prepared.run();
    seconds += run.seconds;
    cpuSeconds += run.cpuSeconds;
    around += lengthOf(run);
  }
  return { seconds, cpuSeconds, around, values: run.values };
}

/** Where the processors' clock is coarse, or what runs mostly waits, the wall's has a say. */
function lengthOf({ seconds, cpuSeconds, around = cpuSeconds }: PreparedRun): number {
  return Math.max(around, seconds / 8);
}

async function createContext(
  ports: WorkloadPorts,
  tools: MeasuredTools,
  job: MeasuredJob,
  engine: Engine,
): Promise<WorkloadContext> {
  const directory = await ports.workspace.temporaryDirectory();
  return { ports, tools, job, engine, directory };
}

async function digest(
  ports: Pick<WorkloadPorts, 'warehouse'>,
  tools: MeasuredTools,
  { schema, pipeline }: Engine,
) {
  const parts = Object.entries(pipeline.fingerprint());
  return {
    protocol: PROTOCOL,
    code: tools.code(),
    duckdb: await ports.warehouse.version(),
    parts: {
      schema: tools.digest(JSON.stringify(schema.json)),
      ...Object.fromEntries(parts.map(([name, text]) => [name, tools.digest(text)])),
    },
  };
}

function baseName(name: string): string {
  return name.split('/').at(-1) ?? name;
}

/** The pipeline once, every operator counted. */
async function workPass(context: WorkloadContext): Promise<WorkPass> {
  const { ports, tools, directory, engine } = context;
  const { spool } = await validated(context, context.job.lines);
  const file = `${directory}/work.duckdb`;
  const database = profiled(
    await ports.warehouse.open({ path: file, readable: [directory], threads: context.job.threads }),
  );
  try {
    await rebuildBySteps(database, requireSteps(engine), { spool, asOf: null });
    const rowsWritten = await rowsByTable(database);
    await database.execute('CHECKPOINT', 'checkpoint');
    return { scripts: byBaseName(database.work()), rowsWritten, databaseBytes: tools.sizeOf(file) };
  } finally {
    database.close();
  }
}

function byBaseName(work: WorkPass['scripts']): WorkPass['scripts'] {
  return Object.fromEntries(
    Object.entries(work).map(([name, counters]) => [baseName(name), counters]),
  );
}

async function rowsByTable(database: {
  rows(sql: string, name: string): Promise<(string | null)[][]>;
}): Promise<Record<string, number>> {
  const names = await database.rows(
    'SELECT table_name FROM duckdb_tables() WHERE NOT temporary AND NOT internal ORDER BY 1',
    'tables',
  );
  const counts: Record<string, number> = {};
  for (const [name] of names) {
    const [row] = await database.rows(`SELECT count(*) FROM ${name}`, String(name));
    counts[String(name)] = Number(row?.[0]);
  }
  return counts;
}
