/** Two pipelines are run, and what goes wrong with one of them says whose it is. */
import { GateError } from '../contracts/errors.ts';
import type { Side } from '../contracts/ports/bench.ts';

/** @throws GateError PIPELINE_SIDE, or PREPARE_FAILED, which says it itself */
export async function nameSide<T>(side: Side['name'], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError) || ['BUG', 'PREPARE_FAILED'].includes(error.code))
      throw error;
    throw new GateError('PIPELINE_SIDE', { side, detail: error.message }, { cause: error });
  }
}
