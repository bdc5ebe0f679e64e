/** DuckDB's name of a type, taken apart: `STRUCT(a INTEGER, "b c" DECIMAL(18,2)[])`. */

export type DuckdbType =
  | { readonly kind: 'scalar'; readonly name: string }
  /** A list, or an array of fixed length. */
  | { readonly kind: 'list'; readonly item: DuckdbType }
  | { readonly kind: 'struct'; readonly members: readonly TypeMember[] }
  | { readonly kind: 'union'; readonly members: readonly TypeMember[] }
  | { readonly kind: 'map'; readonly key: DuckdbType; readonly value: DuckdbType };

export interface TypeMember {
  readonly name: string;
  readonly type: DuckdbType;
}

/** Quoted names and texts, lengths of lists, brackets and commas, and the words between them. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[\d*\]|[(),]|\s+|[^"'[\](),\s]+/g;

export function parseDuckdbType(text: string): DuckdbType {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => token.trim() !== '');
  return readType(tokens, { at: 0 });
}

interface Place {
  at: number;
}

function readType(tokens: readonly string[], place: Place): DuckdbType {
  let type = readUnlisted(tokens, place);
  while (tokens[place.at]?.startsWith('[') === true) {
    place.at += 1;
    type = { kind: 'list', item: type };
  }
  return type;
}

function readUnlisted(tokens: readonly string[], place: Place): DuckdbType {
  const words: string[] = [];
  for (let token = tokens[place.at]; token !== undefined; token = tokens[place.at]) {
    if (token === ',' || token === ')' || token.startsWith('[')) break;
    place.at += 1;
    if (token === '(') {
      const nested = readNested(words.join(' '), tokens, place);
      if (nested !== null) return nested;
      words.push(skipBrackets(tokens, place));
    } else words.push(token);
  }
  return { kind: 'scalar', name: words.join(' ') };
}

/** What stands in brackets, where it is types; null for the figures of a DECIMAL, the values of an ENUM. */
function readNested(word: string, tokens: readonly string[], place: Place): DuckdbType | null {
  if (word === 'STRUCT' || word === 'UNION') {
    const members = readList(tokens, place, () => {
      const name = unquoted(tokens[place.at] ?? '');
      place.at += 1;
      return { name, type: readType(tokens, place) };
    });
    return { kind: word === 'STRUCT' ? 'struct' : 'union', members };
  }
  if (word !== 'MAP') return null;
  const [key, value] = readList(tokens, place, () => readType(tokens, place));
  return key === undefined || value === undefined ? null : { kind: 'map', key, value };
}

function readList<T>(tokens: readonly string[], place: Place, read: () => T): T[] {
  const items: T[] = [];
  while (place.at < tokens.length) {
    items.push(read());
    const end = tokens[place.at];
    place.at += 1;
    if (end !== ',') break;
  }
  return items;
}

function skipBrackets(tokens: readonly string[], place: Place): string {
  const from = place.at;
  const end = tokens.indexOf(')', from);
  place.at = end === -1 ? tokens.length : end + 1;
  return `(${tokens.slice(from, place.at).join('')}`;
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}
