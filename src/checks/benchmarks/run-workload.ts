/** One workload in a process of its own: prepared, warmed up, repeated. */

import type { MeasuredJob } from '../../contracts/measured/messages.ts';
import type { Side } from '../../contracts/ports/bench.ts';
import type { Ports } from '../../contracts/ports.ts';

/** How often a workload is repeated. */
export interface Repetitions {
  readonly most: number;
  /** Whether no more of them can change what is said of any target. */
  readonly isDecided: (repeated: Readonly<Record<string, readonly number[]>>) => boolean;
}

/**
 * @returns by metric, one figure a repetition; one in all of what only the first time gives
 * @throws GateError MEASURED_PROCESS, which says what failed in there
 */
export async function runWorkload(
  { bench, console }: Pick<Ports, 'bench' | 'console'>,
  side: Side,
  job: MeasuredJob,
  { most, isDecided }: Repetitions,
): Promise<Record<string, number[]>> {
  const worker = bench.start(side);
  const repeated: Record<string, number[]> = {};
  try {
    const repetitions = job.workload === 'population' ? 1 : most;
    let spent = 0;
    const say = (step: string, done: number) =>
      console.progress(`${job.workload}: ${step}`, done / (repetitions + 2));
    say('preparing', 0);
    const { once = {}, isWarm = false } = await worker.ask({ ask: 'prepare', job });
    if (!isWarm) {
      say('warming up', 1);
      await worker.ask({ ask: 'run', times: 1 });
    }
    const isEnough = (done: number) =>
      job.workload === 'pipeline'
        ? spent >= TEAM_SECONDS
        : done >= FEWEST && spent >= SECONDS && isDecided(repeated);
    for (let done = 0; done < repetitions && !isEnough(done); done += 1) {
      say('measuring', done + 2);
      const run = await worker.ask({ ask: 'run', times: 1 });
      spent += run.seconds;
      const figures = await worker.ask({ ask: 'figures' });
      for (const [metric, value] of Object.entries({ ...run.values, ...figures }))
        repeated[metric] = [...(repeated[metric] ?? []), value];
    }
    const { peakRss } = await worker.ask({ ask: 'close' });
    const single = { ...once, 'peak-rss': peakRss / 1e9 };
    return {
      ...Object.fromEntries(Object.entries(single).map(([metric, value]) => [metric, [value]])),
      ...repeated,
    };
  } catch (error) {
    worker.kill();
    throw error;
  }
}

/** After so many it is enough, but for the fewest repetitions that a median is taken of. */
const SECONDS = 1;
const FEWEST = 3;

/** A team's own pipeline takes as long as it takes. */
const TEAM_SECONDS = 5;
