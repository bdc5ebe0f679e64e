import { builtinOr } from '../contracts/settings/kinds.ts';
import {
  type Kind,
  looserWhenRenamed,
  type SettingValues,
  setting,
} from '../contracts/settings/setting.ts';
import { isCalendarDate } from '../events/formats.ts';

/** A day of the calendar, or null. */
const day: Kind<string | null> = {
  byDefault: null,
  parse: (text, reject) =>
    isCalendarDate(text) ? text : reject(text, 'a day of the calendar, YYYY-MM-DD'),
  read: (value) => String(value),
};

export const PIPELINE_SETTINGS = [
  setting({
    key: 'pipeline',
    name: 'pipeline',
    placeholder: 'builtin|FOLDER',
    help: 'SQL that rebuilds the tables',
    kind: builtinOr('folder'),
    // SQL that is named no more is tested no more; what is in its files the goldens judge.
    looser: (base, head) =>
      looserWhenRenamed(
        base.kind === 'folder' ? base.path : 'builtin',
        head.kind === 'folder' ? head.path : 'builtin',
      ),
  }),
] as const;

export const AS_OF_SETTINGS = [
  setting({
    key: 'as-of',
    name: 'as-of',
    placeholder: 'DATE',
    help: 'day as of which balances stand (default: the latest event)',
    kind: day,
    // Events after the day are not looked at.
    looser: (base, head) =>
      head === null || (base !== null && head >= base)
        ? []
        : [{ base: base ?? 'the latest event', head }],
  }),
] as const;

export type PipelineSettings = SettingValues<typeof PIPELINE_SETTINGS>;
export type AsOfSettings = SettingValues<typeof AS_OF_SETTINGS>;
