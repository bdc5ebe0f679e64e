import { isUtf8 } from 'node:buffer';
import type { FixturePart, Refusal } from '../../contracts/ports/fixture-part.ts';
import { ANY_FIELD, type EventField } from '../../contracts/ports/parquet.ts';
import { counted } from '../../contracts/rate.ts';
import { type CsvColumns, csvColumns } from './csv-columns.ts';
import { type CsvRow, createCsvRows } from './csv-rows.ts';
import { type Chunk, CorruptDataError } from './decompress.ts';
import { createRecordsBuilder } from './records-builder.ts';
import { swallowedRows } from './swallowed-rows.ts';

type End = { readonly line: number; readonly rule: string; readonly message: string };

/**
 * The events of a CSV file: a header, a row an event.
 * @param event what the schema says of its fields
 */
export async function* csvParts(
  content: AsyncIterable<Chunk>,
  event: EventField = ANY_FIELD,
): AsyncGenerator<FixturePart> {
  const records = createRecordsBuilder();
  const rows = createCsvRows();
  let columns: CsvColumns | null = null;
  let consumed = 0;
  let end: End | null = null;

  function accept(complete: readonly CsvRow[]): void {
    for (const row of complete) {
      if (end !== null) return;
      if (columns !== null) addRow(columns, row);
      else {
        columns = csvColumns(row.fields, event);
        const { fault: message } = columns;
        if (message !== null) end = { line: row.line, rule: 'csv-header', message };
      }
    }
  }

  function addRow(known: CsvColumns, row: CsvRow): void {
    const swallowed = swallowedRows(row, known.names.length);
    for (const line of swallowed.length > 0 ? [row.line, ...swallowed] : [])
      records.refuse({ line, rule: 'csv-quotes', message: swallowedWords(row.line) });
    if (swallowed.length > 0) return;
    const text = toEventText(known, row);
    if (typeof text === 'string') records.add(text, row.line);
    else records.refuse({ ...text, bytes: row.raw.length });
  }

  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      accept(await rows.push(chunk.bytes));
      if (end !== null || rows.failure !== null) break;
      if (records.full) yield { ...records.take(), consumed };
    }
    if (end === null && rows.failure === null) accept(await rows.end());
    if (end === null && rows.failure !== null) {
      end = { line: rows.line, rule: 'csv-quotes', message: rows.failure };
    }
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    end = { line: rows.line, rule: 'file-corrupt', message: error.message };
  }
  if (!records.empty) yield { ...records.take(), consumed };
  if (end !== null) yield { kind: 'end', ...end, consumed };
}

/** The row as JSON text, or why it gives none. */
function toEventText({ names, write }: CsvColumns, row: CsvRow): string | Refusal {
  const { line, fields } = row;
  if (fields.length !== names.length) {
    const message = `the row has ${counted(fields.length, 'field')}, the header ${names.length}`;
    return { line, rule: 'csv-fields', message };
  }
  if (!isUtf8(row.raw)) return { line, rule: 'utf-8', message: 'the row is not valid UTF-8' };
  const nul = names.find((_, at) => fields[at]?.includes('\0'));
  if (nul !== undefined) {
    return {
      line,
      pointer: pointerTo(nul),
      rule: 'syntax',
      message: `the field ${nul} holds a NUL byte`,
    };
  }
  const members: string[] = [];
  for (const [at, name] of names.entries()) {
    const written = write(name, fields[at] ?? '', row.emptyTexts.includes(at) ? 'quoted' : 'bare');
    if (written === null) continue;
    if (typeof written !== 'string') return { line, pointer: pointerTo(name), ...written };
    members.push(`${JSON.stringify(name)}:${written}`);
  }
  return `{${members.join(',')}}`;
}

function swallowedWords(line: number): string {
  return `a quote that opens in the row of line ${line} closes so far behind that other rows are text in it`;
}

function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
