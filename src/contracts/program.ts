/** How a person starts this program: every command that a message names begins with it, and can be pasted. */

/** Works wherever npm is, so also for whoever reads a comment or a kept report. */
let program = 'npx dc-event-gate';

/** By an entry that knows how it was started, before anything is said. */
export function startedAs(words: string): void {
  program = words;
}

/** `gate` → `npx dc-event-gate gate` */
export function typed(words: string): string {
  return words === '' ? program : `${program} ${words}`;
}
