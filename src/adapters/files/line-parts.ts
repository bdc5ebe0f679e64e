import { type FixturePart, MAX_EVENT_BYTES } from '../../contracts/ports/fixture-part.ts';
import { type Chunk, CorruptDataError } from './decompress.ts';
import { PART_BYTES } from './records-builder.ts';

const LF = 0x0a;

/**
 * NDJSON that comes as a stream, cut after newlines. Of a line too long only the first bytes are
 * kept, enough to see that it is.
 */
export async function* lineParts(content: AsyncIterable<Chunk>): AsyncGenerator<FixturePart> {
  const lines = createLineBuffer();
  let consumed = 0;
  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      lines.push(chunk.bytes);
      if (lines.complete >= PART_BYTES) yield { kind: 'lines', bytes: lines.take(), consumed };
    }
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    if (lines.complete > 0) yield { kind: 'lines', bytes: lines.take(), consumed };
    yield { kind: 'end', line: null, rule: 'file-corrupt', message: error.message, consumed };
    return;
  }
  lines.close();
  if (lines.complete > 0) yield { kind: 'lines', bytes: lines.take(), consumed };
}

interface LineBuffer {
  push(chunk: Uint8Array): void;
  /** The bytes after the last newline are a line too. */
  close(): void;
  /** Bytes up to the last newline. */
  readonly complete: number;
  /** The complete lines. */
  take(): Uint8Array<ArrayBuffer>;
}

function createLineBuffer(): LineBuffer {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let complete = 0;

  function append(piece: Uint8Array): void {
    const room = complete + MAX_EVENT_BYTES + 1 - length;
    const kept = piece.length > room ? piece.subarray(0, Math.max(0, room)) : piece;
    if (length + kept.length + 1 > bytes.length) {
      const grown = new Uint8Array(Math.max(bytes.length * 2, length + kept.length + 1));
      grown.set(bytes.subarray(0, length));
      bytes = grown;
    }
    bytes.set(kept, length);
    length += kept.length;
  }

  return {
    push(chunk) {
      const first = chunk.indexOf(LF);
      if (first === -1) return append(chunk);
      append(chunk.subarray(0, first));
      bytes[length] = LF;
      length += 1;
      complete = length;
      // Whole lines within one chunk: the chunk itself bounds their length.
      const last = chunk.lastIndexOf(LF);
      complete += last - first;
      append(chunk.subarray(first + 1, last + 1));
      append(chunk.subarray(last + 1));
    },
    close() {
      complete = length;
    },
    get complete() {
      return complete;
    },
    take() {
      const taken = bytes.slice(0, complete);
      bytes.copyWithin(0, complete, length);
      length -= complete;
      complete = 0;
      return taken;
    },
  };
}
