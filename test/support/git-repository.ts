/** A git repository of a test's own, with commits that are the same on every machine. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface GitRepository {
  readonly folder: string;
  git(...words: string[]): string;
  /** Writes files (null removes one) and commits all there is; the commit's sha. */
  commit(message: string, files?: Readonly<Record<string, string | null>>): string;
  remove(): void;
}

export function aGitRepository(): GitRepository {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'git-'));
  const repository = openGitRepository(folder);
  const { git } = repository;
  // Without a template: its sample hooks would be most of a small repository.
  git('init', '--quiet', '--initial-branch=main', '--template=');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  return repository;
}

/** One that is there already, as a copy of another. */
export function openGitRepository(folder: string): GitRepository {
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
        GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
      },
    }).trim();
  return {
    folder,
    git,
    commit(message, files = {}) {
      for (const [file, text] of Object.entries(files)) {
        const target = path.join(folder, file);
        mkdirSync(path.dirname(target), { recursive: true });
        if (text === null) rmSync(target, { recursive: true });
        else writeFileSync(target, text);
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
