/** What a commit holds: listed once, as a run asks for it many times and each question costs a process. */
import path from 'node:path';
import { type Git, throwBaseUnknown } from './git.ts';

export interface CommittedFile {
  /** From the repository's top, or from the workspace. */
  readonly path: string;
  /** 120000 is a link, 160000 a submodule. */
  readonly mode: string;
  /** Id of the content. */
  readonly content: string;
}

export interface CommittedFiles {
  /** From the repository's top. @throws GateError BASE_UNKNOWN */
  all(commit: string): Promise<readonly CommittedFile[]>;
  /** Those below the workspace, from there. @throws GateError BASE_UNKNOWN */
  here(commit: string): Promise<readonly CommittedFile[]>;
  /** Path of the workspace inside the repository: '' or 'folder/'. */
  prefix(): Promise<string>;
}

/** Of a commit by its content, in repositories of either hash; a branch may move. */
export const FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export function createCommittedFiles(git: Git): CommittedFiles {
  const known = new Map<string, Promise<readonly CommittedFile[]>>();
  const prefix = once(async () => (await git.text('rev-parse', '--show-prefix')).trimEnd());
  const all: CommittedFiles['all'] = (commit) => {
    const listed = known.get(commit) ?? listEntries(git, commit);
    if (FULL_NAME.test(commit)) known.set(commit, listed);
    return listed;
  };
  return {
    all,
    prefix,
    async here(commit) {
      const entries = await all(commit);
      const folder = await prefix();
      return entries
        .filter((entry) => entry.path.startsWith(folder))
        .map((entry) => ({ ...entry, path: entry.path.slice(folder.length) }));
    },
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}

async function listEntries(git: Git, commit: string): Promise<CommittedFile[]> {
  const lines = await git
    .list('ls-tree', '-r', '-z', '--full-tree', commit)
    .catch((cause) => throwBaseUnknown(commit, cause));
  // "mode type content<TAB>path"
  return lines.map((line) => {
    const [facts = '', file = ''] = line.split(/\t([\s\S]*)/);
    const [mode = '', , content = ''] = facts.split(' ');
    return { path: file, mode, content };
  });
}

/** The file at a path, or null where there is none. @param from '' or `folder/`, where the path begins */
export function findFile(
  entries: readonly CommittedFile[],
  from: string,
  file: string,
): CommittedFile | null {
  const place = path.posix.normalize(`${from}${file}`);
  return entries.find((entry) => entry.path === place) ?? null;
}
