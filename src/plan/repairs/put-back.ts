/** An event as it was before: the best guess there is, where somebody changed it. */
import type { DcPlanEvent } from '../../schema/types.ts';
import { inOrder } from '../fold/order.ts';

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

/** By name, with the value before and now; both as the same database writes events. */
export function differingFields(before: DcPlanEvent, now: DcPlanEvent): [string, string, string][] {
  const [old, own] = [flatten(before), flatten(now)];
  return [...new Set([...old.keys(), ...own.keys()])]
    .filter((path) => old.get(path) !== own.get(path))
    .map((path) => [
      path.slice(path.lastIndexOf('/') + 1),
      old.get(path) ?? 'nothing',
      own.get(path) ?? 'nothing',
    ]);
}

/** By JSON pointer. null and what is not there are one thing to every reader of events. */
function flatten(value: object, above = ''): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, member] of Object.entries(value)) {
    const path = `${above}/${name}`;
    if (member === null || member === undefined) continue;
    if (typeof member === 'object')
      for (const [inner, text] of flatten(member, path)) fields.set(inner, text);
    else fields.set(path, plainNumber(String(member)));
  }
  return fields;
}

/** "62.940000" is 62.94, "100.000000" is 100.00, and "0.2000" is 0.20. */
export function plainNumber(text: string): string {
  return text.replace(/^([0-9]+\.[0-9]{2}[0-9]*?)0+$/, '$1');
}
