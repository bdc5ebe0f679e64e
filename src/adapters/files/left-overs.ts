import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { isTemporaryName } from '../../contracts/text/temporary-name.ts';
import { osCode } from './os-reason.ts';

/**
 * Removes files that runs have left in `folder` half written, as they were killed. A run that is at work
 * there right now has written its file since this one began; only what is older goes.
 *
 * @param ours absolute paths of what this run is writing itself
 */
export async function removeLeftOvers(folder: string, ours: ReadonlySet<string>): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      if (isTemporaryName(name) && !ours.has(file)) await removeIfOld(file);
    }
  } catch (error) {
    // What cannot be looked at or removed stays: nobody reads it.
    if (osCode(error) === null) throw error;
  }
}

async function removeIfOld(file: string): Promise<void> {
  const found = await lstat(file);
  const isOurs = process.getuid === undefined || found.uid === process.getuid();
  if (found.isFile() && isOurs && found.mtimeMs < performance.timeOrigin)
    await rm(file, { force: true });
}
