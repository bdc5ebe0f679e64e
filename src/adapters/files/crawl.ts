import path from 'node:path';
import type { Walk } from '../../events/globs/walk.ts';
import type { Entry, Listing } from './listing.ts';

/** What the walk takes below the root, files and folders, by their names from there. */
export async function crawl(root: string, listing: Listing, walk: Walk): Promise<Entry[]> {
  const found: Entry[] = [];
  async function look(folder: string): Promise<void> {
    const entries = await listing.list(path.join(root, folder));
    const below: string[] = [];
    for (const entry of entries) {
      const name = path.posix.join(folder, entry.name);
      if (entry.isFolder) {
        if (!walk.enters(name)) continue;
        below.push(name);
      }
      if (walk.takes(name)) found.push({ name, isFolder: entry.isFolder });
    }
    await Promise.all(below.map(look));
  }
  await look(walk.start);
  return found;
}
