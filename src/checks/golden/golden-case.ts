/** `case.yml`: what a golden case is about and where its figures come from. */
import { isMap, isScalar } from 'yaml';
import { GateError } from '../../contracts/errors.ts';
import { isBlank } from '../../contracts/text/blank.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import { readYaml } from '../../contracts/text/yaml-file.ts';
import { isCalendarDate } from '../../events/formats/calendar.ts';

export interface GoldenCase {
  /** Folder below golden.path. */
  readonly name: string;
  readonly title: string;
  /** Who published the figures. */
  readonly source: string;
  /** The rule that decides them. */
  readonly rule: string | null;
  /** The arithmetic, where a figure is derived. */
  readonly formula: string | null;
  /** ISO date, or null: the latest effective_date. */
  readonly asOf: string | null;
  readonly tags: readonly string[];
  /** Names of expected files that the gate wrote itself, and nobody has looked at since. */
  readonly unreviewed: readonly string[];
}

const KEYS = ['title', 'source', 'rule', 'formula', 'as-of', 'tags', 'unreviewed'];

/**
 * @param file path of case.yml, for errors
 * @throws GateError GOLDEN_CASE
 */
export function parseGoldenCase(text: string, name: string, file: string): GoldenCase {
  const rejectFile = (line: number, detail: string): never => {
    throw new GateError('GOLDEN_CASE', { file, line, detail });
  };
  const { document, values: read, lineAt } = readYaml(text, rejectFile);
  if (!isMap(document.contents)) return rejectFile(1, `this must be a map with ${KEYS.join(', ')}`);

  const lines = new Map<string, number>();
  for (const { key } of document.contents.items) {
    const word = isScalar(key) ? String(key.value) : '';
    const line = isScalar(key) ? lineAt(key.range?.[0] ?? 0) : 1;
    lines.set(word, line);
    if (!KEYS.includes(word)) rejectFile(line, unknownKey(word));
  }
  const values = read as Record<string, unknown>;
  const readText = (key: string): string | null => {
    const value = values[key] ?? null;
    if (value === null || (typeof value === 'string' && !isBlank(value))) return value;
    return rejectFile(lines.get(key) ?? 1, `"${key}" must be text`);
  };
  const required = (key: string): string =>
    readText(key) ?? rejectFile(lines.get(key) ?? 1, `"${key}" is missing`);
  const readList = (key: string) =>
    readTexts(values[key], () =>
      rejectFile(lines.get(key) ?? 1, `"${key}" must be a list of text`),
    );
  const asOf = readText('as-of');
  if (asOf !== null && !isCalendarDate(asOf))
    rejectFile(lines.get('as-of') ?? 1, `"as-of" is ${asOf}; a day is written YYYY-MM-DD`);
  return {
    name,
    title: required('title'),
    source: required('source'),
    rule: readText('rule'),
    formula: readText('formula'),
    asOf,
    tags: readList('tags'),
    unreviewed: readList('unreviewed'),
  };
}

function unknownKey(word: string): string {
  const meant = nearest(word, KEYS);
  return `unknown key "${word}"${meant === undefined ? `; known are ${KEYS.join(', ')}` : ` (did you mean "${meant}"?)`}`;
}

function readTexts(value: unknown, refuse: () => never): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((tag) => typeof tag !== 'string')) return refuse();
  return value as string[];
}
