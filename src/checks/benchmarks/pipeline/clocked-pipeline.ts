/**
 * A command that is measured: it runs in processes of its own as it is, so nobody stands between it and the clock.
 * To whoever measures it is a measured process as any other.
 */
import { GateError } from '../../../contracts/errors.ts';
import type { MeasuredAnswers, MeasuredRequest } from '../../../contracts/measured/messages.ts';
import type { Clocked, Pipeline } from '../../../contracts/pipeline.ts';
import type { MeasuredProcess, Side } from '../../../contracts/ports/bench.ts';
import type { Ports } from '../../../contracts/ports.ts';
import { nameSide } from '../../name-side.ts';
import type { TeamEvents } from './team-events.ts';

/** A side's command, ready to be run as often as one likes. */
export interface ClockedPipeline {
  start(): MeasuredProcess;
  /** Seconds of a run over the first event, or null: the pipeline makes nothing of it. */
  startUp(): Promise<number | null>;
}

export interface ClockedSide {
  readonly name: Side['name'];
  /** Where it stands, and set up. */
  readonly pipeline: () => Promise<Pipeline>;
  readonly events: TeamEvents;
  readonly asOf: string | null;
}

interface Ready {
  readonly run: () => Promise<Clocked>;
  readonly startUp: number | null;
}

export function createClockedPipeline(
  ports: Pick<Ports, 'warehouse' | 'workspace'>,
  side: ClockedSide,
): ClockedPipeline {
  let ready: Promise<Ready> | null = null;
  const getReady = () => {
    ready ??= nameSide(side.name, () => makeReady(ports, side));
    return ready;
  };
  const { events } = side.events;
  const answer = async (
    request: MeasuredRequest,
  ): Promise<MeasuredAnswers[keyof MeasuredAnswers]> => {
    switch (request.ask) {
      case 'prepare': {
        const { startUp } = await getReady();
        return { events, once: startUp === null ? {} : { 'start-up': startUp } };
      }
      case 'run': {
        const { run } = await getReady();
        return nameSide(side.name, () => repeated(run, request.times, events));
      }
      case 'close':
        return { peakRss: Number.NaN };
      case 'figures':
        return {};
      case 'digest':
      case 'work':
        throw new GateError('BUG', { detail: `a command was asked for its ${request.ask}` });
    }
  };
  return {
    start: () => ({
      ask: (async (request) => answer(request)) as MeasuredProcess['ask'],
      kill: () => undefined,
    }),
    startUp: async () => (await getReady()).startUp,
  };
}

/** Built once, tables and all: what makes none has no time that says anything. */
async function makeReady(
  { warehouse, workspace }: Pick<Ports, 'warehouse' | 'workspace'>,
  { pipeline: load, events, asOf: asked }: ClockedSide,
): Promise<Ready> {
  const pipeline = await load();
  const { repeat } = pipeline;
  if (repeat === null) throw new GateError('BUG', { detail: `${pipeline.name} has steps` });
  const open = async <T>(
    work: (database: Awaited<ReturnType<typeof warehouse.open>>, directory: string) => Promise<T>,
  ) => {
    const directory = await workspace.temporaryDirectory();
    const database = await warehouse.open({ path: null, readable: [directory, events.directory] });
    try {
      return await work(database, directory);
    } finally {
      database.close();
    }
  };
  const { asOf } = await open((database, directory) =>
    pipeline.build(database, { spool: [events.file], directory, asOf: asked, target: 'memory' }),
  );
  const over = (file: string) =>
    open((database, directory) => repeat(database, { spool: [file], directory, asOf }));
  const startUp = await clockStart(await over(events.first));
  return { run: await over(events.file), startUp };
}

/** Of one that takes long one run says enough. */
const MOST_STARTS = 3;
const MOST_SECONDS = 1;

async function clockStart(run: () => Promise<Clocked>): Promise<number | null> {
  const taken: number[] = [];
  try {
    for (let spent = 0; taken.length < MOST_STARTS && spent < MOST_SECONDS; ) {
      const { seconds } = await run();
      taken.push(seconds);
      spent += seconds;
    }
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
  return Math.min(...taken);
}

async function repeated(run: () => Promise<Clocked>, times: number, events: number) {
  let last = await run();
  let { seconds, cpuSeconds } = last;
  for (let done = 1; done < times; done += 1) {
    last = await run();
    seconds += last.seconds;
    cpuSeconds =
      cpuSeconds === null || last.cpuSeconds === null ? null : cpuSeconds + last.cpuSeconds;
  }
  return {
    seconds,
    ...(cpuSeconds === null ? {} : { cpuSeconds }),
    values: { seconds: last.seconds, 'events-per-second': events / last.seconds },
  };
}
