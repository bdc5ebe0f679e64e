/** The golden cases as trials, for forms that list tests. */
import type { Trial } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type { GoldenCaseReport, GoldenReport } from '../../schema/types.ts';

export function trials({ results }: GoldenReport): Trial[] {
  return results.map(trial);
}

function trial({ name, status, differenceCount, differences, findings }: GoldenCaseReport): Trial {
  if (status === 'matched') return { name, outcome: 'passed', message: null, details: [] };
  const message =
    status === 'different'
      ? counted(differenceCount, 'difference')
      : 'it cannot be compared, since its events cannot be rebuilt';
  const details = [
    ...differences.map((difference) => difference.message),
    ...findings.map(locateMessage),
  ];
  return { name, outcome: 'failed', message, details };
}

export function unlisted({ results }: GoldenReport): number {
  return results.reduce(
    (sum, { differenceCount, differences }) => sum + differenceCount - differences.length,
    0,
  );
}
