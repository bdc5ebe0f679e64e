/** Lines of the history that are entries. */
import { parseJson } from '../contracts/text/parse-json.ts';
import type { Report } from '../schema/types.ts';

export interface HistoryEntry {
  /** Of the gate, as in its comment; without one it is of a time when a repository had one gate. */
  readonly key?: string;
  readonly run: number;
  readonly attempt: number;
  readonly sha: string;
  /** Instant, ISO. */
  readonly at: string;
  readonly verdict: Report['verdict'];
  /** By name; medians of what was measured. */
  readonly metrics: Readonly<Record<string, number>>;
}

export function parseEntries(text: string): HistoryEntry[] {
  return text.split('\n').flatMap((line) => {
    const entry = parseJson(line);
    return isEntry(entry) ? [entry] : [];
  });
}

function isEntry(value: unknown): value is HistoryEntry {
  const { key, run, attempt, sha, at, verdict, metrics } = (value ?? {}) as Partial<
    Record<keyof HistoryEntry, unknown>
  >;
  return (
    Number.isSafeInteger(run) &&
    Number.isSafeInteger(attempt) &&
    [key ?? '', sha, at, verdict].every((text) => typeof text === 'string') &&
    typeof metrics === 'object' &&
    metrics !== null &&
    Object.values(metrics).every((figure) => Number.isFinite(figure))
  );
}

export function isOfKey({ key: own }: HistoryEntry, key: string | undefined): boolean {
  return own === undefined || own === key;
}
