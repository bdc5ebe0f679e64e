/** SQL says that an amount is too large, and not after which event; the fold knows. */
import { GateError } from '../contracts/errors.ts';
import type { BuildRequest } from '../contracts/pipeline.ts';
import type { Warehouse } from '../contracts/ports.ts';
import { foldPerson } from '../plan/fold/fold.ts';
import { personEvents } from './second-opinion/oracle.ts';

/** After every event. */
const END = '9999-12-31';

/**
 * Runs `work`, and where it fails for an overflow, fails with the event's name instead.
 * @throws GateError AMOUNT_OVERFLOW, and all that `work` throws
 */
export async function namingOverflow<T>(
  warehouse: Warehouse,
  { spool, directory, asOf }: BuildRequest,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOverflow(error)) throw error;
    const sorter = await warehouse.open({ path: null, readable: [directory] });
    try {
      for await (const events of personEvents(sorter, spool)) foldPerson(events, asOf ?? END);
    } finally {
      sorter.close();
    }
    throw error;
  }
}

function isOverflow(error: unknown): boolean {
  return (
    error instanceof GateError &&
    error.code === 'SQL_FAILED' &&
    /Conversion Error|Out of Range Error/.test(error.message)
  );
}
