/** How a person starts this program: every command that a message names begins with it, and can be pasted. */
/** Works wherever npm is, so also for whoever reads a comment or a kept report. */
let program = 'npx dc-event-gate';

/** By an entry that knows how it was started, before anything is said. */
export function startedAs(words: string): void {
  program = words;
}

/** Options of this run that a command needs too: without them it would look for another project, or judge by other settings. */
export type OptionsFor = (command: string) => readonly string[];

let optionsFor: OptionsFor = () => [];

/** By an entry that knows what it was started with, before anything is run. */
export function startedWith(options: OptionsFor): void {
  optionsFor = options;
}

/** `gate` → `npx dc-event-gate gate`, with `--config FILE` where this run has one */
export function typed(words: string): string {
  return words === '' ? program : [program, words, ...optionsFor(words)].join(' ');
}
