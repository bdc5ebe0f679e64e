/** A place in a stream of lines that arrives in chunks: only an empty chunk costs a wait. */
export interface LineCursor {
  /** The line at the cursor, or undefined where the chunk is used up. */
  peek(): string | undefined;
  advance(): void;
  /** The first line of the next chunk; undefined at the end. */
  refill(): Promise<string | undefined>;
}

export function createLineCursor(chunks: AsyncIterable<readonly string[]>): LineCursor {
  const source = chunks[Symbol.asyncIterator]();
  let chunk: readonly string[] = [];
  let at = 0;
  return {
    peek: () => chunk[at],
    advance: () => {
      at += 1;
    },
    async refill() {
      for (;;) {
        const { value, done } = await source.next();
        if (done === true) return undefined;
        chunk = value;
        at = 0;
        if (chunk.length > 0) return chunk[0];
      }
    },
  };
}
