/** The two sides of a comparison: the workspace as it is, and as it was at a revision. */
import type { Config } from '../../core/config/config.ts';
import { DEFAULT_CONFIG_FILE } from '../../core/config/config.ts';
import type { Ports, Side } from '../ports.ts';

export function headSide({ workspace }: Ports): Side {
  return { directory: workspace.root, bundle: null };
}

/**
 * The base's pipeline, taken from git into a temporary directory: its config, schema and SQL; where the
 * gate judges its own repository, the bundle that was committed there.
 * @throws GateError BASE_UNKNOWN
 */
export async function baseSide(
  { workspace, repository, environment, bench }: Ports,
  config: Config,
  base: string,
): Promise<{ side: Side; commit: string }> {
  const directory = await workspace.temporaryDirectory();
  const { home } = environment;
  const paths = [
    config.file ?? DEFAULT_CONFIG_FILE,
    ...(config.schema.kind === 'file' ? [config.schema.path] : []),
    ...(config.pipeline.kind === 'folder' ? [config.pipeline.path] : []),
    ...(config.quality.rules === null ? [] : [config.quality.rules]),
    ...(home === null ? [] : [home]),
  ];
  const { commit } = await repository.extract(base, paths, directory);
  // DuckDB's library is not committed; both sides use the one that is here.
  await bench.link(`${workspace.root}/node_modules`, `${directory}/node_modules`);
  return { side: { directory, bundle: home === null ? null : `${directory}/${home}` }, commit };
}
