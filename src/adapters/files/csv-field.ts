/** Text of a CSV field as the JSON that the schema asks for: docs/FIXTURES.md, "Flat rows". */

import type { EventField } from '../../contracts/ports/parquet.ts';
import { parseJson } from '../../contracts/text/parse-json.ts';

/** Of an empty field: a quote at both of its ends, or nothing. */
export type Quoting = 'quoted' | 'bare';

export interface WrongField {
  readonly rule: string;
  readonly message: string;
}

interface Asked {
  readonly field: EventField;
  readonly isRequired: boolean;
  readonly quoting: Quoting;
}

/** As JSON writes numbers, so that no digit is lost. */
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * What is no number or no boolean stays text, which the schema then refuses in its own words.
 * @returns JSON text; null where the field is absent
 */
export function writeField(name: string, text: string, asked: Asked): string | null | WrongField {
  const { kind } = asked.field;
  if (text === '') return writeEmpty(asked);
  if (kind === 'integer' || kind === 'number')
    return NUMBER.test(text) ? text : JSON.stringify(text);
  if (kind === 'boolean')
    return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : JSON.stringify(text);
  if (kind === 'object') return isJson(text) ? text : notJson(name, text, 'an object');
  return JSON.stringify(text);
}

/** Nothing is null where the schema knows it and wants the field, else an absent field; `""` is an empty text. */
function writeEmpty({ field, isRequired, quoting }: Asked): string | null {
  if (quoting === 'quoted' && (field.kind === 'text' || field.kind === 'any')) return '""';
  if (!isRequired) return null;
  if (field.isNullable) return 'null';
  return field.kind === 'text' ? '""' : null;
}

/** Checked on its own: text such as `{},"source_system":"x"` must not reach into the event around it. */
export function isJson(text: string): boolean {
  return parseJson(text) !== undefined;
}

/** @param what it should hold */
export function notJson(name: string, text: string, what: string): WrongField {
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return {
    rule: 'syntax',
    message: `the field ${name} is ${shown}, which is not JSON; it holds ${what} as JSON text`,
  };
}
