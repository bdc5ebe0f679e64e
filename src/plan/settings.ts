import { pathOrNone } from '../contracts/settings/kinds.ts';
import { looserWhenRenamed, type SettingValues, setting } from '../contracts/settings/setting.ts';

export const LIMIT_SETTINGS = [
  setting({
    key: 'limits',
    name: 'limits',
    placeholder: 'FILE|none',
    help: "CSV with the law's limits for years that are not built in",
    kind: pathOrNone(null),
    // Without its years nothing is held against them; what is in the file the guard looks at.
    looser: looserWhenRenamed,
  }),
] as const;

export type LimitSettings = SettingValues<typeof LIMIT_SETTINGS>;
