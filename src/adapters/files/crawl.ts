import path from 'node:path';
import type { Walk } from '../../events/globs/walk.ts';
import type { Entry, Listing } from './listing.ts';

export interface Crawled {
  /** Files and folders, by their names from the root. */
  readonly found: readonly Entry[];
  /** Folders that were looked into and hold nothing. */
  readonly emptyFolders: readonly string[];
}

/** What the walk takes below the root. */
export async function crawl(root: string, listing: Listing, walk: Walk): Promise<Crawled> {
  const found: Entry[] = [];
  const emptyFolders: string[] = [];
  async function look(folder: string): Promise<void> {
    const entries = await listing.list(path.join(root, folder));
    if (entries.length === 0) emptyFolders.push(folder);
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
  return { found, emptyFolders };
}
