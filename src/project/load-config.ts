/** The config, from the file and what was said over it; every path that it names is there. */

import { GateError } from '../contracts/errors.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { Workspace } from '../contracts/ports.ts';
import { type Config, DEFAULT_CONFIG_FILE } from './config.ts';
import { type ParsedConfig, parseConfig } from './config-file.ts';
import { requirePaths } from './require-paths.ts';
import { resolveConfig } from './resolve.ts';
import type { SettingName } from './settings.ts';

export interface ConfigRequest {
  /** Path of the file, or null: the default one, where it exists. */
  readonly file: string | null;
  readonly overrides: Overrides;
  /** How a person named an override: `--schema`, or `input schema`. */
  readonly place: (name: SettingName) => string;
}

/** @throws GateError CONFIG_NOT_FOUND, CONFIG_…, OVERRIDE_VALUE */
export async function loadConfig(workspace: Workspace, request: ConfigRequest): Promise<Config> {
  const file = await readConfig(workspace, request);
  const config = resolveConfig({ file, overrides: request.overrides, place: request.place });
  await requirePaths(workspace, config);
  return config;
}

async function readConfig(
  workspace: Workspace,
  request: ConfigRequest,
): Promise<ParsedConfig | null> {
  const path = request.file ?? DEFAULT_CONFIG_FILE;
  if (await workspace.exists(path)) return parseConfig(await workspace.readText(path), path);
  if (request.file !== null) throw new GateError('CONFIG_NOT_FOUND', { file: path });
  return null;
}
