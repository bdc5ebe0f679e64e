/** What a command that gives no verdict says, in each form. */
export interface Answer {
  readonly human: string;
  readonly markdown: string;
  /** For `--format json`. */
  readonly data: unknown;
}

/** An answer that is one plain text in every form but JSON. */
export function plainAnswer(text: string, data: unknown): Answer {
  return { human: text, markdown: text, data };
}
