/** Sentences about the shape of a record: what is missing, unknown, or not among the choices. */
import type { ErrorObject } from 'ajv';
import { quoteValue } from '../../contracts/text/found.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import { TAG_VALUES } from '../schema/dispatch-unions.ts';
import { TAG } from '../schema/union-keywords.ts';
import { type ExplainedField, type Sentence, withArticle } from './sentence.ts';

/** @returns null where the error is not about structure */
export function explainStructure(error: ErrorObject, subject: ExplainedField): Sentence | null {
  switch (error.keyword) {
    case 'required':
      return missing(error, subject);
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownField(error, subject);
    case 'discriminator':
      return {
        rule: 'event-type',
        text: known(error.params.tagValue, tagged(error)?.values ?? []),
      };
    case TAG:
      return { rule: 'event-type', text: known(error.data, error.schema as string[]) };
    case 'enum':
      return explainChoices(error);
    case 'const':
      return {
        rule: 'const',
        text: `is ${quoteValue(error.data)}; it must be ${quoteValue(error.schema)}`,
        repair: { values: [error.schema] },
      };
    default:
      return null;
  }
}

function explainChoices({ data, schema }: ErrorObject): Sentence {
  const allowed = (schema as unknown[]).filter((choice) => choice !== null);
  return {
    rule: 'enum',
    text: choices(data, allowed),
    repair: { values: likeliest(data, allowed) },
  };
}

/** What is near to what was found; without it all that is allowed. */
function likeliest(value: unknown, allowed: readonly unknown[]): readonly unknown[] {
  const meant = typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined;
  return meant === undefined ? allowed : allowed.filter((choice) => String(choice) === meant);
}

function missing(error: ErrorObject, subject: ExplainedField): Sentence {
  const union = tagged(error);
  return union !== undefined &&
    union.tag === error.params.missingProperty &&
    union.values.length > 0
    ? { rule: 'event-type', text: known(undefined, union.values) }
    : { rule: 'required', text: `is missing; ${owner(subject)} needs it` };
}

function tagged({ parentSchema = {} }: ErrorObject): Tagged[typeof TAG_VALUES] {
  return (parentSchema as Tagged)[TAG_VALUES];
}

interface Tagged {
  readonly [TAG_VALUES]?: { readonly tag: string; readonly values: readonly string[] };
}

function unknownField(error: ErrorObject, subject: ExplainedField): Sentence {
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const meant = nearest(subject.field, known);
  const hint =
    meant === undefined ? `its fields are ${known.join(', ')}` : `did you mean \`${meant}\`?`;
  return {
    rule: 'unknown-field',
    text: `is not a field of ${owner(subject, 'an event')}; ${hint}`,
    repair: meant === undefined ? undefined : { rename: meant },
  };
}

function known(value: unknown, allowed: readonly string[]): string {
  const names = `it must be one of ${allowed.join(', ')}`;
  if (value === undefined) return `is missing; ${names}`;
  const isWord = typeof value === 'string' && /^[\w.-]{1,60}$/.test(value);
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `is ${isWord ? value : quoteValue(value)}; ${names}${hint}`;
}

function choices(value: unknown, allowed: readonly unknown[]): string {
  const names = allowed.map(String);
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `is ${quoteValue(value)}; it must be one of ${names.join(', ')}${hint}`;
}

/** What the field belongs to, with its article. */
function owner({ pointer, eventType }: ExplainedField, envelope = 'every event'): string {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (parent === '') return envelope;
  if (parent === '/payload') return eventType === '' ? 'the payload' : withArticle(eventType);
  return `\`${parent}\``;
}
