import { describe, expect, it } from 'vitest';
import { parseGoldenCase } from '../../../src/checks/golden/golden-case.ts';

const parse = (text: string) => parseGoldenCase(text, 'a-case', 'golden/a-case/case.yml');

describe('case.yml', () => {
  it('needs a title and a source', () => {
    expect(parse('title: T\nsource: S\n')).toEqual({
      name: 'a-case',
      title: 'T',
      source: 'S',
      rule: null,
      formula: null,
      asOf: null,
      tags: [],
      unreviewed: [],
    });
  });

  it('may say more', () => {
    const text =
      'title: T\nsource: S\nrule: R\nformula: |\n  1 + 1 = 2\nas-of: 2024-02-29\ntags: [a, b]\n';
    expect(parse(text)).toMatchObject({
      rule: 'R',
      formula: '1 + 1 = 2\n',
      asOf: '2024-02-29',
      tags: ['a', 'b'],
    });
  });

  it.each([
    ['source: S\n', '1: "title" is missing.'],
    ['title: T\n', '1: "source" is missing.'],
    ['title: T\nsource: ""\n', '2: "source" must be text.'],
    ['title: 5\nsource: S\n', '1: "title" must be text.'],
    ['title: T\nsource: S\nas_of: 2024-01-01\n', '3: unknown key "as_of" (did you mean "as-of"?).'],
    [
      'title: T\nzebra: 1\n',
      '2: unknown key "zebra"; known are title, source, rule, formula, as-of, tags, unreviewed.',
    ],
    [
      'title: T\nsource: S\nas-of: 2023-02-29\n',
      '3: "as-of" is 2023-02-29; a day is written YYYY-MM-DD.',
    ],
    ['title: T\nsource: S\ntags: a\n', '3: "tags" must be a list of text.'],
    ['title: T\nsource: S\ntags: [1]\n', '3: "tags" must be a list of text.'],
    ['- a\n', '1: this must be a map with title, source, rule, formula, as-of, tags, unreviewed.'],
    ['', '1: this must be a map with title, source, rule, formula, as-of, tags, unreviewed.'],
    ['title: [a\n', '2: '],
    ['title: *a\nsource: S\n', '1: unresolved alias'],
    ['title: !x T\nsource: S\n', '1: unresolved tag: !x.'],
  ])('%j is refused', (text, expected) => {
    expect(() => parse(text)).toThrow(`golden/a-case/case.yml:${expected}`);
  });
});
