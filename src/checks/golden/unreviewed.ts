/** Golden files that nobody has looked at. */
import { list, type Section } from '../../contracts/section.ts';
import type { GoldenCaseReport, GoldenReport } from '../../schema/types.ts';

/** Cases that match, and with files that nobody has looked at. */
export function unreviewedCases({ results }: GoldenReport): GoldenCaseReport[] {
  return results.filter((result) => result.status === 'matched' && result.unreviewed.length > 0);
}

export function unreviewedSections(golden: GoldenReport): Section[] {
  const files = unreviewedCases(golden).flatMap((result) => result.unreviewed);
  if (files.length === 0) return [];
  return [
    {
      rank: 'warning',
      heading: 'Golden files that nobody has reviewed',
      folded: null,
      blocks: [
        list(
          files.map(
            (file) =>
              `${file}: made by "golden add", and checked by nobody; a match says only that nothing has changed since`,
          ),
        ),
      ],
    },
  ];
}
