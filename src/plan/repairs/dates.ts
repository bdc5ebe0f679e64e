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

/** The payload's date is wrong: it is to be the envelope's. */
export const followEnvelope: ProposeRepair = (suspect) =>
  redated(suspect, 'payload_date_mismatch', ({ effective_date }) => effective_date);

/** The envelope's date is wrong: it is to be the payload's. */
export const followPayload: ProposeRepair = (suspect) =>
  redated(suspect, 'payload_date_mismatch', ({ payload }) => {
    const own = OWN_DATE[payload.event_type];
    return own === undefined
      ? null
      : String((payload as unknown as Readonly<Record<string, unknown>>)[own]);
  });

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
  let says: string | null = null;
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
    says ??= wrong === null ? `with ${day} for both dates` : `with ${day} in place of ${wrong}`;
    return {
      ...event,
      effective_date: day,
      payload: { ...event.payload, [own]: day },
    } as DcPlanEvent;
  });
  return says === null ? null : { events, roots, says };
}
