/** A prepared schema as functions: one that answers at once, and one that finds out why not. */
import type { AnySchema, Options, ValidateFunction } from 'ajv';
import { FORMATS } from '../formats/formats.ts';
import { DECIMAL_KEYWORDS } from './decimals.ts';
import { createAjv, findSchemaErrors } from './dialect-ajv.ts';
import { type OnPattern, tellingMatcher } from './patterns.ts';
import type { PreparedSchema } from './prepare-schema.ts';
import { faultOfSchema } from './schema-errors.ts';
import { explainUnionsBy } from './union-keywords.ts';

const OPTIONS: Options = {
  formats: FORMATS,
  logger: false,
  // Held against its dialect once, below.
  validateSchema: false,
  // A schema may use keywords and formats of its own: to JSON Schema they are notes.
  strict: false,
};

const EXPLAINING: Options = { ...OPTIONS, allErrors: true, verbose: true };

/** @throws SchemaFault */
export function compileValidator(schema: PreparedSchema, onPattern?: OnPattern): ValidateFunction {
  const ajv = ajvFor(schema, { ...OPTIONS, discriminator: true }, onPattern);
  const errors = findSchemaErrors(schema.dialect, schema.json);
  if (errors.length > 0) throw faultOfSchema(errors, schema.json);
  try {
    return ajv.compile(schema.json as AnySchema);
  } catch (cause) {
    throw faultOfSchema(cause, schema.json);
  }
}

/** All errors, as ajv has them. */
export function compileForErrors(schema: PreparedSchema, onPattern?: OnPattern): ValidateFunction {
  return ajvFor(schema, EXPLAINING, onPattern).compile(schema.json as AnySchema);
}

/** Errors of the alternative that applies, and no others; what `unevaluated…` allows is not seen. */
export function compileForExplanations(
  schema: PreparedSchema,
  onPattern?: OnPattern,
): ValidateFunction {
  const ajv = ajvFor(schema, EXPLAINING, onPattern);
  explainUnionsBy(ajv, schema.json);
  return ajv.compile(schema.json as AnySchema);
}

function ajvFor({ dialect, json }: PreparedSchema, options: Options, onPattern?: OnPattern) {
  const telling = onPattern && { code: { regExp: tellingMatcher(json, onPattern) } };
  const ownProperties = namesInherited(json);
  const ajv = createAjv(dialect, { ...options, ...telling, ownProperties });
  ajv.removeKeyword('multipleOf');
  for (const keyword of DECIMAL_KEYWORDS) ajv.addKeyword(keyword);
  return ajv;
}

const INHERITED = Object.getOwnPropertyNames(Object.prototype).map((name) => `"${name}"`);

/** An event has no field `constructor` because every object has one; to ask each time takes longer. */
function namesInherited(schema: unknown): boolean {
  const text = JSON.stringify(schema);
  return INHERITED.some((name) => text.includes(name));
}
