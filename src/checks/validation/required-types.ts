/** The types that a suite must show: those that the config names, or all that the schema names. */
import { GateError } from '../../contracts/errors.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import type { ValidationSettings } from './settings.ts';

type TypeSettings = Pick<ValidationSettings, 'validation.require-types'>;

/**
 * No event can be of a type that the schema does not name: it would be missing for ever.
 * @param known types that the schema names
 * @throws GateError OVERRIDE_VALUE
 */
export function requireNamedTypes(
  { 'validation.require-types': required, findPlace }: TypeSettings & SettingPlaces,
  known: readonly string[],
): void {
  // Where it names none, any may occur.
  if (known.length === 0) return;
  const unknown = required?.find((type) => !known.includes(type));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`;
  throw new GateError('OVERRIDE_VALUE', {
    place: findPlace('validation.require-types', unknown),
    detail: `is "${unknown}"; allowed: one or more of ${known.join(', ')}, or none${hint}`,
  });
}

/** Those of which there is no valid event. */
export function listMissingTypes(
  { 'validation.require-types': required }: TypeSettings,
  known: readonly string[],
  isThere: (type: string) => boolean,
): string[] {
  return (required ?? known).filter((type) => !isThere(type));
}
