/** Whether the files hold their content, and not something in its place. */
import { fixing } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { list } from '../../contracts/section.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type { ContentReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';

export const CONTENT: RunnableCheck<ContentReport> = {
  // It runs before anything is loaded, since a schema can be a pointer too: commands/judge-content.ts.
  stage: 'validate',
  isAskedFor: () => false,
  run: async () => null,
  split: { by: 'merge' },
  standsAlone: false,
  judge: (content) => ({ reasons: listReasons(content), doubts: [], grounds: [] }),
  sections: ({ standIns }) =>
    standIns.length === 0
      ? []
      : [
          {
            rank: 'failure',
            heading: 'Files without their content',
            folded: null,
            blocks: [list(standIns.map(locateMessage))],
          },
        ],
  findings: ({ standIns }) =>
    standIns.map(({ file, line, message, rule }) => ({
      level: 'error',
      file,
      line,
      title: 'Not the content of this file',
      message,
      rule,
      about: [],
    })),
  nextStep: ({ standIns }) =>
    standIns.length === 0
      ? null
      : fixing(
          standIns.every(({ rule }) => rule === 'unresolved-merge')
            ? 'Keep one of the two sides in these files. Nothing else was checked.'
            : 'Get the content of these files, as said below for each. Nothing else was checked.',
        ),
  facts: () => [],
  figures: () => ({}),
  concern: ({ standIns }) => (standIns.length > 0 ? 'validation' : null),
  isNotable: () => false,
};

function listReasons({ standIns }: ContentReport): string[] {
  const merges = standIns.filter(({ rule }) => rule === 'unresolved-merge');
  const others = standIns.filter(({ rule }) => rule !== 'unresolved-merge');
  const places = (found: ContentReport['standIns']) =>
    firstFew(found.map(({ file, line }) => `${file}:${line}`));
  return [
    ...(merges.length === 0
      ? []
      : [
          `${counted(merges.length, 'file holds', 'files hold')} an unresolved merge: ${places(merges)}`,
        ]),
    ...(others.length === 0
      ? []
      : [
          `${counted(others.length, 'file does', 'files do')} not hold ${others.length === 1 ? 'its' : 'their'} content: ${places(others)}`,
        ]),
  ];
}
