/** What of the work tree is not as it is committed, so that a second look shows what has changed since. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { TreeEntry } from '../../contracts/ports/repository.ts';
import type { Git } from './git.ts';

/** @param root the workspace, absolute */
export async function readWorkTree(
  git: Git,
  root: string,
): Promise<ReadonlyMap<string, TreeEntry>> {
  const prefix = (await git.text('rev-parse', '--show-prefix')).trimEnd();
  const words = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal'];
  const entries = await git.list(...words, '--ignore-submodules=none', '--', '.');
  const facts = entries.map(async (entry): Promise<[string, TreeEntry]> => {
    // "XY path", from the top of the repository.
    const [how, name] = [entry.slice(0, 2), entry.slice(3 + prefix.length)];
    const state = `${how} ${await readState(path.join(root, name))}`;
    return [name, { isKnown: how !== '??', state }];
  });
  return new Map(await Promise.all(facts));
}

async function readState(file: string): Promise<string> {
  const found = await lstat(file, { bigint: true }).catch(() => null);
  // A folder of new files changes with each that is written; that it is there is said once.
  if (found === null || found.isDirectory()) return '';
  return `${found.size} ${found.mtimeNs} ${found.mode}`;
}
