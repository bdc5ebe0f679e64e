/** Whether a command can do anything else than at a base. Nobody knows what it reads; some files it does not. */
import type { Repository } from '../contracts/ports/repository.ts';
import type { CommandSettings } from '../pipelines/command/settings.ts';
import type { ChosenPipeline } from '../pipelines/pipelines.ts';
import { findPlaces, type GuardedSettings } from './places.ts';

type Comparable = ChosenPipeline & CommandSettings;

export interface CommandChange {
  readonly repository: Pick<Repository, 'changedSince' | 'tree'>;
  /** The workspace, absolute. */
  readonly root: string;
  /** Commit. */
  readonly base: string;
  readonly before: Comparable;
  readonly after: Comparable & GuardedSettings;
  /** Of the config, in the workspace. */
  readonly file: string;
}

/**
 * The command, how it is set up, or any file of the workspace that is no fixture, golden, baseline, rule, workflow or
 * page of Markdown: these the gate reads, and a person.
 * @throws GateError BASE_UNKNOWN
 */
export async function hasCommandChanged(change: CommandChange): Promise<boolean> {
  const { repository, root, base, before, after, file } = change;
  if (JSON.stringify(wordsOf(before)) !== JSON.stringify(wordsOf(after))) return true;
  const places = findPlaces(after, file, await repository.tree(base), root);
  const apart = [
    places.golden,
    places.baselines,
    places.rules,
    places.valid,
    places.invalid,
    places.config,
  ];
  const isRead = (path: string) =>
    !/^\.github\/|\.md$/i.test(path) &&
    !apart.some((place) => place !== null && place.exactNamesOf(path).length > 0);
  return (await repository.changedSince(base)).some(isRead);
}

function wordsOf(settings: Comparable) {
  const { pipeline, 'pipeline.env': env, 'pipeline.prepare': prepare } = settings;
  return [pipeline, env, prepare];
}
