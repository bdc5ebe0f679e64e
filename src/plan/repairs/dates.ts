/** Dates that do not agree within one event. */
import type { EventType } from '../../contracts/event-types.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { parseDay } from '../calendar.ts';
import { breaks, type PersonRepair, type ProposeRepair, rootAt, type Suspect } from './repair.ts';

/** The payload's own name for the day on which the event takes effect. */
export const OWN_DATE: Readonly<Partial<Record<EventType, string>>> = {
  hire: 'hire_date',
  promotion: 'effective_date',
  eligibility: 'eligibility_date',
  enrollment: 'enrollment_date',
  contribution: 'contribution_date',
  vesting: 'service_period_end_date',
  hce_status: 'determination_date',
  compliance: 'monitoring_date',
};

/** A pay date is a few days after its period. */
const MOST_DAYS_TO_PAY = 60;

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

/** Both are of another year than the pay period. */
export const followPayPeriod: ProposeRepair = (suspect) =>
  redated(suspect, null, ({ payload, effective_date }) => {
    if (payload.event_type !== 'contribution') return null;
    const { pay_period_end: end } = payload;
    const away = Math.abs(parseDay(effective_date) - parseDay(end));
    if (away <= MOST_DAYS_TO_PAY) return null;
    const day = `${end.slice(0, 4)}${effective_date.slice(4)}`;
    return Math.abs(parseDay(day) - parseDay(end)) <= MOST_DAYS_TO_PAY ? day : null;
  });

/** @param rule that the event has to break, or null: any */
function redated(
  suspect: Suspect,
  rule: string | null,
  findDay: (event: DcPlanEvent) => string | null,
): PersonRepair | null {
  const saysOf = new Map<string, string>();
  const roots: PersonRepair['roots'][number][] = [];
  const events = suspect.events.map((event) => {
    const broken = suspect.broken.find(
      (one) => breaks(suspect, one.rule, event) && (rule === null || one.rule === rule),
    );
    const day = broken === undefined ? null : findDay(event);
    const own = OWN_DATE[event.payload.event_type];
    if (broken === undefined || day === null || own === undefined) return event;
    roots.push(rootAt(broken.rule, event));
    const wrong = rule === null ? event.effective_date : null;
    saysOf.set(
      event.event_id.toLowerCase(),
      wrong === null ? `with ${day} for both dates` : `with ${day} in place of ${wrong}`,
    );
    return {
      ...event,
      effective_date: day,
      payload: { ...event.payload, [own]: day },
    } as DcPlanEvent;
  });
  const [says] = saysOf.values();
  return says === undefined ? null : { events, roots, says, saysOf };
}
