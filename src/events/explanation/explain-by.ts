/** Why an event is not valid by the built-in schema. */
import type { ValidateFunction } from 'ajv';
import { PLAN_TYPE_POINTER, pointerSteps } from '../event-types.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';

const PLAN_TYPE = pointerSteps(PLAN_TYPE_POINTER);

/** @param validate one that finds all errors, of a schema whose unions need no keywords of ours */
export function explainBy(
  validate: Pick<ValidateFunction, 'errors'> & ((value: unknown) => unknown),
): (value: unknown) => Problem[] {
  return (value) =>
    atLeastOne(validate(value) ? [] : explain(validate.errors ?? [], value, PLAN_TYPE));
}

export function atLeastOne(problems: Problem[]): Problem[] {
  return problems.length > 0
    ? problems
    : [{ pointer: '', rule: 'schema', message: 'the record is not valid by the schema' }];
}
