import { isUtf8 } from 'node:buffer';
import type { FixturePart, Refusal } from '../../contracts/ports/fixture-part.ts';
import schema from '../../schema/event.schema.json' with { type: 'json' };
import { type CsvRow, createCsvRows } from './csv-rows.ts';
import { type Chunk, CorruptDataError } from './decompress.ts';
import { createRecordsBuilder } from './records-builder.ts';

/** The envelope in its order; `payload` last, as JSON text. */
const REQUIRED: readonly string[] = schema.required;
const OPTIONAL = Object.keys(schema.properties).filter((field) => !REQUIRED.includes(field));

type End = { readonly line: number; readonly rule: string; readonly message: string };

/**
 * The events of a CSV file: a header with the envelope's columns in any order, a row an event. An
 * empty optional field is an absent one; any other empty field is an empty string, an empty payload
 * a missing one.
 */
export async function* csvParts(content: AsyncIterable<Chunk>): AsyncGenerator<FixturePart> {
  const records = createRecordsBuilder();
  const rows = createCsvRows();
  let header: readonly string[] | null = null;
  let consumed = 0;
  let end: End | null = null;

  function accept(complete: readonly CsvRow[]): void {
    for (const row of complete) {
      if (end !== null) return;
      if (header !== null) addRow(header, row);
      else {
        header = row.fields;
        const message = faultOfHeader(header);
        if (message !== null) end = { line: row.line, rule: 'csv-header', message };
      }
    }
  }

  function addRow(columns: readonly string[], row: CsvRow): void {
    const event = toEventText(columns, row);
    if (typeof event === 'string') records.add(event, row.line);
    else records.refuse(event);
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

function faultOfHeader(header: readonly string[]): string | null {
  const known = [...REQUIRED, ...OPTIONAL];
  const allowed = `the columns are ${REQUIRED.join(', ')}, and ${OPTIONAL.join(', ')} where there is one`;
  const unknown = header.find((name) => !known.includes(name));
  if (unknown !== undefined) return `unknown column ${JSON.stringify(unknown)}; ${allowed}`;
  const missing = REQUIRED.filter((name) => !header.includes(name));
  if (missing.length > 0) return `no column ${missing.join(', ')}; ${allowed}`;
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  return twice === undefined ? null : `the column ${twice} is there twice`;
}

/** The row as JSON text, or why it gives none. */
function toEventText(columns: readonly string[], row: CsvRow): string | Refusal {
  const { line, fields } = row;
  if (fields.length !== columns.length) {
    const message = `the row has ${fields.length} fields, the header ${columns.length}`;
    return { line, rule: 'csv-fields', message };
  }
  if (!isUtf8(row.raw)) return { line, rule: 'utf-8', message: 'the row is not valid UTF-8' };
  const nul = columns.find((_, at) => fields[at]?.includes('\0'));
  if (nul !== undefined) {
    return {
      line,
      pointer: `/${nul}`,
      rule: 'syntax',
      message: `the field ${nul} holds a NUL byte`,
    };
  }

  const members: string[] = [];
  for (const [at, column] of columns.entries()) {
    const value = fields[at] ?? '';
    if (value === '' && (OPTIONAL.includes(column) || column === 'payload')) continue;
    if (column === 'payload' && !isJson(value)) return notJson(line, value);
    members.push(`"${column}":${column === 'payload' ? value : JSON.stringify(value)}`);
  }
  return `{${members.join(',')}}`;
}

/** Checked on its own: text such as `{},"source_system":"x"` must not reach into the envelope. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}

function notJson(line: number, text: string): Refusal {
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return {
    line,
    pointer: '/payload',
    rule: 'syntax',
    message: `the field payload is ${shown}, which is not JSON; it holds the payload as JSON text`,
  };
}
