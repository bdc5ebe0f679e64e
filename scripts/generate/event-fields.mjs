/** What the event schema says about types and fields, as the lists that code and SQL need. */

/**
 * @typedef {{ name: string, kind: string, path: string[], isRequired: boolean }} EventField
 *   a column of the `events` table; `path` leads to its value in an event
 */

/**
 * @param schema event.schema.json, parsed
 * @returns {{ types: string[], fields: EventField[] }} types in their order on one day; fields in the
 *   order of the columns: the envelope, then the payloads in the order of `oneOf`
 */
export function readEventFields(schema) {
  const { payload, ...envelope } = schema.properties;
  const branches = payload.oneOf.map((branch) => resolve(branch, schema));
  const fields = [
    ...Object.entries(envelope).map(([name, shape]) => ({
      name,
      kind: kindOf(shape, schema, name),
      path: [name],
      isRequired: schema.required.includes(name),
    })),
    ...payloadFields(branches, schema, Object.keys(envelope)),
  ];
  return { types: typesInOrder(payload, branches), fields };
}

function typesInOrder(payload, branches) {
  const types = branches.map((branch) => branch.properties.event_type.const);
  const order = payload['x-order-of-day'];
  const odd = [...types, ...order].find(
    (type) => count(types, type) !== 1 || count(order, type) !== 1,
  );
  if (odd !== undefined)
    throw new Error(`event.schema.json: "${odd}" must be once in oneOf and once in x-order-of-day`);
  return order;
}

/** A field that several payloads have is one column. */
function payloadFields(branches, schema, taken) {
  const fields = new Map();
  for (const branch of branches) {
    for (const field of fieldsOf(branch, schema, taken)) {
      const known = fields.get(field.name);
      if (known !== undefined && known.kind !== field.kind)
        throw new Error(`event.schema.json: ${field.name} is ${known.kind} and ${field.kind}`);
      fields.set(field.name, known ?? field);
    }
  }
  return [...fields.values()];
}

function fieldsOf(branch, schema, taken) {
  return Object.entries(branch.properties).flatMap(([name, shape]) => {
    const path = ['payload', name];
    if (shape.properties === undefined) {
      // A payload may have a field of the envelope's name: effective_date.
      const column = taken.includes(name) ? `payload_${name}` : name;
      const isRequired = name === 'event_type';
      return [{ name: column, kind: kindOf(shape, schema, name), path, isRequired }];
    }
    return Object.entries(shape.properties).map(([member, inner]) => ({
      name: `${shape['x-column-prefix'] ?? ''}${member}`,
      kind: kindOf(inner, schema, member),
      path: [...path, member],
      isRequired: false,
    }));
  });
}

const KIND_OF_FORMAT = {
  uuid: 'uuid',
  date: 'date',
  'event-time': 'instant',
  amount: 'amount',
  rate: 'rate',
};

function kindOf(shape, schema, name) {
  const known = resolve(shape, schema);
  const inner = known.anyOf?.find((one) => one.type !== 'null');
  if (inner !== undefined) return kindOf(inner, schema, name);
  if (known.format !== undefined && KIND_OF_FORMAT[known.format] !== undefined)
    return KIND_OF_FORMAT[known.format];
  const types = [known.type].flat();
  if (types.includes('integer')) return 'integer';
  if (types.includes('boolean')) return 'boolean';
  const isText = types.includes('string') || known.enum !== undefined || known.const !== undefined;
  if (isText) return 'text';
  throw new Error(`event.schema.json: no column can hold ${name}`);
}

function resolve(shape, schema) {
  if (shape.$ref === undefined) return shape;
  return { ...schema.$defs[shape.$ref.replace('#/$defs/', '')], ...shape, $ref: undefined };
}

function count(list, wanted) {
  return list.filter((item) => item === wanted).length;
}
