/** Where in a JSON text the text at a place stands, so that it alone is changed, and no digit elsewhere. */

const TEXT = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;

/**
 * @param json a valid JSON text
 * @param steps names of fields, from the outside in
 * @returns the text with another value there; null where no text stands there
 */
export function replaceText(
  json: string,
  steps: readonly string[],
  change: (value: string) => string,
): string | null {
  let at = skipBlank(json, 0);
  for (const step of steps) {
    const value = findMember(json, at, step);
    if (value === null) return null;
    at = value;
  }
  if (json[at] !== '"') return null;
  const end = endOfMatch(TEXT, json, at);
  const value: unknown = JSON.parse(json.slice(at, end));
  return json.slice(0, at) + JSON.stringify(change(String(value))) + json.slice(end);
}

/** Where the value of an object's field begins. */
function findMember(json: string, start: number, name: string): number | null {
  if (json[start] !== '{') return null;
  let at = skipBlank(json, start + 1);
  while (json[at] === '"') {
    const end = endOfMatch(TEXT, json, at);
    const value = skipBlank(json, skipBlank(json, end) + 1);
    if (JSON.parse(json.slice(at, end)) === name) return value;
    const next = skipBlank(json, endOfValue(json, value));
    if (json[next] !== ',') return null;
    at = skipBlank(json, next + 1);
  }
  return null;
}

function endOfValue(json: string, start: number): number {
  const first = json[start];
  if (first === '"') return endOfMatch(TEXT, json, start);
  if (first !== '{' && first !== '[') return endOfMatch(PLAIN, json, start);
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === '"') at = endOfMatch(TEXT, json, at) - 1;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return json.length;
}

function endOfMatch(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : json.length;
}

function skipBlank(json: string, at: number): number {
  let next = at;
  while (/\s/.test(json[next] ?? '')) next += 1;
  return next;
}
