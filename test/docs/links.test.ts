/** Every link of every page leads somewhere: to a file that is there, and to a heading that it has. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readPages, readProse } from './pages.ts';

const pages = readPages();

/** As GitHub makes them. */
function anchorsIn(text: string): string[] {
  const prose = readProse({ file: '', text });
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What is wrong with a link, or null. */
function complain(file: string, target: string): string | null {
  const [name = '', anchor] = target.split('#');
  const at = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
  if (!existsSync(path.join(ROOT, at))) return `${file}: ${target}: there is no ${at}`;
  if (anchor === undefined || !at.endsWith('.md')) return null;
  const known = anchorsIn(readFileSync(path.join(ROOT, at), 'utf8'));
  return known.includes(anchor) ? null : `${file}: ${target}: ${at} has no such heading`;
}

const links = pages.flatMap((page) =>
  [...readProse(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => ({ file: page.file, target }))
    .filter(({ target }) => !/^(?:https?:|mailto:)/.test(target)),
);

describe('the links of the pages', () => {
  it('lead to files and headings that are there', () => {
    expect(links.length).toBeGreaterThan(150);
    const wrong = links.map(({ file, target }) => complain(file, target));
    expect(wrong.filter((complaint) => complaint !== null)).toEqual([]);
  });

  it('are seen to lead nowhere', () => {
    expect(complain('README.md', 'docs/NOWHERE.md')).toContain('there is no docs/NOWHERE.md');
    expect(complain('docs/BOT.md', 'CONFIG.md#nowhere')).toContain('no such heading');
  });

  it('reach every page of docs/ from the first one', () => {
    const reached = new Set(['docs/README.md']);
    for (const from of reached)
      for (const { file, target } of links)
        if (file === from && !target.startsWith('#'))
          reached.add(path.posix.join(path.posix.dirname(file), target.split('#')[0] as string));
    const all = pages.map(({ file }) => file).filter((file) => file.startsWith('docs/'));
    expect(all.filter((file) => !reached.has(file))).toEqual([]);
  });

  it('are found by what a page is about: each begins with a heading, and then with what the reader wants', () => {
    const guides = pages.filter(
      ({ file }) =>
        file.startsWith('docs/') &&
        !/(?:README|ARCHITECTURE|START|decisions|measuring-report)\.md$/.test(file),
    );
    const odd = guides.filter(
      ({ text }) => !/^(?:<!--.*-->\n\n)?# .+\n\n(?:You|Your|I) /.test(text),
    );
    expect(odd.map(({ file }) => file)).toEqual([]);
  });
});
