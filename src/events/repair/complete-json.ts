/** A line that was cut off, or that lacks a bracket at its end, with what closes it. */

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** @returns null where closing what is open gives no object */
export function completeJson(text: string): string | null {
  const open: string[] = [];
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (isInText) {
      if (character === '\\') at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character in CLOSES) open.push(CLOSES[character] ?? '');
    else if (character === open.at(-1)) open.pop();
  }
  if (open.length === 0 || isInText) return null;
  return text.trimEnd().replace(/,$/, '') + open.reverse().join('');
}
