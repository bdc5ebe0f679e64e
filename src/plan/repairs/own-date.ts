/** The day of an event stands twice: in its envelope, and in its payload. */
import type { EventType } from '../../contracts/event-types.ts';

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
