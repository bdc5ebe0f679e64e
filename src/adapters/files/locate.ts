/** Where a path of the workspace really leads, and what is there; nothing is opened to find out. */
import { constants } from 'node:fs';
import { access, lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import { osCode, osReason, unreadable } from './os-reason.ts';

export interface Located {
  /** Absolute, free of links. */
  readonly real: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * @param root absolute, free of links
 * @param file relative to it
 * @param named as a sentence calls it, where a person has given another path
 * @throws GateError FILE_OUTSIDE, FILE_UNREADABLE, FILE_NOT_REGULAR
 */
export async function locateFile(root: string, file: string, named = file): Promise<Located> {
  const absolute = path.resolve(root, file);
  if (!isInside(root, absolute))
    throw new GateError('FILE_OUTSIDE', { file: named, target: absolute });
  const real = await resolveLinks(absolute, named);
  if (!isInside(root, real)) throw new GateError('FILE_OUTSIDE', { file: named, target: real });
  try {
    const found = await stat(real);
    if (!found.isFile())
      throw new GateError('FILE_NOT_REGULAR', { file: named, detail: describeKind(found) });
    await access(real, constants.R_OK);
    return { real, size: found.size };
  } catch (error) {
    throw unreadable(named, error);
  }
}

export function isInside(root: string, absolute: string): boolean {
  const relative = path.relative(root, absolute);
  return relative === '' || !(/^\.\.(?:$|[/\\])/.test(relative) || path.isAbsolute(relative));
}

async function resolveLinks(absolute: string, file: string): Promise<string> {
  try {
    return await realpath(absolute);
  } catch (cause) {
    if (osCode(cause) !== 'ENOENT' || !(await isLink(absolute))) throw unreadable(file, cause);
    const detail = `it is a link whose target is not there (${osReason(cause)})`;
    throw new GateError('FILE_UNREADABLE', { file, detail }, { cause });
  }
}

async function isLink(absolute: string): Promise<boolean> {
  try {
    return (await lstat(absolute)).isSymbolicLink();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return false;
  }
}

type Stats = Awaited<ReturnType<typeof stat>>;

function describeKind(found: Stats): string {
  if (found.isDirectory()) return 'a directory';
  if (found.isFIFO()) return 'a named pipe';
  if (found.isSocket()) return 'a socket';
  return 'a device';
}
