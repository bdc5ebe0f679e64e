/** Whether a maintainer has approved what a pull request changes of what is expected. */

import { fixing, type NextStep } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import type { GuardReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { approving, checkoutRemedy, guardCauses, HOW, listDefects } from './causes.ts';
import { sections } from './sections.ts';

export const GUARD: RunnableCheck<GuardReport> = {
  stage: 'github',
  isAskedFor: () => true,
  run: async ({ facts }) => facts.guard,
  split: { by: 'merge' },
  standsAlone: false,
  judge: (guard) => ({ reasons: guardCauses(guard), doubts: [], grounds: [] }),
  defects: listDefects,
  sections,
  findings: ({ checkout }) =>
    checkout.map(({ path, how }) => ({
      level: 'error',
      file: path,
      line: 1,
      title: 'Not as committed',
      message: `The checkout differs from the commit: ${HOW[how]}.`,
      rule: 'checkout-differs',
      about: [],
    })),
  nextStep,
  approvalLabel: ({ label }) => label,
  facts: ({ files, settings, breaks, approval }) => {
    const changes = files.length + settings.length + breaks.length;
    if (changes === 0) return [];
    const word = approval.state === 'approved' ? `approved by ${approval.by}` : 'not approved';
    return [{ label: 'expectations', value: `${counted(changes, 'change')}, ${word}` }];
  },
  figures: () => ({}),
  concern: () => null,
  isNotable: ({ approval }) => approval.state !== 'not-needed',
};

function nextStep(guard: GuardReport): NextStep | null {
  if (guardCauses(guard).length === 0) return null;
  return fixing(
    guard.checkout.length > 0
      ? checkoutRemedy(guard.checkout)
      : `${approving(guard)}; or undo them.`,
  );
}
