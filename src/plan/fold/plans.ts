/** Which plans an event concerns. */
import { compareText } from '../../contracts/tables/table-lines.ts';
import type { PlacedEvent } from './order.ts';

/** Workforce events apply to every plan, whatever plan they name. */
export function concerns(placed: PlacedEvent, plan: string): boolean {
  const own = findPlan(placed);
  return own === null || own === plan;
}

/** The plan of a plan event, null for a workforce event. */
export function findPlan({ event: { payload } }: PlacedEvent): string | null {
  switch (payload.event_type) {
    case 'hire':
    case 'promotion':
    case 'merit':
    case 'termination':
      return null;
    case 'eligibility':
    case 'enrollment':
    case 'contribution':
    case 'vesting':
    case 'forfeiture':
    case 'hce_status':
    case 'compliance':
      return payload.plan_id;
  }
}

/** In order. */
export function listPlans(events: readonly PlacedEvent[]): string[] {
  const plans = new Set(events.map(findPlan).filter((plan) => plan !== null));
  return [...plans].sort(compareText);
}
