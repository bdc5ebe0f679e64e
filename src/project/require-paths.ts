/** Whether what a config names is there. */
import { GateError } from '../contracts/errors.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { Workspace } from '../contracts/ports.ts';
import { type Config, DEFAULT_CONFIG_FILE } from './config.ts';
import type { SettingKey } from './settings.ts';

/**
 * Fixtures are named in the config file, or by a flag or input.
 * @throws GateError CONFIG_NOT_FOUND
 */
export function requireFixtures({ file }: Config, overrides: Overrides): void {
  if (file === null && overrides['fixtures-valid'] === undefined)
    throw new GateError('CONFIG_NOT_FOUND', { file: DEFAULT_CONFIG_FILE });
}

export async function requirePaths(
  workspace: Workspace,
  { schema, pipeline, limits, findPlace }: Config,
): Promise<void> {
  const named: readonly (readonly [SettingKey, string | null])[] = [
    ['limits', limits],
    ['schema', schema.kind === 'file' ? schema.path : null],
    ['pipeline', pipeline.kind === 'folder' ? pipeline.path : null],
  ];
  for (const [key, path] of named) {
    if (path === null || (await workspace.exists(path))) continue;
    throw new GateError('CONFIG_PATH', {
      place: findPlace(key),
      path,
      // A folder seldom has a name with a space in it, and a command mostly.
      hint:
        key === 'pipeline' && path.includes(' ')
          ? ' If it is a command, write in the config: pipeline: {run: COMMAND}'
          : '',
    });
  }
}
