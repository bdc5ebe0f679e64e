/** Whether the disk holds what the commit holds: bytes are compared, and nothing of git's is predicted. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { RewrittenBlob } from '../../contracts/ports/repository.ts';
import { isAsCommitted } from './as-committed.ts';
import type { CommittedFile } from './committed-files.ts';
import type { Git } from './git.ts';

const LINK = '120000';
const SUBMODULE = '160000';

/**
 * Files of a commit that lie on the disk otherwise. Line ends may differ in text; a file that Git LFS has
 * fetched is compared with the digest that its pointer names.
 * @param root absolute
 * @param committed from the workspace
 * @param paths relative to the workspace
 */
export async function findRewritten(
  git: Git,
  root: string,
  committed: readonly CommittedFile[],
  paths: ReadonlySet<string>,
): Promise<RewrittenBlob[]> {
  const rewritten: RewrittenBlob[] = [];
  const files: CommittedFile[] = [];
  for (const file of committed) {
    if (!paths.has(file.path) || file.mode === SUBMODULE) continue;
    const kind = await readKind(path.join(root, file.path));
    if (kind === 'missing') rewritten.push({ path: file.path, how: 'missing' });
    else if (kind !== (file.mode === LINK ? 'link' : 'file'))
      rewritten.push({ path: file.path, how: 'kind' });
    else if (kind === 'file') files.push(file);
  }
  for (const file of files) {
    if (await isAsCommitted(git, path.join(root, file.path), file)) continue;
    rewritten.push({ path: file.path, how: 'bytes' });
  }
  return rewritten.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readKind(absolute: string): Promise<'file' | 'link' | 'missing' | 'other'> {
  try {
    const found = await lstat(absolute);
    if (found.isSymbolicLink()) return 'link';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String((error as { code?: unknown }).code)))
      return 'missing';
    throw error;
  }
}
