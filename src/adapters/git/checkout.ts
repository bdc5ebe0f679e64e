/** Whether the disk holds what the commit holds: bytes are compared, and nothing of git's is predicted. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RewrittenBlob } from '../../contracts/ports/repository.ts';
import type { CommittedFile } from './committed-files.ts';
import type { Git } from './git.ts';
import { readPointer } from './lfs-pointer.ts';

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

/** The id that git would give these bytes as they are; a repository has ids of SHA-1 or of SHA-256. */
async function hashBlob(absolute: string, { content }: CommittedFile): Promise<string> {
  const { size } = await lstat(absolute);
  const hash = createHash(content.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
  for await (const bytes of createReadStream(absolute)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}

/** Formats in which a line end is one byte or two, and the content the same. */
const NOT_TEXT = /\.(?:gz|zst|parquet)$/i;

async function isAsCommitted(git: Git, absolute: string, file: CommittedFile): Promise<boolean> {
  const { path: name, content } = file;
  if ((await hashBlob(absolute, file)) === content) return true;
  const committed = await git.bytes('cat-file', 'blob', content);
  const digest = readPointer(committed);
  if (digest !== null) return digest === (await sha256(absolute));
  if (NOT_TEXT.test(name)) return false;
  return withoutReturns(await readFile(absolute)).equals(withoutReturns(committed));
}

async function sha256(absolute: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(absolute)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}

const RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** Without the CR of each CR LF; a CR alone is content. */
function withoutReturns(content: Buffer): Buffer {
  const kept = Buffer.allocUnsafe(content.length);
  let length = 0;
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] === RETURN && content[at + 1] === LINE_FEED) continue;
    kept[length] = content[at] ?? 0;
    length += 1;
  }
  return kept.subarray(0, length);
}
