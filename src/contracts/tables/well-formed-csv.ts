/**
 * CSV without a fault, read in one pass: a golden file may have a million rows. What is not well formed is
 * left to the library, which says what is wrong and where.
 */

/** A field; null where it is empty and not quoted. */
type Field = string | null;

interface Place {
  at: number;
  line: number;
}

/** @returns null where the text has a carriage return, or a quote where none may stand */
export function readWellFormed(
  text: string,
): { readonly cells: Field[]; readonly line: number }[] | null {
  if (text.includes('\r')) return null;
  const rows: { cells: Field[]; line: number }[] = [];
  const place: Place = { at: 0, line: 1 };
  while (place.at < text.length) {
    const row = { cells: [] as Field[], line: place.line };
    for (;;) {
      const field = readField(text, place);
      if (field === undefined) return null;
      row.cells.push(field);
      const end = text[place.at];
      place.at += 1;
      if (end === ',') continue;
      if (end === '\n') place.line += 1;
      break;
    }
    rows.push(row);
  }
  return rows;
}

/** Up to the comma or the end of its line; undefined where it is not well formed. */
function readField(text: string, place: Place): Field | undefined {
  return text[place.at] === '"' ? readQuoted(text, place) : readPlain(text, place);
}

function readPlain(text: string, place: Place): Field | undefined {
  const start = place.at;
  for (; place.at < text.length; place.at += 1) {
    const character = text[place.at];
    if (character === '"') return undefined;
    if (character === ',' || character === '\n') break;
  }
  return start === place.at ? null : text.slice(start, place.at);
}

function readQuoted(text: string, place: Place): string | undefined {
  let value = '';
  for (let start = place.at + 1; ; ) {
    const end = text.indexOf('"', start);
    if (end === -1) return undefined;
    value += text.slice(start, end);
    if (text[end + 1] !== '"') {
      place.at = end + 1;
      break;
    }
    value += '"';
    start = end + 2;
  }
  for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) place.line += 1;
  const next = text[place.at];
  return next === undefined || next === ',' || next === '\n' ? value : undefined;
}
