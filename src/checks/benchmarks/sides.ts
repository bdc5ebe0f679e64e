/** The two sides of a comparison: the workspace as it is, and as it was at a revision. */

import { GateError } from '../../contracts/errors.ts';
import type { Overrides } from '../../contracts/overrides.ts';
import type { Side } from '../../contracts/ports/bench.ts';
import type { Ports } from '../../contracts/ports.ts';
import type { Config } from '../../project/config.ts';
import { DEFAULT_CONFIG_FILE } from '../../project/config.ts';
import { parseConfig } from '../../project/config-file.ts';
import { resolveConfig } from '../../project/resolve.ts';

export function headSide({ workspace }: Ports): Side {
  return { name: 'head', directory: workspace.root, bundle: null };
}

/**
 * The base's pipeline, taken from git into a temporary directory: its config, and the schema and SQL that
 * this names; where the gate judges its own repository, the bundle that was committed there.
 * @throws GateError BASE_UNKNOWN
 */
export async function baseSide(
  ports: Ports,
  config: Config,
  overrides: Overrides,
  base: string,
): Promise<{ side: Side; commit: string }> {
  const { workspace, repository, environment, bench } = ports;
  const directory = await workspace.temporaryDirectory();
  const { home } = environment;
  const file = config.file ?? DEFAULT_CONFIG_FILE;
  const { commit } = await repository.extract(base, [file], directory);
  const own = configThere(await repository.textAt(commit, file), file, overrides) ?? config;
  const paths = [...pathsOf(own), ...(home === null ? [] : [home])];
  if (paths.length > 0) await repository.extract(commit, paths, directory);
  // DuckDB's library is not committed; both sides use the one that is here.
  await bench.link(`${workspace.root}/node_modules`, `${directory}/node_modules`);
  const bundle = home === null ? null : `${directory}/${home}`;
  return { side: { name: 'base', directory, bundle }, commit };
}

/** null where this version cannot read it: the bundle that was committed there may. */
function configThere(text: string | null, file: string, overrides: Overrides): Config | null {
  try {
    return resolveConfig({
      file: text === null ? null : parseConfig(text, file),
      overrides,
      place: (name) => `--${name}`,
    });
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

function pathsOf({ schema, pipeline, quality }: Config): string[] {
  return [
    ...(schema.kind === 'file' ? [schema.path] : []),
    ...(pipeline.kind === 'folder' ? [pipeline.path] : []),
    ...(quality.rules === null ? [] : [quality.rules]),
  ];
}
