/**
 * One glob against a name. Picomatch says what the glob means, as a regular expression. JavaScript's engine
 * goes back at each star: `*a*a*a*a*a*a*a*b` on 60 letters takes it 32 s, in which no signal is heard. So
 * where there is more than a little to go back to, the expression is tried in a way that never does.
 */
import picomatch from 'picomatch';
import { isBounded } from './is-bounded.ts';
import { matchWhole } from './match-expression.ts';
import { parseExpression } from './parse-expression.ts';

export interface GlobOptions {
  /** Stars take names that begin with a dot. */
  readonly dot?: true;
  readonly nocase?: true;
}

export type TakesName = (name: string) => boolean;

/** @returns null where the glob holds a part of a regular expression that no glob has */
export function createGlob(glob: string, options: GlobOptions): TakesName | null {
  if (glob === '') return () => false;
  const expression = picomatch.makeRe(glob, { ...options, posix: true });
  const tree = parseExpression(expression.source, options.nocase ? 'i' : '');
  if (tree === null) return null;
  const isQuick = isBounded(tree);
  return (name) =>
    name === glob || (name !== '' && (isQuick ? expression.test(name) : matchWhole(tree, name)));
}
