/** Why two reconstructions do not agree, each thing once: what was not loaded, then the rows, then the sums. */

import { type Defect, fixing } from '../../contracts/check.ts';
import { ISSUES } from '../../contracts/product.ts';
import { counted } from '../../contracts/rate.ts';
import { describeLoading } from '../../pipelines/describe-loading.ts';
import { describeLost } from '../../pipelines/event-counts.ts';
import type { ReconstructionReport, WeekDifference } from '../../schema/types.ts';
import { describeBriefly, describeCell } from '../disagreement.ts';
import { CORRECT_POINTER, describeNowhere, pointsNowhere } from './absent-parts.ts';
import { describeDisagreement, nameSides } from './opinion-words.ts';

export function listDefects(reconstruction: ReconstructionReport): Defect[] {
  const { counts, loading, declared, absentParts } = reconstruction;
  const lost = describeLost(counts);
  const unloaded = describeLoading(loading);
  return [
    ...absentParts
      .filter(pointsNowhere)
      .map((part) => defect(describeNowhere(part), CORRECT_POINTER)),
    ...(lost === null ? [] : [defect(lost, LOST_STEP, { explains: ['events-not-loaded'] })]),
    ...(unloaded === null
      ? []
      : [
          defect(
            unloaded,
            `Fix ${loading?.script}: it must load every valid event once, unchanged, and nothing else.`,
            { explains: ['events-not-loaded'] },
          ),
        ]),
    ...declared.flatMap(({ name, problem }) =>
      problem === null
        ? []
        : [
            defect(
              problem,
              'Fix the pipeline, or correct what "tables" in the config says of this table.',
              { explains: [`table ${name}`] },
            ),
          ],
    ),
    ...disagreement(reconstruction),
    ...weeks(reconstruction),
  ];
}

type Links = Pick<Defect, 'explains' | 'because' | 'asConsequence'>;

function defect(sentence: string, step: string, links: Links = {}): Defect {
  const title = 'Reconstruction';
  return { level: 'error', title, sentence, place: null, next: fixing(step), ...links };
}

export const LOST_STEP = `Run it again. If the same events are lost again, report it as a bug (${ISSUES}).`;

export const FIX_SQL =
  'Fix the pipeline: from the same events, the rules of the plan give other balances.';

function disagreement(reconstruction: ReconstructionReport): Defect[] {
  const words = describeDisagreement(reconstruction);
  if (words === null) return [];
  const [first] = reconstruction.disagreements;
  const example =
    first === undefined ? '' : `, first ${describeBriefly(first, nameSides(reconstruction))}`;
  return [defect(`${words}${example}`, FIX_SQL, { explains: ['reconstructions-disagree'] })];
}

/** Rows that are wrong do not add up. */
function weeks({ weekDifferences }: ReconstructionReport): Defect[] {
  const [first] = weekDifferences;
  if (first === undefined) return [];
  const asConsequence = counted(
    weekDifferences.length,
    'sum of a week differs',
    'sums of weeks differ',
  );
  return [
    defect(describeWeek(first), FIX_SQL, { because: ['reconstructions-disagree'], asConsequence }),
  ];
}

export function describeWeek({ week, column, snapshots, events }: WeekDifference): string {
  return `for the week of ${week}, ${column} of all snapshots is ${describeCell(snapshots)}, and of all events until then ${describeCell(events)}`;
}
