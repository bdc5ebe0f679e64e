/** The git repository around the workspace, asked through the `git` of the machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Repository } from '../../app/ports.ts';
import { GateError } from '../../core/errors.ts';

/** Nothing that a repository's settings name is started, and nothing is written. */
const QUIET = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** @param root the workspace, absolute */
export function createRepository(root: string): Repository {
  const git = async (...words: string[]) => {
    const { stdout } = await promisify(execFile)('git', [...QUIET, ...words], {
      cwd: root,
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    return stdout;
  };
  return {
    async changedSince(base) {
      const commit = await git(
        'rev-parse',
        '--verify',
        '--end-of-options',
        `${base}^{commit}`,
      ).catch((cause) => refuse(base, cause));
      const lists = await Promise.all([
        git(
          'diff',
          '--name-only',
          '-z',
          '--no-renames',
          '--no-ext-diff',
          '--no-textconv',
          '--relative',
          commit.trim(),
          '--',
        ),
        git('ls-files', '--others', '--exclude-standard', '-z'),
      ]).catch((cause) => refuse(base, cause));
      return [...new Set(lists.flatMap((list) => list.split('\0')))].filter((file) => file !== '');
    },
  };
}

function refuse(base: string, cause: unknown): never {
  const error = cause as { code?: unknown; stderr?: string };
  const detail =
    error.code === 'ENOENT'
      ? 'there is no git on this machine'
      : (error.stderr?.trim().split('\n')[0] ?? 'git failed').replace(/^fatal: /, '');
  throw new GateError('BASE_UNKNOWN', { base, detail }, { cause });
}
