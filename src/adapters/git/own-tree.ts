/** A commit, or the work tree, in a folder of its own: git writes it by an index of its own. */
import { copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { OwnTree, Repository } from '../../contracts/ports/repository.ts';
import type { RunProgram } from '../../contracts/run-program.ts';
import { createGit, type Git, throwBaseUnknown } from './git.ts';
import { POINTER_HEAD, readPointer } from './lfs-pointer.ts';
import { readWorkTree } from './work-tree.ts';

/** @param findCommit @throws GateError BASE_UNKNOWN */
export function createOwnTrees(
  root: string,
  runProgram: RunProgram,
  findCommit: (base: string) => Promise<string>,
): Pick<Repository, 'writeTree' | 'writeWorkTree'> {
  const write = async (base: string, folder: string) => {
    const commit = await findCommit(base);
    return writeOwnTree(root, runProgram, commit, folder).catch((cause) =>
      throwBaseUnknown(base, cause),
    );
  };
  return {
    writeTree: write,
    async writeWorkTree(folder) {
      const tree = await write('HEAD', folder);
      await overlayWorkTree(root, runProgram, folder);
      return tree;
    },
  };
}

/** @param folder absolute and empty; holds the index beside the tree */
async function writeOwnTree(
  root: string,
  runProgram: RunProgram,
  commit: string,
  folder: string,
): Promise<OwnTree> {
  const plain = createGit(root, runProgram);
  const ask = async (word: string) => (await plain.text('rev-parse', word)).trimEnd();
  const tree = path.join(folder, 'tree');
  await mkdir(tree);
  const git = createGit(tree, runProgram, {
    GIT_DIR: await ask('--absolute-git-dir'),
    GIT_WORK_TREE: tree,
    GIT_INDEX_FILE: path.join(folder, 'index'),
    ...(await withoutPrograms(plain, path.join(folder, 'no-hooks'))),
  });
  await git.text('read-tree', commit);
  await git.text('checkout-index', '--all', '--force', '--quiet');
  // Of a linked work tree too, whose own folder holds no files of LFS.
  const common = path.resolve(root, await ask('--git-common-dir'));
  const unfetched = await fetchStored(git, tree, path.join(common, 'lfs'));
  const directory = path.join(tree, await ask('--show-prefix'));
  // What a commit does not have is an empty folder: who looks for something there says what.
  await mkdir(directory, { recursive: true });
  const here = createGit(directory, runProgram, git.variables);
  return {
    commit,
    directory,
    missing: [...(await submodules(git)), ...unfetched],
    workTree: () => readWorkTree(here, directory),
  };
}

/** Over the tree of HEAD: what the work tree has changed, added and removed. */
async function overlayWorkTree(
  root: string,
  runProgram: RunProgram,
  folder: string,
): Promise<void> {
  const top = (await createGit(root, runProgram).text('rev-parse', '--show-toplevel')).trimEnd();
  const git = createGit(top, runProgram);
  const changed = await git.list('diff', '--name-only', '-z', ...DIFF, 'HEAD', '--');
  const added = await git.list('ls-files', '--others', '--exclude-standard', '-z');
  for (const file of [...changed, ...added]) {
    const [from, to] = [path.join(top, file), path.join(folder, 'tree', file)];
    await rm(to, { recursive: true, force: true });
    await mkdir(path.dirname(to), { recursive: true });
    await cp(from, to, { recursive: true, verbatimSymlinks: true }).catch(unlessGone);
  }
}

const DIFF = ['--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];

/** It was removed, and that is the change. */
function unlessGone(error: unknown): void {
  if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
}

/** Filters and hooks are programs; a tree without them has the files as they are committed. */
async function withoutPrograms(git: Git, noHooks: string): Promise<Record<string, string>> {
  const filters = await git
    .list(
      'config',
      '-z',
      '--name-only',
      '--get-regexp',
      '^filter\\..*\\.(smudge|process|required)$',
    )
    .catch((cause: { code?: unknown }) => {
      // 1 and not a word: there is none.
      if (cause.code === 1) return [];
      throw cause;
    });
  const settings = [
    ['core.hooksPath', noHooks],
    ['core.sparseCheckout', 'false'],
    ['core.splitIndex', 'false'],
    ...[...new Set(filters)].map((name) => [name, name.endsWith('.required') ? 'false' : '']),
  ];
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(settings.length)],
    ...settings.flatMap(([name = '', value = ''], at) => [
      [`GIT_CONFIG_KEY_${at}`, name],
      [`GIT_CONFIG_VALUE_${at}`, value],
    ]),
  ]);
}

/** Files that Git LFS has fetched are put in the place of their pointers. @returns the others */
async function fetchStored(git: Git, tree: string, store: string): Promise<string[]> {
  const files = await git
    .list('grep', '--cached', '-l', '-z', '-F', '-e', POINTER_HEAD)
    .catch((cause: { code?: unknown }) => {
      if (cause.code === 1) return [];
      throw cause;
    });
  const missing: string[] = [];
  for (const file of files) {
    const target = path.join(tree, file);
    const digest = readPointer(await readFile(target));
    if (digest === null) continue;
    const stored = path.join(store, 'objects', digest.slice(0, 2), digest.slice(2, 4), digest);
    await copyFile(stored, target).catch((error: unknown) => {
      unlessGone(error);
      missing.push(file);
    });
  }
  return missing;
}

async function submodules(git: Git): Promise<string[]> {
  const entries = await git.list('ls-files', '--stage', '-z');
  return entries
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1));
}
