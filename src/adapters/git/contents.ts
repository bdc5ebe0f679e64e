/** Files of a commit, many to a process: to start one takes longer than to read a file. */
import type { Git } from './git.ts';

interface ListedFile {
  /** From the workspace. */
  readonly path: string;
  /** Id of the content. */
  readonly content: string;
  readonly bytes: number;
}

interface FileContent {
  readonly path: string;
  readonly content: Buffer;
}

/** Of one process, and so held in memory at once; a larger file comes alone. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * @param paths relative to the workspace
 * @param fail throws, given what git ended with
 * @yields the files of a commit at or below them
 */
export async function* filesOf(
  git: Git,
  commit: string,
  paths: readonly string[],
  fail: (cause: unknown) => never,
): AsyncGenerator<FileContent> {
  const words = ['ls-tree', '-r', '-z', '--long', commit, '--', ...paths];
  const lines = await git.list(...words).catch(fail);
  for (const files of inGroups(lines.map(parse))) {
    const asked = files.map(({ content }) => `${content}\n`).join('');
    let rest = await git.fed(asked, 'cat-file', '--batch').catch(fail);
    for (const { path, content, bytes } of files) {
      // "content blob size" and a line break, the content, and another.
      const header = `${content} blob ${bytes}\n`;
      const begin = header.length;
      if (rest.toString('latin1', 0, begin) !== header) fail(noFile(path));
      yield { path, content: rest.subarray(begin, begin + bytes) };
      rest = rest.subarray(begin + bytes + 1);
    }
  }
}

/** "mode type content size<TAB>path"; a submodule has no size. */
function parse(line: string): ListedFile {
  const [facts = '', path = ''] = line.split(/\t([\s\S]*)/);
  const [, , content = '', size = ''] = facts.split(/ +/);
  return { path, content, bytes: Number(size) };
}

function inGroups(files: readonly ListedFile[]): ListedFile[][] {
  const groups: ListedFile[][] = [];
  let sum = Infinity;
  for (const file of files) {
    sum += file.bytes;
    if (sum <= MOST_BYTES) groups.at(-1)?.push(file);
    else {
      groups.push([file]);
      sum = file.bytes;
    }
  }
  return groups;
}

/** As git would say it. */
function noFile(path: string): Error {
  return Object.assign(new Error(), { stderr: Buffer.from(`fatal: ${path} is no file there`) });
}
