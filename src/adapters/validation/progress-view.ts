/**
 * What a validation thread is doing, in memory that the main thread reads too: one that hangs in a pattern
 * answers no message.
 */
import { NO_PATTERN } from '../../events/schema/patterns.ts';

export interface ThreadProgress {
  /** @param line of the record that is looked at next */
  beginRecord(line: number): void;
  /** @param index of the pattern that runs, or NO_PATTERN */
  runPattern(index: number): void;
}

export interface ProgressView {
  /** Records begun; it wraps. */
  readonly records: number;
  readonly line: number;
  readonly pattern: number;
}

const [RECORDS, LINE, PATTERN, FIELDS] = [0, 1, 2, 3];

export function createProgressMemory(): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(FIELDS * Int32Array.BYTES_PER_ELEMENT);
  new Int32Array(memory)[PATTERN] = NO_PATTERN;
  return memory;
}

export function writeProgress(memory: SharedArrayBuffer): ThreadProgress {
  const fields = new Int32Array(memory);
  return {
    beginRecord(line) {
      Atomics.store(fields, LINE, line);
      Atomics.add(fields, RECORDS, 1);
    },
    runPattern: (index) => void Atomics.store(fields, PATTERN, index),
  };
}

export function readProgress(memory: SharedArrayBuffer): ProgressView {
  const fields = new Int32Array(memory);
  const [records = 0, line = 0, pattern = NO_PATTERN] = [RECORDS, LINE, PATTERN].map((field) =>
    Atomics.load(fields, field),
  );
  return { records, line, pattern };
}
