/**
 * Cuts a JSON document into events without parsing it: an array gives its elements, anything else
 * is one event. Works on bytes as they come, without recursion, so that neither the size of an
 * array nor its depth matters; what an element holds is for the validator to judge.
 */
import type { RecordsBuilder } from './records-builder.ts';
import { isNested, type OpenValue, scanValue } from './value-scanner.ts';

export interface JsonSplitter {
  push(chunk: Uint8Array): void;
  /** To be called once, after the last chunk. */
  end(): void;
  /** Line reached. */
  readonly line: number;
  /** What is wrong with the document's structure; nothing after it is read. */
  readonly failure: StructureFailure | null;
}

export interface StructureFailure {
  readonly line: number;
  readonly index?: number;
  readonly message: string;
}

/** Where the reading stands. `first`: after `[`; `value`: after a comma; `after`: after an element. */
type State = 'start' | 'first' | 'value' | 'nested' | 'scalar' | 'after' | 'done' | 'failed';

const [COMMA, OPEN_LIST, CLOSE_LIST] = [0x2c, 0x5b, 0x5d];

export function createJsonSplitter(records: RecordsBuilder): JsonSplitter {
  let state: State = 'start';
  let isArray = false;
  let open: OpenValue = { depth: 0, inString: false, escaped: false, newlines: 0 };
  let line = 1;
  let startLine = 1;
  let index = 0;
  let failure: StructureFailure | null = null;

  function fail(message: string, at: Omit<StructureFailure, 'message'> = { line }): void {
    failure = { ...at, message };
    state = 'failed';
  }

  function push(chunk: Uint8Array): void {
    let i = 0;
    while (i < chunk.length && state !== 'failed') {
      if (state === 'nested' || state === 'scalar') {
        const end = state === 'nested' ? endOfNested(chunk, i) : endOfScalar(chunk, i);
        records.append(chunk.subarray(i, end === -1 ? chunk.length : end));
        if (end === -1) return;
        records.commit(startLine, isArray ? index : undefined);
        index += 1;
        state = isArray ? 'after' : 'done';
        i = end;
      } else if (between(chunk[i] as number)) {
        i += 1;
      }
    }
  }

  /** @returns whether the byte has been dealt with; false: an element starts there */
  function between(byte: number): boolean {
    if (byte === 0x0a) line += 1;
    if (isSpace(byte)) return true;
    if (state === 'start' && byte === OPEN_LIST) {
      isArray = true;
      state = 'first';
    } else if (state === 'first' && byte === CLOSE_LIST) state = 'done';
    else if (state === 'after' && byte === CLOSE_LIST) state = 'done';
    else if (state === 'after' && byte === COMMA) state = 'value';
    else if (state === 'after') {
      fail(
        `${quoted(byte)} follows element ${index - 1} of the array, where a comma or "]" is due`,
      );
    } else if (state === 'done') fail(isArray ? afterArray(byte) : afterEvent(byte));
    else if (isArray && (byte === COMMA || byte === CLOSE_LIST)) {
      fail(`${quoted(byte)} stands where element ${index} of the array is due`);
    } else {
      startLine = line;
      open = { depth: 0, inString: false, escaped: false, newlines: 0 };
      state = isNested(byte) ? 'nested' : 'scalar';
      return false;
    }
    return true;
  }

  function endOfNested(chunk: Uint8Array, from: number): number {
    const before = open.newlines;
    const end = scanValue(chunk, from, open);
    line += open.newlines - before;
    return end;
  }

  function endOfScalar(chunk: Uint8Array, from: number): number {
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i] as number;
      if (isSpace(byte) || (isArray && (byte === COMMA || byte === CLOSE_LIST))) return i;
    }
    return -1;
  }

  function end(): void {
    if (state === 'scalar' && !isArray) {
      records.commit(startLine);
    } else if (state === 'nested' || state === 'scalar') {
      const at = isArray ? { line: startLine, index } : { line: startLine };
      fail(`the file ends inside ${isArray ? `element ${index} of the array` : 'the event'}`, at);
    } else if (isArray && state !== 'done' && state !== 'failed') {
      const place = index === 0 ? 'before its first element' : `after element ${index - 1}`;
      fail(`the array is not closed: the file ends ${place}`);
    }
  }

  return {
    push,
    end,
    get line() {
      return line;
    },
    get failure() {
      return failure;
    },
  };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function quoted(byte: number): string {
  if (byte > 0x20 && byte < 0x7f) return `"${String.fromCharCode(byte)}"`;
  return `the byte 0x${byte.toString(16).padStart(2, '0')}`;
}

function afterArray(byte: number): string {
  return `${quoted(byte)} follows the end of the array`;
}

function afterEvent(byte: number): string {
  return `${quoted(byte)} follows the end of the event; a file with one event a line is named .ndjson`;
}
