/** Whether JavaScript's engine goes back little enough to be left to it. */
import type { Expression } from './expression.ts';

/** JavaScript's engine is the faster one. Up to here it goes back some thousand times at most. */
const MOST_LOOPS = 2;
const MOST_FORKS = 10;

export function isBounded(tree: Expression): boolean {
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
