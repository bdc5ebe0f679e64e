/** So much of the end of a stream is kept once it is more. */
const KEPT_BYTES = 32_768;

/** The last bytes of many, in order. */
export function createTail() {
  let kept: Buffer[] = [];
  let size = 0;
  return {
    put(chunk: Buffer): void {
      kept.push(chunk);
      size += chunk.length;
      for (let first = kept[0]; first !== undefined && size - first.length >= KEPT_BYTES; ) {
        kept.shift();
        size -= first.length;
        first = kept[0];
      }
    },
    take(): Buffer {
      const all = Buffer.concat(kept);
      kept = [];
      return all;
    },
  };
}
