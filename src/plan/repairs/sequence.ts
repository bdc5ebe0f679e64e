/** An event that others wait for is missing, or one stands where it should not. */
import type { DcPlanEvent } from '../../schema/types.ts';
import { firstBreaking, type ProposeRepair, rootAt } from './repair.ts';

/** What must come first, by the rule that is broken without it. */
const AWAITED = [
  ['event_before_hire', 'hire', 'hire_date'],
  ['contribution_before_eligibility', 'eligibility', 'eligibility_date'],
  ['deferral_before_enrollment', 'enrollment', 'enrollment_date'],
] as const;

/** A copy of the next such event before the first that waits for it; of the plan, where it names one. */
export const putBefore: readonly ProposeRepair[] = AWAITED.map(([rule, type, day]) => (suspect) => {
  const first = firstBreaking(suspect, rule);
  if (first === undefined) return null;
  const model = suspect.events.find(
    ({ payload }) =>
      payload.event_type === type && readPlan(payload) === readPlan(first.payload, type),
  );
  if (model === undefined) return null;
  const { effective_date } = first;
  const added = {
    ...model,
    event_id: ADDED,
    effective_date,
    payload: { ...model.payload, [day]: effective_date },
  } as DcPlanEvent;
  return {
    events: [added, ...suspect.events],
    roots: [rootAt(rule, first)],
    says: `with ${type === 'hire' ? 'a' : 'an'} ${type} on ${effective_date} put before it`,
  };
});

/** No event has it. */
const ADDED = '00000000-0000-0000-0000-000000000000';

/** A hire is of no plan. */
function readPlan(payload: DcPlanEvent['payload'], type?: string): string | null {
  if (type === 'hire') return null;
  return 'plan_id' in payload ? (payload.plan_id ?? null) : null;
}

/** Somebody who goes on after leaving has not left. */
export const stay: ProposeRepair = (suspect) => {
  const rule = 'activity_after_termination';
  const first = firstBreaking(suspect, rule);
  if (first === undefined) return null;
  const before = suspect.events.slice(0, suspect.events.indexOf(first));
  const left = before.findLast(({ payload }) => payload.event_type === 'termination');
  if (left === undefined) return null;
  return {
    events: suspect.events.filter((event) => event !== left),
    roots: [rootAt(rule, first)],
    says: `without the termination of ${left.effective_date}`,
  };
};
