/** Lines no longer than a terminal is wide, broken between words; what a person copies stays whole. */

import { displayWidth } from './display-width.ts';

/** Of a narrower terminal nothing could be made. */
const LEAST = 20;
/** A longer quotation is prose, or a value, and may be broken; a command never. */
const MOST_OF_A_QUOTATION = 120;
const COMMAND = /^["`](?:dc-event-gate|git|npm|npx|node) /;

/** @param width columns, or null: as it is */
export function wrapText(text: string, width: number | null): string {
  if (width === null) return text;
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}

/** @param hang where the lines behind the first begin; two columns behind the first where it is not given */
export function wrapLine(line: string, width: number | null, hang?: number): string[] {
  if (width === null || displayWidth(line) <= width) return [line];
  const room = Math.max(LEAST, width);
  const indent = /^ */.exec(line)?.[0] ?? '';
  const next = Math.min(hang ?? indent.length + 2, Math.floor(room / 2));
  const lines: string[] = [];
  let current = indent;
  let isEmpty = true;
  for (const { space, word } of words(line.slice(indent.length), room)) {
    const longer = isEmpty ? `${current}${word}` : `${current}${space}${word}`;
    if (isEmpty || displayWidth(longer) <= room) {
      current = longer;
    } else {
      lines.push(current);
      // A word that is long stands further left.
      current = `${' '.repeat(Math.max(0, Math.min(next, room - displayWidth(word))))}${word}`;
    }
    isEmpty = false;
  }
  return [...lines, current];
}

/** Where a line may be broken: at spaces that are in no command, and in no quotation that fits a line. */
function words(text: string, room: number): { space: string; word: string }[] {
  const found: { space: string; word: string }[] = [];
  const parts = /( *)((?:"[^"\n]*"|`[^`\n]*`|[^ "`]|["`])+)/g;
  for (const [, space = '', word = ''] of text.matchAll(parts)) {
    const isWhole = word.length <= Math.min(MOST_OF_A_QUOTATION, room) || COMMAND.test(word);
    if (isWhole) found.push({ space, word });
    else
      for (const [index, piece] of word.split(' ').entries())
        found.push({ space: index === 0 ? space : ' ', word: piece });
  }
  return found;
}
