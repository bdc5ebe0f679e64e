/** The pipeline's work, counted in processes of its own. */

import type { MeasuredJob, WorkPass } from '../../contracts/measured/messages.ts';
import type { Side } from '../../contracts/ports/bench.ts';
import type { Ports } from '../../contracts/ports.ts';
import { type CountedWork, withWrites } from './counted-work.ts';
import { exactOnly } from './work.ts';

/**
 * Two passes, each in a process of its own: what they do not agree on is no evidence.
 * @throws GateError MEASURED_PROCESS
 */
export async function countWork(
  ports: Pick<Ports, 'bench' | 'console'>,
  side: Side,
  job: MeasuredJob,
  label = 'counting the work',
): Promise<CountedWork> {
  ports.console.progress(label, 0);
  // Side by side: what is counted does not ask how fast it was.
  const passes = [onePass(ports, side, job), onePass(ports, side, job)] as const;
  await Promise.allSettled(passes);
  const [first, second] = await Promise.all(passes);
  const { work, demoted } = exactOnly(withWrites(first), withWrites(second));
  const { written: _, ...scripts } = work;
  const bytesDiffer = first.databaseBytes !== second.databaseBytes;
  return {
    pass: { ...first, scripts, databaseBytes: bytesDiffer ? 0 : first.databaseBytes },
    demoted: bytesDiffer ? [...demoted, 'database bytes'] : demoted,
  };
}

async function onePass(
  { bench }: Pick<Ports, 'bench'>,
  side: Side,
  job: MeasuredJob,
): Promise<WorkPass> {
  const worker = bench.start(side);
  try {
    const pass = await worker.ask({ ask: 'work', job: { ...job, threads: 1 } });
    await worker.ask({ ask: 'close' });
    return pass;
  } catch (error) {
    worker.kill();
    throw error;
  }
}
