import { realpathSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Workspace } from '../../app/ports.ts';
import { collectFixtures } from './collect.ts';
import { locateFile } from './locate.ts';
import { unreadable } from './os-reason.ts';
import { exists, namesIn, readText } from './reading.ts';
import { publish, remove, writeChunks } from './writing.ts';

export interface DisposableWorkspace extends Workspace {
  /** Removes the temporary directories. */
  dispose(): Promise<void>;
}

/**
 * @param directory the workspace, absolute
 * @param temporaryRoot where temporary directories go, absolute
 * @throws GateError FILE_UNREADABLE where there is no such directory
 */
export function createWorkspace(directory: string, temporaryRoot: string): DisposableWorkspace {
  const root = realRoot(directory);
  const temporary: string[] = [];
  return {
    root,
    collect: (patterns, placeOf) => collectFixtures(root, patterns, placeOf),
    exists: (file) => exists(root, file),
    readText: (file, most) => readText(root, file, most),
    directories: (folder) => namesIn(root, folder, 'directory'),
    filesIn: (folder) => namesIn(root, folder, 'file'),
    writeText: (file, text) => writeChunks(root, file, [text]),
    writeChunks: (file, chunks) => writeChunks(root, file, chunks),
    publish: (source, file) => publish(root, source, file),
    copyOut: async (file, target) => copyFile((await locateFile(root, file)).real, target),
    locate: async (file) => (await locateFile(root, file)).real,
    remove: (file) => remove(root, file),
    async temporaryDirectory() {
      const made = await mkdtemp(path.join(temporaryRoot, 'dc-event-gate-'));
      temporary.push(made);
      return made;
    },
    async dispose() {
      const made = temporary.splice(0);
      // Where a run is ended, something may still be written while its folder is emptied.
      const options = { recursive: true, force: true, maxRetries: 5 };
      await Promise.all(made.map((folder) => rm(folder, options)));
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
