/** The git repository around the workspace, asked through the `git` of the machine. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Repository } from '../../app/ports.ts';
import { GateError } from '../../core/errors.ts';

/** Nothing that a repository's settings name is started, and nothing is written. */
const QUIET = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** @param root the workspace, absolute */
export function createRepository(root: string): Repository {
  const gitBytes = async (...words: string[]) => {
    const { stdout } = await promisify(execFile)('git', [...QUIET, ...words], {
      cwd: root,
      encoding: 'buffer',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    return stdout;
  };
  const git = async (...words: string[]) => (await gitBytes(...words)).toString('utf8');
  const commitOf = async (base: string) => {
    const commit = await git('rev-parse', '--verify', '--end-of-options', `${base}^{commit}`).catch(
      (cause) => refuse(base, cause),
    );
    return commit.trim();
  };
  return {
    async changedSince(base) {
      const commit = await commitOf(base);
      const lists = await Promise.all([
        git(
          'diff',
          '--name-only',
          '-z',
          '--no-renames',
          '--no-ext-diff',
          '--no-textconv',
          '--relative',
          commit,
          '--',
        ),
        git('ls-files', '--others', '--exclude-standard', '-z'),
      ]).catch((cause) => refuse(base, cause));
      return [...new Set(lists.flatMap((list) => list.split('\0')))].filter((file) => file !== '');
    },
    async extract(base, paths, target) {
      const commit = await commitOf(base);
      const list = await git('ls-tree', '-r', '-z', '--name-only', commit, '--', ...paths).catch(
        (cause) => refuse(base, cause),
      );
      const files = list.split('\0').filter((file) => file !== '');
      for (const file of files) {
        const place = path.join(target, file);
        await mkdir(path.dirname(place), { recursive: true });
        const content = await gitBytes('cat-file', 'blob', `${commit}:./${file}`).catch((cause) =>
          refuse(base, cause),
        );
        await writeFile(place, content);
      }
      return { commit, files: files.length };
    },
    head: () =>
      git('rev-parse', '--verify', 'HEAD').then(
        (commit) => commit.trim(),
        () => null,
      ),
  };
}

function refuse(base: string, cause: unknown): never {
  const error = cause as { code?: unknown; stderr?: Buffer };
  const detail =
    error.code === 'ENOENT'
      ? 'there is no git on this machine'
      : (error.stderr?.toString().trim().split('\n')[0] ?? 'git failed').replace(/^fatal: /, '');
  throw new GateError('BASE_UNKNOWN', { base, detail }, { cause });
}
