/** Whether a file's bytes are those of a commit. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import type { CommittedFile } from './committed-files.ts';
import type { Git } from './git.ts';
import { readPointer } from './lfs-pointer.ts';

/** The id that git would give these bytes as they are; a repository has ids of SHA-1 or of SHA-256. */
async function hashBlob(absolute: string, { content }: CommittedFile): Promise<string> {
  const { size } = await lstat(absolute);
  const hash = createHash(content.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
  for await (const bytes of createReadStream(absolute)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}

/** Formats in which a line end is one byte or two, and the content the same. */
const NOT_TEXT = /\.(?:gz|zst|parquet)$/i;

export async function isAsCommitted(
  git: Git,
  absolute: string,
  file: CommittedFile,
): Promise<boolean> {
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
