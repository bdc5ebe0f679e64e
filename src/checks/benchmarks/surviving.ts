import { GateError, type GateErrorCode } from '../../contracts/errors.ts';

/**
 * A measured process that dies takes its own figures with it, not those of the others: what happened
 * goes into `failures`, and a run that has any is no pass.
 * @param what was measured, as a person calls it
 * @returns null where a process failed
 */
export async function recordFailure<T>(
  failures: string[],
  what: string,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError) || !OWN.includes(error.code)) throw error;
    failures.push(`${what}: ${error.message}`);
    return null;
  }
}

/** What is said of a side that could not be measured. */
const OWN: readonly GateErrorCode[] = ['MEASURED_PROCESS', 'PIPELINE_SIDE', 'PREPARE_FAILED'];
