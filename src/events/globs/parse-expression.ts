/**
 * A regular expression to a tree, so that it can be tried without going back. It takes what a text needs to
 * be matched as a whole: units, groups, repetitions, what stands ahead. What stands behind, and what a group
 * has taken before, needs going back; a glob has neither.
 */
import type { Expression } from './expression.ts';

/** A unit, as written: an escape, a class, or itself. */
const UNIT =
  /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|c[a-z]|[^1-9kbB])|\[(?:\\[\s\S]|[^\]\\])*\]|[^\\()|*+?[^$]/iy;
const REPEATED = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const OPENING = /\((?:\?:|(\?=)|(\?!)|\?<[\w$]+>|(?!\?))/y;

/** @returns null where the expression is none that this reads */
export function parseExpression(source: string, flags: '' | 'i'): Expression | null {
  const reader = createReader(source, flags);
  const tree = reader.choice();
  return reader.isAtEnd() ? tree : null;
}

function createReader(source: string, flags: '' | 'i') {
  let at = 0;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  }

  function choice(): Expression | null {
    const parts: Expression[] = [];
    do {
      const part = sequence();
      if (part === null) return null;
      parts.push(part);
    } while (take(/\|/y) !== null);
    return parts.length === 1 ? (parts[0] ?? null) : { kind: 'choice', parts };
  }

  function sequence(): Expression | null {
    const parts: Expression[] = [];
    while (at < source.length && !/[|)]/.test(source[at] ?? '')) {
      const part = single();
      if (part === null) return null;
      parts.push(repeated(part));
    }
    return { kind: 'sequence', parts };
  }

  function single(): Expression | null {
    if (take(/\^/y) !== null) return { kind: 'start' };
    if (take(/\$/y) !== null) return { kind: 'end' };
    const opening = take(OPENING);
    if (opening === null) return unit();
    const part = choice();
    if (part === null || take(/\)/y) === null) return null;
    const [, isAhead, isNotAhead] = opening;
    if (isAhead === undefined && isNotAhead === undefined) return part;
    return { kind: 'ahead', wanted: isAhead !== undefined, part };
  }

  function unit(): Expression | null {
    const text = take(UNIT)?.[0];
    return text === undefined ? null : { kind: 'unit', takes: testUnit(text, flags) };
  }

  function repeated(part: Expression): Expression {
    const found = take(REPEATED);
    if (found === null) return part;
    const [, sign, from, comma, to] = found;
    if (sign !== undefined) {
      const most = sign === '?' ? 1 : Number.POSITIVE_INFINITY;
      return { kind: 'repeated', part, least: sign === '+' ? 1 : 0, most };
    }
    const least = Number(from);
    const last = to === undefined || to === '' ? Number.POSITIVE_INFINITY : Number(to);
    return { kind: 'repeated', part, least, most: comma === undefined ? least : last };
  }

  return { choice, isAtEnd: () => at === source.length };
}

/** The engine itself says what one unit is taken by: folding, classes, `.`. */
function testUnit(text: string, flags: '' | 'i'): (unit: string) => boolean {
  if (flags === '' && /^[\w /-]$/.test(text)) return (unit) => unit === text;
  const whole = new RegExp(`^(?:${text})$`, flags);
  const known = new Map<string, boolean>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const isTaken = whole.test(unit);
    known.set(unit, isTaken);
    return isTaken;
  };
}
