/** Names of tables of a team's own, and of the files that hold what is expected of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenFileName, isShortEnough } from '../../src/contracts/tables/golden-file-name.ts';
import {
  foldName,
  formatTableName,
  parseTableName,
} from '../../src/contracts/tables/table-name.ts';

describe('the name of a table', () => {
  it.each<[string, string, string]>([
    ['totals', 'totals', 'totals.csv'],
    ['marts.totals', 'marts.totals', 'marts.totals.csv'],
    ['"marts"."totals"', 'marts.totals', 'marts.totals.csv'],
    ['"raw.data"', '"raw.data"', 'raw%2Edata.csv'],
    ['"a.b".c', '"a.b".c', 'a%2Eb.c.csv'],
    ['Zeilen je Tag', 'Zeilen je Tag', 'Zeilen je Tag.csv'],
    ['Größe', 'Größe', 'Größe.csv'],
    ['net/gross', 'net/gross', 'net%2Fgross.csv'],
    ['50%', '50%', '50%25.csv'],
    ['con', 'con', '%63on.csv'],
    ['s.NUL', 's.NUL', 's.%4EUL.csv'],
  ])('%s is called %s, its file %s', (text, name, file) => {
    const parsed = parseTableName(text);
    if (parsed === null) return expect.unreachable(text);
    expect([formatTableName(parsed), goldenFileName(parsed)]).toEqual([name, file]);
    expect(parseTableName(name)).toEqual(parsed);
  });

  it.each([
    '',
    ' a',
    'a ',
    'a.',
    '.a',
    'a..b',
    'a.b.c',
    'a"',
    '"a',
    '"a"b',
    'a\nb',
    'a\u0000',
    '"."." "',
  ])('is not %j', (text) => {
    expect(parseTableName(text)).toBeNull();
  });

  it('is one of its own on every disk, however it is written', () => {
    const part = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'aB.%/:ß "é') });
    fc.assert(
      fc.property(part, part, (one, other) => {
        const [a, b] = [one, other].map((text) => parseTableName(`"${text}"`));
        if (!a || !b) return;
        const same = foldName(formatTableName(a)) === foldName(formatTableName(b));
        expect(foldName(goldenFileName(a)) === foldName(goldenFileName(b))).toBe(same);
        expect(goldenFileName(a)).not.toMatch(/[<>:"/\\|?*]/);
      }),
      { seed: 14, numRuns: 500 },
    );
    expect(foldName('e\u0301')).toBe(foldName('É'));
  });

  it('ends where a file name must', () => {
    expect(isShortEnough({ schema: null, table: 'a'.repeat(196) })).toBe(true);
    expect(isShortEnough({ schema: null, table: 'ä'.repeat(99) })).toBe(false);
  });
});
