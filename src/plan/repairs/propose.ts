/** Everything that is tried, the most telling first: of two that explain as much, the earlier is believed. */
import { findLoading } from '../../events/loadable.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { inOrder } from '../fold/order.ts';
import { agreeOnDates } from './dates.ts';
import { followPayPeriod } from './pay-period.ts';
import type { PersonRepair, Suspect } from './repair.ts';
import { putBefore, stay } from './sequence.ts';
import { correctAmounts, correctChains, correctSums, exchangeTwo, takeCopiesOut } from './sums.ts';
import { correctPercentage } from './vesting.ts';

const PROPOSALS = [
  agreeOnDates,
  followPayPeriod,
  ...putBefore,
  stay,
  takeCopiesOut,
  exchangeTwo,
  correctAmounts,
  correctSums,
  correctChains,
  correctPercentage,
];

export function proposeRepairs(suspect: Suspect): PersonRepair[] {
  const known = new Set(suspect.events);
  return PROPOSALS.flatMap((propose) => propose(suspect) ?? [])
    .filter(({ events }) => events.every((event) => known.has(event) || isLoadable(event)))
    .map((repair) => ({ ...repair, events: inOrder(repair.events) }));
}

/** February 29 of another year, or a sum with more digits than a column has: a guess must not end the run. */
function isLoadable(event: DcPlanEvent): boolean {
  return findLoading(event) === 'loaded';
}
