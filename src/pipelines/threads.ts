/** Below it, more threads cost more than they save: they wait for each other between small operators. */
const EVENTS_OF_ONE_THREAD = 20_000;

/** How many threads a database of so many events is given; null: as many as there are cores. */
export function threadsFor(events: number): number | null {
  return events <= EVENTS_OF_ONE_THREAD ? 1 : null;
}
