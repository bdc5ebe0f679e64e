import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Names the process that a run's folder belongs to. */
export const OWNER_FILE = 'owner.json';

/** A worker may still write into a folder that is being emptied: then once more. */
const THOROUGHLY = { recursive: true, force: true, maxRetries: 5 };

/** Links are removed, not followed. The owner goes last: what is left of a removal that is killed is still a dead run's. */
export async function removeRun(folder: string): Promise<void> {
  const names = await readdir(folder);
  const others = names.filter((name) => name !== OWNER_FILE);
  await Promise.all(others.map((name) => rm(path.join(folder, name), THOROUGHLY)));
  await rm(folder, THOROUGHLY);
}
