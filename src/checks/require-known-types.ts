import { GateError } from '../contracts/errors.ts';
import { EVENT_TYPES } from '../contracts/event-types.ts';
import { listNotRebuilt } from '../pipelines/event-counts.ts';
import type { SummedFixtures } from './validate-fixtures.ts';
import { validatedCounts } from './validated-counts.ts';

/**
 * Empty tables agree with everything.
 * @throws GateError NOTHING_TO_REBUILD where no valid event is of a type that the pipeline knows
 */
export function requireKnownTypes(
  validated: SummedFixtures & { readonly spool: readonly unknown[] },
  pipeline: string,
): void {
  if (validated.spool.length > 0) return;
  const others = listNotRebuilt(validatedCounts(validated).validated);
  throw new GateError('NOTHING_TO_REBUILD', {
    events: validated.report.valid,
    types: others.map(({ type }) => type).join(', '),
    pipeline,
    known: EVENT_TYPES.join(', '),
  });
}
