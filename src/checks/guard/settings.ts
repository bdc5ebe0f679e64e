import { textLike } from '../../contracts/settings/kinds.ts';
import {
  looserWhenRenamed,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import { LABEL } from '../../contracts/settings/texts.ts';

export const GUARD_SETTINGS = [
  setting({
    key: 'github.label',
    name: 'label',
    placeholder: 'LABEL',
    help: 'approves changed expectations (default update-baselines)',
    kind: textLike('update-baselines', LABEL),
    looser: looserWhenRenamed,
  }),
] as const;

export type GuardSettings = SettingValues<typeof GUARD_SETTINGS>;
