/** Words that are not understood: one error, which points to the help that tells what would be. */
import { GateError } from '../../contracts/errors.ts';
import { nearest } from '../../contracts/text/nearest.ts';

/** @throws GateError USAGE */
export function rejectUsage(detail: string): never {
  throw new GateError('USAGE', { detail });
}

/** " (did you mean validate?)", or nothing where no name is close. */
export function meantBy(word: string, names: readonly string[], prefix = ''): string {
  const meant = nearest(word, names);
  return meant === undefined ? '' : ` (did you mean ${prefix}${meant}?)`;
}

/** The same error, pointing to the help of the command that was asked for. */
export function withHelpFor(command: string, error: unknown): unknown {
  return error instanceof GateError && error.code === 'USAGE'
    ? new GateError('USAGE', { ...error.facts, command }, { cause: error })
    : error;
}
