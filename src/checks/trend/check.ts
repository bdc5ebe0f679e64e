/** The last runs on the default branch: shown, never judged. */

import { figure } from '../../contracts/figure.ts';
import { counted } from '../../contracts/rate.ts';
import type { TrendReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';

export const TREND: RunnableCheck<TrendReport> = {
  stage: 'github',
  isAskedFor: () => true,
  run: async ({ facts }) => facts.trend,
  split: { by: 'merge' },
  standsAlone: false,
  judge: () => ({ reasons: [], doubts: [], grounds: [] }),
  sections: ({ series }) => {
    if (series.length === 0) return [];
    const runs = Math.max(...series.map(({ values }) => values.length));
    return [
      {
        rank: 'detail',
        heading: null,
        folded: `The last ${counted(runs, 'run')} on the default branch`,
        blocks: [
          {
            kind: 'chart',
            series: series.map(({ metric, values }) => ({
              name: metric,
              values,
              last: figure(values.at(-1) ?? 0),
            })),
          },
        ],
      },
    ];
  },
  findings: () => [],
  nextStep: () => null,
  facts: () => [],
  figures: () => ({}),
  concern: () => null,
  isNotable: () => false,
};
