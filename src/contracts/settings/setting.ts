/**
 * A setting is one row: its key in the config file, its flag and input, how its value is read, and which
 * change of it lets more pass. Checks and pipelines bring their rows; `project/settings.ts` is the table.
 */
import type { readYaml } from '../text/yaml-file.ts';

/** How the value of a setting is read. */
export interface Kind<Value> {
  readonly byDefault: Value;
  /**
   * From the text of a flag or an input.
   * @param reject called with what is wrong and what is allowed
   */
  parse(text: string, reject: (value: string, allowed: string) => never): Value;
  /**
   * From the config file.
   * @param value as config.schema.json lets it pass
   * @param reject called for what the schema cannot see
   */
  read(value: unknown, reject: (detail: string) => never): Value;
}

type ReadYaml = typeof readYaml;

/** The same of a row: YAML is read by what it is handed, so that who lists the settings, as the help does, loads no YAML. */
export interface RowKind<Value> {
  readonly byDefault: Value;
  parse(...of: [...Parameters<Kind<Value>['parse']>, yaml: ReadYaml]): Value;
  read(...of: [...Parameters<Kind<Value>['read']>, yaml: ReadYaml]): Value;
}

/** A change of a value that lets more pass, as a person would write the two. */
export interface Loosening {
  readonly base: string;
  readonly head: string;
}

/** The same, with the key of its setting. */
export interface Loosened extends Loosening {
  readonly setting: string;
}

export interface Setting<Key extends string, Name extends string, Value> {
  /** Dotted path in the config file. */
  readonly key: Key;
  /** Name of the flag (`--…`) and of the input. */
  readonly name: Name;
  /** Of its value, in the help. */
  readonly placeholder: string;
  readonly help: string;
  readonly kind: RowKind<Value>;
  /** What `head` lets pass that `base` did not. */
  looser(base: NoInfer<Value>, head: NoInfer<Value>): readonly Loosening[];
}

/** Any row. A method takes its parameters as they come, so that rows of all values fit one list. */
export type AnySetting = Setting<string, string, unknown>;

/** Keeps the literal types of a row. */
export function setting<Key extends string, Name extends string, Value>(
  row: Setting<Key, Name, Value>,
): Setting<Key, Name, Value> {
  return row;
}

/** The values of a list of rows, by key. */
export type SettingValues<Rows extends readonly AnySetting[]> = {
  readonly [Row in Rows[number] as Row['key']]: Row['kind']['byDefault'];
};

/** Where a person finds a setting, for errors: `--schema`, or `.github/dc-event-gate.yml:3, schema`. */
export interface SettingPlaces {
  /** @param item one of its list, for the line of that */
  findPlace(key: string, item?: string | null): string;
}

/** Of a setting that decides nothing about what passes. */
export function neverLooser(): readonly Loosening[] {
  return [];
}

/** Of a thing with a name, any other is for a person to judge; none before (null) was less. */
export function looserWhenRenamed(base: string | null, head: string | null): readonly Loosening[] {
  return base === null || base === head ? [] : [{ base, head: head ?? 'none' }];
}

/** As above, where none is no less: then the product chooses, and a pull request cannot. */
export function looserWhenExchanged(
  base: string | null,
  head: string | null,
): readonly Loosening[] {
  return looserWhenRenamed(base ?? 'none', head ?? 'none');
}
