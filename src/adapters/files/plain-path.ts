/**
 * DuckDB reads `*`, `?` and `[` in a path as a pattern, and a folder `year=2024` as a column. Escapes
 * exist for some of them only, and SQL that a team wrote knows of none. So DuckDB is given paths that
 * mean nothing but themselves: where a path is not such a one, a link to it that is.
 */
import { randomUUID } from 'node:crypto';
import { accessSync, constants, symlinkSync } from 'node:fs';
import { copyFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';

const SPECIAL = path.sep === '\\' ? /[*?[\]=]/ : /[*?[\]=\\]/;
/** Where a link may lie, if not where the files are. */
const PLACES = ['/tmp', '/var/tmp'];

export function isPlain(absolute: string): boolean {
  return !SPECIAL.test(absolute);
}

/** @param link absolute and plain; the file can be read there too */
export async function linkFile(absolute: string, link: string): Promise<void> {
  // Windows lets only some users make links.
  await symlink(absolute, link, 'file').catch(() => copyFile(absolute, link));
}

/**
 * The folder, or a link to it under a plain path.
 *
 * @returns the folder itself, or a link, which the caller removes at the end
 * @throws GateError TEMPORARY_FOLDER where no plain path can be had
 */
export function plainFolder(folder: string): string {
  if (isPlain(folder)) return folder;
  const place = PLACES.find(isWritable);
  if (place === undefined) throw new GateError('TEMPORARY_FOLDER', { path: folder });
  const link = path.join(place, `dc-event-gate-${randomUUID()}`);
  symlinkSync(folder, link, 'junction');
  return link;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
