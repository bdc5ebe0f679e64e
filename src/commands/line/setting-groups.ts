/** Settings that several commands honour together. */
import { SETTINGS, type SettingName } from '../../project/settings.ts';

const POINTERS: readonly SettingName[] = [
  'events-type',
  'events-id',
  'events-date',
  'events-person',
  'events-created',
];
export const INPUT: readonly SettingName[] = [
  'schema',
  ...POINTERS,
  'fixtures-valid',
  'minimum-rate',
  'require-types',
  'max-findings',
];
export const QUALITY: readonly SettingName[] = [
  'quality-rules',
  'quality-severity',
  'quality-max-findings',
  'limits',
];
/** What SQL of a team's own may take. */
export const SQL_LIMITS: readonly SettingName[] = [
  'pipeline-timeout',
  'pipeline-memory',
  'pipeline-disk',
  'pipeline-env',
];
/** What a golden case is rebuilt by, and held against beside its expected files. */
export const REBUILDING: readonly SettingName[] = [
  'pipeline',
  ...SQL_LIMITS,
  'tables',
  ...POINTERS,
  'second-opinion',
];
export const ALL: readonly SettingName[] = SETTINGS.map(({ name }) => name);
