import type { SettingPlaces } from '../contracts/settings/setting.ts';
import type { Settings } from './settings.ts';

/** Every setting by its key, resolved: input or flag, else file, else default. */
export interface Config extends Settings, SettingPlaces {
  /** Path of the config file in the workspace, or null where there is none. */
  readonly file: string | null;
}

export const DEFAULT_CONFIG_FILE = '.github/dc-event-gate.yml';
