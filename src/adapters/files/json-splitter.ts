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

interface StructureFailure {
  readonly line: number;
  readonly index?: number;
  readonly message: string;
}

/** Where the reading stands. `first`: after `[`; `value`: after a comma; `after`: after an element. */
type State = 'start' | 'first' | 'value' | 'nested' | 'scalar' | 'after' | 'done' | 'failed';

const [COMMA, OPEN_LIST, CLOSE_LIST] = [0x2c, 0x5b, 0x5d];

export function createJsonSplitter(records: RecordsBuilder): JsonSplitter {
  return new Splitter(records);
}

class Splitter implements JsonSplitter {
  line = 1;
  failure: StructureFailure | null = null;
  readonly #records: RecordsBuilder;
  #state: State = 'start';
  #isArray = false;
  #open: OpenValue = { depth: 0, inString: false, escaped: false, newlines: 0 };
  #startLine = 1;
  #index = 0;

  constructor(records: RecordsBuilder) {
    this.#records = records;
  }

  push(chunk: Uint8Array): void {
    let i = 0;
    while (i < chunk.length && this.#state !== 'failed') {
      if (this.#state === 'nested' || this.#state === 'scalar') {
        const end =
          this.#state === 'nested' ? this.#endOfNested(chunk, i) : this.#endOfScalar(chunk, i);
        this.#records.append(chunk.subarray(i, end === -1 ? chunk.length : end));
        if (end === -1) return;
        this.#records.commit(this.#startLine, this.#isArray ? this.#index : undefined);
        this.#index += 1;
        this.#state = this.#isArray ? 'after' : 'done';
        i = end;
      } else if (this.#between(chunk[i] as number)) {
        i += 1;
      }
    }
  }

  end(): void {
    const { line } = this;
    if (this.#state === 'scalar' && !this.#isArray) {
      this.#records.commit(this.#startLine);
    } else if (this.#state === 'nested' || this.#state === 'scalar') {
      const at = { line: this.#startLine };
      if (this.#isArray)
        this.#fail(`the file ends inside element ${this.#index} of the array`, {
          ...at,
          index: this.#index,
        });
      else this.#fail('the file ends inside the event', at);
    } else if (this.#isArray && this.#state !== 'done' && this.#state !== 'failed') {
      const place =
        this.#index === 0 ? 'before its first element' : `after element ${this.#index - 1}`;
      this.#fail(`the array is not closed: the file ends ${place}`, { line });
    }
  }

  #fail(message: string, at: Omit<StructureFailure, 'message'> = { line: this.line }): void {
    this.failure = { ...at, message };
    this.#state = 'failed';
  }

  /** @returns whether the byte has been dealt with; false: an element starts there */
  #between(byte: number): boolean {
    if (byte === 0x0a) this.line += 1;
    if (isSpace(byte)) return true;
    const state = this.#state;
    if (state === 'start' && byte === OPEN_LIST) {
      this.#isArray = true;
      this.#state = 'first';
    } else if ((state === 'first' || state === 'after') && byte === CLOSE_LIST) {
      this.#state = 'done';
    } else if (state === 'after' && byte === COMMA) this.#state = 'value';
    else if (state === 'after') {
      this.#fail(
        `${quoted(byte)} follows element ${this.#index - 1} of the array, where a comma or "]" is due`,
      );
    } else if (state === 'done') this.#fail(this.#isArray ? afterArray(byte) : afterEvent(byte));
    else if (this.#isArray && (byte === COMMA || byte === CLOSE_LIST)) {
      this.#fail(`${quoted(byte)} stands where element ${this.#index} of the array is due`);
    } else {
      this.#startLine = this.line;
      this.#open = { depth: 0, inString: false, escaped: false, newlines: 0 };
      this.#state = isNested(byte) ? 'nested' : 'scalar';
      return false;
    }
    return true;
  }

  #endOfNested(chunk: Uint8Array, from: number): number {
    const before = this.#open.newlines;
    const end = scanValue(chunk, from, this.#open);
    this.line += this.#open.newlines - before;
    return end;
  }

  #endOfScalar(chunk: Uint8Array, from: number): number {
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i] as number;
      if (isSpace(byte) || (this.#isArray && (byte === COMMA || byte === CLOSE_LIST))) return i;
    }
    return -1;
  }
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
