/** Everything that is tried, the most telling first: of two that explain as much, the earlier is believed. */
import { followEnvelope, followPayload, followPayPeriod } from './dates.ts';
import type { PersonRepair, Suspect } from './repair.ts';
import { putBefore, stay } from './sequence.ts';
import { correctAmounts, exchangeTwo, takeCopiesOut } from './sums.ts';
import { correctPercentage } from './vesting.ts';

const PROPOSALS = [
  followEnvelope,
  followPayload,
  followPayPeriod,
  ...putBefore,
  stay,
  takeCopiesOut,
  exchangeTwo,
  correctAmounts,
  correctPercentage,
];

export function proposeRepairs(suspect: Suspect): PersonRepair[] {
  return PROPOSALS.flatMap((propose) => propose(suspect) ?? []);
}
