/** How it was measured, in one sentence. */
import type { Ports } from '../../contracts/ports.ts';
import type { BenchRequest } from './bench-request.ts';
import type { MeasuringSettings } from './settings.ts';

export function describeMethod(
  { environment }: Pick<Ports, 'environment'>,
  { pipeline }: Pick<MeasuringSettings, 'pipeline'>,
  { scale, against }: Pick<BenchRequest, 'scale' | 'against'>,
): string {
  const { cpus, cpu, node } = environment;
  const machine = `${cpus} cores (${cpu}, Node ${node})`;
  if (pipeline.kind === 'command')
    return `The command as a process of its own on ${machine}, up to ${scale.samples} times after its tables were looked at, medians shown${against === null ? '' : `${IN_TURN}, each in a tree of its own${JUDGED}`}.`;
  return `Each workload in a process of its own on ${machine}, up to ${scale.samples} repetitions after a warm-up, medians shown; work counted with one thread${against === null ? '' : `${AT_ONCE}, processes started anew every 8 pairs${JUDGED}`}.`;
}

const LEAST = 'at least 0.2 s a sample';
const IN_TURN = `; in pairs, base and head in turn, who is first by coin, ${LEAST}`;
const AT_ONCE = `; in pairs, base and head at once on a thread each, who is where by coin, ${LEAST}`;
const JUDGED =
  ", judged by an exact swap test on the wall's clock, or on the processors' where that cannot tell";
