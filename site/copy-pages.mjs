/**
 * Copies the pages of docs/ and CONTRIBUTING.md to pages/, as the site has them: docs/README.md is its first page,
 * and a link to any other file of the repository leads to GitHub.
 *
 *   node copy-pages.mjs [FOLDER]
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const pages = process.argv[2] ?? path.join(import.meta.dirname, 'pages');
const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const github = `https://github.com/${repository.replace(/^github:/, '')}`;

const isPage = (file) => file === 'CONTRIBUTING.md' || /^docs\/.*\.(?:md|png)$/.test(file);
const placeOnSite = (file) => file.replace(/^docs\//, '').replace(/^README\.md$/, 'index.md');

/** @param {string} file the page, @param {string} target a link on it, both as they are in the repository */
function leadOn(file, target) {
  if (/^(?:[a-z]+:|#)/.test(target)) return target;
  const [name, anchor] = target.split('#');
  const at = path.posix.join(path.posix.dirname(file), name);
  const behind = anchor === undefined ? '' : `#${anchor}`;
  if (isPage(at)) {
    const from = path.posix.dirname(placeOnSite(file));
    return `./${path.posix.relative(from, placeOnSite(at))}${behind}`;
  }
  if (!existsSync(path.join(root, at))) throw new Error(`${file}: there is no ${at}`);
  const kind = statSync(path.join(root, at)).isDirectory() ? 'tree' : 'blob';
  return `${github}/${kind}/main/${at}${behind}`;
}

/** Blocks of code stay as they are. */
function rewriteLinks(file, text) {
  return text
    .split(/(^ *```.*?^ *```$)/ms)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/\]\(([^)\s]+)\)/g, (_, target) => `](${leadOn(file, target)})`),
    )
    .join('');
}

rmSync(pages, { recursive: true, force: true });
const files = readdirSync(path.join(root, 'docs'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
  .map((file) => file.split(path.sep).join('/'))
  .filter(isPage);
for (const file of [...files, 'CONTRIBUTING.md']) {
  const target = path.join(pages, placeOnSite(file));
  mkdirSync(path.dirname(target), { recursive: true });
  if (file.endsWith('.md'))
    writeFileSync(target, rewriteLinks(file, readFileSync(path.join(root, file), 'utf8')));
  else cpSync(path.join(root, file), target);
}
