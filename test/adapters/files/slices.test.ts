import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineParts } from '../../../src/adapters/files/line-parts.ts';
import { createSliceReader, sliceParts } from '../../../src/adapters/files/slices.ts';
import { MAX_EVENT_BYTES, type SlicePart } from '../../../src/contracts/ports/fixture-part.ts';
import { aFolder } from '../../support/fixture-folder.ts';

const read = createSliceReader();

function linesBySlice(file: string, size: number, bytes: number): string[] {
  const parts = [...sliceParts(size, bytes)];
  return parts.map((part) => Buffer.from(read(file, 'a', part as SlicePart)).toString());
}

const line = fc.string({ unit: fc.constantFrom('a', 'é', '\r', ' '), maxLength: 12 });

describe('slices of an NDJSON file', () => {
  it('hold each line once and whole, wherever the cuts fall', () => {
    fc.assert(
      fc.property(
        fc.array(line),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (lines, bytes, ends) => {
          const text = lines.join('\n') + (ends ? '\n' : '');
          const file = `${aFolder({ a: text })}/a`;
          const slices = linesBySlice(file, Buffer.byteLength(text), bytes);
          expect(slices.join('')).toBe(text);
          const inside =
            slices.join('').length > 0 ? slices.filter((slice) => slice !== '').slice(0, -1) : [];
          for (const slice of inside) expect(slice.endsWith('\n')).toBe(true);
        },
      ),
      { seed: 401, numRuns: 300 },
    );
  });

  it('leave out a byte order mark at the start, and only there', () => {
    const file = `${aFolder({ a: '\ufeffab\n\ufeffcd\n' })}/a`;
    for (const bytes of [1, 2, 3, 4, 100])
      expect(linesBySlice(file, 14, bytes).join('')).toBe('ab\n\ufeffcd\n');
  });

  it('do not hold a line too long as a whole', () => {
    const file = `${aFolder({ a: `x\n${'y'.repeat(5 * MAX_EVENT_BYTES)}\nz\n` })}/a`;
    const slices = linesBySlice(file, 5 * MAX_EVENT_BYTES + 5, 1000);
    const [first = ''] = slices;
    expect(first.length).toBeGreaterThan(MAX_EVENT_BYTES + 2);
    expect(first.length).toBeLessThan(1.2 * MAX_EVENT_BYTES);
    expect(slices.slice(1).join('')).toBe('z\n');
  });
});

describe('NDJSON that comes as a stream', () => {
  it('gives the lines as they are, whatever the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const text = Buffer.from(lines.join('\n'));
        const parts: string[] = [];
        for await (const part of lineParts(chunks(text, size))) {
          if (part.kind === 'lines') parts.push(Buffer.from(part.bytes).toString());
        }
        expect(parts.join('')).toBe(text.toString());
      }),
      { seed: 401, numRuns: 300 },
    );
  });

  it('keeps of a line too long what shows that it is', async () => {
    const text = Buffer.from(`x\n${'y'.repeat(5 * MAX_EVENT_BYTES)}\nz`);
    for await (const part of lineParts(chunks(text, 100_000))) {
      if (part.kind !== 'lines') throw new Error(part.kind);
      const lines = Buffer.from(part.bytes).toString().split('\n');
      expect(lines.map(({ length }) => length)).toEqual([1, MAX_EVENT_BYTES + 1, 1]);
    }
  });
});

async function* chunks(bytes: Buffer, size: number) {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve({ bytes: bytes.subarray(start, start + size), consumed: start });
  }
}
