import { type CsvError, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import { MAX_EVENT_BYTES } from '../../contracts/ports/fixture-part.ts';

export interface CsvRow {
  readonly fields: readonly string[];
  /** Places of the fields that are empty and in quotes: a text without characters, and not nothing. */
  readonly emptyTexts: readonly number[];
  /** 1-based line of the row's first byte. */
  readonly line: number;
  /** The row as it stands in the file. */
  readonly raw: Uint8Array;
}

/** Reads RFC 4180 strictly; `push` and `end` return the rows that are complete. */
export interface CsvRows {
  push(chunk: Uint8Array): Promise<CsvRow[]>;
  end(): Promise<CsvRow[]>;
  /** What is wrong with the quoting of the next row; null while all is well. */
  readonly failure: string | null;
  /** The first line that no row has taken. */
  readonly line: number;
}

const LF = 0x0a;
const CR = 0x0d;

export function createCsvRows(): CsvRows {
  let rows: CsvRow[] = [];
  let error: CsvError | null = null;
  const pending = createPendingBytes();

  const parser = parse({
    bom: false,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n'],
    max_record_size: MAX_EVENT_BYTES,
    // Rows are taken here and not from the stream, which would drop those before an error. csv-parse
    // counts a CRLF within quotes as two lines, so the lines are counted from the bytes instead.
    on_record: (fields: string[], info) => {
      pending.skipEmptyLines();
      const { line } = pending;
      const raw = pending.takeUntil(info.bytes);
      rows.push({ fields, line, raw, emptyTexts: findEmptyTexts(fields, raw) });
      return null;
    },
  });
  parser.on('error', (found: CsvError) => {
    error = found;
  });

  function taken(): CsvRow[] {
    const complete = rows;
    rows = [];
    return complete;
  }

  return {
    async push(chunk) {
      pending.add(chunk);
      await new Promise<void>((resolve) =>
        parser.write(chunk, (found) => {
          error ??= (found as CsvError | null | undefined) ?? null;
          resolve();
        }),
      );
      return taken();
    },
    async end() {
      await new Promise<void>((resolve) => {
        parser.once('close', resolve);
        parser.resume();
        parser.end();
      });
      return taken();
    },
    get failure() {
      return error === null ? null : describeCsvError(error);
    },
    get line() {
      pending.skipEmptyLines();
      return pending.line;
    },
  };
}

/** Bytes of the file that no row has taken yet, and the line that they begin on. */
function createPendingBytes() {
  let bytes: Uint8Array = new Uint8Array(0);
  /** Offset of `bytes` in the file. */
  let start = 0;
  let line = 1;

  function take(length: number): Uint8Array {
    const taken = bytes.subarray(0, length);
    for (let at = taken.indexOf(LF); at !== -1; at = taken.indexOf(LF, at + 1)) line += 1;
    bytes = bytes.subarray(length);
    start += length;
    return taken;
  }

  return {
    add(chunk: Uint8Array): void {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    },
    /** @param offset in the file */
    takeUntil: (offset: number) => take(offset - start),
    skipEmptyLines(): void {
      let length = 0;
      while (bytes[length] === LF || (bytes[length] === CR && bytes[length + 1] === LF))
        length += 1;
      take(length);
    },
    get line() {
      return line;
    },
  };
}

/** csv-parse says which fields were in quotes only at a price for every field; few rows have an empty one. */
function findEmptyTexts(fields: readonly string[], raw: Uint8Array): number[] {
  if (!fields.includes('') || !Buffer.from(raw.buffer, raw.byteOffset, raw.length).includes('""'))
    return [];
  const [cells = []] = parseWhole(Buffer.from(raw), {
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
    cast: (value, { quoting }) => value === '' && quoting,
  }) as unknown as boolean[][];
  return cells.flatMap((isEmptyText, at) => (isEmptyText === true ? [at] : []));
}

function describeCsvError(error: CsvError): string {
  switch (error.code as string) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote opens in this row and is never closed';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'a quote in this row closes before its field ends; a quote within a field is written twice';
    case 'INVALID_OPENING_QUOTE':
      return 'a quote stands within a field of this row; such a field is quoted, and the quote written twice';
    case 'CSV_MAX_RECORD_SIZE':
      return 'the row is longer than 1 MiB; a quote that is never closed makes one row of all that follows';
    default:
      return error.message;
  }
}
