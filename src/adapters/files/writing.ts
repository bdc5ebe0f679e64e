/** Writing below the workspace: a file is there whole, or as it was before. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import { temporaryName } from '../../contracts/text/temporary-name.ts';
import { untilOver } from '../../contracts/until-over.ts';
import { removeLeftOvers } from './left-overs.ts';
import { isInside } from './locate.ts';
import { osCode, osReason, unreadable } from './os-reason.ts';

export interface WriteContext {
  /** Absolute, free of links. */
  readonly root: string;
  /** Of the end of the run: from then on no file takes the place of another. */
  readonly signal: AbortSignal;
  /** Absolute paths of what is half written; each is in it before it is made. */
  readonly halfWritten: Set<string>;
  /** Absolute paths of folders that hold no other run's halves any more. */
  readonly tidied: Set<string>;
}

/** @throws GateError WRITE_OUTSIDE, FILE_WRITE */
export async function writeChunks(
  place: WriteContext,
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
export async function publish(place: WriteContext, source: string, file: string): Promise<void> {
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
  { root, signal, halfWritten, tidied }: WriteContext,
  file: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  const target = path.resolve(root, file);
  await requireInside(root, target, file);
  const folder = path.dirname(target);
  const temporary = path.join(folder, temporaryName(randomUUID()));
  halfWritten.add(temporary);
  try {
    await mkdir(folder, { recursive: true });
    if (!tidied.has(folder)) await removeLeftOvers(folder, halfWritten);
    tidied.add(folder);
    await untilOver(signal, () => fill(temporary));
    await rename(temporary, target);
  } catch (cause) {
    // Where a file stands in the place of a folder, not even that works; what went wrong first is said.
    await rm(temporary, { force: true }).catch(() => undefined);
    // What goes wrong while the chunks are made is not an error of writing.
    if (osCode(cause) === null) throw cause;
    throw new GateError('FILE_WRITE', { file, detail: osReason(cause) }, { cause });
  } finally {
    halfWritten.delete(temporary);
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
