/**
 * The quality rules that look at a history, once more: person by person, event by event. Plain on
 * purpose: the queries are held against it.
 */
import type { DcPlanEvent } from '../../../../src/schema/types.ts';
import { judgeAmounts } from './amounts.ts';
import { judgeSequence } from './sequence.ts';

/** "rule event_id message" of each finding about one person's events, which stand in their order. */
export function plainFindings(events: readonly DcPlanEvent[]): string[] {
  return events.flatMap((event, place) => {
    const found: string[] = [];
    const say = (rule: string, message: string) =>
      found.push(`${rule} ${event.event_id} ${message}`);
    const before = events.slice(0, place);
    judgeSequence(event, before, events, say);
    judgeAmounts(event, before, say);
    return found;
  });
}
