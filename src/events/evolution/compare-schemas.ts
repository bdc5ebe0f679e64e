/**
 * The one relation that everything else follows from: what a value must keep by one schema and need not
 * by another. Asked from the old schema to the new one it says what old events lose; asked the other
 * way round, what new ones would.
 */
import { compareLists } from './compare-lists.ts';
import { createExpander } from './expand.ts';
import type { Gap } from './gap.ts';
import { ANYTHING, keyFor, type SchemaPart } from './schema-part.ts';

/** Why some value that `from` takes may not be taken by `to`; none: `to` takes them all. */
export function findGaps(from: SchemaPart, to: SchemaPart): readonly Gap[] {
  return createComparison()([from], [to]).gaps;
}

interface Compared {
  readonly gaps: readonly Gap[];
  /** Depth of the outermost pair that this rests on while it is not compared itself yet. */
  readonly restsOn: number;
}

const WHOLE = Number.POSITIVE_INFINITY;

/**
 * Two schemas that refer to themselves are compared on the supposition that they agree; where they do
 * not, the comparison that made it says so. What rests on one is forgotten when that has ended.
 */
function createComparison() {
  const { expand } = createExpander();
  const known = new Map<string, Compared>();
  const open = new Map<string, number>();
  const isNever = (places: readonly SchemaPart[]) => expand(places).length === 0;

  function forget(depth: number): void {
    for (const [key, { restsOn }] of known)
      if (restsOn !== WHOLE && restsOn >= depth) known.delete(key);
  }

  return function compare(from: readonly SchemaPart[], to: readonly SchemaPart[]): Compared {
    // What asks for nothing loses nothing.
    if (to.length === 0) return { gaps: [], restsOn: WHOLE };
    const key = [from, to].map((places) => places.map(keyFor).sort().join(' ')).join(' -> ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const depth = open.get(key);
    if (depth !== undefined) return { gaps: [], restsOn: depth };
    const own = open.size;
    open.set(key, own);
    let restsOn = WHOLE;
    const parts = {
      isNever,
      compare(inner: readonly SchemaPart[], outer: readonly SchemaPart[]) {
        const result = compare(inner, outer);
        restsOn = Math.min(restsOn, result.restsOn);
        return result.gaps;
      },
    };
    const gaps = compareLists(expand(from.length === 0 ? [ANYTHING] : from), expand(to), parts);
    open.delete(key);
    if (restsOn !== WHOLE) forget(own);
    const result = { gaps, restsOn: restsOn < own ? restsOn : WHOLE };
    known.set(key, result);
    return result;
  };
}
