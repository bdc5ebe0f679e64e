/**
 * Where the files of a folder really lie. A link in the way, or inside, leads elsewhere, and what is
 * changed there is changed here.
 */

import type { Link } from '../contracts/ports/repository.ts';
import { isIn } from './tree.ts';

/** What lies below `real` is found below `at`. */
export interface Mount {
  readonly at: string;
  readonly real: string;
}

/** As many links in one way as Linux follows. */
const MOST_HOPS = 40;

/** @returns the folder itself first; a link counts once, so that those in a circle end */
export function findMounts(folder: string, links: readonly Link[]): Mount[] {
  const mounts = followLinks({ at: folder, real: folder }, links);
  const seen = new Set<Link>();
  for (const { at, real } of mounts) {
    for (const link of links) {
      if (seen.has(link) || link.path === real || !isIn(link.path, real)) continue;
      seen.add(link);
      const name = real === '.' ? link.path : `${at}${link.path.slice(real.length)}`;
      // A list that grows while it is walked: what is found through a link may hold links.
      mounts.push(...followLinks({ at: name, real: link.path }, links));
    }
  }
  return mounts;
}

/** Names under which a path is found through the mounts. */
export function findNames(path: string, mounts: readonly Mount[]): string[] {
  return mounts.flatMap(({ at, real }) => {
    if (!isIn(path, real)) return [];
    const rest = real === '.' ? `/${path}` : path.slice(real.length);
    return at === '.' ? [rest.slice(1)] : [`${at}${rest}`];
  });
}

/** Where a name leads in the end. */
export function resolveLinks(name: string, links: readonly Link[]): string {
  return followLinks({ at: name, real: name }, links).at(-1)?.real ?? name;
}

/** A place, and each that a link on the way to it leads to. */
function followLinks(start: Mount, links: readonly Link[]): Mount[] {
  const way = [start];
  for (let { real } = start; way.length <= MOST_HOPS; ) {
    const link = links.find(({ path }) => isIn(real, path));
    if (link === undefined) break;
    const rest = real.slice(link.path.length);
    real = link.target === '.' ? rest.slice(1) || '.' : `${link.target}${rest}`;
    way.push({ at: start.at, real });
  }
  return way;
}
