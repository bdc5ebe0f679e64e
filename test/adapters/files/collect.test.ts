import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectFixtures } from '../../../src/adapters/files/collect.ts';
import { aFolder } from '../../support/fixture-folder.ts';

const FILES = {
  'a.ndjson': '1',
  'b.jsonl': '22',
  'c.JSON': '',
  'deep/er/d.json.gz': '',
  'deep/e.csv.zst': '',
  'deep/notes.md': '',
  '.hidden/f.parquet': '',
  '.g.json': '',
  'deep/\u{1f600}.json': '',
  'deep/\uffee.json': '',
};

const collect = async (root: string, ...patterns: string[]) =>
  (await collectFixtures(root, patterns, () => 'fixtures.valid')).map((file) => file.path);

describe('collecting fixtures', () => {
  it('tells format, compression and size', async () => {
    const files = await collectFixtures(
      aFolder(FILES),
      ['*.{ndjson,jsonl}', '**/*.gz', '**/*.zst'],
      () => 'key',
    );
    expect(files).toEqual([
      { path: 'a.ndjson', format: 'ndjson', compression: 'none', size: 1 },
      { path: 'b.jsonl', format: 'ndjson', compression: 'none', size: 2 },
      { path: 'deep/e.csv.zst', format: 'csv', compression: 'zstd', size: 0 },
      { path: 'deep/er/d.json.gz', format: 'json', compression: 'gzip', size: 0 },
    ]);
  });

  it.each([
    ['each file once', ['a.*', '*.ndjson', './a.ndjson'], ['a.ndjson']],
    ['code point order', ['deep/*.json'], ['deep/\uffee.json', 'deep/\u{1f600}.json']],
    ['no dot files under a star', ['**/*.json', '**/*.parquet', '.hidden/*'], null],
    [
      'dot files where the dot is written',
      ['.hidden/*', '.*.json'],
      ['.g.json', '.hidden/f.parquet'],
    ],
    [
      'what is left after a negation, wherever it stands',
      ['!**/notes.md', '!**/*.json', 'deep/**'],
      ['deep/e.csv.zst', 'deep/er/d.json.gz'],
    ],
    ['alternatives with !( )', ['!(b|c).{ndjson,jsonl}'], ['a.ndjson']],
    ['names in their own case only', ['[a-c].json*'], ['b.jsonl']],
  ])('finds %s', async (_, patterns, expected) => {
    const found = collect(aFolder(FILES), ...patterns);
    if (expected !== null) expect(await found).toEqual(expected);
    else await expect(found).rejects.toThrow('the pattern "**/*.parquet" matches no file');
  });

  it.each([
    ['PATTERN_EMPTY', ['a.ndjson', '*.csv']],
    ['PATTERN_EMPTY', ['']],
    ['PATTERN_EMPTY', ['gone/**/*.json']],
    ['PATTERN_EMPTY', ['a.ndjson/x.json']],
    ['PATTERN_EMPTY', ['*.ndjson', '!a.ndjson']],
    ['PATTERN_OUTSIDE', ['deep/../../*.json']],
    ['PATTERN_OUTSIDE', ['/etc/*.json']],
    ['PATTERN_NONE', []],
    ['FILE_FORMAT', ['**/*']],
    ['FILE_FORMAT', ['*.JSON']],
  ])('refuses with %s: %j', async (code, patterns) => {
    await expect(collect(aFolder(FILES), ...patterns)).rejects.toMatchObject({ code });
  });

  it('follows links within the workspace, and takes a file that two names lead to once, by its own', async () => {
    const root = aFolder({ 'real/a.json': '{}', 'z/b.json': '{}' });
    symlinkSync('../real/a.json', path.join(root, 'z/link.json'));
    symlinkSync('real', path.join(root, 'also'));
    expect(await collect(root, '**/*.json')).toEqual(['real/a.json', 'z/b.json']);
    expect(await collect(root, 'z/link.json')).toEqual(['z/link.json']);
    expect(await collect(root, 'also/*')).toEqual(['also/a.json']);
  });

  it('comes to an end where linked directories form a circle', async () => {
    const root = aFolder({ 'a/x.json': '{}', 'b/y.json': '{}' });
    symlinkSync('../b', path.join(root, 'a/to-b'));
    symlinkSync('../a', path.join(root, 'b/to-a'));
    symlinkSync('.', path.join(root, 'a/self'));
    expect(await collect(root, '**/*.json')).toEqual(['a/x.json', 'b/y.json']);
  });

  it('lets a negation leave out what could not be read', async () => {
    const root = aFolder({ 'a.json': '{}' });
    symlinkSync('/etc', path.join(root, 'etc'));
    symlinkSync('gone', path.join(root, 'dangling.json'));
    mkdirSync(path.join(root, 'x.json'));
    const patterns = ['**/*.json', '!etc', '!dangling.json', '!x.json'];
    expect(await collect(root, ...patterns)).toEqual(['a.json']);
  });

  it('tries no pattern for longer than a moment', async () => {
    const long = `${'a'.repeat(60)}.json`;
    const root = aFolder({ [long]: '{}', 'b.json': '{}' });
    const before = performance.now();
    const patterns = ['*a*a*a*a*a*a*a*.json', 'b.json', '!*a*a*a*a*a*a*a*a*b'];
    expect(await collect(root, ...patterns)).toEqual([long, 'b.json']);
    await expect(collect(root, '*a*a*a*a*a*a*a*b')).rejects.toMatchObject({
      code: 'PATTERN_EMPTY',
    });
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it.each(['(a)\\1.json', '!!a.json'])('refuses %s, which is no glob', async (pattern) => {
    const root = aFolder({ 'a.json': '{}' });
    await expect(collect(root, 'a.json', pattern)).rejects.toMatchObject({
      code: 'PATTERN_UNREADABLE',
    });
  });

  it('takes a folder by its glob, and by its bare name the fixtures below it', async () => {
    const root = aFolder({
      'fixtures/a.json': '{}',
      'fixtures/b/c.ndjson.gz': '',
      'fixtures/notes.md': '',
      'fixtures/.hidden/d.json': '{}',
      'empty/notes.md': '',
    });
    const below = ['fixtures/a.json', 'fixtures/b/c.ndjson.gz'];
    expect(await collect(root, 'fixtures/**/*.{json,gz}')).toEqual(below);
    for (const name of ['fixtures', 'fixtures/', './fixtures', 'fixtures/../fixtures'])
      expect(await collect(root, name)).toEqual(below);
    expect(await collect(root, '.')).toEqual(below);
    expect(await collect(root, 'fixtures', '!fixtures/b')).toEqual(['fixtures/a.json']);
    await expect(collect(root, 'empty')).rejects.toMatchObject({ code: 'PATTERN_EMPTY' });
  });
});

describe('a submodule', () => {
  const submodule = (where: string) => {
    const root = aFolder({
      '.gitmodules': `[submodule "shared"]\n\tpath = ${where}\n\turl = ../shared.git\n`,
      '.git/HEAD': '',
      'app/fixtures/a.ndjson': '1',
    });
    mkdirSync(path.join(root, where), { recursive: true });
    return root;
  };

  it.each([
    ['', 'app/fixtures', 'app/fixtures/**/*.ndjson'],
    ['app', 'fixtures', 'fixtures'],
  ])('that is not fetched is an error, from %j', async (folder, fixtures, pattern) => {
    const root = path.join(submodule('app/fixtures/shared'), folder);
    const unfetched = { code: 'FILE_SUBMODULE', facts: { file: `${fixtures}/shared` } };
    await expect(collect(root, pattern)).rejects.toMatchObject(unfetched);
    const own = [`${fixtures}/a.ndjson`];
    expect(await collect(root, pattern, `!${fixtures}/shared/**`)).toEqual(own);
  });

  it('that no pattern reaches, and an empty folder that is none, are nothing', async () => {
    const root = submodule('app/other');
    mkdirSync(path.join(root, 'app/fixtures/empty'));
    expect(await collect(root, 'app/fixtures/**')).toEqual(['app/fixtures/a.ndjson']);
  });
});
