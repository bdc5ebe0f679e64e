/**
 * What the columns of a CSV file stand for: the envelope of an event, whose payload is JSON text, or, where the
 * schema describes no envelope, its own fields.
 */
import type { EventField } from '../../contracts/ports/parquet.ts';
import schema from '../../schema/event.schema.json' with { type: 'json' };
import { isJson, notJson, type Quoting, type WrongField, writeField } from './csv-field.ts';

/** The envelope in its order; `payload` last, as JSON text. */
const REQUIRED: readonly string[] = schema.required;
const OPTIONAL = Object.keys(schema.properties).filter((field) => !REQUIRED.includes(field));

export interface CsvColumns {
  readonly names: readonly string[];
  /** What is wrong with the header, or null. */
  readonly fault: string | null;
  /** @returns JSON text; null where the field is absent */
  write(name: string, text: string, quoting: Quoting): string | null | WrongField;
}

/** @param event what the schema says of its fields: of what it knows nothing, the header decides */
export function csvColumns(names: readonly string[], event: EventField): CsvColumns {
  const known = event.names.length > 0 ? event.names : names;
  const columns = known.includes('payload') ? envelope(names) : ownFields(names, event);
  return { ...columns, fault: faultOfLines(names) ?? columns.fault };
}

/** Rows that a quote has made part of a name are rows that nobody would miss. */
function faultOfLines(header: readonly string[]): string | null {
  const at = header.findIndex((name) => /[\r\n]/.test(name));
  return at === -1
    ? null
    : `the name of column ${at + 1} goes over several lines; a quote opens in the header and closes behind it`;
}

/** An empty optional field is an absent one, an empty payload a missing one; any other is an empty string. */
function envelope(names: readonly string[]): CsvColumns {
  return {
    names,
    fault: faultOfEnvelope(names),
    write(name, text) {
      if (text === '' && (OPTIONAL.includes(name) || name === 'payload')) return null;
      if (name !== 'payload') return JSON.stringify(text);
      return isJson(text) ? text : notJson('payload', text, 'the payload');
    },
  };
}

function faultOfEnvelope(header: readonly string[]): string | null {
  const known = [...REQUIRED, ...OPTIONAL];
  const allowed = `the columns are ${REQUIRED.join(', ')}, and ${OPTIONAL.join(', ')} where there is one`;
  const unknown = header.find((name) => !known.includes(name));
  if (unknown !== undefined) return `unknown column ${JSON.stringify(unknown)}; ${allowed}`;
  const missing = REQUIRED.filter((name) => !header.includes(name));
  if (missing.length > 0) return `no column ${missing.join(', ')}; ${allowed}`;
  return findTwice(header);
}

/** Each column by what the schema says of the field of its name; of one that it does not know, text. */
function ownFields(names: readonly string[], event: EventField): CsvColumns {
  const fields = new Map(names.map((name) => [name, event.member(name)]));
  return {
    names,
    fault: faultOfOwn(names, event),
    write: (name, text, quoting) => {
      const field = fields.get(name) ?? event.member(name);
      return writeField(name, text, { field, isRequired: event.required.includes(name), quoting });
    },
  };
}

function faultOfOwn(names: readonly string[], { required }: EventField): string | null {
  if (names.includes(''))
    return `column ${names.indexOf('') + 1} has no name; the header names each field`;
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return `no column ${missing.join(', ')}, which the schema asks of every event`;
  return findTwice(names);
}

function findTwice(names: readonly string[]): string | null {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? null : `the column ${twice} is there twice`;
}
