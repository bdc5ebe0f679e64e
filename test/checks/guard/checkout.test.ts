/** Ways to have other bytes judged than those that are committed, each with git's own checkout. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import {
  CASE,
  CONFIG,
  EXPECTED,
  FIXTURES,
  guardTeam,
  startTeam,
} from '../../support/guarded-team.ts';

let repo: GitRepository;
beforeEach(() => {
  repo = aGitRepository();
});
afterEach(() => repo.remove());

const BAD = 'fixtures/invalid/bad.json';
const on = (file: string) => path.join(repo.folder, file);

/** As a step of the workflow would. */
function write(file: string, text: string): void {
  mkdirSync(path.dirname(on(file)), { recursive: true });
  writeFileSync(on(file), text);
}

/** Commits this file alone: git would convert the others on their way in. */
function attributes(file: string, text: string): void {
  writeFileSync(on(file), text);
  repo.git('add', '--', file);
  repo.git('commit', '--quiet', '-m', 'attributes');
}

/** Checks everything out anew, by the attributes that are committed. */
function checkOut(): void {
  for (const name of ['fixtures', 'golden']) rmSync(on(name), { recursive: true, force: true });
  repo.git('checkout', '--', '.');
}

async function rewritten(target: string): Promise<string[]> {
  return (await guardTeam(repo, { target })).rewritten;
}

describe('an attribute', () => {
  it.each([
    ['writes another encoding', 'fixtures/** working-tree-encoding=UTF-16\n'],
    [
      'is read by git with a lone CR as a blank',
      '*.md\rfoo\n*.json -text\rworking-tree-encoding=UTF-16\n',
    ],
    ['stands in another file', '[attr]wide working-tree-encoding=UTF-16\n*.json wide\n'],
  ])('that %s is seen in the bytes of the invalid fixture', async (_how, text) => {
    const target = startTeam(repo);
    attributes('.gitattributes', text);
    checkOut();
    expect(await rewritten(target)).toContain(`${BAD} bytes`);
  });

  it('that expands a keyword is seen in the bytes', async () => {
    const target = startTeam(repo, { [BAD]: '{"a":"$Id$"}\n' });
    attributes('fixtures/.gitattributes', '*.json ident\n');
    checkOut();
    expect(await rewritten(target)).toEqual([`${BAD} bytes`]);
  });

  it('that changes line ends breaks a compressed fixture, and is seen there', async () => {
    const settings = 'fixtures: {valid: fixtures/valid/*, invalid: fixtures/invalid/*}\n';
    startTeam(repo, { [CONFIG]: settings });
    writeFileSync(on('fixtures/invalid/x.json.gz'), gzipSync('{"a":1}\n{"a":2}\n'.repeat(99)));
    const bytes = readFileSync(on('fixtures/invalid/x.json.gz'));
    // A line end that git would write as two bytes.
    writeFileSync(on('fixtures/invalid/x.json.gz'), Buffer.concat([bytes, Buffer.from('\n')]));
    const target = repo.commit('compressed');
    attributes('.gitattributes', '* text eol=crlf\n');
    checkOut();
    expect(await rewritten(target)).toEqual(['fixtures/invalid/x.json.gz bytes']);
  });

  it('that changes line ends of text changes nothing that counts', async () => {
    const target = startTeam(repo, { [BAD]: '{\n"a": 1}\n' });
    attributes('.gitattributes', '* text eol=crlf\n');
    checkOut();
    expect(readFileSync(on(BAD), 'utf8')).toBe('{\r\n"a": 1}\r\n');
    expect(await rewritten(target)).toEqual([]);
  });

  it('that names a filter which this machine has is seen in the bytes', async () => {
    const target = startTeam(repo);
    repo.git('config', 'filter.upper.smudge', 'tr a-z A-Z');
    attributes('.gitattributes', 'golden/** filter=upper\n');
    rmSync(on('golden'), { recursive: true });
    repo.git('checkout', '--', '.');
    expect(await rewritten(target)).toEqual(['golden/one/case.yml bytes']);
  });
});

describe('a file that Git LFS has fetched', () => {
  const content = '{"a":1}\n';
  const pointer = (oid: string) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;

  it.each([
    ['has the digest of its pointer is as committed', content, []],
    ['has another digest is not', '{}\n', ['fixtures/valid/a.ndjson bytes']],
  ])('%s', async (_what, committed, expected) => {
    const digest = createHash('sha256').update(committed).digest('hex');
    const target = startTeam(repo, {
      'fixtures/valid/a.ndjson': pointer(digest),
    });
    writeFileSync(on('fixtures/valid/a.ndjson'), content);
    expect(await rewritten(target)).toEqual(expected);
  });
});

