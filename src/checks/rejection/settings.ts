import { globs } from '../../contracts/settings/kinds.ts';
import { type SettingValues, setting } from '../../contracts/settings/setting.ts';
import { looserPatterns } from '../looser-patterns.ts';

export const REJECTION_SETTINGS = [
  setting({
    key: 'fixtures.invalid',
    name: 'fixtures-invalid',
    placeholder: 'GLOBS',
    help: 'fixtures that must each be rejected',
    kind: globs(),
    looser: looserPatterns,
  }),
] as const;

export type RejectionSettings = SettingValues<typeof REJECTION_SETTINGS>;
