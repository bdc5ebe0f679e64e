/** The config file: YAML to values with their lines, every mistake named with its place. */
import { GateError } from '../contracts/errors.ts';
import { findMergeLine } from '../contracts/text/merge-marker.ts';
import { readYaml } from '../contracts/text/yaml-file.ts';
import type { ConfigFile } from '../schema/types.ts';
import { configProblems } from './config-problems.ts';
import { findKeyLine } from './find-key-line.ts';

export interface ParsedConfig {
  readonly file: string;
  readonly values: ConfigFile;
  /**
   * 1-based line of a dotted key, or of the nearest part of it that the file has.
   * @param item text of one item of its list, or one key of its map, for the line of that
   */
  line(key: string, item?: string | null): number;
}

/**
 * @param file what errors call it
 * @throws GateError CONFIG_SYNTAX, CONFIG_UNKNOWN_KEY, CONFIG_VALUE
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const merge = findMergeLine(text);
  if (merge !== null) throw new GateError('CONFIG_MERGE', { file, line: merge });
  const yaml = readYaml(text, (line, detail) => {
    throw new GateError('CONFIG_SYNTAX', { file, line, detail });
  });
  const values = yaml.values ?? {};
  const line = (key: string, item: string | null = null) => findKeyLine(yaml, key.split('.'), item);
  const [problem] = configProblems(values);
  if (problem === undefined) return { file, values: values as ConfigFile, line };
  const at = { file, line: line(problem.key), key: problem.key || 'the file' };
  throw problem.unknown
    ? new GateError('CONFIG_UNKNOWN_KEY', { ...at, hint: problem.detail })
    : new GateError('CONFIG_VALUE', { ...at, detail: problem.detail });
}
