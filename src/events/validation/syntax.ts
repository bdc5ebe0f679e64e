/** Why a text is not JSON, in a person's words and at the same place on every engine. */

import { shorten } from '../../contracts/text/found.ts';
import type { Problem } from '../explanation/problem.ts';
import { scanJson } from '../json-scan.ts';

const STRING = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;
const NOT_JSON = /^-?(?:NaN|Infinity|undefined)/;

export function syntaxProblem(text: string): Problem {
  return { pointer: '', rule: 'syntax', message: `not valid JSON: ${reason(text)}` };
}

/** Of a file of several lines: the line, 1-based, and what is wrong there. */
export function placedSyntax(text: string): { readonly line: number; readonly reason: string } {
  const scan = scanJson(text);
  const position = scan.kind === 'syntax' ? Math.min(scan.position, text.trimEnd().length) : 0;
  const before = text.slice(0, position);
  return { line: before.split('\n').length, reason: reason(text, before.lastIndexOf('\n') + 1) };
}

/** @param start of the line that columns are counted in */
function reason(text: string, start = 0): string {
  if (text.trim() === '') return 'there is no value';
  const scan = scanJson(text);
  if (scan.kind !== 'syntax') return 'it cannot be parsed';
  const { position } = scan;
  const rest = text.slice(position, position + 24);
  const column = `column ${position - start + 1}`;
  if (position >= text.length) return 'it ends in the middle of a value';
  const word = NOT_JSON.exec(rest)?.[0];
  if (word !== undefined) return `${word} at ${column}; JSON has no such number`;
  if (rest.startsWith('\ufeff')) return `a byte order mark at ${column}`;
  const nul = rest.indexOf('\u0000');
  if (nul === 0 || (rest.startsWith('"') && text.includes('\u0000', position)))
    return `a NUL byte at column ${text.indexOf('\u0000', position) - start + 1}`;
  if (rest.startsWith('"') && unterminated(text, position))
    return `the string that starts at ${column} does not end`;
  if (STRING.test(text.slice(position)))
    return `unexpected string at ${column}; a comma or a colon may be missing before it`;
  if (rest.startsWith('"'))
    return `the string that starts at ${column} holds a control character or a broken escape`;
  return `unexpected ${shorten(JSON.stringify(rest.slice(0, 1)))} at ${column}`;
}

function unterminated(text: string, position: number): boolean {
  return !/^"(?:[^"\\]|\\[\s\S])*"/.test(text.slice(position));
}
