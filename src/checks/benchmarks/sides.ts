/** The two sides of a comparison: the workspace as it is, and as it was at a revision. */

import { GateError } from '../../contracts/errors.ts';
import type { Side } from '../../contracts/ports/bench.ts';
import type { Ports } from '../../contracts/ports.ts';
import type { SettingsAt } from '../settings-at.ts';
import type { MeasuringSettings } from './settings.ts';

export interface BaseSide {
  readonly side: Side;
  readonly commit: string;
  /** Its own, or those of the head where they cannot be read. */
  readonly settings: MeasuringSettings;
}

export function headSide({ workspace }: Pick<Ports, 'workspace'>): Side {
  return { name: 'head', directory: workspace.root, bundle: null };
}

/**
 * The base's pipeline, taken from git into a temporary directory: its config, and the schema and SQL that
 * this names; where the gate judges its own repository, the bundle that was committed there.
 * @throws GateError BASE_UNKNOWN
 */
export async function baseSide(
  ports: Pick<Ports, 'workspace' | 'repository' | 'environment' | 'bench'>,
  config: MeasuringSettings,
  settings: SettingsAt<MeasuringSettings>,
  base: string,
): Promise<BaseSide> {
  const { workspace, repository, environment, bench } = ports;
  const directory = await workspace.temporaryDirectory();
  const { home } = environment;
  const file = settings.path;
  const { commit } = await repository.extract(base, [file], directory);
  const own = settingsThere(await repository.textAt(commit, file), settings) ?? config;
  const paths = [...codePaths(own), ...(home === null ? [] : [home])];
  if (paths.length > 0) await repository.extract(commit, paths, directory);
  // DuckDB's library is not committed; both sides use the one that is here.
  await bench.link(`${workspace.root}/node_modules`, `${directory}/node_modules`);
  const bundle = home === null ? null : `${directory}/${home}`;
  return { side: { name: 'base', directory, bundle }, commit, settings: own };
}

/** null where this version cannot read it: the bundle that was committed there may. */
function settingsThere(
  text: string | null,
  settings: SettingsAt<MeasuringSettings>,
): MeasuringSettings | null {
  try {
    return settings.read(text);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

function codePaths({
  schema,
  pipeline,
  limits,
  'quality.rules': rules,
}: MeasuringSettings): string[] {
  return [
    ...(schema.kind === 'file' ? [schema.path] : []),
    ...(pipeline.kind === 'folder' ? [pipeline.path] : []),
    ...(limits === null ? [] : [limits]),
    ...(rules === null ? [] : [rules]),
  ];
}
