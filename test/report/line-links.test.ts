/** Places of files that the report names are links; everything else stays text. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { linkingInline } from '../../src/report/line-links.ts';
import { escapeMarkdown } from '../../src/report/markdown-text.ts';
import { HOSTILE_STRINGS } from '../hostile/strings.ts';

const ROOT = 'https://github.example/org/plan/blob/c0ffee';
const links = { root: ROOT, folder: '' };
const inline = linkingInline(
  links,
  ['a b/(c).ndjson', 'f/a.ndjson', 'f/a.ndjson.gz'],
  escapeMarkdown,
);
const html = (text: string) =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

describe('a place in a text', () => {
  it('is a link to its line, whatever its file is called', () => {
    expect(inline('1 event, f/a.ndjson:12: x_y')).toBe(
      `1 event, [f/a.ndjson:12](${ROOT}/f/a.ndjson#L12): x\\_y`,
    );
    expect(inline('f/a.ndjson.gz:3 and a b/(c).ndjson:4[2]')).toBe(
      `[f/a.ndjson.gz:3](${ROOT}/f/a.ndjson.gz#L3) and [a b/(c).ndjson:4](${ROOT}/a%20b/%28c%29.ndjson#L4)\\[2\\]`,
    );
  });

  it('lies in the folder of the workspace', () => {
    const within = linkingInline({ ...links, folder: 'app' }, ['a.csv'], escapeMarkdown);
    expect(within('a.csv:1')).toBe(`[a.csv:1](${ROOT}/app/a.csv#L1)`);
  });

  it('is text where the report does not name the file, or it is part of another', () => {
    for (const text of ['g/a.ndjson:12', 'x/f/a.ndjson:12', 'f/a.ndjson'])
      expect(inline(text)).toBe(escapeMarkdown(text));
    expect(linkingInline(links, [], escapeMarkdown)).toBe(escapeMarkdown);
  });

  it.each(HOSTILE_STRINGS)('makes no other link of %j', (hostile) => {
    const around = linkingInline(links, ['f/a.ndjson', hostile], escapeMarkdown);
    const page = html(around(`${hostile} f/a.ndjson:1: ${hostile}`));
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !address.startsWith(`${ROOT}/`))).toEqual([]);
    expect(page).not.toMatch(/<(?!\/?(?:p|a|ul|ol|li|br|code|span)\b)/);
  });
});
