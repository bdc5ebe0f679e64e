import type { Compression, FixtureFormat } from '../contracts/ports/fixtures.ts';

const FORMATS: Readonly<Record<string, FixtureFormat>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  csv: 'csv',
  parquet: 'parquet',
  duckdb: 'duckdb',
};

const COMPRESSIONS: Readonly<Record<string, Compression>> = { gz: 'gzip', zst: 'zstd' };

/** How the names of fixtures end, and of packed ones behind that; without the dots. */
export const FIXTURE_ENDINGS = Object.keys(FORMATS);
export const PACKED_ENDINGS = Object.keys(COMPRESSIONS);

const NAME = new RegExp(`\\.(${FIXTURE_ENDINGS.join('|')})(?:\\.(${PACKED_ENDINGS.join('|')}))?$`);

/** For error texts. */
export const FORMATS_READ =
  '.ndjson, .jsonl, .json, .csv, .parquet, .duckdb, each also with .gz or .zst';

/** What a file holds, by its name alone (lower case, as the formats write it); null: nothing that is read. */
export function fixtureKind(
  path: string,
): { readonly format: FixtureFormat; readonly compression: Compression } | null {
  const [, format = '', compression] = NAME.exec(path) ?? [];
  const known = FORMATS[format];
  if (known === undefined) return null;
  return { format: known, compression: COMPRESSIONS[compression ?? ''] ?? 'none' };
}
