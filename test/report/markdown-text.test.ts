import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownTable } from '../../src/report/markdown-text.ts';

const GAP = '\u200b';

describe('text from outside in Markdown', () => {
  it.each([
    ['a mention', '@octocat', `@${GAP}octocat`],
    ['an issue', 'see #12', `see #${GAP}12`],
    ['a heading sign before a word', '#one', '#one'],
    ['a tag', '<img src=x>', '&lt;img src=x&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['the end of a comment', '-->', '--&gt;'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['an address', 'https://a.test', `https:${GAP}//a.test`],
    ['an address without a scheme', 'WWW.a.test', `WWW${GAP}.a.test`],
    ['emphasis', '*b* _c_ ~d~', '\\*b\\* \\_c\\_ \\~d\\~'],
    ['code', '`a*b` ``c`d`` `', '`a*b` ``c`d`` \\`'],
    ['code that would end a cell', '`a|b`', '<code>a\\|b</code>'],
    ['a picture', 'f:100: :+1: 12:30:00', `f:${GAP}100: :${GAP}+1: 12:30:00`],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['the end of a heading', 'a #', 'a \\#'],
    ['the end of a cell', 'a|b\\', 'a\\|b\\\\'],
    ['a line break', 'a\nb', 'a\\\\u000ab'],
    ['text that runs backwards', 'a\u202eb', 'a\\\\u202eb'],
  ])('is harmless: %s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('never leaves its cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii' }), (a, b) => {
        const lines = markdownTable(['left', 'right'], [[a, b]], [1]);
        expect(lines.join('\n').split(/[\n\r\u2028\u2029]/)).toHaveLength(3);
        const bare = lines[2]?.replace(/\\[\\`*_[\]|~]/g, '');
        expect(bare?.split('|')).toHaveLength(4);
        expect(lines.slice(0, 2)).toEqual(['| left | right |', '| --- | ---: |']);
      }),
      { seed: 401 },
    );
  });
});
