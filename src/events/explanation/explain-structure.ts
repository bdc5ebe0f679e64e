/** Sentences about the shape of a record: what is missing, unknown, or not among the choices. */
import type { ErrorObject } from 'ajv';
import { EVENT_TYPES } from '../../contracts/event-types.ts';
import { quoteValue } from '../../contracts/text/found.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import { type ExplainedField, type Sentence, withArticle } from './sentence.ts';

/** @returns null where the error is not about structure */
export function explainStructure(error: ErrorObject, subject: ExplainedField): Sentence | null {
  switch (error.keyword) {
    case 'required':
      return subject.field === 'event_type'
        ? { rule: 'event-type', text: `is missing; it is one of ${EVENT_TYPES.join(', ')}` }
        : { rule: 'required', text: `is missing; ${owner(subject)} needs it` };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownField(error, subject);
    case 'discriminator':
      return eventType(error, subject);
    case 'enum':
      return {
        rule: 'enum',
        text: choices(
          error.data,
          (error.schema as unknown[]).filter((choice) => choice !== null),
        ),
      };
    case 'const':
      return {
        rule: 'const',
        text: `is ${quoteValue(error.data)}; it must be ${quoteValue(error.schema)}`,
      };
    default:
      return null;
  }
}

function unknownField(error: ErrorObject, subject: ExplainedField): Sentence {
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const meant = nearest(subject.field, known);
  const hint =
    meant === undefined ? `its fields are ${known.join(', ')}` : `did you mean \`${meant}\`?`;
  return {
    rule: 'unknown-field',
    text: `is not a field of ${owner(subject, 'an event')}; ${hint}`,
  };
}

function eventType(error: ErrorObject, subject: ExplainedField): Sentence {
  const value: unknown = (error.data as Record<string, unknown> | null)?.[subject.field];
  if (value === undefined)
    return { rule: 'event-type', text: `is missing; it is one of ${EVENT_TYPES.join(', ')}` };
  return { rule: 'event-type', text: choices(value, EVENT_TYPES) };
}

function choices(value: unknown, allowed: readonly unknown[]): string {
  const names = allowed.map(String);
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `is ${quoteValue(value)}; it is one of ${names.join(', ')}${hint}`;
}

/** What the field belongs to, with its article. */
function owner({ pointer, eventType }: ExplainedField, envelope = 'every event'): string {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (parent === '') return envelope;
  if (parent === '/payload') return eventType === '' ? 'the payload' : withArticle(eventType);
  return `\`${parent}\``;
}
