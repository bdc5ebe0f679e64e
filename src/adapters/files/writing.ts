/** Writing below the workspace: a file is there whole, or as it was before. */
import { randomUUID } from 'node:crypto';
import { constants, renameSync } from 'node:fs';
import { access, copyFile, mkdir, open, opendir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import type { WrittenText } from '../../contracts/ports.ts';
import { temporaryName } from '../../contracts/text/temporary-name.ts';
import { untilOver } from '../../contracts/until-over.ts';
import { removeLeftOvers } from './left-overs.ts';
import { isInside } from './locate.ts';
import { osCode, osReason, unreadable } from './os-reason.ts';

export interface WriteContext {
  /** Absolute, free of links; relative paths begin there. */
  readonly root: string;
  /** What is written lies in this folder, links followed; absolute, free of links. */
  readonly within: string;
  /** Of the end of the run: from then on no file takes the place of another. */
  readonly signal: AbortSignal;
  /** Absolute paths of what is half written; each is in it before it is made. */
  readonly halfWritten: Set<string>;
  /** Absolute paths of files that were written. */
  readonly written: Set<string>;
  /** Absolute paths of folders that hold no other run's halves any more. */
  readonly tidied: Set<string>;
}

/** @throws GateError WRITE_OUTSIDE, FILE_WRITE */
export async function writeChunks(
  place: WriteContext,
  file: string,
  chunks: Iterable<string>,
): Promise<void> {
  await replace(place, [{ file, fill: fillWith(chunks) }]);
}

/**
 * All of them, or none: they take the places of the files once each is written, in one go that no signal
 * comes between.
 * @throws GateError WRITE_OUTSIDE, FILE_WRITE
 */
export async function writeTogether(
  place: WriteContext,
  files: readonly WrittenText[],
): Promise<void> {
  await replace(
    place,
    files.map(({ file, text }) => ({ file, fill: fillWith([text]) })),
  );
}

function fillWith(chunks: Iterable<string>): NewFile['fill'] {
  return async (temporary) => {
    const handle = await open(temporary, 'wx');
    try {
      for (const chunk of chunks) await handle.appendFile(chunk, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
}

/** Copies `source`, an absolute path anywhere. */
export async function publish(place: WriteContext, source: string, file: string): Promise<void> {
  await replace(place, [{ file, fill: (temporary) => copyFile(source, temporary) }]);
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

interface NewFile {
  /** Relative to the workspace. */
  readonly file: string;
  /** Writes it, under the absolute path that it is given. */
  fill(temporary: string): Promise<void>;
}

interface MadeFile {
  readonly file: string;
  readonly target: string;
  readonly temporary: string;
}

/** A new file is written beside its target, and then takes the target's name. */
async function replace(place: WriteContext, files: readonly NewFile[]): Promise<void> {
  const { signal, halfWritten } = place;
  const made: MadeFile[] = [];
  try {
    for (const { file, fill } of files) {
      const target = path.resolve(place.root, file);
      await requireInside(place.within, target, file);
      const temporary = path.join(path.dirname(target), temporaryName(randomUUID()));
      halfWritten.add(temporary);
      made.push({ file, target, temporary });
      await orFileWrite(file, async () => {
        await prepareFolder(place, path.dirname(target));
        await untilOver(signal, () => fill(temporary));
      });
    }
    takePlaces(place, made);
  } catch (error) {
    // Where a file stands in the place of a folder, not even that works; what went wrong first is said.
    for (const { temporary } of made) await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    for (const { temporary } of made) halfWritten.delete(temporary);
  }
}

/** Without a pause, in which the run could be ended. */
function takePlaces({ written }: WriteContext, made: readonly MadeFile[]): void {
  for (const { file, target, temporary } of made) {
    try {
      renameSync(temporary, target);
      written.add(target);
    } catch (cause) {
      throw notWritten(file, cause);
    }
  }
}

/**
 * Nothing is made to find out.
 * @throws GateError WRITE_OUTSIDE, FILE_WRITE where no file could be written into the folder
 */
export async function requireWritable(place: WriteContext, folder: string): Promise<void> {
  const target = path.resolve(place.root, folder);
  await requireInside(place.within, target, folder);
  await orFileWrite(folder, async () => {
    for (let above = target; ; above = path.dirname(above)) {
      const found = await stat(above).catch((error) => {
        if (osCode(error) === 'ENOENT') return null;
        throw error;
      });
      if (found === null) continue;
      // As the system says it: a file in the place of a folder is none.
      if (!found.isDirectory()) await opendir(above);
      return access(above, constants.W_OK);
    }
  });
}

async function prepareFolder({ halfWritten, tidied }: WriteContext, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (!tidied.has(folder)) await removeLeftOvers(folder, halfWritten);
  tidied.add(folder);
}

/** What goes wrong while the text is made is not an error of writing. */
async function orFileWrite(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw osCode(cause) === null ? cause : notWritten(file, cause);
  }
}

function notWritten(file: string, cause: unknown): GateError {
  return new GateError('FILE_WRITE', { file, detail: osReason(cause) }, { cause });
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
