/** What is wrong with a config's values, in words: held against config.schema.json. */
import type { ErrorObject } from 'ajv';
import { ALLOWED_TEXTS } from '../contracts/settings/texts.ts';
import { quoteValue } from '../contracts/text/found.ts';
import { nearest } from '../contracts/text/nearest.ts';
import { validate } from '../events/compiled/config.compiled.mjs';

export interface ConfigProblem {
  /** Dotted path. */
  readonly key: string;
  readonly unknown: boolean;
  /** What was found and what is allowed. */
  readonly detail: string;
}

export function configProblems(values: unknown): ConfigProblem[] {
  if (validate(values)) return [];
  // Of the ways to write a list of globs, the deepest error is about the one that was meant.
  const errors = (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'anyOf')
    .sort((a, b) => depth(b) - depth(a));
  return (errors.length > 0 ? errors : (validate.errors ?? [])).map(toProblem);
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}

function toProblem(error: ErrorObject): ConfigProblem {
  const key = error.instancePath.slice(1).replaceAll('/', '.');
  if (error.keyword !== 'additionalProperties')
    return { key, unknown: false, detail: describeError(error) };
  const name = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const meant = nearest(name, known);
  const hint =
    meant === undefined ? ` Known here: ${known.join(', ')}.` : ` Did you mean "${meant}"?`;
  return { key: key === '' ? name : `${key}.${name}`, unknown: true, detail: hint };
}

function describeError(error: ErrorObject): string {
  const is = `is ${quoteValue(error.data)}`;
  switch (error.keyword) {
    case 'type':
      return `${is}; ${needed(error)}`;
    case 'enum': {
      const allowed = (error.schema as string[]).map(String);
      const meant = nearest(String(error.data), allowed);
      return `${is}; allowed: ${allowed.join(', ')}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
    }
    case 'minimum':
    case 'maximum':
      return `${is}; it ${range(error)}`;
    case 'pattern':
      return `${is}; ${written(error)}`;
    case 'format':
      return `${is}, which is not a day of the calendar`;
    case 'required':
      return `lacks "${String(error.params.missingProperty)}"`;
    case 'minItems':
      return 'names nothing; at least one is needed';
    case 'uniqueItems':
      return 'names the same thing twice';
    default:
      return `${is}; it ${error.message ?? 'is not allowed'}`;
  }
}

function written({ instancePath, parentSchema = {} }: ErrorObject): string {
  if (parentSchema.format === 'date') return 'it must be a date, written YYYY-MM-DD';
  const allowed = ALLOWED_TEXTS[instancePath];
  return allowed === undefined ? 'it must not be blank' : `allowed: ${allowed}`;
}

function needed({ parentSchema = {}, schemaPath }: ErrorObject): string {
  if (schemaPath.includes('/globs/') && !schemaPath.includes('/items/'))
    return 'it must be a glob, or a list of globs';
  const type = String(parentSchema.type);
  const known = Object.keys((parentSchema.properties as object | undefined) ?? {});
  const words: Record<string, string> = {
    object: known.length > 0 ? `it must be a map with ${known.join(', ')}` : 'it must be a map',
    'string,object': `it must be text, or a map with ${known.join(', ')}`,
    array: 'it must be a list',
    string: 'it must be text',
    number: 'it must be a number',
    integer: 'it must be a whole number',
  };
  return words[type] ?? `it must be ${type}`;
}

function range({ parentSchema = {} }: ErrorObject): string {
  const { minimum, maximum } = parentSchema as { minimum?: number; maximum?: number };
  return maximum === undefined
    ? `must be ${minimum} or more`
    : `must be from ${minimum} to ${maximum}`;
}
