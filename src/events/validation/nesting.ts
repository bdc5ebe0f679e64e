/** An event so deep that a schema which refers to itself would end the stack, on one machine sooner than on another. */
import type { Problem } from '../explanation/problem.ts';

/** As deep as Pydantic reads JSON. */
const DEEPEST = 200;

export function nestingProblem(text: string): Problem | null {
  if (!hasManyOpenings(text) || !isTooDeep(text)) return null;
  return {
    pointer: '',
    rule: 'nesting',
    message: `the event is nested more than ${DEEPEST} levels deep, which is more than is read`,
  };
}

/** Asked of each event: letter by letter would take longer than to parse it. */
function hasManyOpenings(text: string): boolean {
  let openings = 0;
  for (const mark of '{[')
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      openings += 1;
      if (openings > DEEPEST) return true;
    }
  return false;
}

/** @param text JSON that has been parsed */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (inText) {
      if (char === '\\') i += 1;
      else inText = char !== '"';
    } else if (char === '"') inText = true;
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > DEEPEST) return true;
    }
  }
  return false;
}
