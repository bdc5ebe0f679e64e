/** What an invalid event was most likely meant to say, for a trial in memory: nothing is ever written. */

import type { Finding, Repair } from '../../contracts/findings.ts';
import { parseJson } from '../../contracts/text/parse-json.ts';
import { completeJson } from './complete-json.ts';
import { dropAt, renameAt, setAt } from './edit-value.ts';

export interface RepairedEvent {
  readonly event: unknown;
  /** What was changed: "with `amount` in place of `ammount`". */
  readonly says: string;
}

/** What may be changed at a finding's pointer; `drop` takes the field out. */
export type Change = Repair | ToldValues | { readonly drop: true };

interface ToldValues {
  readonly values: readonly unknown[];
  /** Where the value itself says nothing: "an id of its own". */
  readonly says: string;
}

/** What else may have been meant, beside what the schema names; likeliest first. */
export type GuessChanges = (finding: Finding, event: unknown) => readonly Change[];

/** Of one field that may take many values. */
const MOST_CANDIDATES = 12;

/**
 * @param text of the record
 * @param findings all of it
 * @returns likeliest first; none where one of the findings says nothing of what was meant
 */
export function repairEvent(
  text: string,
  findings: readonly Finding[],
  guess: GuessChanges = () => [],
): RepairedEvent[] {
  const parsed = parseRecord(text);
  if (parsed !== null) return applyAll(parsed, findings, guess);
  const completed = completeJson(text);
  const value = completed === null ? null : parseRecord(completed);
  return value === null ? [] : [{ event: value, says: 'with its end put back' }];
}

function applyAll(
  value: unknown,
  findings: readonly Finding[],
  guess: GuessChanges,
): RepairedEvent[] {
  let candidates: RepairedEvent[] = [{ event: value, says: '' }];
  for (const finding of findings) {
    const { pointer, repair } = finding;
    const named = repair === undefined ? [] : [repair];
    candidates = candidates
      .flatMap((candidate) =>
        [...named, ...guess(finding, candidate.event)].flatMap((change) =>
          apply(candidate, pointer, change),
        ),
      )
      .slice(0, MOST_CANDIDATES);
  }
  return findings.length === 0 ? [] : candidates;
}

function apply({ event, says }: RepairedEvent, pointer: string, change: Change): RepairedEvent[] {
  const name = lastStep(pointer);
  const join = (how: string, words: string) =>
    says === '' ? `${how} ${words}` : `${says} and ${how === 'with' ? '' : `${how} `}${words}`;
  if ('drop' in change)
    return [{ event: dropAt(event, pointer), says: join('without', `\`${name}\``) }];
  if ('rename' in change) {
    const words = `\`${change.rename}\` in place of \`${name}\``;
    return [{ event: renameAt(event, pointer, change.rename), says: join('with', words) }];
  }
  return change.values.map((meant) => ({
    event: setAt(event, pointer, meant),
    says: join('with', 'says' in change ? change.says : `\`${name}\` ${JSON.stringify(meant)}`),
  }));
}

function lastStep(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

/** @returns null where it is no JSON */
export function parseRecord(text: string): unknown {
  return parseJson(text) ?? null;
}
