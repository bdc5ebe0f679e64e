/** Dates that do not agree within one event. */
import type { DcPlanEvent } from '../../schema/types.ts';
import { OWN_DATE } from './own-date.ts';
import { redated } from './redated.ts';
import { breaks, type PersonRepair, type Suspect } from './repair.ts';

const RULE = 'payload_date_mismatch';

/** Of more events only all in the same way are tried. */
const MOST_APART = 3;

/** Which of the two is wrong, event by event: all envelopes, all payloads, and every other choice for a few. */
export function agreeOnDates(suspect: Suspect): PersonRepair[] {
  const wrong = suspect.events.filter((event) => breaks(suspect, RULE, event));
  if (wrong.length === 0) return [];
  const choices = wrong.length > MOST_APART ? [0, -1] : inSameFirst(2 ** wrong.length);
  return choices.flatMap((choice) => {
    // A bit for each: 0 follows the envelope, 1 the payload.
    const isPayload = (event: DcPlanEvent) => choice === -1 || bit(choice, wrong.indexOf(event));
    return (
      redated(suspect, RULE, (event) =>
        isPayload(event) ? readOwnDate(event) : event.effective_date,
      ) ?? []
    );
  });
}

/** 0 and the last, and then those between. */
function inSameFirst(count: number): number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  return [0, count - 1, ...all.slice(1, -1)];
}

function bit(choice: number, at: number): boolean {
  return Math.floor(choice / 2 ** at) % 2 === 1;
}

function readOwnDate({ payload }: DcPlanEvent): string | null {
  const own = OWN_DATE[payload.event_type];
  return own === undefined
    ? null
    : String((payload as unknown as Readonly<Record<string, unknown>>)[own]);
}
