/** A quote that opens in one row of a CSV file and closes in another makes one row of all between them, which may be valid. */
import type { CsvRow } from './csv-rows.ts';

/** Of fewer columns a line of an address or of prose may have as many. */
const LEAST_COLUMNS = 4;
/** One line may be like a row by chance. */
const LEAST_ROWS = 2;
const LF = 0x0a;

/** @returns the lines of the file, from 1, that stand within a field of the row and have as many fields as the header */
export function swallowedRows({ raw, line }: CsvRow, columns: number): number[] {
  const first = raw.indexOf(LF);
  if (columns < LEAST_COLUMNS || first === -1 || first === raw.length - 1) return [];
  // The first and the last are the row's own.
  const lines = Buffer.from(raw).toString('latin1').trimEnd().split('\n').slice(1, -1);
  const found = lines.flatMap((text, at) => (countFields(text) === columns ? [line + 1 + at] : []));
  return found.length < LEAST_ROWS ? [] : found;
}

function countFields(text: string): number {
  let fields = 1;
  let isQuoted = false;
  // Within a quoted field a quote is written twice.
  for (const char of text.replaceAll('""', '"')) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === ',' && !isQuoted) fields += 1;
  }
  return fields;
}
