import { pathOrNone } from '../../contracts/settings/kinds.ts';
import {
  looserWhenRenamed,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';

export const GOLDEN_SETTINGS = [
  setting({
    key: 'golden.path',
    name: 'golden-path',
    placeholder: 'FOLDER|none',
    help: 'golden cases (default golden)',
    kind: pathOrNone('golden'),
    looser: looserWhenRenamed,
  }),
] as const;

export type GoldenSettings = SettingValues<typeof GOLDEN_SETTINGS>;

/** How many findings are listed, as for the fixtures. */
export interface FindingSettings {
  readonly 'validation.max-findings': number;
}
