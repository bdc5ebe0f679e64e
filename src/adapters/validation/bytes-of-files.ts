/** How much there is to read. */
import type { FixtureFile, ValidationRequest } from '../../contracts/ports/fixtures.ts';

/** Compressed fixtures grow about so much: an estimate, to choose between the two ways. */
const GROWTH = 10;

export function allBytes({ files }: Pick<ValidationRequest, 'files'>): number {
  return files.reduce((sum, file) => sum + contentBytes(file), 0);
}

function contentBytes({ size, compression, format }: FixtureFile): number {
  const isPacked = compression !== 'none' || format === 'parquet' || format === 'duckdb';
  return !isPacked ? size : size * GROWTH;
}
