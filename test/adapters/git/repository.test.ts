import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryAt } from '../../support/outside.ts';

let root: string;
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...words], {
    cwd: root,
    stdio: 'pipe',
  });
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'git-'));
  git('init', '-q', '-b', 'main');
  for (const file of ['a.sql', 'golden/é x/events.ndjson', 'kept.txt', 'gone.txt', 'sub/inner.txt'])
    write(file, 'before\n');
  write('.gitignore', 'ignored.txt\n');
  git('add', '-A');
  git('commit', '-qm', 'base');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the default branch', () => {
  const found = () => repositoryAt(root).defaultBranch();

  it('is what the remote says', async () => {
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect(await found()).toBe('trunk');
  });

  it('is main or master where the checkout has it, whatever is checked out', async () => {
    git('checkout', '-qb', 'feature');
    expect(await found()).toBe('main');
    git('branch', '-qm', 'main', 'master');
    expect(await found()).toBe('master');
  });

  it('is the branch that is checked out where nothing else tells, also without a commit', async () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    git('init', '-q', '-b', 'develop');
    expect(await found()).toBe('develop');
  });

  it('is main where there is no repository', async () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    expect(await found()).toBe('main');
  });
});

describe('the files of a revision', () => {
  const extracted = async (workspace: string, ...paths: string[]) => {
    const target = path.join(root, 'ignored.txt', 'target');
    const { files } = await repositoryAt(workspace).extract('main', paths, target);
    const names = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) =>
      lstatSync(path.join(target, name)).isFile(),
    );
    expect(names).toHaveLength(files);
    return new Map(names.map((name) => [name, readFileSync(path.join(target, name))]));
  };

  it('are those at or below the paths, byte for byte, whatever they are called and hold', async () => {
    const contents = new Map([
      ['sub/empty', Buffer.alloc(0)],
      ['sub/no\nend', Buffer.from('no line break at the end')],
      ['sub/"ä\t b', Buffer.from([0, 255, 10, 13, 10, 0])],
      // One that looks like the answer of git to the next.
      ['sub/like', Buffer.from(`${'0'.repeat(40)} blob 3\nabc\n`)],
      ['sub/same', Buffer.from('no line break at the end')],
      // Two that one answer need not hold.
      ['sub/large', Buffer.alloc(20 << 20, 1)],
      ['sub/larger', Buffer.alloc(40 << 20, 2)],
      ['sub/zz', Buffer.from('z')],
    ]);
    for (const [name, content] of contents) writeFileSync(path.join(root, name), content);
    git('add', '-A');
    git('commit', '-qm', 'more');
    write('sub/zz', 'not of the commit');
    const found = await extracted(root, 'sub');
    found.delete('sub/inner.txt');
    expect([...found.keys()].sort()).toEqual([...contents.keys()].sort());
    for (const [name, content] of contents) expect(found.get(name)?.equals(content)).toBe(true);
  });

  it('are relative to a workspace that is a folder of the repository', async () => {
    const found = await extracted(path.join(root, 'sub'), 'inner.txt', 'nowhere');
    expect([...found].map(([name, content]) => [name, `${content}`])).toEqual([
      ['inner.txt', 'before\n'],
    ]);
  });

  it('are an error where one is no file, by its name', async () => {
    const commit = git('rev-parse', 'HEAD').toString().trim();
    git('update-index', '--add', '--cacheinfo', `160000,${commit},sub/module`);
    git('commit', '-qm', 'a submodule');
    await expect(extracted(root, 'sub')).rejects.toThrow(/main.*sub\/module is no file/);
  });
});

