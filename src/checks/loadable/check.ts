/** Whether the tables take what the schema accepts: a team's own may let through what no column holds. */
import { fixing } from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { list } from '../../contracts/section.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type { LoadableReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';

export const LOADABLE: RunnableCheck<LoadableReport> = {
  stage: 'validate',
  isAskedFor: () => true,
  run: async (context) => (await context.fixtures()).loadable,
  standsAlone: false,
  // Apart from the rate, which is the schema's: no other event makes up for one that is left out.
  judge: (report) => ({ reasons: listReasons(report), doubts: [], grounds: [] }),
  sections: ({ unloadable, findings }) =>
    unloadable === 0
      ? []
      : [
          {
            rank: 'failure',
            heading: 'Valid, not loadable',
            folded: null,
            blocks: [list(findings.map(locateMessage), unloadable)],
          },
        ],
  findings: ({ findings }) =>
    findings.map(({ file, line, message, rule, pointer }) => ({
      level: 'error',
      file,
      line,
      title: 'Valid, not loadable',
      message,
      rule,
      about: [pointer, message],
    })),
  nextStep: ({ unloadable }) =>
    unloadable === 0
      ? null
      : fixing(
          'Write the values that are listed as the tables take them, and let the schema ask for that.',
        ),
  facts: ({ events, unloadable }) =>
    unloadable === 0
      ? []
      : [
          {
            label: 'valid, not loadable',
            value: `${formatCount(unloadable)} of ${counted(events, 'valid event')}`,
          },
        ],
  figures: () => ({}),
  concern: ({ unloadable }) => (unloadable > 0 ? 'validation' : null),
  isNotable: () => false,
};

function listReasons({ unloadable, findings }: LoadableReport): string[] {
  if (unloadable === 0) return [];
  const files = [...new Set(findings.map(({ file }) => file))];
  return [
    `${counted(unloadable, 'event is', 'events are')} valid, not loadable: no table takes what the schema accepts (${firstFew(files)})`,
  ];
}
