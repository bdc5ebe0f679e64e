import { GateError } from '../errors.ts';
import { found } from '../validation/found.ts';

/**
 * A flag or input whose value is none.
 * @throws GateError OVERRIDE_VALUE, always
 */
export function refuse(place: string, value: string, allowed: string): never {
  throw new GateError('OVERRIDE_VALUE', {
    place,
    detail: `is ${found(value)}; allowed is ${allowed}`,
  });
}
