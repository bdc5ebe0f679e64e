/**
 * ajv's errors as sentences: what was found, what is allowed. One problem per place; echoes of
 * `oneOf` and `anyOf` around a cause are dropped.
 */
import type { ErrorObject } from 'ajv';
import { quoteValue } from '../../contracts/text/found.ts';
import { readEventType } from '../event-types.ts';
import { escapePointer } from '../json-scan.ts';
import { causesOf, TAG } from '../schema/union-keywords.ts';
import { explainKind } from './explain-kind.ts';
import { explainStructure } from './explain-structure.ts';
import type { Problem } from './problem.ts';
import type { ExplainedField } from './sentence.ts';

/** Keywords that only repeat what their branches said. */
const ECHOES = ['oneOf', 'anyOf', 'allOf', 'if', 'not'];

/** Of several errors at one place, the one that says most: absence, then kind, then range. */
const ORDER = [
  TAG,
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'discriminator',
  'enum',
  'const',
  'type',
];

/**
 * @param value the record that the errors are about
 * @param typePath where its type stands
 */
export function explain(
  errors: readonly ErrorObject[],
  value: unknown,
  typePath: readonly string[],
): Problem[] {
  const causes = relevantErrors(errors);
  const byPlace = new Map<string, ErrorObject>();
  for (const error of causes) {
    const pointer = errorPointer(error);
    const held = byPlace.get(pointer);
    if (held === undefined || weight(error) < weight(held)) byPlace.set(pointer, error);
  }
  const eventType = readEventType(value, typePath) ?? '';
  const problems = [...byPlace].map(([pointer, error]) => {
    const field = pointer.slice(pointer.lastIndexOf('/') + 1);
    return explainOne(error, { pointer, eventType, field });
  });
  return withoutEchoes(problems);
}

/** A field whose name is written wrong is not missing too. */
function withoutEchoes(problems: Problem[]): Problem[] {
  const meant = problems.flatMap(({ pointer, repair }) =>
    repair !== undefined && 'rename' in repair
      ? [`${pointer.slice(0, pointer.lastIndexOf('/'))}/${escapePointer(repair.rename)}`]
      : [],
  );
  return problems.filter(({ rule, pointer }) => rule !== 'required' || !meant.includes(pointer));
}

function explainOne(error: ErrorObject, subject: ExplainedField): Problem {
  const { rule, text, repair } = explainStructure(error, subject) ??
    explainKind(error, subject) ?? {
      rule: error.keyword,
      text: `is ${quoteValue(error.data)}; it ${error.message ?? 'is not allowed'}`,
      repair: undefined,
    };
  const where = subject.pointer === '' ? 'the record' : `\`${subject.pointer}\``;
  const problem = { pointer: subject.pointer, rule, message: `${where} ${text}` };
  return repair === undefined ? problem : { ...problem, repair };
}

/** Errors that are causes, those of a union's alternative that applies included; an echo where nothing else is. */
function relevantErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const all = errors.flatMap((error) => {
    const causes = causesOf(error);
    return causes === null ? [error] : relevantErrors(causes);
  });
  const causes = all.filter(
    (error) => !(ECHOES.includes(error.keyword) && error.schemaPath !== '') && !isNullBranch(error),
  );
  return causes.length > 0 ? causes : all;
}

function isNullBranch(error: ErrorObject): boolean {
  return (
    error.keyword === 'type' &&
    error.schema === 'null' &&
    /\/anyOf\/\d+\/type$/.test(error.schemaPath)
  );
}

function weight(error: ErrorObject): number {
  const index = ORDER.indexOf(error.keyword);
  return index === -1 ? ORDER.length : index;
}

/** Place of the cause: a missing or unknown property is named itself, not its object. */
function errorPointer({ keyword, instancePath, params }: ErrorObject): string {
  const name = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof name === 'string') return `${instancePath}/${escapePointer(name)}`;
  return keyword === 'discriminator' ? `${instancePath}/${String(params.tag)}` : instancePath;
}
