import { EVENT_TYPES, type EventType, isEventType } from '../../contracts/event-types.ts';
import { count, globs, words } from '../../contracts/settings/kinds.ts';
import {
  type Kind,
  type Loosening,
  neverLooser,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import { looserPatterns } from '../looser-patterns.ts';

/** Percent as exact text: YAML's 98.9 is the number whose shortest form is 98.9. */
const minimumRate: Kind<string> = {
  byDefault: '99',
  parse: (text, reject) =>
    /^(?:100(?:\.0{1,6})?|[0-9]{1,2}(?:\.[0-9]{1,6})?)$/.test(text)
      ? text
      : reject(text, 'a percentage from 0 to 100 with at most 6 decimals'),
  read: (value, reject) =>
    /^[0-9]+(?:\.[0-9]{1,6})?$/.test(String(value))
      ? String(value)
      : reject(`is ${value}; it has at most 6 decimals`),
};

/** null: the same as for all events. */
const minimumRateByType: Kind<string | null> = {
  byDefault: null,
  parse: (text, reject) => (text === 'same' ? null : minimumRate.parse(text, reject)),
  read: (value, reject) => minimumRate.read(value, reject),
};

const requireTypes: Kind<readonly EventType[]> = {
  byDefault: EVENT_TYPES,
  parse: (text, reject) =>
    text === 'none'
      ? []
      : words(text).map((type) => {
          if (isEventType(type)) return type;
          const meant = nearest(type, EVENT_TYPES);
          const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`;
          return reject(type, `one or more of ${EVENT_TYPES.join(', ')}, or none${hint}`);
        }),
  read: (value) => value as EventType[],
};

export const VALIDATION_SETTINGS = [
  setting({
    key: 'fixtures.valid',
    name: 'fixtures-valid',
    placeholder: 'GLOBS',
    help: 'fixtures that must be valid',
    kind: globs(),
    looser: looserPatterns,
  }),
  setting({
    key: 'validation.minimum-rate',
    name: 'minimum-rate',
    placeholder: 'PERCENT',
    help: 'least share of valid events (default 99)',
    kind: minimumRate,
    looser: (base, head) => (Number(head) >= Number(base) ? [] : [{ base, head }]),
  }),
  setting({
    key: 'validation.minimum-rate-by-type',
    name: 'minimum-rate-by-type',
    placeholder: 'PERCENT',
    help: 'least share of valid events of each type (default same)',
    kind: minimumRateByType,
    looser: looserRateByType,
  }),
  setting({
    key: 'validation.require-types',
    name: 'require-types',
    placeholder: 'TYPES',
    help: `payload types that must occur (default all ${EVENT_TYPES.length})`,
    kind: requireTypes,
    looser: (base, head) => {
      const dropped = base.filter((type) => !head.includes(type));
      return dropped.length === 0 ? [] : [{ base: dropped.join(', '), head: 'no longer required' }];
    },
  }),
  setting({
    key: 'validation.max-findings',
    name: 'max-findings',
    placeholder: 'N',
    help: 'findings that the report lists, 0 for all (default 1000)',
    kind: count(1000),
    looser: neverLooser,
  }),
] as const;

export type ValidationSettings = SettingValues<typeof VALIDATION_SETTINGS>;

/** What `same` stands for is told by another setting; only 100 is surely no less. */
function looserRateByType(base: string | null, head: string | null): readonly Loosening[] {
  if (base === head || head === '100' || base === '0') return [];
  if (base !== null && head !== null && Number(head) >= Number(base)) return [];
  return [{ base: base ?? 'same', head: head ?? 'same' }];
}
