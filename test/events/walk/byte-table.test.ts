/** Tables of patterns, held against JavaScript's own expressions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CERTAIN,
  createByteTable,
  FAILED,
  MATCHED,
} from '../../../src/events/walk/pattern/byte-table.ts';

const PATTERNS = [
  '^[0-9]{1,12}(\\.[0-9]{1,6})?$',
  '[1-9]',
  '^$',
  '^$|^x',
  '(^|a)b$',
  'a$|^b',
  '^(?:ab|a)*c?$',
  '^\\w+(?:-\\w+)*$',
  '^[^a-c]',
  '.b.',
  '\\S',
  '^\\d{2,}$',
  '[À-ÿ]',
  '^.{1,3}$',
  'ä',
  '^(?<year>[0-9])\\/\\u0061?$',
  '[\\w-]+',
  '[]',
  '[^]',
  '',
  'a{0}b{1}c??$',
  '[\\u{1F600}-\\u{1F64F}]',
  '\\x41|\\t|\\.',
  '^(?!-)x',
  '^(?![-+.]*$)[+-]?0*\\d*\\.?\\d*$',
  '^(?!^[-+.]*$)[+-]?0*(?:\\d{0,12}|(?=[\\d.]{1,19}0*$)\\d{0,12}\\.\\d{0,6}0*$)',
  '^(?!.*é).*a',
];

/** Of which it takes less: what looks around within them matches nothing. */
const NARROWED = [
  'a(?!b)',
  '(?<=a)b',
  'a|b(?=c)',
  '(?<!x)1$',
  '(?!a)',
  '^(?!a)b|^(?=a)',
  '^(?!b)(?!a)',
];

/** Through the table as a walk goes: true only where the text matches for certain. */
function matches({ next, start }: { next: Uint8Array; start: number }, text: string): boolean {
  let state = start;
  for (const byte of Buffer.from(`${text}"`)) {
    if (state === CERTAIN || state === FAILED) break;
    state = next[state * 256 + byte] ?? FAILED;
  }
  return state === CERTAIN || state === MATCHED;
}

const TEXT = fc.string({
  unit: fc.constantFrom(...'abcx019.-/AZ _é ä日😀\u3000\u2028'),
  maxLength: 8,
});

describe('a table of patterns', () => {
  it.each(PATTERNS)('takes of %s what the expression takes, and all of it in ASCII', (pattern) => {
    const table = createByteTable([pattern]);
    if (table === null) throw new Error('the pattern is within reach');
    fc.assert(
      fc.property(TEXT, (text) => {
        const expected = new RegExp(pattern, 'u').test(text);
        const found = matches(table, text);
        if (found || /^[ -~]*$/.test(text)) expect([text, found]).toEqual([text, expected]);
      }),
      { seed: 17, numRuns: 400 },
    );
  });

  it.each(NARROWED)('takes of %s nothing that the expression does not take', (pattern) => {
    const table = createByteTable([pattern]);
    if (table === null) throw new Error('the pattern is within reach');
    fc.assert(
      fc.property(TEXT, (text) => {
        if (matches(table, text)) expect(text).toMatch(new RegExp(pattern, 'u'));
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  it('takes of several patterns what all of them take', () => {
    const table = createByteTable(['^[0-9]+$', '[1-9]', '0']);
    expect(
      ['10', '1', '0', '00', '105', 'a10'].map((text) => table && matches(table, text)),
    ).toEqual([true, false, false, false, true, false]);
  });

  it('knows characters beyond ASCII by their first byte', () => {
    const table = createByteTable(['[^\\u0020\\u00a0\\u3000]']);
    expect(
      ['é', '日', '😀', '\u00a0', '\u3000'].map((text) => table && matches(table, text)),
    ).toEqual([true, true, true, false, false]);
  });

  it.each([
    '^(?!(?=a)a)b',
    '(a)\\1',
    '\\bx',
    '\\p{L}',
    '(?<n>a)\\k<n>',
    '^.{3000}$',
    '*',
    '(',
    '[a',
    'a)',
    '\\ud83d\\ude00',
    '[a-\\d]',
    '{',
    '\\q',
    '\\u{}',
    '\\xzz',
  ])('is none for %s', (pattern) => {
    expect(createByteTable([pattern])).toBeNull();
  });
});
