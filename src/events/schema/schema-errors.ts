/** What is wrong with a schema, as one sentence with the place in it. */
import type { ErrorObject } from 'ajv';
import { quoteValue } from '../../contracts/text/found.ts';
import { SchemaFault } from './schema-fault.ts';
import { subschemas } from './subschemas.ts';

/** The stack has ended. */
const ENDLESS =
  'its references lead in a circle, or through a part with a "$id" of its own; take that "$id" out, and name each part by #/$defs/…';

/** @param cause errors of the dialect's own schema, or what compiling threw */
export function faultOfSchema(cause: unknown, schema: unknown): SchemaFault {
  if (Array.isArray(cause)) return faultOfErrors(cause as ErrorObject[], schema);
  if (cause instanceof RangeError) return new SchemaFault('', ENDLESS);
  const message = cause instanceof Error ? cause.message : String(cause);
  const missing = (cause as { missingRef?: unknown } | null)?.missingRef;
  return typeof missing === 'string'
    ? faultOfReference(missing, schema)
    : new SchemaFault('', message);
}

/** Of the ways to write a keyword, the deepest error is about the one that was meant. */
function faultOfErrors(errors: readonly ErrorObject[], schema: unknown): SchemaFault {
  const causes = errors.filter(
    ({ keyword }) => !['anyOf', 'oneOf', 'allOf', 'if'].includes(keyword),
  );
  const [error] = [...(causes.length > 0 ? causes : errors)].sort(
    (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
  );
  if (error === undefined) return new SchemaFault('', 'an object or a boolean is needed');
  const { instancePath, message = 'is not allowed', params } = error;
  const allowed = Array.isArray(params.allowedValues)
    ? `it must be one of ${params.allowedValues.join(', ')}`
    : `it ${message}`;
  const subject = instancePath === '' ? 'the schema ' : '';
  return new SchemaFault(
    instancePath,
    `${subject}is ${quoteValue(valueAt(instancePath, schema))}; ${allowed}`,
  );
}

function faultOfReference(missing: string, schema: unknown): SchemaFault {
  const place = [...subschemas(schema)].find(
    ({ node: { $ref } }) => typeof $ref === 'string' && missing.endsWith($ref),
  );
  const pointer = place === undefined ? '' : `${place.pointer}/$ref`;
  return missing.startsWith('#')
    ? new SchemaFault(
        pointer,
        `names ${missing}, and there is no such part; write one that is there`,
      )
    : new SchemaFault(
        pointer,
        `names ${missing}, and no other file is read; copy it below $defs, and name it by #/$defs/…`,
      );
}

function valueAt(pointer: string, schema: unknown): unknown {
  let at = schema;
  for (const step of pointer.split('/').slice(1))
    at = (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  return at;
}
