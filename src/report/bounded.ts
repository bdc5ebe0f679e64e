/** As many entries as the reader of a file takes: the first ones, and how many are left out. */

export interface Bounded<Entry> {
  readonly kept: readonly Entry[];
  readonly cut: number;
}

export function firstOf<Entry>(entries: readonly Entry[], most: number): Bounded<Entry> {
  const kept = entries.slice(0, most);
  return { kept, cut: entries.length - kept.length };
}

/** A little more is left out than seems to be needed, so that few rounds are. */
const CAUTION = 0.9;

/**
 * The fullest text that is no larger than `most` bytes after gzip.
 * @param write the text with the first so many entries
 */
export async function fitGzipped(
  entries: number,
  most: number,
  write: (entries: number) => string,
): Promise<string> {
  let kept = entries;
  for (;;) {
    const text = write(kept);
    // Gzip adds a few bytes to what it cannot make smaller.
    if (kept === 0 || text.length * 3 < most) return text;
    const size = await gzippedSize(text);
    if (size <= most) return text;
    kept = Math.floor(kept * (most / size) * CAUTION);
  }
}

async function gzippedSize(text: string): Promise<number> {
  let size = 0;
  const gzipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  for await (const chunk of gzipped) size += chunk.length;
  return size;
}
