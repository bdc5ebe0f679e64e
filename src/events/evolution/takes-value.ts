/** Whether an alternative takes one value. */
import { FORMATS } from '../formats/formats.ts';
import { isWithin } from '../schema/decimals.ts';
import { type Alternative, ANY_RANGE, canonical, type Range, typeName } from './alternative.ts';

/**
 * @param known what the value is known to keep already
 * @returns null where it is not worked out: a pattern of somebody else's is not run here, since it may
 *   have no end; nor is what is not taken apart
 */
export function takesValue(
  alternative: Alternative,
  value: unknown,
  known: Alternative,
): boolean | null {
  const { type, values } = alternative;
  if (typeName(value) !== type) return false;
  if (values !== null && !values.some((each) => canonical(each) === canonical(value))) return false;
  if (typeof value === 'number' && !takesNumber(alternative, value)) return false;
  const isOpen = alternative.patterns.some((pattern) => !known.patterns.includes(pattern));
  if (typeof value === 'number' && isOpen) return null;
  if (typeof value === 'string') return takesText(alternative, value, known);
  if (typeof value === 'object' && value !== null) return isPlain(alternative) ? true : null;
  return alternative.opaque.length === 0 ? true : null;
}

function takesNumber({ range, isInteger, steps }: Alternative, value: number): boolean {
  const { min, max, isMinOpen, isMaxOpen } = range;
  if (value < min || value > max) return false;
  if ((isMinOpen && value === min) || (isMaxOpen && value === max)) return false;
  if (isInteger && !Number.isInteger(value)) return false;
  return steps.every((step) => isWithin(String(value), { multipleOf: step }));
}

function takesText(
  { range, patterns, formats, decimal, opaque }: Alternative,
  text: string,
  known: Alternative,
): boolean | null {
  const length = [...text].length;
  if (length < range.min || length > range.max) return false;
  const open = formats.filter((name) => !known.formats.includes(name));
  if (open.some((name) => isOfFormat(name, text) === false)) return false;
  if (open.some((name) => isOfFormat(name, text) === null)) return null;
  if (patterns.some((pattern) => !known.patterns.includes(pattern))) return null;
  if (!isSameRange(decimal, ANY_RANGE) && !isSameRange(decimal, known.decimal)) return null;
  return opaque.length === 0 ? true : null;
}

function isSameRange(a: Range, b: Range): boolean {
  const isSameLow = a.min === b.min && a.isMinOpen === b.isMinOpen;
  return isSameLow && a.max === b.max && a.isMaxOpen === b.isMaxOpen;
}

function isOfFormat(name: string, text: string): boolean | null {
  const format = FORMATS[name];
  const check =
    typeof format === 'object' && 'validate' in format ? (format.validate as unknown) : format;
  return typeof check === 'function' ? Boolean(check(text)) : null;
}

/** A listed array or object, about which the other says nothing but the list. */
function isPlain({ values, items, fields, required, opaque }: Alternative): boolean {
  const others = items.length + fields.length + required.length + opaque.length;
  return values !== null && others === 0;
}
