import { count, globs, words } from '../../contracts/settings/kinds.ts';
import {
  type Kind,
  type Loosening,
  neverLooser,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
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

/** null: all that the schema names. Which these are, the schema says when it is loaded. */
const requireTypes: Kind<readonly string[] | null> = {
  byDefault: null,
  parse: (text) => (text === 'none' ? [] : words(text)),
  read: (value) => value as string[],
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
    help: 'how many percent must be valid (default 99)',
    kind: minimumRate,
    looser: (base, head) => (Number(head) >= Number(base) ? [] : [{ base, head }]),
  }),
  setting({
    key: 'validation.minimum-rate-by-type',
    name: 'minimum-rate-by-type',
    placeholder: 'PERCENT',
    help: 'the same for the events of each type (default same)',
    kind: minimumRateByType,
    looser: looserRateByType,
  }),
  setting({
    key: 'validation.require-types',
    name: 'require-types',
    placeholder: 'TYPES',
    help: 'event types that must occur (default all of the schema)',
    kind: requireTypes,
    looser: fewerTypes,
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

/** All are no fewer than any; whether a list names all of them, only a schema says. */
function fewerTypes(
  base: readonly string[] | null,
  head: readonly string[] | null,
): readonly Loosening[] {
  if (head === null) return [];
  if (base === null)
    return [{ base: 'all types', head: head.length === 0 ? 'none' : head.join(', ') }];
  const dropped = base.filter((type) => !head.includes(type));
  return dropped.length === 0 ? [] : [{ base: dropped.join(', '), head: 'no longer required' }];
}

/** What `same` stands for is told by another setting; only 100 is surely no less. */
function looserRateByType(base: string | null, head: string | null): readonly Loosening[] {
  if (base === head || head === '100' || base === '0') return [];
  if (base !== null && head !== null && Number(head) >= Number(base)) return [];
  return [{ base: base ?? 'same', head: head ?? 'same' }];
}
