/** The site of docs/, in the order in which docs/README.md lists the pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitepress';

const root = path.resolve(import.meta.dirname, '../..');
const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const github = `https://github.com/${repository.replace(/^github:/, '')}`;

/** Headings and rows of the tables of docs/README.md. */
function readSidebar() {
  const text = readFileSync(path.join(root, 'docs/README.md'), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  return sections.map((section) => ({
    text: section.split('\n')[0],
    items: [...section.matchAll(/\[([^\]]+)\]\(([^)#]+)\.md\)/g)].map(([, title, target]) => ({
      text: title[0].toUpperCase() + title.slice(1),
      link: `/${target.replace('../', '')}`,
    })),
  }));
}

/** Pages are templates of Vue here: `{{ env_var() }}` in a sentence, or in code within it, would be run. */
function showBraces(md) {
  for (const rule of ['text', 'code_inline']) {
    const render = md.renderer.rules[rule];
    md.renderer.rules[rule] = (...given) => render(...given).replaceAll('{{', '&#123;&#123;');
  }
}

export default defineConfig({
  title: 'dc-event-gate',
  description: 'Valid plan events and matching balances before a change merges.',
  base: process.env.SITE_BASE ?? '/',
  srcDir: 'pages',
  outDir: 'out',
  markdown: { config: showBraces },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/START' },
      { text: 'Recipes', link: '/RECIPES' },
      { text: 'Messages', link: '/MESSAGES' },
      { text: 'Configuration', link: '/CONFIG' },
    ],
    sidebar: readSidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: github }],
  },
});
