import type { MeasuredJob, MeasuredRun } from '../../../contracts/measured/messages.ts';
import type { HearScript } from '../../../contracts/pipeline.ts';
import type { MeasuredTools } from '../../../contracts/ports/bench.ts';
import type { Ports } from '../../../contracts/ports.ts';
import type { Engine } from '../../engine.ts';

export type WorkloadPorts = Pick<Ports, 'console' | 'validator' | 'warehouse' | 'workspace'>;

export interface WorkloadContext {
  readonly ports: WorkloadPorts;
  readonly tools: MeasuredTools;
  readonly job: MeasuredJob;
  readonly engine: Engine;
  /** Absolute; this process's own. */
  readonly directory: string;
}

export interface PreparedRun extends MeasuredRun {
  readonly cpuSeconds: number;
}

export interface PreparedWorkload {
  /** How many events a repetition works on. */
  readonly events: number;
  /** What only the first time gives, or what the preparation has measured. */
  readonly once?: Readonly<Record<string, number>>;
  /** Whether preparing did all that a repetition does. */
  readonly isWarm?: boolean;
  run(): Promise<PreparedRun>;
  /** Metrics that the time of a sample says nothing of, after a run. */
  figures?(): Promise<Readonly<Record<string, number>>>;
  close(): void;
}

/** Seconds on both clocks. */
interface Clocked {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** What `work` takes. */
export async function clocked(
  context: WorkloadContext,
  work: () => Promise<unknown>,
): Promise<Clocked> {
  const begin = readClocks(context);
  await work();
  return since(context, begin);
}

/** What `work` takes from the script on that the job names; all of it where it names none that is heard. */
export async function clockedFrom(
  context: WorkloadContext,
  work: (hear: HearScript) => Promise<unknown>,
): Promise<Clocked & { readonly around: number }> {
  const begin = readClocks(context);
  let from = begin;
  await work((name) => {
    if (name === context.job.from) from = readClocks(context);
  });
  return { ...since(context, from), around: since(context, begin).cpuSeconds };
}

function readClocks({ tools }: WorkloadContext): Clocked {
  return { seconds: tools.now(), cpuSeconds: tools.cpu() };
}

function since({ tools }: WorkloadContext, { seconds, cpuSeconds }: Clocked): Clocked {
  return { seconds: tools.now() - seconds, cpuSeconds: tools.cpu() - cpuSeconds };
}

/** Seconds that `work` takes. */
export async function timed(
  { tools }: WorkloadContext,
  work: () => Promise<unknown>,
): Promise<number> {
  const start = tools.now();
  await work();
  return tools.now() - start;
}

/** Nearest-rank percentile of sorted values, 0 < share <= 1. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
