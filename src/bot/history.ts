/** The figures of runs on the default branch, of all gates: a line of NDJSON each, oldest first, so many and no more. */
import { askChecks, CHECK_NAMES } from '../checks/checks.ts';
import type { Report, TrendReport } from '../schema/types.ts';
import { type HistoryEntry, isOfKey, parseEntries } from './parse-history.ts';

/** Name of the file on the branch. */
export const HISTORY_FILE = 'history.ndjson';

/** A line is about 400 bytes, so this many stay under GitHub's 1 MB for a file that is read at once. */
const MOST_ENTRIES = 2_000;

/** Runs that a trend shows. */
const SHOWN = 20;

export function collectFigures(report: Report): Record<string, number> {
  const figures = askChecks(report, CHECK_NAMES, (check, result) => [check.figures(result)]);
  return Object.assign({}, ...figures);
}

/**
 * The history with a run added: in the order of runs whoever was first to write, a run once.
 * @param text of the file, '' where there is none yet; a line that is no entry stays out
 */
export function withEntry(text: string, entry: HistoryEntry): string {
  const others = parseEntries(text).filter(
    (other) =>
      !isOfKey(other, entry.key) || other.run !== entry.run || other.attempt !== entry.attempt,
  );
  return [...others, entry]
    .sort((a, b) => a.run - b.run || a.attempt - b.attempt)
    .slice(-MOST_ENTRIES)
    .map((kept) => `${JSON.stringify(kept)}\n`)
    .join('');
}

/** Whether a newer run of the same gate has its figures in the history. */
export function isOutrun(text: string, { key, run, attempt }: HistoryEntry): boolean {
  return parseEntries(text).some(
    (other) =>
      isOfKey(other, key) && (other.run > run || (other.run === run && other.attempt > attempt)),
  );
}

/** @returns of one gate; null where there is nothing to show a line of */
export function buildTrend(text: string, branch: string, key: string): TrendReport | null {
  const entries = parseEntries(text)
    .filter((entry) => isOfKey(entry, key))
    .slice(-SHOWN);
  const names = [...new Set(entries.flatMap(({ metrics }) => Object.keys(metrics)))].sort();
  const series = names
    .map((metric) => ({
      metric,
      values: entries.flatMap(({ metrics }) => metrics[metric] ?? []),
    }))
    .filter(({ values }) => values.length > 1);
  return series.length === 0 ? null : { branch, series };
}
