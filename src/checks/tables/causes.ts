/** Why two reconstructions do not agree, each thing once: what was not loaded, then the rows, then the sums. */
import { type Defect, fixing } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { describeLost } from '../../pipelines/event-counts.ts';
import { describeLoading } from '../../pipelines/loading.ts';
import type { ReconstructionReport, WeekDifference } from '../../schema/types.ts';
import { describeBriefly, describeCell } from '../disagreement.ts';
import { describeDisagreement, nameSides } from './opinion-words.ts';

export function listDefects(reconstruction: ReconstructionReport): Defect[] {
  const { counts, loading, declared } = reconstruction;
  const lost = describeLost(counts);
  const unloaded = describeLoading(loading);
  return [
    ...(lost === null
      ? []
      : [
          defect(
            lost,
            'Run the job again; where the same events are lost again, report it as a bug.',
            { explains: ['events-not-loaded'] },
          ),
        ]),
    ...(unloaded === null
      ? []
      : [
          defect(
            unloaded,
            `Fix ${loading?.script}: it must load every valid event, as it is, and no other.`,
            { explains: ['events-not-loaded'] },
          ),
        ]),
    ...declared.flatMap(({ problem }) =>
      problem === null
        ? []
        : [
            defect(
              problem,
              'Let the pipeline leave every table that "tables" of the config declares.',
            ),
          ],
    ),
    ...disagreement(reconstruction),
    ...weeks(reconstruction),
  ];
}

type Links = Pick<Defect, 'explains' | 'because' | 'asConsequence'>;

function defect(sentence: string, step: string, links: Links = {}): Defect {
  const title = 'Rebuilt in two ways';
  return { level: 'error', title, sentence, place: null, next: fixing(step), ...links };
}

const FIX_SQL =
  'Fix the SQL of the pipeline: the same events give other balances by the rules of the plan.';

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
  return `the snapshots of ${week} add up to ${column} ${describeCell(snapshots)}, the events until then to ${describeCell(events)}`;
}
