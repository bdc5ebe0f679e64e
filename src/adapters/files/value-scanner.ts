/** Finds the end of a JSON object, array or string in bytes that come in chunks. */
export interface OpenValue {
  /** Brackets that are open, of either kind. */
  depth: number;
  inString: boolean;
  /** The last byte was a backslash that escapes the next one. */
  escaped: boolean;
  /** Newlines passed. */
  newlines: number;
}

const [LF, QUOTE, BACKSLASH] = [0x0a, 0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Whether a value that starts with this byte is an object, an array or a string. */
export function isNested(byte: number): boolean {
  return byte === QUOTE || byte === OPEN_LIST || byte === OPEN_OBJECT;
}

/**
 * Reads on in `value`, from `offset`; its first byte included. All is kept in local variables: nearly every byte of a file
 * passes through this loop.
 * @returns the offset after the value's last byte, or -1 where the chunk ends before
 */
export function scanValue(chunk: Uint8Array, offset: number, value: OpenValue): number {
  let { depth, inString, escaped, newlines } = value;
  let end = -1;
  for (let i = offset; i < chunk.length; i += 1) {
    const byte = chunk[i] as number;
    if (byte === LF) newlines += 1;
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) {
        inString = false;
        if (depth === 0) end = i + 1;
      }
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) end = i + 1;
    }
    if (end !== -1) break;
  }
  value.depth = depth;
  value.inString = inString;
  value.escaped = escaped;
  value.newlines = newlines;
  return end;
}
