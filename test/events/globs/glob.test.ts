/** Globs: what picomatch takes is taken, and no glob takes longer than a moment. */
import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { createGlob, type GlobOptions } from '../../../src/events/globs/glob.ts';
import { matchAny } from '../../../src/events/globs/match-any.ts';
import { matchWhole } from '../../../src/events/globs/match-expression.ts';
import { parseExpression } from '../../../src/events/globs/parse-expression.ts';

const SEED = 76;

/** Pieces that mean something, and pieces that mean it only together. */
const PIECES = fc.oneof(
  fc.constantFrom('a', 'b', 'B', 'é', 'ſ', '.', '-', '/', '\\*', ' ', '_'),
  fc.constantFrom('*', '**', '**/', '?', '.*', '[ab]', '[!a]', '[a-c]', '[[:upper:]]', '[^.]'),
  fc.constantFrom('{a,b}', '{a,b/a}', '{1..3}', '!(a)', '!(a|b).', '+(a|b)', '*(a*b)', '@(a)+'),
  fc.constantFrom(
    '?(b)',
    '(a|b)',
    '(a+)+',
    '+(a*)',
    '!(!(a))',
    '(?:a|aa)*',
    '{',
    '[',
    ')',
    '|',
    '+',
  ),
  fc.constantFrom('(?=a)', '(?!b)', '$', '^', '"a"', '{2,}', '\\d', '\\a'),
);
const GLOBS = fc.array(PIECES, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const NAMES = fc
  .array(
    fc.constantFrom('a', 'a', 'b', 'B', 'é', 's', '.', '-', '/', '*', '_', '\n', '\u{1f600}'),
    {
      maxLength: 6,
    },
  )
  .map((letters) => letters.join(''));
const OPTIONS = fc.constantFrom<GlobOptions[]>({}, { dot: true }, { nocase: true });

describe('a glob', () => {
  it(`takes what picomatch takes, quickly or step by step (seed ${SEED})`, () => {
    let taken = 0;
    fc.assert(
      fc.property(GLOBS, fc.array(NAMES, { minLength: 10 }), OPTIONS, (glob, names, options) => {
        const judge = picomatch(glob, { ...options, posix: true });
        const own = createGlob(glob, options);
        const expression = picomatch.makeRe(glob, { ...options, posix: true });
        const tree = parseExpression(expression.source, options.nocase ? 'i' : '');
        if (own === null || tree === null) throw new Error(`not read: ${expression}`);
        const wrong = names.filter(
          (name) => own(name) !== judge(name) || matchWhole(tree, name) !== expression.test(name),
        );
        if (wrong.length > 0) throw new Error(`${glob} otherwise: ${JSON.stringify(wrong)}`);
        taken += names.filter(own).length;
      }),
      { seed: SEED, numRuns: 1500 },
    );
    // Names that nothing takes would show nothing.
    expect(taken).toBeGreaterThan(200);
  });

  const many = 'a'.repeat(60);

  it.each([
    ['*a*a*a*a*a*a*a*b', many, `${many}b`],
    ['*a*a*a*a*a*a*a*b', 'a'.repeat(4000), `${'a'.repeat(4000)}b`],
    ['(a+)+b', many, `${many}b`],
    ['(a|aa)+b', many, `${many}b`],
    ['?(a)'.repeat(40), `${many}b`, 'a'.repeat(40)],
    ['(a|aa)'.repeat(40), `${many}b`, many],
    ['**/a*/**/a*/**/a*/**/b', 'a/'.repeat(200), `${'a/'.repeat(200)}b`],
  ])('%.20s is tried in a moment', (glob, other, own) => {
    const before = performance.now();
    const takes = matchAny([glob], {});
    expect([takes(other), takes(own)]).toEqual([false, true]);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it.each([
    ['(a)\\1', 'holds a sign of regular expressions'],
    ['(?<=a)b', 'holds a sign of regular expressions'],
    ['fixtures\\balances', 'holds a sign of regular expressions'],
    ['!a', 'begins with a "!" that negates nothing'],
  ])('%s is none, and says what it is', (glob, detail) => {
    expect(() => matchAny(['b', glob], {})).toThrow(`The pattern "${glob}" ${detail}`);
  });
});
