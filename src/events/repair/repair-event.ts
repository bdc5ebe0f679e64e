/** What an invalid event was most likely meant to say, for a trial in memory: nothing is ever written. */
import type { Finding } from '../../contracts/findings.ts';
import { completeJson } from './complete-json.ts';
import { renameAt, setAt } from './edit-value.ts';

export interface RepairedEvent {
  readonly event: unknown;
  /** What was changed: "with `amount` in place of `ammount`". */
  readonly says: string;
}

/** Of one field that may take many values. */
const MOST_CANDIDATES = 12;

/**
 * @param text of the record
 * @param findings all of it
 * @returns likeliest first; none where one of the findings says nothing of what was meant
 */
export function repairEvent(text: string, findings: readonly Finding[]): RepairedEvent[] {
  const parsed = parse(text);
  if (parsed !== null) return applyAll(parsed, findings);
  const completed = completeJson(text);
  const value = completed === null ? null : parse(completed);
  return value === null ? [] : [{ event: value, says: 'with its end put back' }];
}

function applyAll(value: unknown, findings: readonly Finding[]): RepairedEvent[] {
  let candidates: RepairedEvent[] = [{ event: value, says: '' }];
  for (const { pointer, repair } of findings) {
    if (repair === undefined) return [];
    candidates = candidates.flatMap(({ event, says }) => {
      const join = (words: string) => (says === '' ? `with ${words}` : `${says} and ${words}`);
      if ('rename' in repair) {
        const words = `\`${repair.rename}\` in place of \`${lastStep(pointer)}\``;
        return [{ event: renameAt(event, pointer, repair.rename), says: join(words) }];
      }
      return repair.values.map((meant) => ({
        event: setAt(event, pointer, meant),
        says: join(`\`${lastStep(pointer)}\` ${JSON.stringify(meant)}`),
      }));
    });
    candidates = candidates.slice(0, MOST_CANDIDATES);
  }
  return findings.length === 0 ? [] : candidates;
}

function lastStep(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
