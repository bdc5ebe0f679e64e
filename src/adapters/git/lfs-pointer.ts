/** What Git LFS keeps in a commit in place of a file. */

/** The line that each begins with. */
export const POINTER_HEAD = 'version https://git-lfs.github.com/spec/v1';

/** The digest that a pointer of Git LFS names; null for any other content. */
export function readPointer(content: Buffer): string | null {
  if (content.length > 1024) return null;
  const pattern =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.+\n)*?oid sha256:([0-9a-f]{64})$/m;
  return pattern.exec(content.toString('latin1'))?.[1] ?? null;
}
