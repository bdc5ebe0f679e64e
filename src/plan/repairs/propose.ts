/** Everything that is tried, the most telling first: of two that explain as much, the earlier is believed. */
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
  return PROPOSALS.flatMap((propose) => propose(suspect) ?? []).map((repair) => ({
    ...repair,
    events: inOrder(repair.events),
  }));
}
