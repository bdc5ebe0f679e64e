/** Keywords that no dialect has, and that look like one which checks something: so nothing is checked by them. */
import { nearest } from '../../contracts/text/nearest.ts';
import { LISTS_BELOW, MAPS_BELOW, ONE_BELOW } from './schema-keywords.ts';

/** Short ones: a field of a team's own, as `id` or `note`, is soon a letter away from them. */
const NEVER_MEANT = ['not', 'if', 'then', 'else'];

const CHECKING = [
  ...[...ONE_BELOW, ...LISTS_BELOW, ...MAPS_BELOW].filter(
    (keyword) => !NEVER_MEANT.includes(keyword),
  ),
  'type',
  'enum',
  'const',
  'multipleOf',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
  'required',
  'dependentRequired',
];

/** Known, and checking nothing, or told apart. */
const OTHERS = [
  ...NEVER_MEANT,
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'nullable',
  'discriminator',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
];

const KNOWN = new Set([...CHECKING, ...OTHERS]);

/** @returns what a keyword that checks nothing was meant to be, or null. What begins with `$` or `x-` is nobody's slip. */
export function findMeant(keyword: string): string | null {
  if (KNOWN.has(keyword) || /^(?:\$|x-)/.test(keyword)) return null;
  return nearest(keyword, CHECKING) ?? null;
}
