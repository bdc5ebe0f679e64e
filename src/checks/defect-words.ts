/** How a defect is counted, and what is said of all that follows from it. */
import { counted, formatCount } from '../contracts/rate.ts';
import { locateMessage } from '../contracts/text/locate-message.ts';
import type { EventPlace, TestedCause } from '../schema/types.ts';

export interface Spread {
  readonly count: number;
  /** null where it is not known. */
  readonly files: number | null;
  readonly persons: number | null;
}

/** " of 12 persons in 2 files"; nothing of what is only one, or not known. */
export function spreadWords({ count, files, persons }: Spread): string {
  if (count === 1) return '';
  const whose = persons === null || persons === 0 ? '' : ` of ${counted(persons, 'person')}`;
  return `${whose}${files === null || files < 2 ? '' : ` in ${counted(files, 'file')}`}`;
}

/** ", fixtures/a.ndjson:12: message"; of several the first. */
export function exampleWords(count: number, place: EventPlace | null, message: string): string {
  const first = count === 1 ? '' : 'first ';
  return `, ${first}${place === null ? message : locateMessage({ ...place, message })}`;
}

/** Findings that are gone once it is repaired. */
export function countFollowers(cause: Pick<TestedCause, 'followers'> | null): number {
  return (cause?.followers ?? []).reduce((sum, { count }) => sum + count, 0);
}

/** "; 19 findings of 2 rules follow from it (ytd_mismatch 16, vested_balance_mismatch 3)" */
export function withFollowers(
  sentence: string,
  count: number,
  followers: TestedCause['followers'],
): string {
  const total = countFollowers({ followers });
  if (total === 0) return sentence;
  const rules = followers.map((each) => `${each.rule} ${formatCount(each.count)}`);
  const from = count === 1 ? 'it' : 'them';
  const findings = counted(total, 'finding');
  const follow = total === 1 ? 'follows' : 'follow';
  const what = `${findings} of ${counted(followers.length, 'rule')} ${follow} from ${from} (${rules.join(', ')})`;
  return joinSentences(sentence, what);
}

/** "; 23 findings may follow from it", of an event that nobody could repair, or that has another fault too. */
export function withSuspected(sentence: string, count: number, cause: TestedCause | null): string {
  const { suspected = 0, isNeeded = false, followers = [] } = cause ?? {};
  if (suspected > 0) {
    const from = count === 1 ? 'it' : 'them';
    return joinSentences(sentence, `${counted(suspected, 'finding')} may follow from ${from}`);
  }
  return isNeeded && followers.length === 0
    ? joinSentences(sentence, 'the same event has another fault, from which findings follow')
    : sentence;
}

/** "; then 2 findings of 1 rule show (limit_402g_exceeded 2)": what the cause had hidden. */
export function revealedWords({ revealed = [] }: TestedCause): string {
  const total = revealed.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const rules = revealed.map(({ rule, count }) => `${rule} ${count.toLocaleString('en-US')}`);
  return `; then ${counted(total, 'more finding')} ${total === 1 ? 'shows' : 'show'} (${rules.join(', ')})`;
}

/** Behind a question what follows is a sentence of its own. */
export function joinSentences(sentence: string, more: string): string {
  return sentence.endsWith('?')
    ? `${sentence} ${more[0]?.toUpperCase()}${more.slice(1)}`
    : `${sentence}; ${more}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  contribution: 'contribution',
  hire: 'hire',
  promotion: 'promotion',
  enrollment: 'enrollment',
  termination: 'termination',
  forfeiture: 'forfeiture',
};

/** "3 contributions", "1 vesting event" */
export function countEvents(count: number, eventType: string | null): string {
  if (eventType === null || eventType === 'unknown') return counted(count, 'event');
  return counted(count, NOUNS[eventType] ?? `${eventType} event`);
}
