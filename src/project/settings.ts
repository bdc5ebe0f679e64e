/**
 * The table of settings. Each part of the gate brings its own rows; a new setting is a row there and its
 * part of `schema/config.schema.json`. The help, the flags, the inputs and the guard are made from this list.
 */
import { BENCHMARK_SETTINGS } from '../checks/benchmarks/settings.ts';
import { EVOLUTION_SETTINGS } from '../checks/evolution/settings.ts';
import { GOLDEN_SETTINGS } from '../checks/golden/settings.ts';
import { GUARD_SETTINGS } from '../checks/guard/settings.ts';
import { INVARIANT_SETTINGS } from '../checks/invariants/settings.ts';
import { QUALITY_SETTINGS } from '../checks/quality/settings.ts';
import { REJECTION_SETTINGS } from '../checks/rejection/settings.ts';
import { SNAPSHOTS_SETTINGS } from '../checks/snapshots/settings.ts';
import { VALIDATION_SETTINGS } from '../checks/validation/settings.ts';
import { wordOrNone } from '../contracts/settings/kinds.ts';
import { looserWhenExchanged, type SettingValues, setting } from '../contracts/settings/setting.ts';
import { EVENT_SETTINGS } from '../events/settings.ts';
import { COMMAND_SETTINGS } from '../pipelines/command/settings.ts';
import { TABLE_SETTINGS } from '../pipelines/declared/settings.ts';
import { OPINION_SETTINGS } from '../pipelines/second-opinion/settings.ts';
import { AS_OF_SETTINGS, PIPELINE_SETTINGS, SQL_LIMIT_SETTINGS } from '../pipelines/settings.ts';
import { LIMIT_SETTINGS } from '../plan/settings.ts';
import { GITHUB_SETTINGS } from './github-settings.ts';
import { PATH_SETTINGS } from './path-settings.ts';

/** What goldens and measurements are told against. */
const BASE_SETTINGS = [
  setting({
    key: 'base',
    name: 'base',
    placeholder: 'REF|none',
    help: 'git revision to compare with (default none)',
    kind: wordOrNone(null),
    // Without a base of its own, a pull request is held against what it branched from.
    looser: looserWhenExchanged,
  }),
] as const;

/** In the order in which the help lists them. */
export const SETTINGS = [
  ...EVENT_SETTINGS,
  ...VALIDATION_SETTINGS,
  ...REJECTION_SETTINGS,
  ...QUALITY_SETTINGS,
  ...LIMIT_SETTINGS,
  ...GOLDEN_SETTINGS,
  ...INVARIANT_SETTINGS,
  ...SNAPSHOTS_SETTINGS,
  ...PIPELINE_SETTINGS,
  ...SQL_LIMIT_SETTINGS,
  ...COMMAND_SETTINGS,
  ...OPINION_SETTINGS,
  ...TABLE_SETTINGS,
  ...BENCHMARK_SETTINGS,
  ...EVOLUTION_SETTINGS,
  ...GUARD_SETTINGS,
  ...GITHUB_SETTINGS,
  ...PATH_SETTINGS,
  ...BASE_SETTINGS,
  ...AS_OF_SETTINGS,
] as const;

export type Settings = SettingValues<typeof SETTINGS>;
export type SettingKey = (typeof SETTINGS)[number]['key'];
export type SettingName = (typeof SETTINGS)[number]['name'];
