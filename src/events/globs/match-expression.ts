/**
 * A tree tried on a text without going back: at each part, all places that may have been reached go on
 * together. The time grows with the length of the text and of the expression, and not with their power.
 */
import type { Expression } from './expression.ts';

export function matchWhole(tree: Expression, text: string): boolean {
  return advance(tree, text, new Set([0])).has(text.length);
}

/** Where the text may stand after the expression, given where it may stand before. */
function advance(tree: Expression, text: string, from: ReadonlySet<number>): ReadonlySet<number> {
  if (from.size === 0) return from;
  switch (tree.kind) {
    case 'unit': {
      const to = new Set<number>();
      for (const at of from) if (at < text.length && tree.takes(text[at] ?? '')) to.add(at + 1);
      return to;
    }
    case 'start':
      return from.has(0) ? new Set([0]) : new Set();
    case 'end':
      return from.has(text.length) ? new Set([text.length]) : new Set();
    case 'sequence':
      return tree.parts.reduce((reached, part) => advance(part, text, reached), from);
    case 'choice':
      return new Set(tree.parts.flatMap((part) => [...advance(part, text, from)]));
    case 'ahead':
      return new Set(
        [...from].filter((at) => advance(tree.part, text, new Set([at])).size > 0 === tree.wanted),
      );
    case 'repeated':
      return repeat(tree, text, from);
  }
}

function repeat(
  { part, least, most }: Extract<Expression, { kind: 'repeated' }>,
  text: string,
  from: ReadonlySet<number>,
): ReadonlySet<number> {
  let reached = from;
  for (let times = 0; times < least && reached.size > 0; times += 1)
    reached = advance(part, text, reached);
  const all = new Set(reached);
  for (let times = least; times < most && reached.size > 0; times += 1) {
    const next = [...advance(part, text, reached)].filter((at) => !all.has(at));
    for (const at of next) all.add(at);
    reached = new Set(next);
  }
  return all;
}
