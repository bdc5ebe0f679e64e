/**
 * Decimals, exact. Pydantic exports one as a number with bounds or a text without any, so that "-5.00" passes
 * where -5.00 does not: the bounds of the number are applied to the text too. `multipleOf` is exact as well:
 * in binary 0.07 is no multiple of 0.01.
 */
import type { KeywordDefinition } from 'ajv';
import { isSchemaNode, type SchemaNode } from './subschemas.ts';

/** Of a text: it is a decimal within these bounds. */
export const DECIMAL_BOUNDS = 'x-dc-event-gate-decimal-bounds';
/** Of a number: written without an exponent, it matches this pattern of the text. */
export const DECIMAL_DIGITS = 'x-dc-event-gate-decimal-digits';

const BOUNDS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
] as const;
type Bounds = Partial<Record<(typeof BOUNDS)[number], number>>;

interface Decimal {
  readonly number: SchemaNode;
  readonly text: SchemaNode;
  /** Of the number. */
  readonly bounds: Bounds;
}

/** @returns null where the node is no choice between a number and a text */
export function readDecimal({ anyOf }: SchemaNode): Decimal | null {
  const branches = Array.isArray(anyOf) ? (anyOf as unknown[]).filter(isSchemaNode) : [];
  const number = branches.find(({ type }) => type === 'number');
  const text = branches.find(({ type }) => type === 'string');
  if (number === undefined || text === undefined || 'format' in text || 'enum' in text) return null;
  const bounds = BOUNDS.filter((name) => typeof number[name] === 'number');
  return { number, text, bounds: Object.fromEntries(bounds.map((name) => [name, number[name]])) };
}

export function hasDecimalBounds(node: SchemaNode): boolean {
  return Object.keys(readDecimal(node)?.bounds ?? {}).length > 0;
}

/** Changes the node where it is a decimal: what is said of the number holds for the text, and the other way. */
export function joinDecimal(node: SchemaNode): void {
  const decimal = readDecimal(node);
  if (decimal === null) return;
  const { number, text, bounds } = decimal;
  if (hasDecimalBounds(node)) text[DECIMAL_BOUNDS] = bounds;
  if (typeof text.pattern === 'string' && isOfDigits(text.pattern))
    number[DECIMAL_DIGITS] = text.pattern;
}

/** Whether a pattern is about how a number is written. */
function isOfDigits(pattern: string): boolean {
  const matcher = new RegExp(pattern, 'u');
  return matcher.test('1') && !matcher.test('a') && !matcher.test('');
}

export const DECIMAL_KEYWORDS: readonly KeywordDefinition[] = [
  {
    keyword: DECIMAL_BOUNDS,
    type: 'string',
    schemaType: 'object',
    compile: (bounds: Bounds) => (text: string) => isWithin(text, bounds),
  },
  {
    keyword: DECIMAL_DIGITS,
    type: 'number',
    schemaType: 'string',
    compile(pattern: string) {
      const matcher = new RegExp(pattern, 'u');
      return (value: number) => matcher.test(withoutExponent(value));
    },
  },
  {
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    compile: (multipleOf: number) => (value: number) => isWithin(String(value), { multipleOf }),
  },
];

/** Exact, whatever a double makes of it. */
export function isWithin(text: string, bounds: Bounds): boolean {
  const value = parseDecimal(text);
  if (value === null) return false;
  return Object.entries(bounds).every(([name, bound]) => {
    const other = parseDecimal(String(bound));
    if (other === null) return true;
    const scale = Math.max(value.scale, other.scale);
    // Nobody writes these: what would take for ever is not asked.
    if (scale > 2000 || scale - Math.min(value.scale, other.scale) > 2000) return false;
    const [a, b] = [value, other].map(
      ({ digits, scale: own }) => digits * 10n ** BigInt(scale - own),
    );
    return a !== undefined && b !== undefined && compare(name, a, b);
  });
}

function compare(bound: string, value: bigint, other: bigint): boolean {
  switch (bound) {
    case 'minimum':
      return value >= other;
    case 'maximum':
      return value <= other;
    case 'exclusiveMinimum':
      return value > other;
    case 'exclusiveMaximum':
      return value < other;
    default:
      return other === 0n || value % other === 0n;
  }
}

/** digits × 10^−scale; as Python's Decimal reads it, but for blanks, `_` and digits beyond ASCII. */
function parseDecimal(text: string): { digits: bigint; scale: number } | null {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(?=\.?[0-9])([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,6}))?$/.exec(text) ?? [];
  if (sign === undefined) return null;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length - Number(exponent) };
}

function withoutExponent(value: number): string {
  const text = String(value);
  const decimal = text.includes('e') ? parseDecimal(text) : null;
  if (decimal === null) return text;
  const { digits, scale } = decimal;
  if (scale <= 0) return `${digits}${'0'.repeat(-scale)}`;
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return `${value < 0 ? '-' : ''}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}
