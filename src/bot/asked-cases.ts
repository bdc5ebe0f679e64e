/**
 * Which golden cases an update is about: all of them, or those that whoever set the label has named before, in a
 * comment with the command that the report shows. It is read and never run.
 */
import type { ApprovalEvent, GitHub, TimedComment } from '../contracts/ports/github.ts';
import { counted } from '../contracts/rate.ts';
import { plain } from '../contracts/text/plain.ts';
import { shellWord } from '../contracts/text/shell-word.ts';
import { shortened } from '../contracts/text/shortened.ts';

export type AskedCases =
  /** [] for all. */
  | { readonly kind: 'cases'; readonly names: readonly string[] }
  | { readonly kind: 'unclear'; readonly reason: string };

export interface AskedQuestion {
  readonly github: Pick<GitHub, 'approvalEvents'> & {
    readonly comments: Pick<GitHub['comments'], 'list'>;
  };
  readonly number: number;
  readonly label: string;
  /** Login of who set the label, and may. */
  readonly by: string;
  /** The config's file, where the run was given one: then the page's line names it. */
  readonly config: string | null;
  /** Names of the cases that there are. */
  readonly there: readonly string[];
}

/** @throws GitHubRefusal */
export async function findAskedCases(question: AskedQuestion): Promise<AskedCases> {
  const { github, number, label, by } = question;
  const events = await github.approvalEvents(number);
  const window = labelWindow(events, label, by);
  if (window === null) return { kind: 'cases', names: [] };
  const comments = await github.comments.list(number);
  const said = comments.filter((comment) => comment.author === by && isWithin(comment, window));
  const newest = said.filter(({ body }) => commandLines(body).length > 0).at(-1);
  return newest === undefined ? { kind: 'cases', names: [] } : readCases(newest, window, question);
}

interface LabelWindow {
  /** When the label came or went before; what was said until then was about another update. */
  readonly from: string;
  /** When it was set. */
  readonly to: string;
}

function labelWindow(
  events: readonly ApprovalEvent[],
  label: string,
  by: string,
): LabelWindow | null {
  const own = events.filter(
    (event) => event.kind !== 'retargeted' && event.label.toLowerCase() === label.toLowerCase(),
  );
  const at = own.findLastIndex((event) => event.kind === 'labeled' && event.actor === by);
  const set = own[at];
  return set === undefined ? null : { from: own[at - 1]?.at ?? '', to: set.at };
}

function isWithin({ at }: TimedComment, { from, to }: LabelWindow): boolean {
  const time = Date.parse(at);
  // GitHub's instants are whole seconds.
  return time <= Date.parse(to) && (from === '' || time >= Date.parse(from));
}

function readCases(
  { body, editedAt }: TimedComment,
  { to }: LabelWindow,
  { config, there }: Pick<AskedQuestion, 'config' | 'there'>,
): AskedCases {
  if (Date.parse(editedAt) > Date.parse(to))
    return unclear(
      'the comment that names golden cases was edited after the label was set; set it again',
    );
  const names: string[] = [];
  for (const line of commandLines(body)) {
    const words = readWords(withoutConfig(line, config));
    if (words === null)
      return unclear(
        `the comment asks for more than "golden update${ofConfig(config)} CASE …", and only names of cases are read`,
      );
    names.push(...words);
  }
  const unknown = [...new Set(names)].filter((name) => !there.includes(name));
  if (unknown.length === 0) return { kind: 'cases', names: [...new Set(names)] };
  const shown = unknown.slice(0, MOST_SHOWN).map((name) => `"${shortened(plain(name), 60)}"`);
  const left = unknown.length - shown.length;
  return unclear(
    `the comment names ${counted(unknown.length, 'golden case')} that ${unknown.length === 1 ? 'is' : 'are'} not there: ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
  );
}

const MOST_SHOWN = 5;

function unclear(reason: string): AskedCases {
  return { kind: 'unclear', reason };
}

/** What follows the command, of each line that is one; in a block of code or not. */
function commandLines(body: string): string[] {
  return body.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, rest] = COMMAND.exec(line.trim().replace(/^`+|`+$/g, '')) ?? [];
    return rest === undefined ? [] : [rest];
  });
}

/** Of another gate's config nothing is read here. */
function withoutConfig(text: string, config: string | null): string {
  const own = ofConfig(config);
  return text.startsWith(own) ? text.slice(own.length) : text;
}

/** As the page writes it. */
function ofConfig(config: string | null): string {
  return config === null ? '' : ` --config ${shellWord(config)}`;
}

const COMMAND = /^(?:\$ )?(?:npx )?dc-event-gate golden update\b(.*)$/;
const WORD = /^\s+((?:[A-Za-z0-9_@%+=:,./-]|'[^']*'|\\')+)/;

/** Words as the page writes them; null where a shell would see anything else in them. */
function readWords(text: string): string[] | null {
  const words: string[] = [];
  let rest = text.trimEnd();
  while (rest !== '') {
    const [whole, word] = WORD.exec(rest) ?? [];
    if (whole === undefined || word === undefined) return null;
    // An option would ask for something else.
    if (word.startsWith('-')) return null;
    words.push(word.replace(/'([^']*)'|\\(')/g, '$1$2'));
    rest = rest.slice(whole.length);
  }
  return words;
}
