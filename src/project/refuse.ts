import { GateError } from '../contracts/errors.ts';
import { found } from '../contracts/text/found.ts';
import type { ParsedConfig } from './config-file.ts';
import type { SettingKey } from './settings.ts';

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

/**
 * A value of the file that its JSON Schema lets pass and that is none all the same.
 * @throws GateError CONFIG_VALUE, always
 */
export function refuseInFile(file: ParsedConfig | null, key: SettingKey, detail: string): never {
  throw new GateError('CONFIG_VALUE', {
    file: file?.file ?? '',
    line: file?.line(key) ?? 1,
    key,
    detail,
  });
}
