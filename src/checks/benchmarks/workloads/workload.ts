import type { MeasuredJob, MeasuredRun } from '../../../contracts/measured/messages.ts';
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

export interface PreparedWorkload {
  /** How many events a repetition works on. */
  readonly events: number;
  /** What only the first time gives, or what the preparation has measured. */
  readonly once?: Readonly<Record<string, number>>;
  run(): Promise<Required<MeasuredRun>>;
  /** Metrics that the time of a sample says nothing of, after a run. */
  figures?(): Promise<Readonly<Record<string, number>>>;
  close(): void;
}

/** What `work` takes on both clocks, in seconds. */
export async function clocked(
  context: WorkloadContext,
  work: () => Promise<unknown>,
): Promise<{ seconds: number; cpuSeconds: number }> {
  const start = context.tools.cpu();
  const seconds = await timed(context, work);
  return { seconds, cpuSeconds: context.tools.cpu() - start };
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
