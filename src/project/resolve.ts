/** One typed value out of flags or inputs, the config file, and the defaults, in that order. */
import { requireNamedTypes } from '../checks/validation/required-types.ts';
import { GateError } from '../contracts/errors.ts';
import { EVENT_TYPES } from '../contracts/event-types.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { AnySetting } from '../contracts/settings/setting.ts';
import { quoteValue } from '../contracts/text/found.ts';
import { readYaml } from '../contracts/text/yaml-file.ts';
import type { Config } from './config.ts';
import type { ParsedConfig } from './config-file.ts';
import { fromConfigFolder, PATH_KEYS } from './config-paths.ts';
import { SETTINGS, type SettingName, type Settings } from './settings.ts';

export interface ConfigSources {
  /** null where there is no file. */
  readonly file: ParsedConfig | null;
  readonly overrides: Overrides;
  /** How a person named an override: `--minimum-rate` or `input minimum-rate`. */
  readonly place: (name: SettingName) => string;
}

/** @throws GateError OVERRIDE_VALUE, CONFIG_VALUE */
export function resolveConfig(sources: ConfigSources): Config {
  const values = Object.fromEntries(SETTINGS.map((row) => [row.key, resolve(sources, row)]));
  const config: Config = {
    ...(values as Settings),
    file: sources.file?.file ?? null,
    findPlace: (key, item = null) => findPlace(sources, key, item),
  };
  // Of a team's own schema they are known once it is loaded.
  if (config.schema.kind === 'builtin') requireNamedTypes(config, EVENT_TYPES);
  return config;
}

function resolve(sources: ConfigSources, row: AnySetting): unknown {
  const { file, overrides, place } = sources;
  const given = overrides[row.name];
  if (given !== undefined)
    return row.kind.parse(
      given,
      (value, allowed) => rejectOverride(place(row.name as SettingName), value, allowed),
      readYaml,
    );
  const written = writtenIn(sources, row);
  if (file === null || written === undefined) return row.kind.byDefault;
  const reject = (detail: string): never => {
    throw new GateError('CONFIG_VALUE', {
      file: file.file,
      line: file.line(row.key),
      key: row.key,
      detail,
    });
  };
  return row.kind.read(written, reject, readYaml);
}

/** A path begins where the config says; a default that is a path, as `golden`, does so too. */
function writtenIn({ file, overrides }: ConfigSources, { key, kind }: AnySetting): unknown {
  const written = valueAt(file?.values, key);
  if (file === null || (overrides.paths ?? file.values.paths) !== 'config') return written;
  const isDefault = written === undefined && Object.hasOwn(PATH_KEYS, key);
  const value = isDefault && typeof kind.byDefault === 'string' ? kind.byDefault : written;
  return fromConfigFolder(key, value, file.file);
}

/** @throws GateError OVERRIDE_VALUE, always */
export function rejectOverride(place: string, value: string, allowed: string): never {
  throw new GateError('OVERRIDE_VALUE', {
    place,
    detail: `is ${quoteValue(value)}; allowed: ${allowed}`,
  });
}

/** Follows a dotted key. */
function valueAt(values: unknown, key: string): unknown {
  let value = values;
  for (const step of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** The flag or input that set it, else its line in the file. */
function findPlace({ file, overrides, place }: ConfigSources, key: string, item: string | null) {
  const row = SETTINGS.find((candidate) => candidate.key === key);
  if (row !== undefined && overrides[row.name] !== undefined) return place(row.name);
  return file === null ? key : `${file.file}:${file.line(key, item)}, ${key}`;
}
