/** What a reader sees of a text in Markdown is what was meant, wherever it stands, and nothing else comes of it. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { quoteCode, splitCode } from '../../src/contracts/text/code-spans.ts';
import { plain } from '../../src/contracts/text/plain.ts';
import { linkingInline } from '../../src/report/line-links.ts';
import { codeSpan, escapeMarkdown, folded, markdownTable } from '../../src/report/markdown-text.ts';
import { HOSTILE_STRINGS } from '../hostile/strings.ts';

const ROOT = 'https://github.example/org/plan/blob/c0ffee';
const linking = linkingInline({ root: ROOT, folder: '' }, ['f/a.ndjson'], escapeMarkdown);

function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Spaces are shown as one, and those of no width not at all; text has none of these, since `plain` shows them. */
function spaced(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}

function seen(markup: string): string {
  const text = markup.replace(/<[^>]*>/g, '');
  return spaced(
    text
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

interface Place {
  readonly write: (text: string) => string;
  /** Tags around it. */
  readonly around: RegExp;
  /** What is read before and behind it. */
  readonly before?: string;
  readonly after?: string;
}

const PLACES: Readonly<Record<string, Place>> = {
  paragraph: { write: escapeMarkdown, around: /^<p>|<\/p>$/g },
  'list item': {
    write: (text) => `- ${escapeMarkdown(text)}<br>**Next:** x`,
    around: /^<ul>\n<li>|<br><strong>|<\/strong>|<\/li>\n<\/ul>$/g,
    after: 'Next: x',
  },
  heading: { write: (text) => `#### ${escapeMarkdown(text)}`, around: /^<h4>|<\/h4>$/g },
  cell: {
    write: (text) => markdownTable(['a', 'b'], [[text, 'x']]).join('\n'),
    around: /<\/?(?:table|thead|tbody|tr|th|td)>\n?/g,
    before: 'ab',
    after: 'x',
  },
  summary: {
    write: (text) => folded(text, ['x']).join('\n'),
    around: /<\/?(?:details|summary|p)>/g,
    after: 'x',
  },
  footer: {
    write: (text) => `<sub>**a** ${escapeMarkdown(text)}</sub>`,
    around: /<\/?(?:p|sub|strong)>/g,
    before: 'a',
  },
  'text with a link': {
    write: (text) => linking(`f/a.ndjson:1: ${text}`),
    around: new RegExp(`^<p>|</p>$|<a href="${ROOT}/f/a.ndjson#L\\d+">|</a>`, 'g'),
    before: 'f/a.ndjson:1: ',
  },
};

/** Words as they are; code between its backticks. */
function meant(text: string): string {
  return splitCode(text)
    .map((part) => plain(part.text))
    .join('');
}

function check({ write, around, before = '', after = '' }: Place, text: string): void {
  const markup = html(write(text));
  expect(seen(markup).replace(/ /g, ''), JSON.stringify(text)).toBe(
    spaced(`${before}${meant(text)}${after}`).replace(/ /g, ''),
  );
  const inner = markup.replace(around, '\n').replace(/<\/?(?:code|span)>/g, '');
  expect(inner, JSON.stringify(text)).not.toMatch(/<[a-z/!?]/i);
  // GitHub looks for these everywhere but in code.
  const words = markup.replace(around, '\n').replace(/<code>.*?<\/code>/gs, '');
  expect(words, JSON.stringify(text)).not.toMatch(
    /@[\w-]|#\d|\bGH-\d|:\/\/|www\.|:(?:100|1234|[\w+-]*[a-z+-][\w+-]*):|(?<!<span>)\$|\b[0-9a-f]{40}\b/i,
  );
}

const SIGNS = [
  ...'`*_~[]()<>|#$@!&:;-+=\\/.^{}"\'0123456789 ',
  '```',
  '``',
  '``` ',
  '~~~',
  '<!--',
  '-->',
  '<br>',
  '<a href="x">',
  '&lt;',
  '&#64;',
  '![',
  '](',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '    ',
  '  \n',
  '1. ',
  '- ',
  '> ',
  '# ',
  '---',
  '===',
  '| ',
  ' |',
  'https://a.test',
  'www.a.test',
  'a@b.test',
  '@octocat',
  '#12',
  'GH-1',
  ':+1:',
  ':100:',
  'f/a.ndjson:2',
  'x',
  'y_z',
  'é',
  '\u202e',
  '\u200b',
  '😀',
  '0123456789abcdef0123456789abcdef01234567',
  '[^1]',
  '$x$',
  '\ud800',
];
const hostile = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...SIGNS), { maxLength: 14 })
      .map((signs) => signs.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

describe.each(Object.entries(PLACES))('a text from outside in a %s', (_name, place) => {
  it('is read as it was meant', () => {
    fc.assert(
      fc.property(hostile, (text) => check(place, text)),
      { seed: 15, numRuns: 200 },
    );
  });

  it('is read as it was meant, whatever has been tried before', () => {
    for (const text of HOSTILE_STRINGS.filter(({ length }) => length < 200)) check(place, text);
  });
});

describe('a command', () => {
  it('is copied as it is to be typed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markup = html(`- Next: ${codeSpan(text)}`);
        expect(seen(markup).replace(/ /g, '')).toBe(
          spaced(`Next:${plain(text)}`).replace(/ /g, ''),
        );
        expect(markup.replace(/^<ul>\n<li>|<\/?(?:code|span)>|<\/li>\n<\/ul>$/g, '')).not.toMatch(
          /<[a-z/!?]/i,
        );
        if (!text.includes('|')) expect(markup).not.toContain('\u200b');
      }),
      { seed: 15, numRuns: 200 },
    );
  });
});

describe('code within a sentence', () => {
  it('is what was quoted, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        if (text !== '') expect(splitCode(quoteCode(text))).toEqual([{ kind: 'code', text }]);
      }),
      { seed: 15 },
    );
  });

  it.each([
    [
      '`/payload/amount` is -5',
      [
        ['code', '/payload/amount'],
        ['words', ' is -5'],
      ],
    ],
    [
      'a ` alone, ``and two`',
      [
        ['words', 'a '],
        ['code', ' alone, ``and two'],
      ],
    ],
    ['``a`b``', [['code', 'a`b']]],
    ['nothing', [['words', 'nothing']]],
    ['', [['words', '']]],
  ])('is found in %j', (text, parts) => {
    expect(splitCode(text).map(({ kind, text: own }) => [kind, own])).toEqual(parts);
  });
});
