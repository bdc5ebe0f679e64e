/** One issue while the default branch does not pass: opened, kept true, closed on recovery. */

import { askChecks, WORST_FIRST } from '../checks/checks.ts';
import type { Concern as CheckConcern } from '../contracts/check.ts';
import type { Report } from '../schema/types.ts';
import { compareRuns, type Identity, isOfGate, parseMarker } from './sticky-comment.ts';

export const ALERT_LABEL = 'dc-event-gate-alert';

/** What an alert is about, in the words of its title. */
export type AlertConcern = CheckConcern | 'undecided';

export function findConcerns(report: Report): AlertConcern[] {
  if (report.verdict === 'pass') return [];
  const found = askChecks(report, WORST_FIRST, (check, result): AlertConcern[] => {
    const concern = check.concern(result);
    return concern === null ? [] : [concern];
  });
  return found.length > 0 ? [...new Set(found)] : ['undecided'];
}

export interface AlertIssue {
  readonly number: number;
  readonly author: string;
  readonly state: 'open' | 'closed';
  readonly body: string;
}

export type AlertPlan =
  | { readonly kind: 'open' }
  | { readonly kind: 'update'; readonly number: number; readonly duplicates: readonly number[] }
  | { readonly kind: 'close'; readonly number: number; readonly duplicates: readonly number[] }
  /** Nothing is open and nothing fails, it is said already, or a newer run has reported. */
  | { readonly kind: 'nothing' };

/** @param issues with the alert label, any state */
export function planAlert(
  issues: readonly AlertIssue[],
  { identity, author, fails }: { identity: Identity; author: string; fails: boolean },
): AlertPlan {
  const own = issues
    .filter(({ author: login }) => login === author)
    .flatMap(({ number, state, body }) => {
      const written = parseMarker(body);
      if (written === null || !isOfGate(written, identity)) return [];
      return [{ number, state, age: compareRuns(written, identity) }];
    })
    .sort((a, b) => a.number - b.number);
  if (own.some(({ age }) => age > 0)) return { kind: 'nothing' };
  const [first, ...others] = own.filter(({ state }) => state === 'open');
  if (first === undefined) return fails ? { kind: 'open' } : { kind: 'nothing' };
  const duplicates = others.map(({ number }) => number);
  if (fails && first.age === 0 && duplicates.length === 0) return { kind: 'nothing' };
  return { kind: fails ? 'update' : 'close', number: first.number, duplicates };
}
