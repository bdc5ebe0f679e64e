/** What a command that gives no verdict says. */
import { type Section, text } from './section.ts';

export interface Answer {
  readonly sections: readonly Section[];
  /** The same for a program. */
  readonly data: unknown;
}

/** An answer of a sentence. */
export function plainAnswer(sentence: string, data: unknown): Answer {
  return { sections: [plainSection(sentence)], data };
}

/** A sentence of its own among the sections of an answer. */
export function plainSection(sentence: string): Section {
  return { rank: 'detail', heading: null, folded: null, blocks: [text(sentence)] };
}
