/**
 * What a schema says and nobody checks, what it is held to beyond its words, and what an export of models
 * cannot carry: one sentence for each kind, with the first place.
 */
import { counted } from '../../contracts/rate.ts';
import { isKnownFormat, KNOWN_FORMATS } from '../formats/formats.ts';
import { hasDecimalBounds, readDecimal } from './decimals.ts';
import { findMeant } from './mistyped-keywords.ts';
import { followReferences } from './references.ts';
import { isSchemaNode, type SchemaNode, type Subschema, subschemas } from './subschemas.ts';
import { readBranches, readDiscriminator } from './union-tags.ts';

interface Kind {
  readonly isOf: (node: SchemaNode, schema: unknown) => boolean;
  readonly say: (places: string) => string;
}

const KINDS: readonly Kind[] = [
  {
    isOf: (node) => 'nullable' in node,
    say: (places) =>
      `the keyword nullable at ${places} is none of JSON Schema and says nothing; write the type "null" beside the other`,
  },
  {
    isOf: hasDecimalBounds,
    say: (places) =>
      `the bounds of the number at ${places} are not in this schema for the text beside it; they are applied to it`,
  },
  {
    isOf: isFreeDecimal,
    say: (places) =>
      `not in this schema: what the text beside the number at ${places} may say; any text is taken`,
  },
  {
    isOf: ({ patternProperties, additionalProperties }) =>
      patternProperties !== undefined && additionalProperties === undefined,
    say: (places) =>
      `not in this schema: which keys at ${places} are none; one that fits no pattern may hold anything`,
  },
  {
    isOf: hasOptionalTag,
    say: (places) =>
      `the field of the discriminator at ${places} has a default in this schema; it is needed, as the models need it`,
  },
  {
    isOf: isExportedModel,
    say: (places) =>
      `not in this schema: what validators of the models check (${places}): blank text, digits of decimals, rules across fields`,
  },
];

export function noteSchema(schema: unknown): string[] {
  const all = [...subschemas(schema)];
  const ofKinds = KINDS.flatMap(({ isOf, say }) => {
    const places = all.filter(({ node }) => isOf(node, schema)).map(({ pointer }) => pointer);
    return places.length === 0 ? [] : [say(listPlaces(places))];
  });
  return [...mistypedKeywords(all), ...unknownFormats(all), ...ofKinds];
}

function unknownFormats(all: readonly Subschema[]): string[] {
  const found = groupPlaces(all, ({ format }) =>
    typeof format === 'string' && !isKnownFormat(format) ? [format] : [],
  );
  return [...found].map(
    ([format, pointers]) =>
      `the format ${JSON.stringify(format)} at ${listPlaces(pointers)} is not checked; known are ${KNOWN_FORMATS.join(', ')}`,
  );
}

function mistypedKeywords(all: readonly Subschema[]): string[] {
  const found = groupPlaces(all, (node) =>
    Object.keys(node).filter((keyword) => findMeant(keyword) !== null),
  );
  return [...found].map(
    ([keyword, pointers]) =>
      `the keyword ${JSON.stringify(keyword)} at ${listPlaces(pointers)} is none of JSON Schema and checks nothing; did you mean ${findMeant(keyword)}?`,
  );
}

function groupPlaces(
  all: readonly Subschema[],
  namesIn: (node: SchemaNode) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { node, pointer } of all)
    for (const name of namesIn(node)) places.set(name, [...(places.get(name) ?? []), pointer]);
  return places;
}

function isFreeDecimal(node: SchemaNode): boolean {
  const text = readDecimal(node)?.text;
  return text !== undefined && !hasDecimalBounds(node) && !('pattern' in text);
}

function hasOptionalTag(node: SchemaNode, schema: unknown): boolean {
  const tag = readDiscriminator(node);
  if (tag === null) return false;
  return (readBranches(node) ?? []).some((branch) => {
    const required = followReferences(branch, schema)?.required;
    return !Array.isArray(required) || !required.includes(tag);
  });
}

/** So Pydantic writes models: each has a title, and so has each of its fields that is no other model. */
function isExportedModel({ title, properties }: SchemaNode): boolean {
  if (typeof title !== 'string' || !isSchemaNode(properties)) return false;
  const fields = Object.values(properties).filter(isSchemaNode);
  const titled = fields.filter((field) => typeof field.title === 'string');
  return (
    titled.length > 0 &&
    fields.every((field) => titled.includes(field) || '$ref' in field || 'anyOf' in field)
  );
}

function listPlaces([first = '', ...others]: readonly string[]): string {
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'other place')}`;
  return `${first === '' ? 'the top' : first}${more}`;
}
