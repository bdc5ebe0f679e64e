/** Whether a text is one that a schema takes. */
import { FORMATS } from '../formats/formats.ts';
import { type Alternative, ANY_RANGE, type Range } from './alternative.ts';

export function takesText(
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
