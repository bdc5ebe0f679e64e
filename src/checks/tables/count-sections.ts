/** What became of the valid events, where the counts are not one number. */
import { counted, formatCount } from '../../contracts/rate.ts';
import { type Section, type Table, text } from '../../contracts/section.ts';
import {
  describeLost,
  describeNotRebuilt,
  isOneNumber,
  summariseCounts,
} from '../../pipelines/event-counts.ts';
import type { EventCount, ReconstructionReport } from '../../schema/types.ts';
import { absentSection } from './absent-parts.ts';

export function countSections(reconstruction: ReconstructionReport): Section[] {
  const { counts, notRebuilt, asOf, absentParts } = reconstruction;
  const shown: Section[] = [];
  const different = counts.filter((count) => !isOneNumber(count));
  const table = countTable(different, asOf);
  if (describeLost(counts) !== null)
    shown.push({
      rank: 'failure',
      heading: 'Events that were lost between validation and reconstruction',
      folded: null,
      blocks: [table],
    });
  else if (different.length > 0)
    shown.push({
      rank: 'detail',
      heading: null,
      folded: `${summariseCounts(counts)}: ${explain(different, asOf)}`,
      blocks: [table],
    });
  const aside = describeNotRebuilt(notRebuilt);
  if (aside !== null)
    shown.push({ rank: 'warning', heading: null, folded: null, blocks: [text(aside)] });
  return [...shown, ...absentSection(absentParts)];
}

/** "2 copies, 3 not loadable, 4 after 2024-12-31" */
function explain(counts: readonly EventCount[], asOf: string): string {
  const sum = (pick: (count: EventCount) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  const parts = [
    [sum((count) => count.unloadable), 'not loadable'],
    [sum((count) => count.repeated), 'under an event_id that is there already'],
    [sum((count) => count.later), `after ${asOf}`],
  ] as const;
  const found = parts.filter(([count]) => count > 0);
  const words = found.map(([count, what]) => `${formatCount(count)} ${what}`);
  return words.length === 0 ? counted(counts.length, 'type') : words.join(', ');
}

function countTable(counts: readonly EventCount[], asOf: string): Table {
  return {
    kind: 'table',
    header: [
      'event type',
      'validated',
      'not loadable',
      'same event_id',
      'loaded',
      `after ${asOf}`,
      'rebuilt',
    ],
    figures: [1, 2, 3, 4, 5, 6],
    rows: counts.map(({ type, validated, unloadable, repeated, loaded, later, rebuilt }) => ({
      cells: [
        type,
        ...[validated, unloadable, repeated, loaded, later, rebuilt].map((count) =>
          count === null ? 'not known' : formatCount(count),
        ),
      ],
    })),
    total: counts.length,
  };
}
