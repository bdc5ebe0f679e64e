/**
 * Regular expressions in Python's dialect, which Pydantic exports as they are. One that JavaScript reads (with
 * Unicode, as JSON Schema asks) means what JavaScript means by it. Any other is translated where both mean
 * the same, and named with what to write where they do not.
 */

export type Translated =
  | { readonly ok: true; readonly pattern: string }
  | { readonly ok: false; readonly reason: string };

/** Escapes of letters that mean the same in both, or that have another letter here. */
const SAME_LETTERS = 'bBdDsSwWfnrtv';
const OTHER_LETTERS: Readonly<Record<string, string>> = { A: '^', Z: '$', z: '$', a: '\\x07' };

/** Characters that JavaScript takes an escape for. */
const SYNTAX = '^$\\.*+?()[]{}|/';

/** What a piece of the pattern becomes; null: not this rule's. */
type Rule = (
  rest: string,
  inClass: boolean,
) => { readonly length: number; readonly text: string } | Refused | null;

interface Refused {
  readonly reason: string;
}

const RULES: readonly Rule[] = [translateEscape, refuseFlags, translateGroup, translateBrackets];

export function translatePattern(pattern: string): Translated {
  if (compiles(pattern)) return { ok: true, pattern };
  let translated = '';
  let inClass = false;
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    // A bracket right after the opening one is a character in Python.
    const opening = inClass ? null : /^\[\^?\]?/.exec(rest)?.[0];
    if (opening !== undefined && opening !== null) {
      translated += opening.replace(']', '\\]');
      at += opening.length;
      inClass = true;
      continue;
    }
    const step = firstMatch(rest, inClass);
    if ('reason' in step) return { ok: false, reason: step.reason };
    if (inClass && rest.startsWith(']')) inClass = false;
    translated += step.text;
    at += step.length;
  }
  return compiles(translated)
    ? { ok: true, pattern: translated }
    : { ok: false, reason: reasonFrom(pattern) };
}

function firstMatch(rest: string, inClass: boolean) {
  for (const rule of RULES) {
    const found = rule(rest, inClass);
    if (found !== null) return found;
  }
  const [character = ''] = rest;
  return { length: 1, text: character };
}

function translateEscape(rest: string, inClass: boolean): ReturnType<Rule> {
  if (!rest.startsWith('\\')) return null;
  const coded = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|k<\w+>|[1-9](?![0-9]))/.exec(
    rest,
  )?.[0];
  if (coded !== undefined) return { length: coded.length, text: coded };
  const long = /^\\(?:U([0-9a-fA-F]{8})|[xu]\{([0-9a-fA-F]{1,6})\})/.exec(rest);
  if (long !== null)
    return {
      length: long[0].length,
      text: `\\u{${(long[1] ?? long[2] ?? '').replace(/^0+(?=.)/, '')}}`,
    };
  const escaped = rest.charAt(1);
  if (SAME_LETTERS.includes(escaped) && escaped !== '')
    return { length: 2, text: rest.slice(0, 2) };
  if (!inClass && Object.hasOwn(OTHER_LETTERS, escaped))
    return { length: 2, text: OTHER_LETTERS[escaped] ?? '' };
  if (escaped === '-') return { length: 2, text: inClass ? '\\-' : '-' };
  if (/[A-Za-z0-9]/.test(escaped) || escaped === '')
    return { reason: `the escape \\${escaped} has no counterpart; write the character itself` };
  return { length: 2, text: SYNTAX.includes(escaped) ? `\\${escaped}` : escaped };
}

/** `(?a)` and `(?u)` at the start say what holds anyway, or cannot be seen in ASCII. */
function refuseFlags(rest: string, inClass: boolean): ReturnType<Rule> {
  const flags = inClass ? undefined : /^\(\?([aiLmsux]+|[aiLmsux]*-[imsx]+)([:)])/.exec(rest);
  if (flags === undefined || flags === null) return null;
  if (flags[1] === 'a' && flags[2] === ')') return { length: flags[0].length, text: '' };
  return {
    reason: `the flags ${flags[0]} have no counterpart; write both cases as [Aa], any character as [\\s\\S], and take them out`,
  };
}

function translateGroup(rest: string, inClass: boolean): ReturnType<Rule> {
  if (inClass || !rest.startsWith('(?')) return null;
  const named = /^\(\?P<(\w+)>/.exec(rest);
  if (named !== null) return { length: named[0].length, text: `(?<${named[1]}>` };
  const back = /^\(\?P=(\w+)\)/.exec(rest);
  if (back !== null) return { length: back[0].length, text: `\\k<${back[1]}>` };
  const comment = /^\(\?#[^)]*\)/.exec(rest);
  if (comment !== null) return { length: comment[0].length, text: '' };
  const same = /^\(\?(?:[:=!]|<[=!]|<\w+>)/.exec(rest);
  if (same !== null) return { length: same[0].length, text: same[0] };
  const other = /^\(\?.?[^)a-z]*/.exec(rest)?.[0] ?? '(?';
  return { reason: `the group ${other} has no counterpart; write it with (?:…), (?=…) or (?!…)` };
}

/** Brackets and braces that stand for themselves, and Python's `{,n}`. */
function translateBrackets(rest: string, inClass: boolean): ReturnType<Rule> {
  if (inClass) {
    if (/^\[[:.=]/.test(rest))
      return {
        reason: `the class ${rest.slice(0, 2)}…] has no counterpart; write its characters, as in [A-Za-z]`,
      };
    return rest.startsWith('[') ? { length: 1, text: '\\[' } : null;
  }
  const counted = /^\{([0-9]*)(,?)([0-9]*)\}/.exec(rest);
  if (counted !== null && (counted[1] !== '' || counted[3] !== ''))
    return { length: counted[0].length, text: `{${counted[1] || '0'}${counted[2]}${counted[3]}}` };
  if (/^[*+?}][+]/.test(rest))
    return { reason: 'a quantifier with + after it has no counterpart; write it without the +' };
  return /^[{}\]]/.test(rest) ? { length: 1, text: `\\${rest.charAt(0)}` } : null;
}

function compiles(pattern: string): boolean {
  return compileError(pattern) === null;
}

function reasonFrom(pattern: string): string {
  const message = compileError(pattern) ?? '';
  return `JavaScript says: ${message.replace(/^Invalid regular expression: (?:\/.*\/\w*: )?/s, '')}; write it in the dialect of ECMA-262`;
}

function compileError(pattern: string): string | null {
  try {
    new RegExp(pattern, 'u');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
