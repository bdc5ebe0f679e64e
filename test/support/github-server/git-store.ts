/** The objects and branches of one repository: a bare repository of real git, so that ids are real. */
import { execFileSync } from 'node:child_process';

const WHO = {
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: 'bot@example.org',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
};

export interface GitStore {
  readonly folder: string;
  /** null where there is no such ref or object. */
  resolve(name: string): string | null;
  isAncestor(older: string, newer: string): boolean;
  setRef(ref: string, sha: string): void;
  removeRef(ref: string): void;
  commitFacts(sha: string): { tree: string; parents: string[]; message: string; at: string } | null;
  tree(sha: string): { path: string; mode: string; type: string; sha: string }[] | null;
  blob(sha: string): Buffer | null;
  writeTree(base: string | null, entries: readonly TreeEntry[]): string;
  writeCommit(tree: string, parents: readonly string[], message: string, at: string): string;
}

export interface TreeEntry {
  readonly path: string;
  /** null removes. */
  readonly content: Buffer | null;
}

export function createGitStore(folder: string): GitStore {
  const run = (
    words: readonly string[],
    input?: Buffer | string,
    env: Record<string, string> = {},
  ) =>
    execFileSync('git', words as string[], {
      cwd: folder,
      input: input ?? '',
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...WHO, ...env },
      maxBuffer: 1 << 28,
    });
  const text = (...words: string[]) => run(words).toString('utf8');
  const tried = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    folder,
    resolve: (name) => tried(() => text('rev-parse', '--verify', '--quiet', name).trim()),
    isAncestor: (older, newer) =>
      tried(() => text('merge-base', '--is-ancestor', older, newer)) !== null,
    setRef: (ref, sha) => void text('update-ref', ref, sha),
    removeRef: (ref) => void text('update-ref', '-d', ref),
    commitFacts: (sha) =>
      tried(() => {
        const [tree = '', parents = '', at = '', ...message] = text(
          'show',
          '--no-patch',
          '--format=%T%n%P%n%cI%n%B',
          `${sha}^{commit}`,
        ).split('\n');
        return {
          tree,
          parents: parents.split(' ').filter((parent) => parent !== ''),
          at,
          message: message.join('\n').trim(),
        };
      }),
    tree: (sha) =>
      tried(() =>
        text('ls-tree', '-z', `${sha}^{tree}`)
          .split('\0')
          .filter((line) => line !== '')
          .map((line) => {
            const [facts = '', path = ''] = line.split('\t');
            const [mode = '', type = '', id = ''] = facts.split(' ');
            return { path, mode, type, sha: id };
          }),
      ),
    blob: (sha) => tried(() => run(['cat-file', 'blob', sha])),
    writeTree(base, entries) {
      const env = {
        GIT_INDEX_FILE: `${folder}/index-${entries.length}-${process.hrtime.bigint()}`,
      };
      if (base !== null) run(['read-tree', base], '', env);
      for (const { path, content } of entries) {
        if (content === null)
          run(['update-index', '--index-info'], `0 ${'0'.repeat(40)}\t${path}\n`, env);
        else {
          const id = run(['hash-object', '-w', '--stdin'], content).toString().trim();
          run(['update-index', '--add', '--cacheinfo', `100644,${id},${path}`], '', env);
        }
      }
      return run(['write-tree'], '', env).toString().trim();
    },
    writeCommit(tree, parents, message, at) {
      const words = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
      const env = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
      return run(words, message, env).toString().trim();
    },
  };
}
