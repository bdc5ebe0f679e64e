/** How a person starts this program: every command that a message names begins with it, and can be pasted. */
import { shellWord } from './text/shell-word.ts';

/** Works wherever npm is, so also for whoever reads a comment or a kept report. */
let program = 'npx dc-event-gate';

/** By an entry that knows how it was started, before anything is said. */
export function startedAs(words: string): void {
  program = words;
}

/** What the commands of a message need too, or they would look for another project, or for none. */
export interface ProjectPlace {
  /** As it was given; null: the default one. */
  readonly config: string | null;
  /** '.': the one that the person is in. */
  readonly workingDirectory: string;
}

let place: ProjectPlace = { config: null, workingDirectory: '.' };

/** By an entry that knows what it was started for, before anything is run. */
export function startedFor(project: ProjectPlace): void {
  place = project;
}

/** `gate` → `npx dc-event-gate gate`, with `--config FILE` where this run has one */
export function typed(words: string): string {
  if (words === '') return program;
  const [command = ''] = words.split(' ');
  return [program, words, ...(HELP.has(command) ? [] : projectOptions(command))].join(' ');
}

const HELP: ReadonlySet<string> = new Set(['help', '[COMMAND]']);
const WITHOUT_CONFIG: ReadonlySet<string> = new Set(['init', 'generate']);

function projectOptions(command: string): string[] {
  const { config, workingDirectory } = place;
  return [
    ...(config === null || WITHOUT_CONFIG.has(command) ? [] : [`--config ${shellWord(config)}`]),
    ...(workingDirectory === '.' ? [] : [`--working-directory ${shellWord(workingDirectory)}`]),
  ];
}
