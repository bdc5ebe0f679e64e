import type { MeasuredJob, SideDigest } from '../../contracts/measured/messages.ts';
import type { Bench, Side } from '../../contracts/ports/bench.ts';

/**
 * What a side is made of, as it says itself.
 * @throws GateError MEASURED_PROCESS
 */
export async function askDigest(bench: Bench, side: Side, job: MeasuredJob): Promise<SideDigest> {
  const worker = bench.start(side);
  try {
    const digest = await worker.ask({ ask: 'digest', job });
    await worker.ask({ ask: 'close' });
    return digest;
  } catch (error) {
    worker.kill();
    throw error;
  }
}
