/** docs/reference/EVENTS.md: the envelope and each payload, as event.schema.json describes them. */
import { code, NOTE, table } from './markdown.mjs';

/** @param schema event.schema.json, parsed */
export function eventsText(schema) {
  const { payload, ...envelope } = schema.properties;
  const types = payload['x-order-of-day'].map((name) => [name, schema.$defs[name]]);
  return `${NOTE}

# Event fields

You write events, and want to know which fields there are. What they mean for balances is in [the specification](../DOMAIN.md).

No other field is allowed. Amounts and rates are best written as text: \`"1234.56"\`.

## Envelope

Every event has these, and a \`payload\`.

${fields(envelope, schema.required, schema)}

${types.map(([name, shape]) => section(name, shape, schema)).join('\n\n')}

## What the words mean

${table(['value', 'what it is'], kinds(schema))}
`;
}

function section(name, { description, properties, required }, schema) {
  return `## ${name}\n\n${description}\n\n${fields(properties, required, schema)}`;
}

function fields(properties, required, schema) {
  const rows = Object.entries(properties).flatMap(([name, shape]) =>
    rowsFor(name, shape, required.includes(name), schema),
  );
  return table(['field', 'value', 'needed', 'what it is'], rows);
}

function rowsFor(name, shape, isRequired, schema) {
  const row = [code(name), value(shape), isRequired ? 'yes' : '', shape.description ?? ''];
  const inner = Object.entries(shape.properties ?? {}).flatMap(([member, below]) =>
    rowsFor(`${name}.${member}`, below, (shape.required ?? []).includes(member), schema),
  );
  return [row, ...inner];
}

function value(shape) {
  if (shape.$ref !== undefined) return shape.$ref.replace('#/$defs/', '');
  if (shape.const !== undefined) return code(shape.const);
  if (shape.enum !== undefined) return shape.enum.map((item) => code(String(item))).join(', ');
  if (shape.anyOf !== undefined) return shape.anyOf.map(value).join(' or ');
  if (shape.title === 'UUID') return 'UUID';
  const type = [shape.type].flat().join(' or ');
  const { minimum, maximum } = shape;
  if (minimum !== undefined && maximum !== undefined) return `${type}, ${minimum} to ${maximum}`;
  return minimum === undefined ? type : `${type}, ${minimum} or more`;
}

/** The definitions that are no payload. */
function kinds({ $defs }) {
  return Object.entries($defs)
    .filter(([, shape]) => shape.properties === undefined)
    .map(([name, { description = '' }]) => [name, description]);
}
