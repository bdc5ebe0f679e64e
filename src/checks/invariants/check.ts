/** Whether what must not change the tables does not change them. */
import { fixing, type Judgement, type NextStep } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { list, type Section, text } from '../../contracts/section.ts';
import type { InvariantFailure, InvariantsReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { inShares } from '../split.ts';
import { BROKEN } from './laws.ts';
import { measureSample } from './sources.ts';
import { tryInvariants } from './try-invariants.ts';

export const INVARIANTS_CHECK: RunnableCheck<InvariantsReport> = {
  stage: 'rebuild',
  isAskedFor: ({ invariants }) => invariants.length > 0,
  // Few events are enough, and these come together.
  ...inShares({ measure: measureSample, merge: tryInvariants }),
  standsAlone: false,
  judge,
  sections,
  findings: () => [],
  nextStep: (report) => {
    const [first] = report.failures;
    return first === undefined
      ? trying(report)
      : fixing(
          `Fix the pipeline. The ${counted(first.eventCount, 'event')} of the example below ${first.eventCount === 1 ? 'is' : 'are'} enough to see it fail.`,
        );
  },
  facts: (report) => [{ label: 'invariants', value: summary(report) }],
  figures: () => ({}),
  concern: ({ failures }) => (failures.length > 0 ? 'golden' : null),
  isNotable: () => false,
};

function judge(report: InvariantsReport): Judgement {
  const untried = report.tried.filter(({ sources }) => sources === 0);
  return {
    reasons: report.failures.map(describe),
    doubts: [
      ...report.problems.map((problem) => `no invariant could be tried on the ${problem}`),
      ...untried.map(
        ({ invariant }) =>
          `the invariant ${invariant} could not be tried: ${invariant === 'as-of' ? 'no table says by its "day" on which day a row holds, or none has rows' : 'there are no events'}`,
      ),
    ],
    grounds: [`invariants hold: ${report.tried.map(({ invariant }) => invariant).join(', ')}`],
  };
}

function describe({ invariant, source, change, eventCount }: InvariantFailure): string {
  return `${BROKEN[invariant]} (${source}, ${counted(eventCount, 'event')} show it): ${change}`;
}

function sections({ failures }: InvariantsReport): Section[] {
  return failures.map((failure) => ({
    rank: 'failure',
    heading: `Invariant ${failure.invariant}: the smallest example that was found`,
    folded: null,
    blocks: [text(describe(failure)), list([...failure.events], failure.eventCount)],
  }));
}

/** "order, keys: hold (5 of 12 sources, 24 builds; 7 sources were not looked at: 24 builds are allowed)" */
function summary({
  tried,
  looked,
  sources,
  builds,
  mostBuilds,
  failures,
}: InvariantsReport): string {
  const names = tried.map(({ invariant }) => invariant).join(', ');
  const state = failures.length === 0 ? 'hold' : `${failures.length} broken`;
  const left = sources - looked;
  const were = left === 1 ? 'was' : 'were';
  const rest =
    left === 0
      ? ''
      : `; ${counted(left, 'source')} ${were} not looked at: ${counted(mostBuilds, 'build')} ${mostBuilds === 1 ? 'is' : 'are'} allowed (invariant-builds)`;
  return `${names}: ${state} (${looked} of ${counted(sources, 'source')}, ${counted(builds, 'build')}${rest})`;
}

function trying({ problems, tried }: InvariantsReport): NextStep | null {
  if (problems.length > 0) return fixing('Correct what failed there.');
  if (tried.every(({ sources }) => sources > 0)) return null;
  return fixing(
    'Add events, give a table a "day" (for as-of), or remove the invariant from the config.',
  );
}
