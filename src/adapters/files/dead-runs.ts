/**
 * What runs have left that were killed: folders with the events of participants. Only what is certainly
 * ours and certainly dead is removed; and whatever goes wrong here, the run is none the worse.
 */
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { readdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { osCode } from './os-reason.ts';
import { hasEnded, parseOwner } from './owner.ts';
import { OWNER_FILE, removeRun } from './remove-run.ts';

const RUN = /^dc-event-gate-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const OWNER_BYTES = 4096;

/** A run says whose its folder is as soon as it has made it. */
const UNCLAIMED_MS = 3_600_000;

/** @param root where temporary folders go, absolute */
export async function removeDeadRuns(root: string): Promise<void> {
  const names = await orNothing(() => readdir(root));
  for (const name of names ?? []) {
    const folder = path.join(root, name);
    if (RUN.test(name)) await orNothing(() => removeIfDead(folder));
  }
}

async function removeIfDead(folder: string): Promise<void> {
  const found = lstatSync(folder);
  if (!found.isDirectory() || !isOurs(found)) return;
  const text = ownerText(path.join(folder, OWNER_FILE));
  // Killed between the two steps of making it: it is empty, and stays where it is not.
  if (text === null && Date.now() - found.mtimeMs > UNCLAIMED_MS) return rmdir(folder);
  const owner = text === null ? null : parseOwner(text);
  if (owner !== null && hasEnded(owner)) await removeRun(folder);
}

/** @returns null where there is no such file; '' where it is none that we would have written */
function ownerText(file: string): string | null {
  try {
    const found = lstatSync(file);
    const isPlausible = found.isFile() && isOurs(found) && found.size <= OWNER_BYTES;
    return isPlausible ? readFileSync(file, 'utf8') : '';
  } catch (error) {
    if (osCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Windows keeps the temporary folders of users apart. */
function isOurs({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

/** What cannot be read or removed stays. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return null;
  }
}
