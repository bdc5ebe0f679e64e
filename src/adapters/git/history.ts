/** Questions about two commits; nothing of the work tree. */
import type { ChangedFile, Repository } from '../../app/ports/repository.ts';
import { GateError } from '../../core/errors.ts';
import { type Git, refuse } from './git.ts';

/** Plain comparison: no renames, and nothing that a repository's settings would start. */
export const PLAIN_DIFF = ['--no-renames', '--no-ext-diff', '--no-textconv', '--relative'] as const;

const STATUS: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'removed' };

type History = Pick<
  Repository,
  'mergeBase' | 'changes' | 'touching' | 'descendants' | 'dateOf' | 'textAt' | 'prefix'
>;

export function createHistory(git: Git): History {
  return {
    async mergeBase(one, other) {
      const answer = await git
        .text('merge-base', '--end-of-options', one, other)
        .catch((cause: { code?: unknown; stderr?: Buffer }) => {
          // 1 and not a word: both are there, and what they have in common is not.
          if (cause.code === 1) return '';
          return refuse(one, cause);
        });
      const commit = answer.trim();
      if (commit !== '') return commit;
      const detail = `the checkout holds no commit that it has in common with ${other}`;
      throw new GateError('BASE_UNKNOWN', { base: one, detail });
    },
    async changes(from, to) {
      const words = ['diff', '--name-status', '-z', ...PLAIN_DIFF];
      const parts = await git
        .list(...words, '--end-of-options', from, to, '--')
        .catch((cause) => refuse(from, cause));
      const changes: ChangedFile[] = [];
      for (let at = 0; at + 1 < parts.length; at += 2) {
        const status = STATUS[String(parts[at])] ?? 'modified';
        changes.push({ path: String(parts[at + 1]), status });
      }
      return changes;
    },
    // Merges too: what a merge itself changes is on neither side of it.
    touching: (from, to, paths) => commits(git, from, to, ['--full-history'], paths),
    descendants: (from, to) => commits(git, from, to, ['--ancestry-path'], []),
    dateOf: async (commit) => {
      const date = await git
        .text('show', '--no-patch', '--format=%cI', '--end-of-options', commit)
        .catch((cause) => refuse(commit, cause));
      return date.trim();
    },
    async textAt(commit, path) {
      const [there] = await git
        .list('ls-tree', '-z', '--name-only', commit, '--', path)
        .catch((cause) => refuse(commit, cause));
      if (there === undefined) return null;
      return git
        .text('cat-file', 'blob', `${commit}:./${path}`)
        .catch((cause) => refuse(commit, cause));
    },
    prefix: async () => (await git.text('rev-parse', '--show-prefix')).trimEnd(),
  };
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
    .catch((cause) => refuse(from, cause));
  return answer.split('\n').filter((line) => line !== '');
}
