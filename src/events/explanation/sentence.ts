/** The parts of an explanation. */
import type { Repair } from '../../contracts/findings.ts';

/** What a sentence is about. */
export interface ExplainedField {
  readonly pointer: string;
  /** The type of the event, where it says one; '' elsewhere. */
  readonly eventType: string;
  /** Last step of the pointer. */
  readonly field: string;
}

export interface Sentence {
  readonly rule: string;
  /** What follows the pointer. */
  readonly text: string;
  readonly repair?: Repair | undefined;
}

export function withArticle(word: string): string {
  return `${/^(?:[aeiou]|hce)/.test(word) ? 'an' : 'a'} ${word}`;
}
