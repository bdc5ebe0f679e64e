/** An event as it was before: the best guess there is, where somebody changed it. */
import type { DcPlanEvent } from '../../schema/types.ts';
import { inOrder } from '../fold/order.ts';
import { differingFields } from './differing-fields.ts';

/** An event of the base that is another now, or is gone. */
export interface EarlierEvent {
  readonly event: DcPlanEvent;
  /** As it is now; null where it was taken out. */
  readonly now: DcPlanEvent | null;
}

/** The person's events with these as they were, in their order. */
export function putBack(
  events: readonly DcPlanEvent[],
  earlier: readonly EarlierEvent[],
): DcPlanEvent[] {
  const before = new Map(earlier.map(({ event, now }) => [now, event]));
  const gone = earlier.flatMap(({ event, now }) => (now === null ? [event] : []));
  return inOrder([...events.map((event) => before.get(event) ?? event), ...gone]);
}

/** More fields than these are only counted. */
const MOST_FIELDS = 2;

/**
 * "with `amount` 62.94 in place of 72.94, as it is at 0123456789ab"
 * @param base what a person calls the commit
 */
export function describePutBack({ event, now }: EarlierEvent, base: string): string {
  if (now === null)
    return `with the ${event.payload.event_type} of ${event.effective_date} put back, which is there at ${base}`;
  const fields = differingFields(event, now);
  if (fields.length === 0 || fields.length > MOST_FIELDS)
    return `with the ${now.payload.event_type} of ${now.effective_date} as it is at ${base}`;
  const words = fields.map(([name, right, wrong]) => `\`${name}\` ${right} in place of ${wrong}`);
  return `with ${words.join(' and ')}, as it is at ${base}`;
}
