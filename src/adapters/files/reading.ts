/** Reading single files and folders of the workspace; `root` is absolute and free of links everywhere. */
import { constants, type Dirent, type Stats } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import { formatCount } from '../../contracts/rate.ts';
import { isTemporaryName } from '../../contracts/text/temporary-name.ts';
import { byCodePoint } from './collect.ts';
import { isInside, locateFile } from './locate.ts';
import { osCode, unreadable } from './os-reason.ts';

export async function exists(root: string, file: string): Promise<boolean> {
  try {
    await stat(path.resolve(root, file));
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(osCode(error) ?? '')) return false;
    throw unreadable(file, error);
  }
}

/**
 * UTF-8; bytes that are not are an error, never a replacement character.
 * @param most bytes that it may have; nothing of a larger file is read
 * @param named as a sentence calls it, where a person has given another path
 */
export async function readText(
  root: string,
  file: string,
  most = Number.POSITIVE_INFINITY,
  named = file,
): Promise<string> {
  const { real } = await locateFile(root, file, named);
  // Not blocking: if a pipe has taken the file's place since, opening it must not wait for a writer.
  const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK).catch((cause) => {
    throw unreadable(named, cause);
  });
  try {
    const { size } = await handle.stat();
    if (size > most) {
      const detail = `it has ${formatCount(size)} bytes, and may have ${formatCount(most)}`;
      throw new GateError('FILE_UNREADABLE', { file: named, detail });
    }
    const bytes = await handle.readFile();
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    if (cause instanceof TypeError) {
      throw new GateError(
        'FILE_UNREADABLE',
        { file: named, detail: 'it is not valid UTF-8' },
        { cause },
      );
    }
    throw unreadable(named, cause);
  } finally {
    await handle.close();
  }
}

/** @param paths absolute, of files that this run wrote  @returns null where they have more than `most` bytes together */
export async function readTogether(
  paths: readonly string[],
  most: number,
): Promise<readonly string[] | null> {
  const sizes = await Promise.all(paths.map(async (file) => (await stat(file)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > most) return null;
  return Promise.all(paths.map((file) => readFile(file, 'utf8')));
}

/** Names in a folder, sorted, without what a killed run has left; `[]` where there is no such folder. */
export async function namesIn(
  root: string,
  folder: string,
  kind: 'directory' | 'file',
  named = folder,
): Promise<string[]> {
  const listed = (await list(root, folder, named)).filter(({ name }) => !isTemporaryName(name));
  const names: string[] = [];
  for (const entry of listed) {
    const found = entry.isSymbolicLink() ? await follow(root, folder, entry.name) : entry;
    if (kind === 'file' ? found.isFile() : found.isDirectory()) names.push(entry.name);
  }
  return names.sort(byCodePoint);
}

async function list(root: string, folder: string, named: string): Promise<Dirent[]> {
  try {
    const real = await realpath(path.resolve(root, folder));
    if (!isInside(root, real)) throw new GateError('FILE_OUTSIDE', { file: named, target: real });
    return await readdir(real, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(osCode(error) ?? '')) return [];
    throw unreadable(named, error);
  }
}

async function follow(root: string, folder: string, name: string): Promise<Stats> {
  const file = path.posix.join(folder, name);
  try {
    return await stat(path.resolve(root, file));
  } catch (error) {
    throw unreadable(file, error);
  }
}
