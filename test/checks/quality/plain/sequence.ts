/** The rules of sequence in a plain loop. */
import type { DcPlanEvent } from '../../../../src/schema/types.ts';
import { pastOf, type Say } from './history.ts';

const SETTLED_LATER = [
  'employer_match_true_up',
  'employer_profit_sharing',
  'forfeiture_allocation',
];

export function judgeSequence(
  { payload }: DcPlanEvent,
  before: readonly DcPlanEvent[],
  all: readonly DcPlanEvent[],
  say: Say,
): void {
  const [hire] = pastOf('hire', all);
  if (hire === undefined) {
    if (before.length === 0)
      say('hire_absent', 'no hire of this employee: its sequence cannot be judged');
    return;
  }
  if (payload.event_type !== 'hire' && pastOf('hire', before).length === 0) {
    say('event_before_hire', `before the first hire on ${hire.effective_date}`);
    return;
  }
  const employment = before.filter(({ payload: { event_type } }) =>
    ['hire', 'termination'].includes(event_type),
  );
  const last = employment.at(-1);
  if (last?.payload.event_type === 'termination') {
    const { final_pay_date } = last.payload;
    const isActivity =
      ['promotion', 'merit', 'enrollment', 'termination'].includes(payload.event_type) ||
      (payload.event_type === 'eligibility' && payload.eligible) ||
      (payload.event_type === 'contribution' &&
        !SETTLED_LATER.includes(payload.source) &&
        payload.contribution_date > final_pay_date);
    if (isActivity)
      say(
        'activity_after_termination',
        `after the termination on ${last.effective_date}, final pay on ${final_pay_date}`,
      );
  }
  if (payload.event_type !== 'contribution') return;
  const { plan_id, contribution_date } = payload;
  const [first] = pastOf('eligibility', all, plan_id);
  const latest = pastOf('eligibility', before, plan_id).at(-1);
  const [firstEnrollment] = pastOf('enrollment', all, plan_id);
  const enrollment = pastOf('enrollment', before, plan_id).at(-1);
  const ineligible = (message: string) => say('contribution_before_eligibility', message);
  if (latest !== undefined) {
    if (!latest.payload.eligible) ineligible(`not eligible since ${latest.effective_date}`);
    else if (latest.payload.eligibility_date > contribution_date)
      ineligible(`eligible only from ${latest.payload.eligibility_date}`);
  } else if (first !== undefined)
    ineligible(`before the first eligibility on ${first.effective_date}`);
  else if (enrollment === undefined) ineligible(`no eligibility for plan ${plan_id}`);
  if (!payload.source.startsWith('employee_')) return;
  const unenrolled = (message: string) => say('deferral_before_enrollment', message);
  if (enrollment !== undefined) {
    if (enrollment.payload.enrollment_date > contribution_date)
      unenrolled(`enrolled only from ${enrollment.payload.enrollment_date}`);
  } else if (firstEnrollment !== undefined)
    unenrolled(`before the first enrollment on ${firstEnrollment.effective_date}`);
  else unenrolled(`no enrollment in plan ${plan_id}`);
}
