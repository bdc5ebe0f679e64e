/** Whether the fixtures are valid events of the schema, as many as the team asks for. */

import { type Annotation, fixing, type NextStep } from '../../contracts/check.ts';
import { counted, formatPercent } from '../../contracts/rate.ts';
import { isUnread } from '../../events/validation/block-source.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import type { ReportFinding, ValidationReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { inShares } from '../split.ts';
import { listDefects } from './causes.ts';
import { failsForEvents, judge, reachesRates } from './judge.ts';
import { sections } from './sections.ts';
import { trials } from './trials.ts';

export const VALIDATION: RunnableCheck<ValidationReport> = {
  stage: 'validate',
  isAskedFor: () => true,
  ...inShares({
    measure: async (context) => {
      await context.fixtures();
      return {};
    },
    merge: async (_shares, context) => (await context.fixtures()).report,
  }),
  standsAlone: true,
  judge,
  defects: listDefects,
  sections,
  findings,
  unlisted: ({ findingCount, findings: listed }) => Math.max(0, findingCount - listed.length),
  trials,
  nextStep,
  facts: ({ events, files, rate, minimumRate }) => [
    {
      label: 'validation',
      value: `${counted(events, 'event')} in ${counted(files, 'file')}, ${formatPercent(rate)} % valid (minimum ${minimumRate} %)`,
    },
  ],
  figures: ({ rate, events }) => ({ 'validation.rate': rate, 'validation.events': events }),
  concern: ({ invalid, missingTypes, incompleteFiles }) =>
    invalid > 0 || missingTypes.length > 0 || incompleteFiles > 0 ? 'validation' : null,
  isNotable: ({ invalid }) => invalid > 0,
};

/** Under a rate that passes, invalid events only warn. */
function findings(validation: ValidationReport): Annotation[] {
  const incomplete = validation.findings.filter((finding) => finding.incomplete === true);
  const unread = validation.findings.filter(isUnread);
  const others = validation.findings.filter(
    (finding) => finding.incomplete !== true && !isUnread(finding),
  );
  const level = reachesRates(validation) ? 'warning' : 'error';
  return [
    ...incomplete.map((finding) => annotation('error', 'File not read to its end', finding)),
    ...unread.map((finding) => annotation('error', 'Record not read', finding)),
    ...others.map((finding) => annotation(level, 'Invalid event', finding)),
  ];
}

function annotation(level: Annotation['level'], title: string, finding: ReportFinding): Annotation {
  const { file, line, message, rule, pointer } = finding;
  const defect = kindKey(finding);
  return { level, file, line, title, message, rule, about: [pointer, message], defect };
}

function nextStep(validation: ValidationReport): NextStep | null {
  const { events, missingTypes } = validation;
  if (failsForEvents(validation)) return fixing('Correct the listed events, or the schema.');
  if (missingTypes.length > 0 && events > 0)
    return fixing(
      'Add a valid event of each missing type to the fixtures, or remove the type from validation.require-types.',
    );
  if (events > 0) return null;
  return fixing('Add fixtures that hold events, or correct fixtures.valid in the config.');
}
