/** A person at a terminal, who can be asked. */
export interface Prompt {
  /** Columns of the terminal, or null. */
  readonly width: number | null;
  /** Shows text on the way to a question; nothing of it is the result. */
  show(text: string): void;
  /** @returns the line that was typed, without space around it; null where there will be no more */
  ask(question: string): Promise<string | null>;
}