describe('what a step of the workflow did', () => {
  it('is seen: rewritten, or not checked out', async () => {
    const target = startTeam(repo);
    writeFileSync(on(EXPECTED), '2\n');
    rmSync(on(BAD));
    expect(await rewritten(target)).toEqual([`${BAD} missing`, `${EXPECTED} bytes`]);
  });

  it('leaves a file sparse, which is seen', async () => {
    const target = startTeam(repo);
    repo.git('sparse-checkout', 'set', '--no-cone', '/*', '!/fixtures/invalid/');
    expect(await rewritten(target)).toEqual([`${BAD} missing`]);
  });

  it('leaves a link as a file of text, which is seen', async () => {
    startTeam(repo);
    writeFileSync(on('fixtures/valid/link.ndjson'), 'a.ndjson');
    const id = repo.git('hash-object', '-w', 'fixtures/valid/link.ndjson');
    repo.git('update-index', '--add', '--cacheinfo', `120000,${id},fixtures/valid/link.ndjson`);
    repo.git('commit', '--quiet', '-m', 'link');
    expect(await rewritten(repo.git('rev-parse', 'HEAD'))).toEqual([
      'fixtures/valid/link.ndjson kind',
    ]);
  });

  it('is nothing to the gate in a file that it does not read, or in a mode', async () => {
    const target = startTeam(repo, { 'README.md': 'x\n' });
    writeFileSync(on('README.md'), 'y\n');
    chmodSync(on(EXPECTED), 0o755);
    expect(await rewritten(target)).toEqual([]);
  });

  it.each([
    'fixtures/valid/caf\u00e9 "x".ndjson',
    'fixtures/valid/tab\there.ndjson',
    'fixtures/valid/line\nend.ndjson',
  ])('is seen under any name: %j', async (name) => {
    const target = startTeam(repo, { [CONFIG]: FIXTURES, [name]: '{"c":1}\n' });
    expect(await rewritten(target)).toEqual([]);
    writeFileSync(on(name), '{"c":2}\n');
    expect(await rewritten(target)).toEqual([`${name} bytes`]);
  });
});

describe('a file that is in no commit', () => {
  const NEW = 'fixtures/valid/made.ndjson';

  it.each([
    ['fixture', NEW],
    ['fixture that must be rejected', 'fixtures/invalid/made.json'],
    ['golden', `${CASE}/expected/snapshots.csv`],
    ['rule', 'rules/made.sql'],
    ['statement', 'sql/ingest.sql'],
    ['baseline', 'baselines/made.json'],
    ['schema', 'made.schema.json'],
    ['config', CONFIG],
  ])('is named where it is a %s', async (_what, name) => {
    const settings = `${FIXTURES}quality: {rules: rules}\npipeline: sql\nschema: made.schema.json\n`;
    startTeam(repo, { [CONFIG]: settings, 'rules/a.sql': 'x\n', 'sql/tables.sql': 'x\n' });
    if (name !== 'made.schema.json') repo.commit('schema', { 'made.schema.json': '{}\n' });
    if (name === CONFIG) repo.commit('no config', { [CONFIG]: null });
    const target = repo.git('rev-parse', 'HEAD');
    write(name, name === CONFIG ? settings : '{}\n');
    expect(await rewritten(target)).toEqual([`${name} uncommitted`]);
  });

  it('is named though git ignores it, or has it in its index', async () => {
    const target = startTeam(repo, { '.gitignore': 'made.ndjson\n' });
    write(NEW, '{}\n');
    write('fixtures/valid/staged.ndjson', '{}\n');
    repo.git('add', 'fixtures/valid/staged.ndjson');
    expect(await rewritten(target)).toEqual([
      `${NEW} uncommitted`,
      'fixtures/valid/staged.ndjson uncommitted',
    ]);
  });

  it('is found through a link that is committed, and by the link where that is not', async () => {
    startTeam(repo, { 'data/one.ndjson': '{}\n', 'data/two.ndjson': '{}\n' });
    symlinkSync('../../data/one.ndjson', on('fixtures/valid/one.ndjson'));
    const target = repo.commit('linked');
    expect(await rewritten(target)).toEqual([]);
    symlinkSync('../../data/two.ndjson', on('fixtures/valid/two.ndjson'));
    expect(await rewritten(target)).toEqual(['fixtures/valid/two.ndjson uncommitted']);
  });

  it('is meant where the settings say that a step makes it; a committed one is not excused', async () => {
    const settings = `${FIXTURES}generated: fixtures/valid/**\n`;
    const target = startTeam(repo, { [CONFIG]: settings });
    write(NEW, '{}\n');
    write('fixtures/invalid/made.json', '{}\n');
    write('fixtures/valid/a.ndjson', '{"a":2}\n');
    expect(await rewritten(target)).toEqual([
      'fixtures/valid/a.ndjson bytes',
      'fixtures/invalid/made.json uncommitted',
    ]);
  });

  it('is nothing to the gate where it does not read it', async () => {
    const target = startTeam(repo);
    for (const name of ['notes.md', `${CASE}/notes.md`, 'golden/notes.md', 'fixtures/valid/x.txt'])
      write(name, 'x\n');
    expect(await rewritten(target)).toEqual([]);
  });
});
