/** Whether an alternative takes one value. */
import { isWithin } from '../schema/decimals.ts';
import { type Alternative, canonical, typeName } from './alternative.ts';
import { takesText } from './takes-text.ts';

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

/** A listed array or object, about which the other says nothing but the list. */
function isPlain({ values, items, fields, required, opaque }: Alternative): boolean {
  const others = items.length + fields.length + required.length + opaque.length;
  return values !== null && others === 0;
}
