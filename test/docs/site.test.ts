/** The site has every page of docs/, and each link of it leads to a page of the site or to GitHub. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, readPages, readProse } from './pages.ts';

let site: string;
beforeAll(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'site-'));
  execFileSync(process.execPath, [path.join(ROOT, 'site/copy-pages.mjs'), site]);
});
afterAll(() => rmSync(site, { recursive: true }));

describe('the site', () => {
  it('has every page, and what docs/README.md says comes first', () => {
    const docs = readPages().map(({ file }) => file);
    const expected = docs.flatMap((file) => {
      if (file === 'docs/README.md') return ['index.md'];
      if (file === 'CONTRIBUTING.md') return [file];
      return file.startsWith('docs/') ? [file.slice('docs/'.length)] : [];
    });
    const found = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith('.md'));
    expect(found.sort()).toEqual(expected.sort());
  });

  it('has links to its own pages and to GitHub, and to nothing else', () => {
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    const targets = files.flatMap((file) => {
      const text = readProse({ file, text: readFileSync(path.join(site, file), 'utf8') });
      return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ file, target }));
    });
    const wrong = targets.filter(({ file, target }) => {
      if (/^(?:https:\/\/|#)/.test(target)) return false;
      return !existsSync(path.join(site, path.dirname(file), target.split('#')[0] as string));
    });
    expect(targets.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  it('is a package that no other needs: nothing of it is published or installed with the gate', () => {
    const { files, workspaces, devDependencies } = JSON.parse(
      readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    );
    expect([workspaces, devDependencies.vitepress]).toEqual([undefined, undefined]);
    expect(files.filter((file: string) => file.startsWith('site'))).toEqual([]);
    const { jobs } = parse(readFileSync(path.join(ROOT, '.github/workflows/site.yml'), 'utf8'));
    expect(jobs.publish.if).toBe("github.ref == 'refs/heads/main'");
  });
});
