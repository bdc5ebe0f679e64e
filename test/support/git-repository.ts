/** A git repository of a test's own, with commits that are the same on every machine. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeRepository, readHead } from './github-server/objects.ts';
import { runSmall } from './starter/run-small.ts';

export interface GitRepository {
  readonly folder: string;
  git(...words: string[]): string;
  /** A new branch at the commit that is checked out, checked out. */
  branch(name: string): void;
  /** Writes files (null removes one) and commits all there is; the commit's sha. */
  commit(message: string, files?: Readonly<Record<string, string | null>>): string;
  remove(): void;
}

/** After a commit git would start another of itself, to see whether there is something to tidy up. */
const CONFIG =
  '[user]\n\tname = Test\n\temail = test@example.org\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n';

export function aGitRepository(): GitRepository {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'git-'));
  makeRepository(path.join(folder, '.git'), 'of a work tree', CONFIG);
  return openGitRepository(folder);
}

/** One that is there already, as a copy of another. */
export function openGitRepository(folder: string): GitRepository {
  const git = (...words: string[]) =>
    runSmall('git', words, {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
        GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
      },
    })
      .toString('utf8')
      .trim();
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
      return readHead(folder) ?? git('rev-parse', 'HEAD');
    },
    branch(name) {
      const ref = path.join(folder, '.git/refs/heads', name);
      mkdirSync(path.dirname(ref), { recursive: true });
      writeFileSync(ref, `${readHead(folder)}\n`);
      writeFileSync(path.join(folder, '.git/HEAD'), `ref: refs/heads/${name}\n`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
