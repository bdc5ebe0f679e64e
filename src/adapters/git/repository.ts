/** The git repository around the workspace, asked through the `git` of the machine. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Repository } from '../../contracts/ports/repository.ts';
import type { RunProgram } from '../../contracts/run-program.ts';
import { isTemporaryName } from '../../contracts/text/temporary-name.ts';
import { findRewritten } from './checkout.ts';
import { createCommittedFiles } from './committed-files.ts';
import { filesOf } from './contents.ts';
import { findDefaultBranch } from './default-branch.ts';
import { createGit, type Git, throwBaseUnknown } from './git.ts';
import { createHistory, PLAIN_DIFF } from './history.ts';
import { createOwnTrees } from './own-tree.ts';
import { readWorkTree } from './work-tree.ts';

/** @param root the workspace, absolute */
export function createRepository(root: string, runProgram: RunProgram): Repository {
  const git = createGit(root, runProgram);
  const findCommit = async (base: string) => {
    const commit = await git
      .text('rev-parse', '--verify', '--end-of-options', `${base}^{commit}`)
      .catch((cause) => throwBaseUnknown(base, cause));
    return commit.trim();
  };
  const head = rememberHead(git);
  const entries = createCommittedFiles(git);
  return {
    async changedSince(base) {
      const commit = await findCommit(base);
      const lists = await Promise.all([
        git.list('diff', '--name-only', '-z', ...PLAIN_DIFF, commit, '--'),
        git.list('ls-files', '--others', '--exclude-standard', '-z'),
      ]).catch((cause) => throwBaseUnknown(base, cause));
      return [...new Set(lists.flat())].filter(isContent);
    },
    async extract(base, paths, target) {
      const commit = await findCommit(base);
      const fail = (cause: unknown) => throwBaseUnknown(base, cause);
      let files = 0;
      for await (const { path: file, content } of filesOf(git, commit, paths, fail)) {
        const place = path.join(target, file);
        await mkdir(path.dirname(place), { recursive: true });
        await writeFile(place, content);
        files += 1;
      }
      return { commit, files };
    },
    ...createOwnTrees(root, runProgram, findCommit),
    commitAt: async (name) => {
      const commit = await git
        .text('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
        .catch((cause: { code?: unknown }) => {
          // 1 and not a word: git is there, and this commit is not.
          if (cause.code === 1) return null;
          return throwBaseUnknown(name, cause);
        });
      return commit?.trim() ?? null;
    },
    head,
    defaultBranch: () => findDefaultBranch(git),
    ...createHistory(git, entries, head),
    rewritten: async (commit, paths) =>
      findRewritten(git, root, await entries.here(commit), new Set(paths)).catch((cause) =>
        throwBaseUnknown(commit, cause),
      ),
    workTree: () => readWorkTree(git, root).catch((cause) => throwBaseUnknown('HEAD', cause)),
    async patch(paths) {
      const words = ['diff', '--binary', ...PLAIN_DIFF];
      const known = await git
        .text(...words, 'HEAD', '--', ...paths)
        .catch((cause) => throwBaseUnknown('HEAD', cause));
      const others = await git.list('ls-files', '--others', '-z', '--', ...paths);
      const fresh = others.filter(isContent);
      const added = await Promise.all(
        fresh.map((file) => differing(git, [...words, '--no-index', '--', '/dev/null', file])),
      );
      return [known, ...added].join('');
    },
  };
}

/** One answer for the whole run, which judges one commit; none where git has none. */
function rememberHead(git: Git): Repository['head'] {
  let commit: string | null = null;
  return async () => {
    commit ??= await git.text('rev-parse', '--verify', 'HEAD').then(
      (answer) => answer.trim(),
      () => null,
    );
    return commit;
  };
}

/** What a killed run has left half written is nobody's change. */
function isContent(file: string): boolean {
  return !isTemporaryName(path.posix.basename(file));
}

/** `--no-index` ends with 1 where there is a difference. */
function differing(git: Git, words: readonly string[]): Promise<string> {
  return git.text(...words).catch((cause: { code?: unknown; stdout?: Buffer }) => {
    if (cause.code === 1 && cause.stdout !== undefined) return cause.stdout.toString('utf8');
    return throwBaseUnknown('HEAD', cause);
  });
}
