/**
 * A strict JSON scanner (RFC 8259) for what `JSON.parse` hides: duplicate keys, which it drops, and
 * the place of a syntax error, which each engine words in its own way. Iterative, so that no depth
 * of nesting can overflow the stack.
 */

export type JsonScan =
  | { readonly kind: 'ok' }
  | { readonly kind: 'duplicate-key'; readonly pointer: string; readonly key: string }
  | { readonly kind: 'syntax'; readonly position: number };

/** An object or array that is still open. */
interface Level {
  /** Keys seen so far; null in an array. */
  readonly keys: Set<string> | null;
  /** Current key, or index. */
  at: string | number;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NUMBER_START = /[-0-9]/;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\r\n]*/y;

/** Called with each number as it is written, and with what gives its place. */
type OnNumber = (number: string, pointer: () => string) => void;

/** Scans to the end, or to the first syntax error; of duplicate keys the first is told. */
export function scanJson(text: string, onNumber?: OnNumber): JsonScan {
  const levels: Level[] = [];
  let position = skip(SPACE, text, 0);
  let duplicate: JsonScan | null = null;
  const fail = (): JsonScan => ({ kind: 'syntax', position });

  for (;;) {
    const opener = text[position];
    if (opener === '{' || opener === '[') {
      levels.push({ keys: opener === '{' ? new Set() : null, at: 0 });
      position = skip(SPACE, text, position + 1);
      const level = levels[levels.length - 1] as Level;
      if (text[position] !== closer(level)) {
        if (level.keys === null) continue;
        const key = readKey(level);
        if (key === null) return fail();
        continue;
      }
    } else {
      const end = scalarEnd(text, position);
      if (end === null) return fail();
      if (onNumber !== undefined && NUMBER_START.test(text.charAt(position)))
        onNumber(text.slice(position, end), () => formatPointer(levels));
      position = end;
    }
    // A value has ended here (an empty container's closer still stands): close what can be closed.
    for (;;) {
      position = skip(SPACE, text, position);
      const level = levels[levels.length - 1];
      if (level === undefined)
        return position === text.length ? (duplicate ?? { kind: 'ok' }) : fail();
      if (text[position] === closer(level)) {
        levels.pop();
        position += 1;
        continue;
      }
      if (text[position] !== ',') return fail();
      position = skip(SPACE, text, position + 1);
      if (level.keys === null) level.at = Number(level.at) + 1;
      else if (readKey(level) === null) return fail();
      break;
    }
  }

  /** Reads `"key" :` and leaves `position` at the value. */
  function readKey(level: Level): string | null {
    const end = match(STRING, text, position);
    if (end === null) return null;
    const key = JSON.parse(text.slice(position, end)) as string;
    const colon = skip(SPACE, text, end);
    if (text[colon] !== ':') {
      position = colon;
      return null;
    }
    level.at = key;
    if (level.keys?.has(key))
      duplicate ??= { kind: 'duplicate-key', pointer: formatPointer(levels), key };
    level.keys?.add(key);
    position = skip(SPACE, text, colon + 1);
    return key;
  }
}

function closer(level: Level): string {
  return level.keys === null ? ']' : '}';
}

function scalarEnd(text: string, position: number): number | null {
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, position)) return position + word.length;
  }
  return match(text[position] === '"' ? STRING : NUMBER, text, position);
}

function match(pattern: RegExp, text: string, position: number): number | null {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skip(pattern: RegExp, text: string, position: number): number {
  return match(pattern, text, position) ?? position;
}

function formatPointer(levels: readonly Level[]): string {
  return levels.map(({ at }) => `/${escapePointer(String(at))}`).join('');
}

/** One step of a JSON pointer, RFC 6901. */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
