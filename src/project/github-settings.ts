/** What the bot does on GitHub. No verdict hangs on it, but a pull request that falls silent is looked at less. */
import { choice, textLike } from '../contracts/settings/kinds.ts';
import { type Kind, looserWhenRenamed, setting } from '../contracts/settings/setting.ts';
import { HISTORY } from '../contracts/settings/texts.ts';

/** From the loudest to the most silent. */
const COMMENT_MODES = ['always', 'changes', 'failures', 'off'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** A branch, or null for `none`. */
const history: Kind<string | null> = (({ byDefault, parse, read }) => {
  const orNone = (branch: string) => (branch === 'none' ? null : branch);
  return {
    byDefault,
    parse: (text: string, reject: (value: string, allowed: string) => never) =>
      orNone(parse(text, reject)),
    read: (value: unknown, reject: (detail: string) => never) => orNone(read(value, reject)),
  };
})(textLike('dc-event-gate-history', HISTORY));

export const GITHUB_SETTINGS = [
  setting({
    key: 'github.comment',
    name: 'comment',
    placeholder: 'WHEN',
    help: 'when a pull request gets a comment: always, changes, failures, off (default always)',
    kind: choice<CommentMode>(COMMENT_MODES),
    looser: (base, head) =>
      COMMENT_MODES.indexOf(head) <= COMMENT_MODES.indexOf(base) ? [] : [{ base, head }],
  }),
  setting({
    key: 'github.history',
    name: 'history',
    placeholder: 'BRANCH|none',
    help: 'branch that keeps the figures of runs (default dc-event-gate-history)',
    kind: history,
    looser: looserWhenRenamed,
  }),
] as const;