describe('what changed since a revision', () => {
  it('is committed, staged, edited, removed, renamed or new; and not what git ignores', async () => {
    write('a.sql', 'after\n');
    git('commit', '-qam', 'change');
    write('golden/é x/events.ndjson', 'after\n');
    write('staged.txt', 'new\n');
    git('add', 'staged.txt');
    rmSync(path.join(root, 'gone.txt'));
    renameSync(path.join(root, 'sub/inner.txt'), path.join(root, 'sub/outer.txt'));
    write('ignored.txt', 'x');
    expect((await repositoryAt(root).changedSince('HEAD~1')).sort()).toEqual([
      'a.sql',
      'golden/é x/events.ndjson',
      'gone.txt',
      'staged.txt',
      'sub/inner.txt',
      'sub/outer.txt',
    ]);
  });

  it('is told relative to a workspace that is a folder of the repository', async () => {
    write('a.sql', 'after\n');
    write('sub/new.txt', 'x');
    expect(await repositoryAt(path.join(root, 'sub')).changedSince('main')).toEqual(['new.txt']);
  });

  it.each(['gone', 'HEAD~9', 'HEAD:a.sql'])('is an error that says why: %s', async (revision) => {
    await expect(repositoryAt(root).changedSince(revision)).rejects.toMatchObject({
      facts: { base: revision, detail: 'the checkout holds no such commit' },
    });
  });

  it('is nothing where nothing changed', async () => {
    expect(await repositoryAt(root).changedSince('main')).toEqual([]);
  });

  it.each(['nowhere', '--help', '-p', ''])(
    'needs a revision that is there, and %j is none',
    async (base) => {
      await expect(repositoryAt(root).changedSince(base)).rejects.toThrow(
        /^Nothing can be compared with ".*": .+\. Name a revision/,
      );
    },
  );

  it('needs a repository', async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'no-git-'));
    await expect(repositoryAt(empty).changedSince('main')).rejects.toThrow(/not a git repository/);
    rmSync(empty, { recursive: true, force: true });
  });
});

describe('two lines of history', () => {
  const commit = (message: string) => {
    git('commit', '-q', '--allow-empty', '-m', message);
    return String(git('rev-parse', 'HEAD')).trim();
  };

  it('that have merged each other have two commits in common', async () => {
    git('checkout', '-q', '-b', 'topic');
    const topic = commit('topic');
    git('checkout', '-q', 'main');
    const main = commit('main');
    git('merge', '-q', '--no-edit', topic);
    git('checkout', '-q', 'topic');
    git('merge', '-q', '--no-edit', main);
    const bases = await repositoryAt(root).mergeBases('main', 'topic');
    expect([...bases].sort()).toEqual([main, topic].sort());
  });

  it('meet in the merge that is checked out, seen from the side that it takes in', async () => {
    git('checkout', '-q', '-b', 'topic');
    const topic = commit('topic');
    expect(await repositoryAt(root).mergedInto(topic)).toBeNull();
    git('checkout', '-q', 'main');
    const main = commit('main');
    git('merge', '-q', '--no-ff', '--no-edit', topic);
    const repository = repositoryAt(root);
    expect(await repository.mergedInto(topic)).toBe(main);
    expect(await repository.mergedInto(main)).toBeNull();
  });

  it('meet in that merge also where the checkout has no commit before it', async () => {
    git('checkout', '-q', '-b', 'topic');
    const topic = commit('topic');
    git('checkout', '-q', 'main');
    const main = commit('main');
    git('merge', '-q', '--no-ff', '--no-edit', topic);
    const shallow = path.join(root, 'shallow');
    git('clone', '-q', '--depth=1', `file://${root}`, shallow);
    expect(await repositoryAt(shallow).mergedInto(topic)).toBe(main);
  });

  it('are asked about names, not about patterns', async () => {
    write('a.sql', 'after\n');
    git('commit', '-qam', 'change');
    const repository = repositoryAt(root);
    expect(await repository.touching('HEAD~1', 'HEAD', ['a.sql'])).toHaveLength(1);
    expect(await repository.touching('HEAD~1', 'HEAD', ['*.sql'])).toEqual([]);
    expect(await repository.touching('HEAD~1', 'HEAD', ['a.sql', ':!a.sql'])).toHaveLength(1);
    expect(await repository.textAt('HEAD', '*.sql')).toBeNull();
  });
});
