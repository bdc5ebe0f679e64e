import type { Alternative } from './alternative.ts';
import { takesValue } from './takes-value.ts';

/** Without the listed values that the rest does not take; null where no value is left at all. */
export function settle(alternative: Alternative): Alternative | null {
  const { values, range, decimal } = alternative;
  if (range.min > range.max || decimal.min > decimal.max) return null;
  if (values === null) return alternative;
  const rest = { ...alternative, values: null };
  const kept = values.filter((value) => takesValue(rest, value, alternative) !== false);
  if (kept.length === 0) return null;
  return kept.length === values.length ? alternative : { ...alternative, values: kept };
}
