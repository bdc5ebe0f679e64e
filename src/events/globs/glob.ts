/**
 * One glob against a name. Picomatch says what the glob means, as a regular expression. JavaScript's engine
 * goes back at each star: `*a*a*a*a*a*a*a*b` on 60 letters takes it 32 s, in which no signal is heard. So
 * where there is more than a little to go back to, the expression is tried in a way that never does.
 */
import picomatch from 'picomatch';
import type { Expression } from './expression.ts';
import { matchWhole } from './match-expression.ts';
import { parseExpression } from './parse-expression.ts';

export interface GlobOptions {
  /** Stars take names that begin with a dot. */
  readonly dot?: true;
  readonly nocase?: true;
}

export type TakesName = (name: string) => boolean;

/** JavaScript's engine is the faster one. Up to here it goes back some thousand times at most. */
const MOST_LOOPS = 2;
const MOST_FORKS = 10;

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

function isBounded(tree: Expression): boolean {
  const [loops, forks] = [listParts(tree, isLoop), listParts(tree, isFork)];
  return loops.length <= MOST_LOOPS && forks.length <= MOST_FORKS && loops.every(isSimple);
}

function listParts(tree: Expression, isMeant: (part: Expression) => boolean): Expression[] {
  const below = partsIn(tree).flatMap((part) => listParts(part, isMeant));
  return isMeant(tree) ? [tree, ...below] : below;
}

function isLoop(tree: Expression): boolean {
  return tree.kind === 'repeated' && tree.most > 1;
}

/** Each turn takes exactly one unit. Any other loop may be gone through in more ways than can be tried. */
function isSimple(loop: Expression): boolean {
  const [taken = [], ...others] = partsIn(loop).map(listTaken);
  return others.length === 0 && taken.length === 1 && taken[0]?.kind === 'unit';
}

/** What a text goes through; what only looks ahead left out. */
function listTaken(tree: Expression): Expression[] {
  if (tree.kind === 'ahead') return [];
  return tree.kind === 'sequence' ? tree.parts.flatMap(listTaken) : [tree];
}

function isFork(tree: Expression): boolean {
  return tree.kind === 'choice' || (tree.kind === 'repeated' && tree.most === 1);
}

function partsIn(tree: Expression): readonly Expression[] {
  if ('parts' in tree) return tree.parts;
  return 'part' in tree ? [tree.part] : [];
}
