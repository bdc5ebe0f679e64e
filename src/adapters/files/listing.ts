/**
 * The directory listing behind the globs. What cannot be followed or opened is not left out without a word:
 * such an entry is shown as a file, so that a pattern can match it and `locateFile` can say what is wrong
 * with it.
 */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import { isTemporaryName } from '../../contracts/text/temporary-name.ts';
import { isInside } from './locate.ts';
import { osCode, unreadable } from './os-reason.ts';

/** What stands in a folder, links followed. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface Listing {
  /** @param directory absolute */
  list(directory: string): Promise<Entry[]>;
  /** Directories that a pattern reaches and that cannot be looked into. */
  readonly failures: GateError[];
}

/**
 * @param root absolute, free of links
 * @param hidden whether a pattern names a dot directory; others are never entered, as in a shell
 */
export function createListing(root: string, hidden: boolean): Listing {
  const failures: GateError[] = [];
  const reals = new Map<string, string>();

  async function list(directory: string): Promise<Entry[]> {
    const name = path.relative(root, directory).split(path.sep).join('/') || '.';
    try {
      const real = await realpath(directory);
      if (!isInside(root, real)) throw new GateError('FILE_OUTSIDE', { file: name, target: real });
      if (isLoop(directory, real)) return [];
      reals.set(directory, real);
      const entries = await readdir(directory, { withFileTypes: true });
      return await Promise.all(entries.filter(shown).map((entry) => toEntry(directory, entry)));
    } catch (error) {
      // The fixed head of a pattern may name a folder that is not there: it matches nothing.
      if (['ENOENT', 'ENOTDIR'].includes(osCode(error) ?? '')) return [];
      failures.push(unreadable(name, error));
      return [];
    }
  }

  /** A link to a directory that the path has come through: its files have been seen under their own names. */
  function isLoop(directory: string, real: string): boolean {
    for (let above = path.dirname(directory); isInside(root, above); above = path.dirname(above)) {
      if ((reals.get(above) ?? above) === real) return true;
      if (above === path.dirname(above)) return false;
    }
    return false;
  }

  function shown(entry: Dirent): boolean {
    if (isTemporaryName(entry.name) && entry.isFile()) return false;
    return hidden || !entry.isDirectory() || !entry.name.startsWith('.');
  }

  return { failures, list };
}

async function toEntry(directory: string, entry: Dirent): Promise<Entry> {
  const isFolder = entry.isSymbolicLink()
    ? await leadsToDirectory(path.join(directory, entry.name))
    : entry.isDirectory();
  return { name: entry.name, isFolder };
}

async function leadsToDirectory(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return false;
  }
}
