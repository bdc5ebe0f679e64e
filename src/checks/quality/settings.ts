import { count, pathOrNone } from '../../contracts/settings/kinds.ts';
import {
  looserWhenRenamed,
  neverLooser,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import { looserSeverities, severities } from './severities-setting.ts';

export const QUALITY_SETTINGS = [
  setting({
    key: 'quality.rules',
    name: 'quality-rules',
    placeholder: 'FOLDER|none',
    help: 'quality rules of your own (default none)',
    kind: pathOrNone(null),
    looser: looserWhenRenamed,
  }),
  setting({
    key: 'quality.severity',
    name: 'quality-severity',
    placeholder: 'RULE=SEVERITY',
    help: 'error, warning or off, by rule, separated by commas',
    kind: severities,
    looser: looserSeverities,
  }),
  setting({
    key: 'quality.max-findings',
    name: 'quality-max-findings',
    placeholder: 'N',
    help: 'findings that the report lists per rule, 0 for all (default 20)',
    kind: count(20),
    looser: neverLooser,
  }),
] as const;

export type QualitySettings = SettingValues<typeof QUALITY_SETTINGS>;
