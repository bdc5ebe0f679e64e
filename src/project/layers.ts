/** What a configuration is made of: a file, and what flags or inputs set above it. */

import type { Overrides } from '../contracts/overrides.ts';
import type { ParsedConfig } from './config-file.ts';
import type { SettingName } from './settings.ts';

export interface Layers {
  /** null where there is no file. */
  readonly file: ParsedConfig | null;
  readonly overrides: Overrides;
  /** How a person named an override: `--minimum-rate` or `input minimum-rate`. */
  readonly place: (name: SettingName) => string;
}
