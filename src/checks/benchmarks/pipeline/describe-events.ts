import { counted } from '../../../contracts/rate.ts';
import type { MeasuredPipeline } from '../../../schema/types.ts';

/** "20,001 events: each person of the fixtures 84 times, under other ids" */
export function describeEvents({
  events,
  copies,
  note,
}: Omit<MeasuredPipeline, 'startUp'>): string {
  const all = counted(events, 'event');
  if (copies > 1) return `${all}: each person of the fixtures ${copies} times, under other ids`;
  return note === null ? `${all} of the fixtures` : `${all} of the fixtures, as they are: ${note}`;
}
