/** Questions about two commits; nothing of the work tree. */

import { GateError } from '../../contracts/errors.ts';
import type { Changed, Repository, Tag } from '../../contracts/ports/repository.ts';
import { type CommittedFile, type CommittedFiles, FULL_NAME } from './committed-files.ts';
import { type Git, rememberAnswers, throwBaseUnknown } from './git.ts';
import { pickAutomation, readText } from './texts.ts';
import { readTree } from './tree.ts';

/** Plain comparison: no renames, and nothing that a repository's settings would start. */
export const PLAIN_DIFF = ['--no-renames', '--no-ext-diff', '--no-textconv', '--relative'] as const;

/** Modes of a link and of a submodule. */
const LEADING = ['120000', '160000'];

type History = Pick<
  Repository,
  | 'mergeBases'
  | 'mergedInto'
  | 'changes'
  | 'tree'
  | 'automation'
  | 'textAtTop'
  | 'touching'
  | 'descendants'
  | 'dateOf'
  | 'textAt'
  | 'tags'
  | 'prefix'
>;

export function createHistory(
  git: Git,
  entries: CommittedFiles,
  head: Repository['head'],
): History {
  const remembered = rememberAnswers(git);
  const ask = (...commits: string[]) =>
    commits.every((commit) => FULL_NAME.test(commit)) ? remembered : git;
  return {
    async mergeBases(one, other) {
      const answer = await ask(one, other)
        .text('merge-base', '--all', '--end-of-options', one, other)
        .catch((cause: { code?: unknown; stderr?: Buffer }) => {
          // 1 and not a word: both are there, and what they have in common is not.
          if (cause.code === 1) return '';
          return throwBaseUnknown(one, cause);
        });
      const [first = '', ...others] = answer.trim().split('\n');
      if (first !== '') return [first, ...others];
      const detail = `the checkout holds no commit that it has in common with ${other}`;
      throw new GateError('BASE_UNKNOWN', { base: one, detail });
    },
    async mergedInto(commit) {
      const here = await head();
      const parents = here === null ? [] : await readParents(ask(here), here);
      const [target, merged, ...others] = parents;
      return target !== undefined && merged === commit && others.length === 0 ? target : null;
    },
    async changes(from, to) {
      const [before, after] = [await entries.here(from), await entries.here(to)];
      return compareEntries(before, after);
    },
    tree: async (commit) =>
      readTree(remembered, await entries.here(commit)).catch((cause) =>
        throwBaseUnknown(commit, cause),
      ),
    automation: async (commit) => pickAutomation(await entries.all(commit)),
    textAtTop: async (commit, path) =>
      readText(remembered, await entries.all(commit), '', path).catch((cause) =>
        throwBaseUnknown(commit, cause),
      ),
    textAt: async (commit, path) =>
      readText(remembered, await entries.all(commit), await entries.prefix(), path).catch((cause) =>
        throwBaseUnknown(commit, cause),
      ),
    // Merges too: what a merge itself changes is on neither side of it.
    touching: (from, to, paths) => commits(git, from, to, ['--full-history'], paths),
    descendants: (from, to) => commits(git, from, to, ['--ancestry-path'], []),
    dateOf: async (commit) => {
      const date = await ask(commit)
        .text('show', '--no-patch', '--format=%cI', '--end-of-options', commit)
        .catch((cause) => throwBaseUnknown(commit, cause));
      return date.trim();
    },
    async tags() {
      const format =
        '%(refname:lstrip=2)%09%(objecttype)%09%(objectname)%09%(*objecttype)%09%(*objectname)';
      const answer = await git
        .text('for-each-ref', '--sort=-creatordate', `--format=${format}`, 'refs/tags')
        .catch((cause) => throwBaseUnknown('tags', cause));
      return answer.split('\n').flatMap(parseTag);
    },
    prefix: entries.prefix,
  };
}

/** As they are written: where the history is cut off, git hides the parents of the last commit that it has. */
async function readParents(git: Pick<Git, 'text'>, commit: string): Promise<string[]> {
  const written = await git.text('cat-file', 'commit', commit).catch(() => '');
  const [header = ''] = written.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
}

/** @param line `v1<TAB>tag<TAB>id<TAB>commit<TAB>id`, the last two empty for a tag without a note */
function parseTag(line: string): Tag[] {
  const [name = '', type, id = '', innerType, innerId = ''] = line.split('\t');
  if (type === 'commit') return [{ name, commit: id }];
  return innerType === 'commit' ? [{ name, commit: innerId }] : [];
}

/** By path, in git's order. */
function compareEntries(
  before: readonly CommittedFile[],
  after: readonly CommittedFile[],
): Changed[] {
  const [old, now] = [byPath(before), byPath(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  return paths.flatMap((path) => compareFile(path, old.get(path), now.get(path)));
}

function byPath(entries: readonly CommittedFile[]): Map<string, CommittedFile> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function compareFile(path: string, before?: CommittedFile, after?: CommittedFile): Changed[] {
  if (before?.mode === after?.mode && before?.content === after?.content) return [];
  const none = '0'.repeat((before ?? after)?.content.length ?? 0);
  const leads = [before, after].some((side) => side !== undefined && LEADING.includes(side.mode));
  const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
  return [{ path, status, leads, before: before?.content ?? none, after: after?.content ?? none }];
}

async function commits(
  git: Git,
  from: string,
  to: string,
  options: readonly string[],
  paths: readonly string[],
): Promise<string[]> {
  const answer = await git
    .text(
      'rev-list',
      '--topo-order',
      ...options,
      '--end-of-options',
      to,
      `^${from}`,
      '--',
      ...paths,
    )
    .catch((cause) => throwBaseUnknown(from, cause));
  return answer.split('\n').filter((line) => line !== '');
}
