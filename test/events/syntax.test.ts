/** What is said of a text that is not JSON. */
import { describe, expect, it } from 'vitest';
import { placedSyntax, syntaxProblem } from '../../src/events/validation/syntax.ts';

const said = (text: string) => syntaxProblem(text).message.replace('not valid JSON: ', '');

describe('a text that is not JSON', () => {
  it.each([
    ['{"a": 1 "b": 2}', 9],
    ['{"a" "b"}', 6],
    ['["a" "b"]', 6],
    ['"a" "b"', 5],
  ])('lacks what stands before a string: %s', (text, column) => {
    expect(said(text)).toBe(
      `unexpected string at column ${column}; a comma or a colon may be missing before it`,
    );
  });

  it.each(['["a\tb"]', '["\\x"]', '["\\u12"]'])('has a damaged string: %s', (text) => {
    expect(said(text)).toBe(
      'the string that starts at column 2 holds a control character or a broken escape',
    );
  });

  it('is told with its line, of several', () => {
    expect(placedSyntax('{\n  "a": 1\n  "b": 2\n}\n')).toEqual({
      line: 3,
      reason: 'unexpected string at column 3; a comma or a colon may be missing before it',
    });
  });
});
