import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import type { Workspace } from '../../contracts/ports.ts';
import { collectFixtures } from './collect.ts';
import { locateFile } from './locate.ts';
import { osReason, unreadable } from './os-reason.ts';
import { plainFolder } from './plain-path.ts';
import { exists, namesIn, readText } from './reading.ts';
import { publish, remove, writeChunks } from './writing.ts';

export interface DisposableWorkspace extends Workspace {
  /** Where temporary directories go, under a plain path. @throws GateError TEMPORARY_FOLDER */
  temporaryRoot(): string;
  /** Removes the temporary directories, and files that are half written; at any moment. */
  dispose(): Promise<void>;
}

/**
 * @param directory the workspace, absolute
 * @param temporaryRoot where temporary directories go, absolute
 * @throws GateError FILE_UNREADABLE where there is no such directory
 */
export function createWorkspace(directory: string, temporaryRoot: string): DisposableWorkspace {
  const root = realRoot(directory);
  // What must not be there when the run is over; each is in it before it is made.
  const passing = new Set<string>();
  const place = { root, passing };
  let plain: string | null = null;
  const plainRoot = () => {
    plain ??= plainFolder(temporaryRoot);
    return plain;
  };
  return {
    root,
    collect: (patterns, placeOf) => collectFixtures(root, patterns, placeOf),
    exists: (file) => exists(root, file),
    readText: (file, most) => readText(root, file, most),
    directories: (folder) => namesIn(root, folder, 'directory'),
    filesIn: (folder) => namesIn(root, folder, 'file'),
    writeText: (file, text) => writeChunks(place, file, [text]),
    writeChunks: (file, chunks) => writeChunks(place, file, chunks),
    publish: (source, file) => publish(place, source, file),
    copyOut: async (file, target) => copyFile((await locateFile(root, file)).real, target),
    locate: async (file) => (await locateFile(root, file)).real,
    remove: (file) => remove(root, file),
    temporaryRoot: plainRoot,
    async temporaryDirectory() {
      const folder = path.join(plainRoot(), `dc-event-gate-${randomUUID()}`);
      passing.add(folder);
      try {
        await mkdir(folder, { mode: 0o700 });
      } catch (cause) {
        throw new GateError('FILE_WRITE', { file: folder, detail: osReason(cause) }, { cause });
      }
      return folder;
    },
    async dispose() {
      // A worker may still write into a folder that is being emptied: then once more.
      const options = { recursive: true, force: true, maxRetries: 5 };
      await Promise.all([...passing].map((name) => rm(name, options)));
      // The others are reached through it.
      if (plain !== null && plain !== temporaryRoot) await rm(plain, { force: true });
    },
  };
}

function realRoot(directory: string): string {
  try {
    return realpathSync(directory);
  } catch (cause) {
    throw unreadable(directory, cause);
  }
}
