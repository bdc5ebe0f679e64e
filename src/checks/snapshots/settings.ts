import { pathOrNone } from '../../contracts/settings/kinds.ts';
import {
  looserWhenRenamed,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';

export const SNAPSHOTS_SETTINGS = [
  setting({
    key: 'snapshots',
    name: 'snapshots',
    placeholder: 'FILE|none',
    help: 'a DuckDB file of build, to compare with the fixtures',
    kind: pathOrNone(null),
    looser: looserWhenRenamed,
  }),
] as const;

export type SnapshotsSettings = SettingValues<typeof SNAPSHOTS_SETTINGS>;
