/** `tables` as a person writes it, in the config file or as YAML in a flag or input. */

import { goldenFileName, isShortEnough } from '../../contracts/tables/golden-file-name.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { foldName, formatTableName, parseTableName } from '../../contracts/tables/table-name.ts';
import type { readYaml } from '../../contracts/text/yaml-file.ts';

type Reject = (detail: string) => never;

/** Of the gate's own database, which rules read. */
const TAKEN = [
  'events',
  'repeated_events',
  'loaded_events',
  'irs_limits',
  'vesting_floors',
  'deposit_deadlines',
  'participations',
  'contribution_totals',
  'other_events',
  'quality_findings',
  'gate_events',
  'named_events',
];

const PARTS = ['key', 'day', 'ignore'];

/** @param reject called with what is wrong and what is allowed */
export function readDeclarations(
  value: unknown,
  reject: Reject,
  yaml: typeof readYaml,
): DeclaredTable[] {
  const given = typeof value === 'string' ? parse(value, reject, yaml) : value;
  if (!isMap(given)) return reject('must be a map of tables, each with its key');
  const tables = Object.entries(given).map(([name, parts]) => readTable(name, parts, reject));
  const twice = findTwice(tables.map(({ name }) => name));
  if (twice !== null) reject(`names the table ${twice} twice, since capitals do not count`);
  const sharing = findTwice(tables.map(({ goldenFile }) => goldenFile));
  return sharing === null ? tables : reject(`names two tables with one golden file, ${sharing}`);
}

function parse(text: string, reject: Reject, yaml: typeof readYaml): unknown {
  if (text.trim() === 'none') return {};
  const { values } = yaml(text, (_, detail) => reject(`must be YAML (${detail})`));
  return values;
}

function readTable(given: string, parts: unknown, reject: Reject): DeclaredTable {
  const parsed = parseTableName(given);
  if (parsed === null)
    return reject(
      `names a table ${JSON.stringify(given)}; a name is TABLE or SCHEMA.TABLE, in double quotes where a part holds a dot`,
    );
  const name = formatTableName(parsed);
  if (!isShortEnough(parsed)) return reject(`names a table ${name}, which is too long for a file`);
  if (TAKEN.includes(foldName(name)))
    return reject(
      `names a table ${name}, which is one of the gate's own (docs/PIPELINES.md); give yours another name`,
    );
  if (!isMap(parts) || parts.key === undefined)
    return reject(`needs a key for ${name}: the columns that identify a row`);
  const unknown = Object.keys(parts).find((part) => !PARTS.includes(part));
  if (unknown !== undefined)
    return reject(`says "${unknown}" of ${name}; a table has ${PARTS.join(', ')}`);
  const key = readColumns(parts.key, `the key of ${name}`, reject);
  if (key.length === 0) return reject(`names no column as key of ${name}`);
  const ignore = readColumns(parts.ignore ?? [], `ignore of ${name}`, reject);
  const day = readDay(parts.day, name, reject);
  const counted = day === null ? key : [...key, day];
  const both = ignore.find((column) => counted.some((other) => isSameName(other, column)));
  if (both !== undefined)
    return reject(`ignores ${both} of ${name}, which is its ${isKey(key, both) ? 'key' : 'day'}`);
  return { name, goldenFile: goldenFileName(parsed), key, day, ignore };
}

function readColumns(value: unknown, what: string, reject: Reject): string[] {
  if (!Array.isArray(value) || value.some((column) => typeof column !== 'string' || column === ''))
    return reject(`must name columns in a list, as ${what}`);
  const twice = findTwice(value as string[]);
  return twice === null ? (value as string[]) : reject(`names ${twice} twice in ${what}`);
}

function readDay(value: unknown, name: string, reject: Reject): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' && value !== ''
    ? value
    : reject(`must name a column as day of ${name}`);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKey(key: readonly string[], column: string): boolean {
  return key.some((other) => isSameName(other, column));
}

/** As DuckDB and disks see names. */
function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

function findTwice(names: readonly string[]): string | null {
  return (
    names.find((name, at) => names.findIndex((other) => isSameName(other, name)) !== at) ?? null
  );
}
