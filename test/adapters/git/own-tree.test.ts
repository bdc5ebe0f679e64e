/** A commit, or the work tree as it stands, in a folder of its own. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import { repositoryAt } from '../../support/outside.ts';

let repo: GitRepository;
let folder: string;
let base: string;
beforeEach(() => {
  repo = aGitRepository();
  folder = mkdtempSync(path.join(os.tmpdir(), 'own-tree-'));
  symlinkSync('a.sql', path.join(repo.folder, 'link.sql'));
  base = repo.commit('base', {
    'a.sql': 'before\n',
    'team/run.sh': '#!/bin/sh\n',
    'gone.txt': 'x\n',
    '.gitignore': 'ignored.txt\n',
  });
  chmodSync(path.join(repo.folder, 'team/run.sh'), 0o755);
  base = repo.commit('executable');
});
afterEach(() => {
  repo.remove();
  rmSync(folder, { recursive: true });
});

const inRepo = (file: string) => path.join(repo.folder, file);
const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8');

describe('a commit in a folder of its own', () => {
  it('is all that the commit holds, as a checkout would have it', async () => {
    repo.commit('head', { 'a.sql': 'after\n', 'new.sql': 'x' });
    const { commit, directory, missing } = await repositoryAt(repo.folder).writeTree(base, folder);
    expect([commit, missing]).toEqual([base, []]);
    expect(readdirSync(directory).sort()).toEqual([
      '.gitignore',
      'a.sql',
      'gone.txt',
      'link.sql',
      'team',
    ]);
    expect(read(directory, 'a.sql')).toBe('before\n');
    expect(readlinkSync(path.join(directory, 'link.sql'))).toBe('a.sql');
    expect(statSync(path.join(directory, 'team/run.sh')).mode & 0o100).toBe(0o100);
  });

  it('leaves work tree and index as they are', async () => {
    repo.commit('head', { 'a.sql': 'after\n' });
    writeFileSync(inRepo('a.sql'), 'edited\n');
    writeFileSync(inRepo('staged.txt'), 'staged\n');
    repo.git('add', 'staged.txt');
    const index = readFileSync(inRepo('.git/index'));
    const status = repo.git('status', '--porcelain');
    await repositoryAt(repo.folder).writeTree(base, folder);
    expect(readFileSync(inRepo('.git/index')).equals(index)).toBe(true);
    expect([repo.git('status', '--porcelain'), read(inRepo('a.sql'))]).toEqual([
      status,
      'edited\n',
    ]);
  });

  it('has the workspace where it is a folder of the repository, with all that lies around it', async () => {
    const tree = await repositoryAt(inRepo('team')).writeTree('HEAD', folder);
    expect(readdirSync(tree.directory)).toEqual(['run.sh']);
    expect(read(tree.directory, '../a.sql')).toBe('before\n');
  });

  it('starts no filter and no hook of the repository', async () => {
    const mark = path.join(folder, 'started');
    repo.git('config', 'filter.own.smudge', `touch ${mark}; cat`);
    repo.git('config', 'filter.own.clean', 'cat');
    repo.git('config', 'filter.own.required', 'true');
    mkdirSync(inRepo('.git/hooks'), { recursive: true });
    writeFileSync(inRepo('.git/hooks/post-index-change'), `#!/bin/sh\ntouch ${mark}\n`, {
      mode: 0o755,
    });
    repo.commit('filtered', { '.gitattributes': '*.sql filter=own\n' });
    rmSync(mark, { force: true });
    const { directory } = await repositoryAt(repo.folder).writeTree('HEAD', folder);
    expect([read(directory, 'a.sql'), existsSync(mark)]).toEqual(['before\n', false]);
  });

  it('has what Git LFS has fetched, and names what it has not, and submodules', async () => {
    const digest = createHash('sha256').update('the data').digest('hex');
    const pointer = (oid: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 8\n`;
    const store = inRepo(`.git/lfs/objects/${digest.slice(0, 2)}/${digest.slice(2, 4)}`);
    mkdirSync(store, { recursive: true });
    writeFileSync(path.join(store, digest), 'the data');
    writeFileSync(inRepo('here.parquet'), pointer(digest));
    writeFileSync(inRepo('lost.parquet'), pointer('0'.repeat(64)));
    writeFileSync(
      inRepo('words.md'),
      `a text about "version https://git-lfs.github.com/spec/v1"\n`,
    );
    repo.git('update-index', '--add', '--cacheinfo', `160000,${base},packages/other`);
    repo.git('add', 'here.parquet', 'lost.parquet', 'words.md');
    repo.git('commit', '--quiet', '-m', 'large');
    const tree = await repositoryAt(repo.folder).writeTree('HEAD', folder);
    expect(tree.missing).toEqual(['packages/other', 'lost.parquet']);
    expect(read(tree.directory, 'here.parquet')).toBe('the data');
  });

  it('is an error that says why, where the checkout holds no such commit', async () => {
    await expect(repositoryAt(repo.folder).writeTree('gone', folder)).rejects.toMatchObject({
      code: 'BASE_UNKNOWN',
      facts: { base: 'gone', detail: 'the checkout holds no such commit' },
    });
  });

  it('says what has been changed in it since', async () => {
    const tree = await repositoryAt(repo.folder).writeTree(base, folder);
    expect(await tree.workTree()).toEqual(new Map());
    writeFileSync(path.join(tree.directory, 'a.sql'), 'by the command\n');
    writeFileSync(path.join(tree.directory, 'ignored.txt'), 'x');
    expect([...(await tree.workTree()).keys()]).toEqual(['a.sql']);
  });
});

describe('the work tree in a folder of its own', () => {
  it('is HEAD with all that was changed, added and removed, and not what git ignores', async () => {
    writeFileSync(inRepo('a.sql'), 'edited\n');
    writeFileSync(inRepo('ignored.txt'), 'x');
    mkdirSync(inRepo('fresh'));
    writeFileSync(inRepo('fresh/new.sql'), 'new\n');
    writeFileSync(inRepo('team/staged.sql'), 'staged\n');
    repo.git('add', 'team/staged.sql');
    rmSync(inRepo('gone.txt'));
    const { commit, directory } = await repositoryAt(inRepo('team')).writeWorkTree(folder);
    expect(commit).toBe(repo.git('rev-parse', 'HEAD'));
    expect(readdirSync(path.join(directory, '..')).sort()).toEqual([
      '.gitignore',
      'a.sql',
      'fresh',
      'link.sql',
      'team',
    ]);
    expect(read(directory, '../a.sql')).toBe('edited\n');
    expect(read(directory, '../fresh/new.sql')).toBe('new\n');
    expect(read(directory, 'staged.sql')).toBe('staged\n');
  });

  it('is an error where nothing is committed yet', async () => {
    const empty = aGitRepository();
    await expect(repositoryAt(empty.folder).writeWorkTree(folder)).rejects.toMatchObject({
      code: 'BASE_UNKNOWN',
    });
    empty.remove();
  });
});
