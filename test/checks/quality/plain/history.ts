/** How the plain rules look at a history. */
import type { BuiltinRule } from '../../../../src/checks/quality/rules.ts';
import type { DcPlanEvent, Payload } from '../../../../src/schema/types.ts';

export type Of<T extends Payload['event_type']> = Extract<Payload, { event_type: T }>;

/** Reports what a rule finds of the event in question. */
export type Say = (rule: BuiltinRule, message: string) => void;

/** Events of a type, of one plan where it is given. */
export function pastOf<T extends Payload['event_type']>(
  type: T,
  events: readonly DcPlanEvent[],
  plan?: string,
): { payload: Of<T>; effective_date: string }[] {
  return events.filter(
    ({ payload }) =>
      payload.event_type === type && (plan === undefined || payload.plan_id === plan),
  ) as unknown as { payload: Of<T>; effective_date: string }[];
}
