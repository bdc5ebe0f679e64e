import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endlessPattern, watchThread } from '../../../src/adapters/validation/endless-pattern.ts';
import {
  createProgressMemory,
  type ProgressView,
  writeProgress,
} from '../../../src/adapters/validation/progress-view.ts';
import { NO_PATTERN } from '../../../src/events/schema/patterns.ts';
import { createRecordValidator } from '../../support/record-validator.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** @returns what the watch saw of a thread that does `each` at every look, for so many seconds */
function watchFor(seconds: number, each: (progress: ReturnType<typeof writeProgress>) => void) {
  const memory = createProgressMemory();
  const progress = writeProgress(memory);
  const seen: ProgressView[] = [];
  const stop = watchThread(memory, (at) => void seen.push(at));
  for (let i = 0; i < seconds * 4; i += 1) {
    each(progress);
    vi.advanceTimersByTime(250);
  }
  stop();
  return seen;
}

describe('the watch over a thread', () => {
  it('tells once that it has been in one pattern, at one event, for 30 seconds', () => {
    const hang = (progress: ReturnType<typeof writeProgress>) => progress.runPattern(3);
    expect(watchFor(29, hang)).toEqual([]);
    expect(watchFor(90, hang)).toEqual([{ records: 0, line: 0, pattern: 3 }]);
  });

  it.each<[string, (progress: ReturnType<typeof writeProgress>) => void]>([
    ['is in no pattern', (progress) => progress.runPattern(NO_PATTERN)],
    [
      'goes on to other events',
      (progress) => {
        progress.beginRecord(5);
        progress.runPattern(3);
      },
    ],
  ])('says nothing of one that %s', (_, each) => {
    expect(watchFor(90, each)).toEqual([]);
  });
});

describe('the place of an endless pattern', () => {
  const schema = { items: { patternProperties: { 'a/b': { pattern: '\\Ax' } } }, pattern: 'y' };
  const at = (index: number, position: number, kind: 'slice' | 'records' = 'slice') => {
    const part = { kind, start: 0, end: 1 } as never;
    const task = { id: 0, number: 0, file: 'a.ndjson', absolute: '/a.ndjson', part, position };
    return endlessPattern(task, schema, { records: 9, line: 7, pattern: index }).facts;
  };

  it('is a line of the file, or of a later part of it', () => {
    expect(at(0, 0).place).toBe('a.ndjson:7');
    expect(at(0, 2).place).toBe('a.ndjson (line 7 of its part 3)');
    expect(at(0, 2, 'records').place).toBe('a.ndjson:7');
  });

  it('is the place of the pattern in the schema, as it is run', () => {
    expect([0, 1, 2].map((index) => [at(index, 0).pattern, at(index, 0).pointer])).toEqual([
      ['y', '/pattern'],
      ['a/b', '/items/patternProperties/a~1b'],
      ['^x', '/items/patternProperties/a~1b/pattern'],
    ]);
  });
});

describe('a validator that is watched', () => {
  it('tells which pattern it runs, and that none runs after it', () => {
    const told: number[] = [];
    const schema = { properties: { a: { pattern: '^x' }, b: { pattern: '^y' } } };
    const { check } = createRecordValidator(schema, 'own.json', (index) => told.push(index));
    expect(check('{"b":"y"}').ok).toBe(true);
    expect(told).toEqual([1, NO_PATTERN]);
    expect(check('{"a":"y","b":"y"}')).toMatchObject({
      problems: [{ message: '`/a` is "y"; it must match ^x' }],
    });
    expect(told.length % 2).toBe(0);
    expect(told.filter((_, at) => at % 2 === 1)).toEqual(Array(told.length / 2).fill(NO_PATTERN));
  });
});
