/** Where a config's expectations lie in a commit: folders and patterns, through whatever links lead there. */

import type { Tree } from '../../contracts/ports/repository.ts';
import { folderOf, matcherOf, normalised, partPatterns } from '../../events/fixture-patterns.ts';
import type { PipelineSettings } from '../../pipelines/settings.ts';
import { findMounts, findNames, type Mount } from './mounts.ts';
import { folded, isIn } from './tree.ts';

/** The settings that say where expectations lie. */
export interface GuardedSettings extends PipelineSettings {
  readonly 'golden.path': string | null;
  readonly 'benchmarks.baselines': string | null;
  readonly 'quality.rules': string | null;
  readonly 'fixtures.valid': readonly string[];
  readonly 'fixtures.invalid': readonly string[];
}

/** Every path that is asked about is folded. */
export interface Places {
  readonly golden: Place | null;
  readonly baselines: Place | null;
  readonly rules: Place | null;
  readonly pipeline: Place | null;
  readonly valid: Place;
  readonly invalid: Place;
  readonly config: Place;
}

interface Place {
  /** Names by which the place has a path; none where it has not. */
  namesOf(path: string): string[];
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
    path === null ? null : createPlace([withoutRoot(path, root)], () => true, tree);
  const fixtures = (patterns: readonly string[]) =>
    createPlace(partPatterns(patterns).wanted.map(folderOf), matcherOf(patterns), tree);
  const { pipeline } = config;
  return {
    golden: folder(config['golden.path']),
    baselines: folder(config['benchmarks.baselines']),
    rules: folder(config['quality.rules']),
    pipeline: folder(pipeline.kind === 'folder' ? pipeline.path : null),
    valid: fixtures(config['fixtures.valid']),
    invalid: fixtures(config['fixtures.invalid']),
    config: createPlace([withoutRoot(file, root)], () => true, tree),
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
    sql,
  ];
  return folders.filter((path) => path !== null);
}

/** A path of the workspace as git has it. */
export function withoutRoot(path: string, root: string): string {
  return normalised(isIn(path, root) ? path.slice(root.length) : path);
}

function createPlace(
  folders: readonly string[],
  isWanted: (name: string) => boolean,
  { links }: Tree,
): Place {
  const known = links.map(({ path, target }) => ({ path: folded(path), target: folded(target) }));
  const mounts: Mount[] = folders.flatMap((folder) => findMounts(folded(folder), known));
  return {
    namesOf: (path) => [...new Set(findNames(path, mounts))].filter(isWanted),
    isLedBy: (path) =>
      mounts.some(({ at, real }) => isIn(real, path) || isIn(at, path)) ||
      findNames(path, mounts).length > 0,
  };
}
