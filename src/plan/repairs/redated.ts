/** A person's events with other days. */
import type { DcPlanEvent } from '../../schema/types.ts';
import { OWN_DATE } from './own-date.ts';
import { breaks, type PersonRepair, rootAt, type Suspect } from './repair.ts';

/** @param rule that the event has to break, or null: any */
export function redated(
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
