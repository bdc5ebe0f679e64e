/** What the guard says about the verdict. */

import { type Defect, fixing } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import type {
  ApprovalReport,
  GuardedFile,
  GuardReport,
  RewrittenFile,
} from '../../schema/types.ts';

export function guardCauses(guard: GuardReport): string[] {
  return [...rewrittenFiles(guard), ...unapproved(guard)];
}

/** What a change of the expectations explains elsewhere. */
export function listDefects(guard: GuardReport): Defect[] {
  const { checkout, files, breaks, base } = guard;
  const [rewritten] = checkout;
  return [
    ...rewrittenFiles(guard).map(
      (sentence): Defect => ({
        level: 'error',
        title: 'Not as committed',
        sentence,
        place: rewritten === undefined ? null : { file: rewritten.path, line: 1 },
        next: fixing(`${checkoutRemedy(checkout)} To look at them:`, 'git status'),
      }),
    ),
    ...unapproved(guard).map(
      (sentence): Defect => ({
        level: 'error',
        title: 'Expectations change without approval',
        sentence,
        place: null,
        next: fixing(
          `${approving(guard)}; or undo them. To look at them:`,
          ['git diff', base.slice(0, 12), ...onlyFiles(guard)].join(' '),
        ),
        explains: [
          ...files.map(({ path }) => `expected ${path}`),
          ...(breaks.length > 0 ? ['evolution'] : []),
        ],
      }),
    ),
  ];
}

/** Where a setting, or the schema, changes too, all of the change has to be looked at. */
function onlyFiles({ files, settings, breaks }: GuardReport): string[] {
  if (settings.length + breaks.length > 0 || files.length > MOST_FILES) return [];
  return ['--', ...files.map(({ path }) => shellWord(path))];
}

/** Of a command that somebody is to read. */
const MOST_FILES = 5;

/** No label helps: what is judged here is not what would be merged. */
function rewrittenFiles({ checkout }: GuardReport): string[] {
  if (checkout.length === 0) return [];
  const verb = checkout.length === 1 ? 'is' : 'are';
  const names = firstFew(checkout.map(nameRewritten));
  return [
    `${counted(checkout.length, 'file')} that the gate reads ${verb} not as committed: ${names}`,
  ];
}

/** "golden/a/events.ndjson (different bytes)" */
export function nameRewritten({ path, how }: RewrittenFile): string {
  return `${path} (${HOW[how]})`;
}

/** What is different about a file of the checkout. */
export const HOW: Readonly<Record<RewrittenFile['how'], string>> = {
  bytes: 'different bytes',
  kind: 'a link on one side, a file on the other',
  missing: 'not checked out',
  uncommitted: 'not committed',
};

/** What helps against each kind of difference. */
export function checkoutRemedy(checkout: GuardReport['checkout']): string {
  const isUncommitted = ({ how }: RewrittenFile) => how === 'uncommitted';
  return [
    ...(checkout.every(isUncommitted)
      ? []
      : [
          'Find out what rewrites these files, and remove it: an earlier step of the workflow, a sparse checkout, or an attribute in .gitattributes (filter, working-tree-encoding, ident, eol).',
        ]),
    ...(checkout.some(isUncommitted)
      ? [
          'Commit the files that are not committed. If an earlier step makes them on purpose, name them in the setting "generated".',
        ]
      : []),
  ].join(' ');
}

/** Expectations that change without a maintainer's word fail: one change must not move code and expectation. */
function unapproved({ files, settings, breaks, label, approval }: GuardReport): string[] {
  if (approval.state === 'not-needed' || approval.state === 'approved') return [];
  const what = [
    ...(files.length > 0
      ? [`${counted(files.length, 'expected file')}: ${firstFew(files.map(nameFile))}`]
      : []),
    ...(settings.length > 0
      ? [
          `${counted(settings.length, 'setting')} to a looser value: ${firstFew(settings.map(nameSetting))}`,
        ]
      : []),
    ...(breaks.length > 0
      ? [`the event schema in ${counted(breaks.length, 'way')} that "evolution" does not allow`]
      : []),
  ].join('; ');
  return [`this pull request changes ${what}; ${refusal(approval, label)}`];
}

/** "golden/a/expected/balances.csv (modified)" */
export function nameFile(file: GuardedFile): string {
  return `${file.path} (${describeChange(file)})`;
}

export function describeChange({ status, fewer = [] }: GuardedFile): string {
  if (status !== 'thinned') return status;
  const types = fewer.map(({ type, base, head }) => `${type} ${base} → ${head}`);
  return `fewer valid events: ${types.join(', ')}`;
}

/** "validation.minimum-rate 99 → 95" */
export function nameSetting({ setting, base, head }: GuardReport['settings'][number]): string {
  return `${setting}: ${base} → ${head}`;
}

function refusal({ state, by, at, detail }: ApprovalReport, label: string): string {
  switch (state) {
    case 'stale':
      return `${by} set the label "${label}" (${at}) before the newest of these changes was pushed`;
    case 'not-allowed':
      return `${by}, who set the label "${label}", may not write to this repository`;
    case 'unknown':
      return `it is not known whether a maintainer has approved: ${detail}`;
    default:
      return 'no maintainer has approved this';
  }
}

/** What a maintainer does, without a full stop. */
export function approving({ label, approval }: Pick<GuardReport, 'label' | 'approval'>): string {
  const who = 'Ask a maintainer to look at these changes';
  const isSet = approval.state === 'stale' || approval.state === 'not-allowed';
  return isSet
    ? `${who}, remove the label "${label}" and set it again`
    : `${who} and set the label "${label}"`;
}
