import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonSplitter } from '../../../src/adapters/files/json-splitter.ts';
import { createRecordsBuilder } from '../../../src/adapters/files/records-builder.ts';

const encoder = new TextEncoder();

/** Pushes the text in chunks of the given size. */
function split(text: string, chunkBytes = Number.POSITIVE_INFINITY) {
  const records = createRecordsBuilder();
  const splitter = createJsonSplitter(records);
  const bytes = encoder.encode(text);
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    splitter.push(bytes.subarray(start, start + chunkBytes));
  }
  splitter.end();
  const part = records.take();
  const decoder = new TextDecoder();
  const texts = [...part.ends].map((end, i) =>
    decoder.decode(part.bytes.subarray(i === 0 ? 0 : part.ends[i - 1], end)),
  );
  return { texts, lines: [...part.lines], indices: part.indices && [...part.indices], splitter };
}

const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\r\n', '\t'), maxLength: 4 });
const pad = fc.array(space, { minLength: 1, maxLength: 8 });

/** JSON text of a value, with the given white space between its tokens. */
function withSpace(value: unknown, spaces: readonly string[]): string {
  let next = 0;
  const s = () => spaces[next++ % spaces.length] ?? '';
  const write = (v: unknown): string => {
    if (Array.isArray(v)) return `[${s()}${v.map(write).join(`${s()},${s()}`)}${s()}]`;
    if (typeof v === 'object' && v !== null) {
      const members = Object.entries(v).map(
        ([k, m]) => `${JSON.stringify(k)}${s()}:${s()}${write(m)}`,
      );
      return `{${s()}${members.join(`${s()},${s()}`)}${s()}}`;
    }
    return JSON.stringify(v);
  };
  return write(value);
}

describe('the splitter of JSON arrays', () => {
  it('finds the elements of any array, in any white space, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        pad,
        fc.integer({ min: 1, max: 9 }),
        (array, spaces, size) => {
          const text = withSpace(array, spaces);
          const { texts, indices, splitter } = split(` ${text}\n`, size);
          expect(splitter.failure).toBeNull();
          expect(texts.map((element) => JSON.parse(element))).toEqual(JSON.parse(text));
          expect(indices ?? []).toEqual(array.map((_, i) => i));
        },
      ),
      { seed: 401, numRuns: 500 },
    );
  });

  it('knows the line on which each element starts', () => {
    const { texts, lines } = split('[\n{"a":\n1},\n\n  "x", [\n2]\n,3]');
    expect(texts).toEqual(['{"a":\n1}', '"x"', '[\n2]', '3']);
    expect(lines).toEqual([2, 5, 5, 7]);
  });

  it('is not misled by brackets, quotes and backslashes in strings', () => {
    const elements = ['{"a]":"}\\"\\\\"}', '"[\\\\\\""', '"\\\\"'];
    for (const size of [1, 2, 3, 100]) expect(split(`[${elements}]`, size).texts).toEqual(elements);
  });

  it('takes anything but an array as one event without an index', () => {
    expect(split('\n {"a":[1,2]} ')).toMatchObject({
      texts: ['{"a":[1,2]}'],
      lines: [2],
      indices: null,
    });
    expect(split('42')).toMatchObject({ texts: ['42'], lines: [1], indices: null });
  });

  it('says of every way to cut an array short that it is cut short', () => {
    const text = '[{"a":"x"},\n[1,"2"],-3.5]';
    for (let length = 1; length < text.length; length += 1) {
      expect(split(text.slice(0, length)).splitter.failure, text.slice(0, length)).not.toBeNull();
    }
    expect(split(text).splitter.failure).toBeNull();
  });
});
