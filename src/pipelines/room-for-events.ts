/** What a database of so many events is given: threads, and a place to lie. */
import type { DatabaseOptions } from '../contracts/ports.ts';

/** Below it, planning costs more than what is planned. */
const FEW_EVENTS = 20_000;

/**
 * Above it, tables do not stay in memory. In a file they take a twentieth of what they take there, or in what DuckDB
 * moves out of memory.
 */
const MANY_EVENTS = 300_000;

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

/**
 * @param directory absolute, of the run; it holds the file where there are many, and the database may read it
 * @param name of the file, which nothing else there has
 */
export function roomFor(
  events: number,
  directory: string,
  name: string,
): Required<Pick<DatabaseOptions, 'path' | 'readable' | 'threads'>> {
  return {
    path: events > MANY_EVENTS ? `${directory}/${name}.duckdb` : null,
    readable: [directory],
    threads: threadsFor(events),
  };
}
