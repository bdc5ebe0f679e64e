/** Where a config's expectations lie in a commit: folders and patterns, through whatever links lead there. */

import type { Tree } from '../contracts/ports/repository.ts';
import { createMatcher, fixedFolder, type Matcher } from '../events/fixture-patterns.ts';
import { normalised, splitPatterns } from '../events/pattern-text.ts';
import type { EventSettings } from '../events/settings.ts';
import type { PipelineSettings } from '../pipelines/settings.ts';
import type { LimitSettings } from '../plan/settings.ts';
import { findMounts, findNames, type Mount } from './mounts.ts';
import { folded, isIn } from './tree.ts';

/** The settings that say where expectations lie. */
export interface GuardedSettings extends EventSettings, PipelineSettings, LimitSettings {
  readonly 'golden.path': string | null;
  readonly 'benchmarks.baselines': string | null;
  readonly 'quality.rules': string | null;
  readonly 'fixtures.valid': readonly string[];
  readonly 'fixtures.invalid': readonly string[];
}

/** Every path that is asked about is as git has it. */
export interface Places {
  readonly golden: Place | null;
  readonly baselines: Place | null;
  readonly rules: Place | null;
  readonly pipeline: Place | null;
  readonly schema: Place | null;
  readonly limits: Place | null;
  readonly valid: Place;
  readonly invalid: Place;
  readonly config: Place;
}

export interface Place {
  /** Folded names by which the place may have a path, on whatever disk; none where it cannot. */
  namesOf(path: string): string[];
  /** Names by which the place has exactly this path: only they say that something is still there. */
  exactNamesOf(path: string): string[];
  /** Whether a link or submodule there would lead the place elsewhere: above it, or within. */
  isLedBy(path: string): boolean;
}

/**
 * @param root the workspace, absolute: an input may name a folder by it
 * @param file of the config
 */
export function findPlaces(
  config: GuardedSettings,
  file: string,
  tree: Tree,
  root: string,
): Places {
  const folder = (path: string | null) =>
    path === null ? null : createPlace([withoutRoot(path, root)], EVERYTHING, tree);
  const fixtures = (patterns: readonly string[]) =>
    createPlace(splitPatterns(patterns).wanted.map(fixedFolder), createMatcher(patterns), tree);
  const { pipeline, schema } = config;
  return {
    golden: folder(config['golden.path']),
    baselines: folder(config['benchmarks.baselines']),
    rules: folder(config['quality.rules']),
    pipeline: folder(pipeline.kind === 'folder' ? pipeline.path : null),
    limits: folder(config.limits),
    schema: folder(schema.kind === 'file' ? schema.path : null),
    valid: fixtures(config['fixtures.valid']),
    invalid: fixtures(config['fixtures.invalid']),
    config: createPlace([withoutRoot(file, root)], EVERYTHING, tree),
  };
}

/** Folders as the settings write them. */
export function listFolders(config: GuardedSettings): string[] {
  const { pipeline } = config;
  const sql = pipeline.kind === 'folder' ? pipeline.path : null;
  const folders = [
    config['golden.path'],
    config['benchmarks.baselines'],
    config['quality.rules'],
    config.limits,
    sql,
  ];
  return folders.filter((path) => path !== null);
}

/** A path of the workspace as git has it. */
export function withoutRoot(path: string, root: string): string {
  return normalised(isIn(path, root) ? path.slice(root.length) : path);
}

const EVERYTHING: Matcher = { takes: () => true, mayTake: () => true, leavesOut: () => false };

function createPlace(folders: readonly string[], matcher: Matcher, { links }: Tree): Place {
  const exact = folders.flatMap((folder) => findMounts(folder, links));
  const known = links.map(({ path, target }) => ({ path: folded(path), target: folded(target) }));
  const mounts: Mount[] = folders.flatMap((folder) => findMounts(folded(folder), known));
  return {
    namesOf(path) {
      // Folding may add suspicion and never take any: what is left out is left out by its own letters.
      const own = findNames(path, exact);
      if (own.length > 0 && own.every(matcher.leavesOut)) return [];
      return [...new Set(findNames(folded(path), mounts))].filter(matcher.mayTake);
    },
    exactNamesOf: (path) => [...new Set(findNames(path, exact))].filter(matcher.takes),
    isLedBy(path) {
      const name = folded(path);
      const isOnTheWay = mounts.some(({ at, real }) => isIn(real, name) || isIn(at, name));
      return isOnTheWay || findNames(name, mounts).length > 0;
    },
  };
}
