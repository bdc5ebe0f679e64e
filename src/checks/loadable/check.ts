/** Whether the tables take what the schema accepts: a team's own may let through what no column holds. */
import { fixing, isSaid, type ReadingContext } from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { list, type Section } from '../../contracts/section.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import type { LoadableReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { inShares } from '../split.ts';
import { listDefects } from './causes.ts';

export const LOADABLE: RunnableCheck<LoadableReport> = {
  stage: 'validate',
  isAskedFor: () => true,
  ...inShares({
    measure: async (context) => {
      await context.fixtures();
      return {};
    },
    merge: async (_shares, context) => (await context.fixtures()).loadable,
  }),
  standsAlone: false,
  // Apart from the rate, which is the schema's: no other event makes up for one that is left out.
  judge: (report) => ({ reasons: listReasons(report), doubts: [], grounds: [] }),
  defects: listDefects,
  sections: ({ unloadable, findings }, context) => left(unloadable, findings, context),
  findings: ({ findings }) =>
    findings.map((finding) => ({
      level: 'error',
      file: finding.file,
      line: finding.line,
      title: 'Valid, but not loadable',
      message: finding.message,
      rule: finding.rule,
      about: [finding.pointer, finding.message],
      defect: kindKey(finding),
    })),
  nextStep: ({ unloadable }) =>
    unloadable === 0
      ? null
      : fixing(
          'Write the listed values in a form that the tables can hold, and make the schema require that form.',
        ),
  facts: ({ events, unloadable }) =>
    unloadable === 0
      ? []
      : [
          {
            label: 'valid, but not loadable',
            value: `${formatCount(unloadable)} of ${counted(events, 'valid event')}`,
          },
        ],
  figures: () => ({}),
  concern: ({ unloadable }) => (unloadable > 0 ? 'validation' : null),
  isNotable: () => false,
};

/** What the verdict does not say already. */
function left(
  unloadable: number,
  findings: LoadableReport['findings'],
  context: ReadingContext,
): Section[] {
  const unsaid = findings.filter((finding) => !isSaid(context, finding));
  const total = unloadable - (findings.length - unsaid.length);
  if (total <= 0) return [];
  const blocks = [list(unsaid.map(locateMessage), total)];
  return [{ rank: 'failure', heading: 'Valid, but not loadable', folded: null, blocks }];
}

function listReasons({ unloadable, findings }: LoadableReport): string[] {
  if (unloadable === 0) return [];
  const files = [...new Set(findings.map(({ file }) => file))];
  return [
    `${counted(unloadable, 'event is', 'events are')} valid, but the tables cannot hold ${unloadable === 1 ? 'it' : 'them'} (${firstFew(files)})`,
  ];
}
