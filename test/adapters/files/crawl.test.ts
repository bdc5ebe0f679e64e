/** Which files of a tree a pattern takes, held against tinyglobby, which the crawl took the place of. */
import type { Dirent } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type FileSystemAdapter, glob } from 'tinyglobby';
import { expect, it } from 'vitest';
import { crawl } from '../../../src/adapters/files/crawl.ts';
import type { Entry } from '../../../src/adapters/files/listing.ts';
import { createWalk } from '../../../src/events/globs/walk.ts';

const SEED = 77;
const ROOT = '/repository';

type Tree = ReadonlyMap<string, readonly Entry[]>;

const NAMES = ['a', 'b', 'ab', '.a', 'a.json', 'B', 'a*b', 'x.json'];
const STEPS = [
  'a',
  'b',
  '*',
  '**',
  '*.json',
  '.*',
  'a*',
  '[!b]',
  '{a,b}',
  '?',
  '!(a)',
  'A',
  'a\\*b',
];
const PARTS = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...STEPS) },
  { weight: 1, arbitrary: fc.constantFrom('.', '..', '', '{a/b,b}', '(a|b)', '.a', '*(a|b)') },
);
const PATTERNS = fc.array(PARTS, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const FILES = fc.array(
  fc
    .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
    .map((steps) => steps.join('/')),
  { minLength: 1, maxLength: 14 },
);

/** The folders of a tree, absolute, and what stands in them. */
function plant(files: readonly string[]): Tree {
  const folders = new Map<string, Map<string, boolean>>([[ROOT, new Map()]]);
  for (const file of files) {
    const steps = file.split('/');
    for (const [at, name] of steps.entries()) {
      const folder = path.posix.join(ROOT, ...steps.slice(0, at));
      const isFolder = at < steps.length - 1;
      const entries = folders.get(folder) ?? new Map<string, boolean>();
      folders.set(folder, entries.set(name, isFolder || entries.get(name) === true));
    }
  }
  return new Map(
    [...folders].map(([folder, entries]) => [
      folder,
      [...entries].map(([name, isFolder]) => ({ name, isFolder })),
    ]),
  );
}

async function ownWay(tree: Tree, pattern: string, left: readonly string[]): Promise<string[]> {
  const list = async (folder: string) => [...(tree.get(folder) ?? [])];
  const { found } = await crawl(ROOT, { list, failures: [] }, createWalk(pattern, left));
  return found.map(({ name, isFolder }) => `${name}${isFolder ? '/' : ''}`);
}

async function asTinyglobby(
  tree: Tree,
  pattern: string,
  left: readonly string[],
): Promise<string[]> {
  const readdir = (folder: string, _: unknown, done: (error: null, entries: Dirent[]) => void) =>
    done(
      null,
      (tree.get(path.posix.normalize(folder).replace(/(.)\/$/, '$1')) ?? []).map(asDirent),
    );
  const found = await glob(pattern, {
    cwd: ROOT,
    ignore: [...left],
    onlyFiles: false,
    expandDirectories: false,
    fs: { readdir: readdir as unknown as NonNullable<FileSystemAdapter['readdir']> },
  });
  // The workspace itself is no fixture.
  return found.filter((name) => name !== '.');
}

function asDirent({ name, isFolder }: Entry): Dirent {
  const entry = {
    name,
    isFile: () => !isFolder,
    isDirectory: () => isFolder,
    isSymbolicLink: () => false,
  };
  return entry as Dirent;
}

it(`a crawl takes what tinyglobby takes (seed ${SEED})`, async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      FILES,
      PATTERNS,
      fc.array(PATTERNS, { maxLength: 1 }),
      async (files, pattern, left) => {
        fc.pre(
          ![pattern, ...left].some((text) => /^\.\.(?:\/|$)|^\//.test(path.posix.normalize(text))),
        );
        const tree = plant(files);
        const own = (await ownWay(tree, pattern, left)).sort();
        expect(own).toEqual((await asTinyglobby(tree, pattern, left)).sort());
        taken += own.length;
      },
    ),
    { seed: SEED, numRuns: 800 },
  );
  expect(taken).toBeGreaterThan(400);
});
