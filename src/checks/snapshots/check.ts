/** Whether a file of snapshots is what the fixtures give. */

import { fixing } from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import { counted } from '../../contracts/rate.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import type { SnapshotsReport } from '../../schema/types.ts';
import { disagreementBlock } from '../disagreement.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { inShares } from '../split.ts';
import { measureSnapshots, mergeSnapshots, requireFile } from './check-snapshots.ts';

export const SNAPSHOTS: RunnableCheck<SnapshotsReport> = {
  stage: 'rebuild',
  isAskedFor: ({ snapshots }) => snapshots !== null,
  ...inShares({ measure: measureSnapshots, merge: mergeSnapshots }),
  lookAhead: async ({ ports, config }) => {
    if (config.snapshots !== null) await requireFile(ports, config.snapshots);
    return [];
  },
  standsAlone: false,
  judge: ({ file, disagreementCount }) => ({
    reasons:
      disagreementCount === 0
        ? []
        : [`${file} differs from what the fixtures give in ${counted(disagreementCount, 'place')}`],
    doubts: [],
    grounds: [`${file} is what the fixtures give`],
  }),
  sections: ({ file, disagreements, disagreementCount }) =>
    disagreementCount === 0
      ? []
      : [
          {
            rank: 'failure',
            heading: `${file} differs from what the fixtures give`,
            folded: null,
            blocks: [disagreementBlock(disagreements, ['file', 'events'], disagreementCount)],
          },
        ],
  findings: () => [],
  nextStep: ({ file, disagreementCount }) =>
    disagreementCount === 0
      ? null
      : fixing(
          `If the fixtures are wrong, correct them. If they are right, build ${file} again:`,
          `rm ${shellWord(file)} && ${typed(`build --out ${shellWord(file)}`)}`,
        ),
  facts: ({ file, asOf, rows, disagreementCount }) => [
    {
      label: 'snapshot file',
      value: `${file} as of ${asOf}: ${counted(rows, 'row')}, ${counted(disagreementCount, 'disagreement')} with the fixtures`,
    },
  ],
  figures: () => ({}),
  concern: ({ disagreementCount }) => (disagreementCount > 0 ? 'golden' : null),
  isNotable: () => false,
};
