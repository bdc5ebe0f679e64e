/**
 * What a measured process may answer. In a comparison of two bundles one of them is older, and whatever
 * it says is looked at before it is believed.
 */
import type { MeasuredAnswers, MeasuredRequest } from './messages.ts';

/** Counts up when a question or an answer changes its meaning; a bundle that does not say has 1. */
export const PROTOCOL = 2;

type Ask = MeasuredRequest['ask'];
type Fields = Readonly<Record<string, unknown>>;

const HOLDS: Readonly<Record<Ask, (answer: Fields) => boolean>> = {
  digest: ({ protocol = 1, code, duckdb, parts }) =>
    protocol === PROTOCOL &&
    typeof code === 'string' &&
    typeof duckdb === 'string' &&
    isRecord(parts) &&
    Object.keys(parts).length > 0,
  prepare: ({ events, once = {}, isWarm = false }) =>
    isNumber(events) && isRecord(once) && typeof isWarm === 'boolean',
  run: ({ seconds, cpuSeconds = 0, around = 0, values }) =>
    isNumber(seconds) && isNumber(cpuSeconds) && isNumber(around) && isRecord(values),
  figures: (figures) => Object.values(figures).every(isNumber),
  work: ({ scripts, rowsWritten, databaseBytes }) =>
    isRecord(scripts) &&
    Object.values(scripts).every(isRecord) &&
    isRecord(rowsWritten) &&
    isNumber(databaseBytes),
  close: ({ peakRss }) => isNumber(peakRss),
};

export function isAnswer<K extends Ask>(ask: K, answer: unknown): answer is MeasuredAnswers[K] {
  return isRecord(answer) && HOLDS[ask](answer);
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
