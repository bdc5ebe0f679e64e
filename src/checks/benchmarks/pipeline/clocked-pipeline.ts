/**
 * A command that is measured: it runs in processes of its own as it is, so nobody stands between it and the clock.
 * To whoever measures it is a measured process as any other.
 */
import { GateError } from '../../../contracts/errors.ts';
import type {
  MeasuredAnswers,
  MeasuredRequest,
  MeasuredRun,
} from '../../../contracts/measured/messages.ts';
import type { Clocked, Pipeline } from '../../../contracts/pipeline.ts';
import type { MeasuredProcess, Side } from '../../../contracts/ports/bench.ts';
import type { Ports } from '../../../contracts/ports.ts';
import { nameSide } from '../../name-side.ts';
import { takeOff } from './common-start.ts';
import type { TeamEvents } from './team-events.ts';

/** A side's command, ready to be run as often as one likes. */
export interface ClockedPipeline {
  /** @param start what is taken off each run, once it is known; null: nothing */
  start(start?: () => Clocked | null): MeasuredProcess;
  /** A run over the first event, or null: the pipeline makes nothing of it. */
  startUp(): Promise<Clocked | null>;
  /** A run over all of them. */
  whole(): Promise<Clocked>;
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
  readonly startUp: Clocked | null;
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
    start: Clocked | null,
  ): Promise<MeasuredAnswers[keyof MeasuredAnswers]> => {
    switch (request.ask) {
      case 'prepare': {
        const { startUp } = await getReady();
        // Nothing is kept from run to run, and its tables have been built.
        const isWarm = startUp !== null;
        return { events, once: isWarm ? { 'start-up': startUp.seconds } : {}, isWarm };
      }
      case 'run': {
        const { run } = await getReady();
        return nameSide(side.name, () => repeated(run, request.times, events, start));
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
    start: (start = () => null) => ({
      ask: (async (request) => answer(request, start())) as MeasuredProcess['ask'],
      kill: () => undefined,
    }),
    startUp: async () => (await getReady()).startUp,
    whole: async () => {
      const { run } = await getReady();
      return nameSide(side.name, () => clockFastest(run));
    },
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

async function clockStart(run: () => Promise<Clocked>): Promise<Clocked | null> {
  try {
    return await clockFastest(run);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

/** Of one that takes long one run says enough. */
const MOST_RUNS = 3;
const MOST_SECONDS = 1;

async function clockFastest(run: () => Promise<Clocked>): Promise<Clocked> {
  let fastest = await run();
  let spent = fastest.seconds;
  for (let done = 1; done < MOST_RUNS && spent < MOST_SECONDS; done += 1) {
    const next = await run();
    spent += next.seconds;
    if (next.seconds < fastest.seconds) fastest = next;
  }
  return fastest;
}

async function repeated(
  run: () => Promise<Clocked>,
  times: number,
  events: number,
  start: Clocked | null,
): Promise<MeasuredRun> {
  let last = await run();
  let { seconds, cpuSeconds } = last;
  for (let done = 1; done < times; done += 1) {
    last = await run();
    seconds += last.seconds;
    cpuSeconds =
      cpuSeconds === null || last.cpuSeconds === null ? null : cpuSeconds + last.cpuSeconds;
  }
  const whole = { seconds, cpuSeconds };
  const left = start === null ? whole : takeOff(whole, start, times);
  return {
    seconds: left.seconds,
    ...(left.cpuSeconds === null ? {} : { cpuSeconds: left.cpuSeconds }),
    around: seconds,
    values: { seconds: last.seconds, 'events-per-second': events / last.seconds },
  };
}
