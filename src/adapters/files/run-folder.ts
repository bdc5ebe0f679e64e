/** One folder a run, which holds all that the run puts aside, and says whose it is. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import { removeDeadRuns } from './dead-runs.ts';
import { osReason } from './os-reason.ts';
import { thisProcess } from './owner.ts';
import { plainFolder } from './plain-path.ts';
import { OWNER_FILE, removeRun } from './remove-run.ts';

export interface RunFolder {
  /**
   * A new empty folder, absolute and plain, that nobody else may look into.
   * @throws GateError FILE_WRITE, TEMPORARY_FOLDER
   */
  make(): string;
  /** Removes it with all that is in it. */
  dispose(): Promise<void>;
}

/**
 * Made with the first folder that is asked for: most commands need none. What runs that were killed have
 * left in the same place goes meanwhile.
 * @param root where temporary folders go, absolute; where its path means something to DuckDB, the folders
 *   have another
 */
export function createRunFolder(root: string): RunFolder {
  // Tidying up after others is never a reason for this run to fail.
  const tidied = removeDeadRuns(root).catch(() => undefined);
  let folder: string | null = null;
  let plainRoot: string | null = null;
  return {
    make() {
      plainRoot ??= plainFolder(root);
      const run = folder ?? path.join(plainRoot, `dc-event-gate-${randomUUID()}`);
      const made = path.join(run, randomUUID());
      try {
        if (folder === null) claim(run);
        folder = run;
        mkdirSync(made, { mode: 0o700 });
      } catch (cause) {
        throw new GateError('FILE_WRITE', { file: made, detail: osReason(cause) }, { cause });
      }
      return made;
    },
    async dispose() {
      await tidied;
      if (folder !== null) await removeRun(folder);
      folder = null;
      // The folder was reached through it.
      if (plainRoot !== null && plainRoot !== root) await rm(plainRoot, { force: true });
      plainRoot = null;
    },
  };
}

/** In one go, so that there is hardly a moment in which the folder is nobody's. */
function claim(folder: string): void {
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(path.join(folder, OWNER_FILE), `${JSON.stringify(thisProcess())}\n`);
}
