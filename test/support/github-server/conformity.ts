/** Whether what goes over the wire is what GitHub's OpenAPI description says. */
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import openapi from './openapi.json' with { type: 'json' };

interface Operation {
  readonly query: Record<string, object>;
  readonly body?: object;
  readonly responses: Record<string, object | null>;
}

const PATHS = openapi.paths as unknown as Record<string, Record<string, Operation>>;
const ajv = new Ajv2020({
  strict: false,
  logger: false,
  validateFormats: false,
  // Each is asked a few times: what makes one faster costs more than it saves.
  code: { optimize: false },
});
// A part that many answers have is compiled once, not anew for each of them.
ajv.addSchema({ $id: 'described', $defs: pointed(openapi.$defs) });
const compiled = new Map<object, ValidateFunction>();

/** With the parts that it names in the one schema that has them. */
function pointed<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"described#/$defs/'));
}

function faultOf(schema: object, value: unknown): string | null {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(pointed(schema));
    compiled.set(schema, validate);
  }
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || '/'} ${error?.message} ${JSON.stringify(error?.params)}`;
}

export interface Match {
  /** As the description has it, e.g. `GET /repos/{owner}/{repo}/pulls`. */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const patterns = Object.entries(PATHS).flatMap(([template, methods]) => {
  // A ref is the one parameter that holds slashes.
  const source = template
    .replace(/[.]/g, '\\.')
    .replace(/\{ref\}/g, '(?<ref>.+)')
    .replace(/\{([a-z_]+)\}/g, '(?<$1>[^/]+)');
  return Object.keys(methods).map((method) => ({
    method: method.toUpperCase(),
    template,
    pattern: new RegExp(`^${source}$`),
  }));
});

/** The most literal operation that fits. */
export function matchOperation(method: string, path: string): Match | null {
  const found = patterns
    .filter((candidate) => candidate.method === method && candidate.pattern.test(path))
    .sort((a, b) => a.template.split('{').length - b.template.split('{').length)[0];
  if (found === undefined) return null;
  const groups = found.pattern.exec(path)?.groups ?? {};
  const parameters = Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
  return { operation: `${method} ${found.template}`, parameters };
}

function operationOf(name: string): Operation {
  const [method = '', template = ''] = name.split(' ');
  return PATHS[template]?.[method.toLowerCase()] as Operation;
}

/** @returns what is wrong with a request; an unknown field is, as GitHub would take no notice of it */
export function requestFaults(operation: string, query: URLSearchParams, body: unknown): string[] {
  const known = operationOf(operation);
  const faults: string[] = [];
  for (const [name, value] of query) {
    const schema = known.query[name];
    if (schema === undefined) faults.push(`query ${name} is not known`);
    else {
      const isNumber = (schema as { type?: string }).type === 'integer';
      const fault = faultOf(schema, isNumber ? Number(value) : value);
      if (fault !== null) faults.push(`query ${name}=${value}: ${fault}`);
    }
  }
  if (known.body === undefined) {
    if (body !== undefined) faults.push('a body where none is due');
  } else if (body !== undefined) {
    const fault = faultOf(known.body, body);
    if (fault !== null) faults.push(`body: ${fault}`);
    const fields = (known.body as { properties?: Record<string, object> }).properties;
    for (const name of fields === undefined ? [] : Object.keys(body as object))
      if (!(name in (fields ?? {}))) faults.push(`body: ${name} is not known`);
  }
  return faults;
}

/** @returns what is wrong with an answer of the server itself */
export function responseFault(operation: string, status: number, body: unknown): string | null {
  const { responses } = operationOf(operation);
  if (!(status in responses)) return status < 400 ? `status ${status} is not described` : null;
  const schema = responses[String(status)];
  return schema === null || schema === undefined ? null : faultOf(schema, body);
}
