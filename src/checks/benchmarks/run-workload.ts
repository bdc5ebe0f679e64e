/** One workload in a process of its own: prepared, warmed up, repeated. */
import type { MeasuredJob } from '../../contracts/measured/messages.ts';
import type { Side } from '../../contracts/ports/bench.ts';
import type { Ports } from '../../contracts/ports.ts';

/**
 * @param samples repetitions, after one that is not counted
 * @returns by metric, one figure a repetition; one in all of what only the first time gives
 * @throws GateError MEASURED_PROCESS, which says what failed in there
 */
export async function runWorkload(
  { bench, console }: Pick<Ports, 'bench' | 'console'>,
  side: Side,
  job: MeasuredJob,
  samples: number,
): Promise<Record<string, number[]>> {
  const worker = bench.start(side);
  const values: Record<string, number[]> = {};
  try {
    // A population is one large piece of work, which warms itself up.
    const isLarge = job.workload === 'population';
    const repetitions = isLarge ? 1 : samples;
    let spent = 0;
    const say = (step: string, done: number) =>
      console.progress(`${job.workload}: ${step}`, done / (repetitions + 2));
    say('preparing', 0);
    const { once = {} } = await worker.ask({ ask: 'prepare', job });
    for (const [metric, value] of Object.entries(once)) values[metric] = [value];
    // So does a command, of which nothing is kept from run to run: its tables have been built.
    if (!isLarge && !(job.workload === 'pipeline' && 'start-up' in values)) {
      say('warming up', 1);
      await worker.ask({ ask: 'run', times: 1 });
    }
    for (let done = 0; done < repetitions && !isEnough(job, spent); done += 1) {
      say('measuring', done + 2);
      const run = await worker.ask({ ask: 'run', times: 1 });
      spent += run.seconds;
      const figures = await worker.ask({ ask: 'figures' });
      for (const [metric, value] of Object.entries({ ...run.values, ...figures }))
        values[metric] = [...(values[metric] ?? []), value];
    }
    const { peakRss } = await worker.ask({ ask: 'close' });
    return { ...values, 'peak-rss': [peakRss / 1e9] };
  } catch (error) {
    worker.kill();
    throw error;
  }
}

/** A team's own pipeline takes as long as it takes: after so many seconds what there is is enough. */
const MOST_SECONDS = 5;

function isEnough({ workload }: MeasuredJob, spent: number): boolean {
  return workload === 'pipeline' && spent >= MOST_SECONDS;
}
