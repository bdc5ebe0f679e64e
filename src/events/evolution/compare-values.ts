/** What a number, a text, or the count of something may be: gaps between two alternatives of one type. */
import { isWithin } from '../schema/decimals.ts';
import { type Alternative, canonical, type JsonType, type Range } from './alternative.ts';
import { areFormatsApart } from './formats-apart.ts';
import { type Gap, type GapEffect, type GapKind, HERE } from './gap.ts';

export function compareValues(from: Alternative, to: Alternative): Gap[] {
  return [
    ...rangeGaps(from, to),
    ...decimalGaps(from, to),
    ...integerGaps(from, to),
    ...stepGaps(from, to),
    ...formatGaps(from, to),
    ...patternGaps(from, to),
    ...(to.isUnique && !from.isUnique && effectiveRange(from).max > 1
      ? [gap(from, to, 'unique', 'breaks', ['items may repeat', 'uniqueItems'])]
      : []),
  ];
}

export function gap(
  from: Alternative,
  to: Alternative,
  kind: GapKind,
  effect: GapEffect,
  says: Gap['says'],
): Gap {
  return { kind, effect, at: HERE, from: from.place, to: to.place, says };
}

interface EdgeNames {
  readonly kind: GapKind;
  readonly min: string;
  readonly max: string;
}

const RANGES: Readonly<Partial<Record<JsonType, EdgeNames>>> & { readonly number: EdgeNames } = {
  number: { kind: 'bound', min: 'minimum', max: 'maximum' },
  string: { kind: 'length', min: 'minLength', max: 'maxLength' },
  array: { kind: 'items', min: 'minItems', max: 'maxItems' },
  object: { kind: 'fields', min: 'minProperties', max: 'maxProperties' },
};

function rangeGaps(from: Alternative, to: Alternative): Gap[] {
  const names = RANGES[from.type];
  if (names === undefined) return [];
  const isKnown = from.type !== 'string' || isAnyText(from);
  const ranges = [effectiveRange(from), to.isInteger ? effectiveRange(to) : to.range] as const;
  const words = [from.range, to.range] as const;
  return edgeGaps(ranges, words, names).map(({ says }) =>
    gap(from, to, names.kind, isKnown ? 'breaks' : 'undecided', says),
  );
}

/** A text that stands for a decimal is held to its bounds as the number is. */
function decimalGaps(from: Alternative, to: Alternative): Gap[] {
  const ranges = [from.decimal, to.decimal] as const;
  return edgeGaps(ranges, ranges, RANGES.number).map(({ says }) =>
    gap(from, to, 'bound', 'breaks', says),
  );
}

type Pair = readonly [Range, Range];

function edgeGaps([own, other]: Pair, written: Pair, names: EdgeNames): Pick<Gap, 'says'>[] {
  const gaps: Pick<Gap, 'says'>[] = [];
  const [first, second] = written;
  if (own.min < other.min || (own.min === other.min && other.isMinOpen && !own.isMinOpen))
    gaps.push({ says: [lowWords(first, names), lowWords(second, names)] });
  if (own.max > other.max || (own.max === other.max && other.isMaxOpen && !own.isMaxOpen))
    gaps.push({ says: [highWords(first, names.max), highWords(second, names.max)] });
  return gaps;
}

/** With what other keywords say of it: a whole number above 0 is one of at least 1. */
function effectiveRange({ range, isInteger, type, required, fields, items }: Alternative): Range {
  if (type === 'array') {
    const ends = items.flatMap(({ first, rest }) => (rest?.schema === false ? first.length : []));
    return { ...range, max: Math.min(range.max, ...ends) };
  }
  if (type === 'object') {
    const isClosed = fields.some(({ rest }) => rest?.schema === false);
    const named = new Set(fields.flatMap((each) => [...each.named.keys()]));
    const max = isClosed ? Math.min(range.max, named.size) : range.max;
    return { ...range, min: Math.max(range.min, required.length), max };
  }
  if (!isInteger) return range;
  const { min, max, isMinOpen, isMaxOpen } = range;
  return {
    min: isMinOpen ? Math.floor(min) + 1 : Math.ceil(min),
    max: isMaxOpen ? Math.ceil(max) - 1 : Math.floor(max),
    isMinOpen: false,
    isMaxOpen: false,
  };
}

function lowWords({ min, isMinOpen }: Range, { min: name, kind }: EdgeNames): string {
  if (min === Number.NEGATIVE_INFINITY || (kind !== 'bound' && min === 0)) return `no ${name}`;
  return isMinOpen ? `exclusiveMinimum ${min}` : `${name} ${min}`;
}

function highWords({ max, isMaxOpen }: Range, name: string): string {
  if (max === Number.POSITIVE_INFINITY) return `no ${name}`;
  return isMaxOpen ? `exclusiveMaximum ${max}` : `${name} ${max}`;
}

function integerGaps(from: Alternative, to: Alternative): Gap[] {
  if (!to.isInteger || from.isInteger || from.steps.some(Number.isInteger)) return [];
  return [gap(from, to, 'type', 'breaks', ['number', 'integer'])];
}

function stepGaps(from: Alternative, to: Alternative): Gap[] {
  const own = from.isInteger ? [...from.steps, 1] : from.steps;
  return to.steps
    .filter((step) => !own.some((each) => isWithin(String(each), { multipleOf: step })))
    .map((step) => {
      const [first] = from.steps;
      const said = first === undefined ? 'no multipleOf' : `multipleOf ${first}`;
      return gap(from, to, 'step', 'breaks', [said, `multipleOf ${step}`]);
    });
}

function formatGaps(from: Alternative, to: Alternative): Gap[] {
  return to.formats
    .filter((format) => !from.formats.includes(format))
    .map((format) => {
      const [own] = from.formats;
      const says = [own === undefined ? 'no format' : `format ${own}`, `format ${format}`] as const;
      return gap(from, to, 'format', formatEffect(from, format), says);
    });
}

function formatEffect(from: Alternative, format: string): GapEffect {
  if (from.formats.some((own) => areFormatsApart(own, format))) return 'breaks';
  return isAnyText(from) ? 'breaks' : 'undecided';
}

function patternGaps(from: Alternative, to: Alternative): Gap[] {
  return to.patterns
    .filter((pattern) => !from.patterns.includes(pattern))
    .map((pattern) => {
      const [own] = from.patterns;
      // Whether all that one pattern takes is taken by another is not worked out.
      const effect = isAnyText(from) ? 'breaks' : 'undecided';
      const said = own === undefined ? 'no pattern' : `pattern ${canonical(own)}`;
      return gap(from, to, 'pattern', effect, [said, `pattern ${canonical(pattern)}`]);
    });
}

/** What a pattern, a format or a decimal lets pass may be short, or of a form, anyway. */
function isAnyText({ patterns, formats, decimal }: Alternative): boolean {
  const isFree =
    decimal.min === Number.NEGATIVE_INFINITY && decimal.max === Number.POSITIVE_INFINITY;
  return isFree && patterns.length + formats.length === 0;
}
