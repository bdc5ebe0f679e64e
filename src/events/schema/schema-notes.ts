/** What a schema says and nobody checks: each kind of it is one sentence. */
import { counted } from '../../contracts/rate.ts';
import { isKnownFormat, KNOWN_FORMATS } from '../formats/formats.ts';
import { subschemas } from './subschemas.ts';

export function noteSchema(schema: unknown): string[] {
  return unknownFormats(schema);
}

function unknownFormats(schema: unknown): string[] {
  const places = new Map<string, string[]>();
  for (const { node, pointer } of subschemas(schema)) {
    const { format } = node;
    if (typeof format !== 'string' || isKnownFormat(format)) continue;
    places.set(format, [...(places.get(format) ?? []), pointer]);
  }
  return [...places].map(
    ([format, pointers]) =>
      `the format ${JSON.stringify(format)} at ${listPlaces(pointers)} is not checked; known are ${KNOWN_FORMATS.join(', ')}`,
  );
}

function listPlaces([first = '', ...others]: readonly string[]): string {
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'other place')}`;
  return `${first === '' ? 'the top' : first}${more}`;
}
