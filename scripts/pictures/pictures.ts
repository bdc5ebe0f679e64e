/** See scripts/pictures.mjs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { renderComment } from '../../src/report/comment.ts';
import { commentPage } from './comment-page.ts';
import { judgeScene } from './scene.ts';

interface Picture {
  readonly name: string;
  readonly page: 'comment' | 'report';
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Pixels, or the whole page. */
  readonly height: number | null;
}

const OF_THE_DOCS: readonly Picture[] = [
  { name: 'comment', page: 'comment', width: 912, scheme: 'light', height: null },
  { name: 'report-light', page: 'report', width: 1280, scheme: 'light', height: 900 },
  { name: 'report-phone', page: 'report', width: 390, scheme: 'dark', height: 844 },
];

const ALL: readonly Picture[] = (['comment', 'report'] as const).flatMap((page) =>
  [390, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({
      name: `${page}-${width}-${scheme}`,
      page,
      width,
      scheme,
      height: null,
    })),
  ),
);

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const root = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
try {
  const { report, page } = judgeScene(root, folder);
  const comment = path.join(folder, 'comment.html');
  const said = {
    marker: '<!-- dc-event-gate -->',
    headSha: '4f0c2d9a7b1e',
    runUrl: 'https://github.com/org/plans/actions/runs/1',
    links: { root: 'https://github.com/org/plans/blob/4f0c2d9a7b1e', folder: '' },
  };
  writeFileSync(comment, commentPage(renderComment(report, said)));
  const out = values.out ?? path.join(root, 'docs');
  mkdirSync(out, { recursive: true });
  await draw(values.out === undefined ? OF_THE_DOCS : ALL, { comment, report: page }, out);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function draw(
  pictures: readonly Picture[],
  pages: Readonly<Record<Picture['page'], string>>,
  out: string,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Containers run as root, where the sandbox cannot be had.
    args: ['--no-sandbox'],
  });
  try {
    for (const { name, page, width, scheme, height } of pictures) {
      const tab = await browser.newPage({
        viewport: { width, height: height ?? 900 },
        colorScheme: scheme,
      });
      await tab.goto(pathToFileURL(pages[page]).href);
      const file = path.join(out, `${name}.png`);
      await tab.screenshot({ path: file, fullPage: height === null });
      await tab.close();
      console.log(file);
    }
  } finally {
    await browser.close();
  }
}
