import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/contracts/text/display-width.ts';
import { duration } from '../../src/contracts/text/duration.ts';
import { wrapLine, wrapText } from '../../src/contracts/text/wrap.ts';

describe('a line that is wider than the terminal', () => {
  it('is broken between words, the rest two columns behind the first', () => {
    expect(wrapLine('  one two three four five six', 20)).toEqual([
      '  one two three four',
      '    five six',
    ]);
    expect(wrapLine('FAIL  one two three four five', 20, 6)).toEqual([
      'FAIL  one two three',
      '      four five',
    ]);
  });

  it.each([
    [
      'a path',
      'see golden/a-long-case-name/expected/balances.csv:2 for it',
      'golden/a-long-case-name/expected/balances.csv:2',
    ],
    [
      'a command',
      'run "dc-event-gate golden update a b c" and commit it',
      '"dc-event-gate golden update a b c"',
    ],
    [
      'a long command',
      `now "dc-event-gate golden update ${'case '.repeat(40)}x" here`,
      `"dc-event-gate golden update ${'case '.repeat(40)}x"`,
    ],
    ['a value', 'it is `a value of words` and no other', '`a value of words`'],
  ])('leaves %s whole', (_, line, whole) => {
    expect(wrapLine(line, 24).join('\n')).toContain(whole);
  });

  it('breaks a value that is wider than it, and puts a long word further left', () => {
    expect(wrapLine('it is `a value with spaces in it`', 24)).toEqual([
      'it is `a value with',
      '  spaces in it`',
    ]);
    expect(wrapLine('rows            of participant_annual_limits', 30, 16)).toEqual([
      'rows            of',
      '     participant_annual_limits',
    ]);
  });

  it('breaks a long quotation, which is prose', () => {
    const lines = wrapLine(`he said "${'word '.repeat(60)}"`, 40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('loses nothing but spaces, whatever the quotes', () => {
    for (const text of ['a "b c', '`x y " z` w "', '" "" ` "a b"c d`e', 'say "a b" "c d" e'])
      expect(wrapLine(text.repeat(9), 20).join(' ').replace(/ +/g, ' ')).toBe(
        text.repeat(9).replace(/ +/g, ' '),
      );
  });

  it('is left alone where it fits, and where no width is known', () => {
    expect(wrapText('one two three four five six seven', null)).toBe(
      'one two three four five six seven',
    );
    expect(wrapText('one\ntwo three', 20)).toBe('one\ntwo three');
  });
});

describe('the width of a text', () => {
  it.each([
    ['plain', 5],
    ['\x1b[1mbold\x1b[22m', 4],
    ['e\u0301', 1],
    ['日本', 4],
    ['😀', 2],
  ])('of %j is %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('a duration', () => {
  it.each([
    [0, '1 s'],
    [59.6, '1 min'],
    [200, '3 min 20 s'],
    [3600, '1 h'],
    [3900, '1 h 5 min'],
  ])('of %d seconds is %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
