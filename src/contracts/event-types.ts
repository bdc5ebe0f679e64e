/**
 * The 11 payload types, in the order in which events of one day take effect (docs/DOMAIN.md,
 * "Order of events").
 */
export const EVENT_TYPES = [
  'hire',
  'eligibility',
  'enrollment',
  'promotion',
  'merit',
  'contribution',
  'vesting',
  'hce_status',
  'compliance',
  'termination',
  'forfeiture',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

export function isEventType(value: unknown): value is EventType {
  return (EVENT_TYPES as readonly unknown[]).includes(value);
}
