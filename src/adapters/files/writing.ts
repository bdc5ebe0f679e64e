/** Writing below the workspace: a file is there whole, or as it was before. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import { isInside } from './locate.ts';
import { osCode, osReason, unreadable } from './os-reason.ts';

export interface Place {
  /** Absolute, free of links. */
  readonly root: string;
  /** Absolute paths of what is half written. */
  readonly passing: Set<string>;
}

/** @throws GateError WRITE_OUTSIDE, FILE_WRITE */
export async function writeChunks(
  place: Place,
  file: string,
  chunks: Iterable<string>,
): Promise<void> {
  await replace(place, file, async (temporary) => {
    const handle = await open(temporary, 'wx');
    try {
      for (const chunk of chunks) await handle.appendFile(chunk, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** Copies `source`, an absolute path anywhere. */
export async function publish(place: Place, source: string, file: string): Promise<void> {
  await replace(place, file, (temporary) => copyFile(source, temporary));
}

/** Removes a file, or a folder with all in it; nothing there is no error. */
export async function remove(root: string, file: string): Promise<void> {
  const target = path.resolve(root, file);
  if (target === root) throw new GateError('FILE_WRITE', { file, detail: 'it is the workspace' });
  await requireInside(root, path.dirname(target), file);
  try {
    await rm(target, { recursive: true, force: true });
  } catch (cause) {
    throw new GateError('FILE_WRITE', { file, detail: osReason(cause) }, { cause });
  }
}

/** `fill` writes a new file beside the target, which then takes the target's name. */
async function replace(
  { root, passing }: Place,
  file: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  const target = path.resolve(root, file);
  await requireInside(root, target, file);
  const temporary = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  passing.add(temporary);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await fill(temporary);
    await rename(temporary, target);
  } catch (cause) {
    // Where a file stands in the place of a folder, not even that works; what went wrong first is said.
    await rm(temporary, { force: true }).catch(() => undefined);
    // What goes wrong while the chunks are made is not an error of writing.
    if (osCode(cause) === null) throw cause;
    throw new GateError('FILE_WRITE', { file, detail: osReason(cause) }, { cause });
  } finally {
    passing.delete(temporary);
  }
}

/** The nearest folder that exists above `target`, or the target, must be in the workspace, links followed. */
async function requireInside(root: string, target: string, file: string): Promise<void> {
  if (!isInside(root, target)) throw new GateError('WRITE_OUTSIDE', { file, target });
  for (let above = target; ; above = path.dirname(above)) {
    try {
      const real = await realpath(above);
      if (isInside(root, real)) return;
      throw new GateError('WRITE_OUTSIDE', { file, target: real });
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(osCode(error) ?? '')) throw unreadable(file, error);
    }
  }
}
