/** Below it, planning costs more than what is planned. */
const FEW_EVENTS = 20_000;

export function areFew(events: number): boolean {
  return events <= FEW_EVENTS;
}

/**
 * How many threads a database of so many events is given; null: as many as there are cores. Over few events
 * threads only wait for each other between small operators.
 */
export function threadsFor(events: number): number | null {
  return areFew(events) ? 1 : null;
}
