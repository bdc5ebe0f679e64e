/** Bytes of which the same one often stands in a row: each byte, and how often. */

export function toRuns(bytes: Uint8Array): number[] {
  const runs: number[] = [];
  for (const byte of bytes) {
    if (runs.at(-2) === byte) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(byte, 1);
  }
  return runs;
}

export function fromRuns(runs: readonly number[]): Uint8Array {
  const length = runs.reduce((sum, count, at) => (at % 2 === 1 ? sum + count : sum), 0);
  const bytes = new Uint8Array(length);
  let end = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const start = end;
    end += runs[at + 1] ?? 0;
    bytes.fill(runs[at] ?? 0, start, end);
  }
  return bytes;
}
