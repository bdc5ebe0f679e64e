import { realpathSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Outputs, Workspace } from '../../contracts/ports.ts';
import { untilOver } from '../../contracts/until-over.ts';
import { collectFixtures } from './collect.ts';
import { locateFile } from './locate.ts';
import { unreadable } from './os-reason.ts';
import { exists, namesIn, readText, readTogether } from './reading.ts';
import type { RunFolder } from './run-folder.ts';
import { findStandIn } from './stand-in.ts';
import {
  publish,
  remove,
  requireWritable,
  type WriteContext,
  writeChunks,
  writeTogether,
} from './writing.ts';

export interface DisposableWorkspace extends Workspace {
  /** Whether a file was written by now. */
  readonly hasWritten: boolean;
  /** @param reach whether what a person names may lie anywhere, or only in the workspace */
  outputs(reach: 'anywhere' | 'workspace'): Outputs;
  /** Removes the temporary directories, and files that are half written; at any moment. */
  dispose(): Promise<void>;
}

/**
 * @param directory the workspace, absolute
 * @param runFolder where temporary directories go
 * @param signal of the end: from then on nothing is written any more
 * @throws GateError FILE_UNREADABLE where there is no such directory
 */
export function createWorkspace(
  directory: string,
  runFolder: RunFolder,
  signal: AbortSignal,
): DisposableWorkspace {
  const root = realRoot(directory);
  const place = {
    root,
    within: root,
    signal,
    halfWritten: new Set<string>(),
    written: new Set<string>(),
    tidied: new Set<string>(),
  };
  return {
    root,
    collect: (patterns, placeOf) => collectFixtures(root, patterns, placeOf),
    findStandIn: (file, depth) => findStandIn(root, file, depth),
    exists: (file) => exists(root, file),
    readText: (file, most) => readText(root, file, most),
    directories: (folder) => namesIn(root, folder, 'directory'),
    filesIn: (folder) => namesIn(root, folder, 'file'),
    writeText: (file, text) => writeChunks(place, file, [text]),
    writeTogether: (files) => writeTogether(place, files),
    writeChunks: (file, chunks) => writeChunks(place, file, chunks),
    publish: (source, file) => publish(place, source, file),
    copyOut: async (file, target) => copyFile((await locateFile(root, file)).real, target),
    locate: async (file) => (await locateFile(root, file)).real,
    requireWritable: (folder) => requireWritable(place, folder),
    remove: (file) => untilOver(signal, () => remove(root, file)),
    temporaryDirectory: () => untilOver(signal, async () => runFolder.make()),
    readTemporary: readTogether,
    get hasWritten() {
      return place.written.size > 0;
    },
    outputs: (reach) =>
      createOutputs(reach === 'workspace' ? place : { ...place, within: path.parse(root).root }),
    async dispose() {
      const halves = [...place.halfWritten].map((file) => rm(file, { force: true }));
      await Promise.all([...halves, runFolder.dispose()]);
    },
  };
}

/** Absolute paths are what they are; all others begin in the workspace. */
function createOutputs(place: WriteContext): Outputs {
  const { root, within } = place;
  const find = (file: string) => path.relative(within, path.resolve(root, file)) || '.';
  const real = async (file: string) => (await locateFile(within, find(file), file)).real;
  return {
    exists: (file) => exists(root, file),
    readText: (file, most) => readText(within, find(file), most, file),
    directories: (folder) => namesIn(within, find(folder), 'directory', folder),
    filesIn: (folder) => namesIn(within, find(folder), 'file', folder),
    writeText: (file, text) => writeChunks(place, file, [text]),
    writeChunks: (file, chunks) => writeChunks(place, file, chunks),
    publish: (source, file) => publish(place, source, file),
    copyOut: async (file, target) => copyFile(await real(file), target),
    locate: real,
    requireWritable: (folder) => requireWritable(place, folder),
  };
}

function realRoot(directory: string): string {
  try {
    return realpathSync(directory);
  } catch (cause) {
    throw unreadable(directory, cause);
  }
}
