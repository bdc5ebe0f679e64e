/** As many entries of a file as its reader takes: the first ones, and how many are left out. */

export interface Bounds {
  readonly entries: number;
  /** Bytes of all entries as JSON, in UTF-8; gzipped they are never more. */
  readonly bytes: number;
}

export interface Bounded<Entry> {
  readonly kept: readonly Entry[];
  readonly cut: number;
}

const encoder = new TextEncoder();

/** @param make is called for those only that are kept, and the first that does not fit */
export function bounded<Source, Entry>(
  sources: readonly Source[],
  bounds: Bounds,
  make: (source: Source, at: number) => Entry,
): Bounded<Entry> {
  const kept: Entry[] = [];
  let bytes = 0;
  for (const [at, source] of sources.entries()) {
    if (at >= bounds.entries) break;
    const entry = make(source, at);
    // A comma follows.
    bytes += encoder.encode(JSON.stringify(entry)).length + 1;
    if (bytes > bounds.bytes) break;
    kept.push(entry);
  }
  return { kept, cut: sources.length - kept.length };
}
