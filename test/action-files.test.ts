/** action.yml and the workflows, as GitHub's own language service reads them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { starterFiles } from '../src/commands/init/starter.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const action = parse(read('action.yml'));

type LanguageService = typeof import('@actions/languageservice');
let validate: LanguageService['validate'];
const bundled = mkdtempSync(path.join(os.tmpdir(), 'language-service-'));

/** It imports JSON in a way that Node 20 does not know, so it is bundled first. */
beforeAll(async () => {
  const outfile = path.join(bundled, 'service.mjs');
  const entry = path.join(ROOT, 'node_modules/@actions/languageservice/dist/index.js');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  ({ validate } = (await import(pathToFileURL(outfile).href)) as LanguageService);
});
afterAll(() => rmSync(bundled, { recursive: true }));

/** What is wrong with a file, which the service keeps by its name; a step that uses this action must give it inputs that it has. */
async function complaints(file: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${file}`, 'yaml', 1, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name }) => (name === 'dc-event-gate' ? action : undefined),
    },
  });
  return (
    found
      // Those of others are not at hand.
      .filter(({ message }) => !String(message).startsWith('Unable to resolve action `actions/'))
      .map(({ message, range }) => `${range.start.line + 1}: ${message}`)
  );
}

const workflows = [
  ...readdirSync(path.join(ROOT, '.github/workflows')).map((name) => {
    const file = `.github/workflows/${name}`;
    return { file, text: read(file) };
  }),
  ...starterFiles()
    .filter(({ path: file }) => file.startsWith('.github/workflows/'))
    .map(({ path: file, text }) => ({ file, text })),
];

describe('the name of the action', () => {
  const name = JSON.parse(read('package.json')).repository.replace(/^github:/, '');
  const docs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(md|yml)$/.test(file))
    .map((file) => ({ file: `docs/${file}`, text: read(path.join('docs', file)) }));
  const texts = [{ file: 'README.md', text: read('README.md') }, ...docs, ...workflows];

  it('is in every file that names it what package.json says', () => {
    const others = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/[\w.-]+\/dc-event-gate(?=[@/]v\d)/g)]
        .filter(([found]) => found !== name)
        .map(([found]) => `${file}: ${found}`),
    );
    expect(others).toEqual([]);
    expect(texts.filter(({ text }) => text.includes(`${name}@v1`)).length).toBeGreaterThan(3);
  });
});

describe('CODEOWNERS', () => {
  it('names teams of the owner that package.json says', () => {
    const [owner] = JSON.parse(read('package.json'))
      .repository.replace(/^github:/, '')
      .split('/');
    const owners = [...read('.github/CODEOWNERS').matchAll(/\s@([\w.-]+)\//g)].map(
      ([, name]) => name,
    );
    expect(owners.length).toBeGreaterThan(3);
    expect(owners.filter((name) => name !== owner)).toEqual([]);
  });
});

describe('GitHub’s language service', () => {
  it('has nothing against action.yml', async () => {
    expect(await complaints('action.yml', read('action.yml'))).toEqual([]);
  });

  it('sees what is wrong with an action.yml', async () => {
    const wrong = read('action.yml').replace(/^ {2}main:/m, '  mian:');
    expect(await complaints('wrong/action.yml', wrong)).not.toEqual([]);
  });

  it.each(workflows)('has nothing against $file', async ({ file, text }) => {
    expect(await complaints(file, text)).toEqual([]);
  });

  it('sees an input that the action does not have', async () => {
    const starter = workflows.find(({ file }) => file.endsWith('/dc-event-gate.yml'))?.text ?? '';
    const wrong = starter.replace(
      /( +)(- uses: org\/dc-event-gate@v1\n)/,
      '$1$2$1  with:\n$1    modus: gate\n',
    );
    expect(wrong).not.toBe(starter);
    expect(await complaints('.github/workflows/x.yml', wrong)).not.toEqual([]);
  });
});
