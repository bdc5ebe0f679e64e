import type { Overrides } from '../contracts/overrides.ts';
import type { Loosened } from '../contracts/settings/setting.ts';

/** How the settings of any commit are read; the project knows, and hands it to the checks that need it. */
export interface SettingsAt<Settings> {
  /** Of the config file, in the workspace. */
  readonly path: string;
  /**
   * @param text of the config file; null where there is none
   * @throws GateError CONFIG_…, OVERRIDE_VALUE
   */
  read(text: string | null): Settings;
  /** Under other inputs than those of this run. @throws GateError CONFIG_…, OVERRIDE_VALUE */
  readBy(text: string | null, inputs: Overrides): Settings;
  /** Keys of the settings, by the input that each can be given by. */
  readonly inputs: ReadonlyMap<string, string>;
  /** What `head` lets pass that `base` did not. */
  loosened(base: Settings, head: Settings): Loosened[];
}
