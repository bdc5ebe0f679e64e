import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/events/json-scan.ts';
import { countQuotes } from '../../src/events/validation/duplicate-keys.ts';
import { surveyValue } from '../../src/events/validation/survey.ts';

const seeded = { seed: 401, numRuns: 500 };

function countStrings(value: unknown): number {
  const survey = { strings: 0, numbers: 0 };
  surveyValue(value, survey);
  return survey.strings;
}
const plain = fc.jsonValue({ noUnicodeString: true });

describe('counting quotes', () => {
  it('finds twice as many as the value has strings, where none is escaped', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('\\'));
        expect(countQuotes(new TextEncoder().encode(text))).toBe(2 * countStrings(value));
      }),
      seeded,
    );
  });

  it('does so from any byte of a buffer on', () => {
    const bytes = new TextEncoder().encode('"a""b"c"d"""\u00e9"\u00a2"');
    for (let from = 0; from < bytes.length; from += 1) {
      const part = bytes.subarray(from);
      expect(countQuotes(part)).toBe([...part].filter((byte) => byte === 0x22).length);
    }
  });

  it('counts more than the value has, where a key was dropped', () => {
    const text = '{"a":1,"b":{"a":2,"a":3}}';
    expect(countQuotes(new TextEncoder().encode(text))).toBeGreaterThan(
      2 * countStrings(JSON.parse(text)),
    );
  });
});

describe('the scanner', () => {
  it('accepts what JSON.parse accepts, and rejects what it rejects', () => {
    const broken = fc
      .tuple(
        plain,
        fc.nat(),
        fc.constantFrom('', '"', '{', ']', ',', '\\', '-', '0', 'e', '\u0001'),
      )
      .map(([value, at, noise]) => {
        const text = JSON.stringify(value, null, at % 3);
        const place = at % (text.length + 1);
        return text.slice(0, place) + noise + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(broken, (text) => {
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(scanJson(text).kind !== 'syntax').toBe(parses);
      }),
      { ...seeded, numRuns: 3000 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', '/a'],
    ['{"a":{"b":[0,{"c":1,"c":1}]}}', '/a/b/1/c'],
    ['{"a":[{"b":1},{"b":2}],"c":{},"a":0}', '/a'],
    ['{"\\u0061":1,"a":2}', '/a'],
    ['{"x/y":{"~":1,"~":2}}', '/x~1y/~0'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
  ])('names the duplicate key of %s', (text, pointer) => {
    expect(scanJson(text)).toMatchObject({ kind: 'duplicate-key', pointer });
  });

  it.each([
    '{"a":1,"b":1}',
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":1}}}',
    ' [ ] ',
    '{}',
    '"x"',
    '-0.5e+10',
    'null',
  ])('finds none in %s', (text) => {
    expect(scanJson(text)).toEqual({ kind: 'ok' });
  });

  it.each([
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['01', 1],
    ['"\u0000"', 0],
    ['{} x', 3],
    ['', 0],
    ['[', 1],
  ])('says where %j breaks', (text, position) => {
    expect(scanJson(text)).toEqual({ kind: 'syntax', position });
  });

  it('does not mind depth', () => {
    const depth = 200_000;
    expect(scanJson(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)).toEqual({ kind: 'ok' });
    expect(countStrings(JSON.parse(`${'['.repeat(depth)}"x"${']'.repeat(depth)}`))).toBe(1);
  });
});
