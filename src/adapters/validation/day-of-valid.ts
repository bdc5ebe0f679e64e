import type { Loading } from '../../events/loadable.ts';
import { readPointer } from '../../events/pointers.ts';
import type { RecordValidator } from '../../events/validation/record.ts';
import type { DayOfValid } from './read-records.ts';

/** @param findLoading what becomes of a valid event; null: all of them are loaded */
export function createDayOfValid(
  validator: Pick<RecordValidator, 'check'>,
  pointer: string,
  findLoading: ((event: unknown) => Loading) | null,
): DayOfValid {
  return (text) => {
    const verdict = validator.check(text);
    if (!verdict.ok) return null;
    if (findLoading !== null && findLoading(verdict.value) !== 'loaded') return null;
    const day = readPointer(verdict.value, pointer);
    const [found = null] = typeof day === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(day) ?? []) : [];
    return found;
  };
}
