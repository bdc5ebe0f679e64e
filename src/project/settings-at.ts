/** The settings as a commit has them, and what a change of them lets pass: for the guard and the base of a measurement. */
import type { SettingsAt } from '../checks/settings-at.ts';
import type { Config } from './config.ts';
import { DEFAULT_CONFIG_FILE } from './config.ts';
import { parseConfig } from './config-file.ts';
import { loosenedSettings } from './loosened.ts';
import { type ConfigSources, resolveConfig } from './resolve.ts';
import { SETTINGS } from './settings.ts';

/** @param file path of the config, or null: the default one */
export function settingsAt(
  file: string | null,
  { overrides, place }: Pick<ConfigSources, 'overrides' | 'place'>,
): SettingsAt<Config> {
  const path = file ?? DEFAULT_CONFIG_FILE;
  const readBy: SettingsAt<Config>['readBy'] = (text, inputs) =>
    resolveConfig({
      file: text === null ? null : parseConfig(text, path),
      overrides: inputs,
      place,
    });
  return {
    path,
    read: (text) => readBy(text, overrides),
    readBy,
    inputs: new Map(SETTINGS.map(({ name, key }) => [name, key])),
    loosened: loosenedSettings,
  };
}
