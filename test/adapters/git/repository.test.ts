import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRepository } from '../../../src/adapters/git/repository.ts';

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
    expect((await createRepository(root).changedSince('HEAD~1')).sort()).toEqual([
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
    expect(await createRepository(path.join(root, 'sub')).changedSince('main')).toEqual([
      'new.txt',
    ]);
  });

  it.each(['gone', 'HEAD~9', 'HEAD:a.sql'])('is an error that says why: %s', async (revision) => {
    await expect(createRepository(root).changedSince(revision)).rejects.toMatchObject({
      facts: { base: revision, detail: 'the checkout holds no such commit' },
    });
  });

  it('is nothing where nothing changed', async () => {
    expect(await createRepository(root).changedSince('main')).toEqual([]);
  });

  it.each(['nowhere', '--help', '-p', ''])(
    'needs a revision that is there, and %j is none',
    async (base) => {
      await expect(createRepository(root).changedSince(base)).rejects.toThrow(
        /^The base ".*" cannot be compared with: .+\. Name a revision/,
      );
    },
  );

  it('needs a repository', async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'no-git-'));
    await expect(createRepository(empty).changedSince('main')).rejects.toThrow(
      /not a git repository/,
    );
    rmSync(empty, { recursive: true, force: true });
  });
});
