/** One line that is drawn over and over on a terminal. Text only; `live-progress.ts` writes it. */
import { displayWidth } from '../../contracts/text/display-width.ts';

const CELLS = 24;
/** On a narrow terminal. */
const FEW_CELLS = 8;
const FALLBACK_COLUMNS = 80;
/** What a label needs to say what it is, and to say anything. */
const GOOD_LABEL = 28;
const LEAST_LABEL = 12;

/**
 * @param fraction 0 to 1; anything beyond is cut to it
 * @param words behind the bar, where there is room
 */
export function progressBar(
  label: string,
  fraction: number,
  columns = FALLBACK_COLUMNS,
  words = '',
): string {
  const share = Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
  const bars = [drawn(share, CELLS), drawn(share, FEW_CELLS)] as const;
  const told = words === '' ? [] : bars.map((bar) => `${bar}  ${words}`);
  const whole = displayWidth(label);
  const leaves = (tails: readonly string[], room: number) =>
    tails.find((one) => columns - 1 - one.length >= Math.min(room, whole));
  const tail =
    leaves(told, whole) ??
    leaves(told, GOOD_LABEL) ??
    leaves(bars, whole) ??
    leaves([...told, ...bars], LEAST_LABEL) ??
    bars[1];
  return `${cutTo(label, columns - 1 - tail.length)}${tail}`;
}

/** What is known of it is no more than that it goes on. */
export function waitingLine(label: string, words: string, columns = FALLBACK_COLUMNS): string {
  const tail = `, ${words}`;
  return `${cutTo(label, columns - 1 - tail.length)}${tail}`;
}

function drawn(share: number, cells: number): string {
  const filled = Math.floor(share * cells);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(cells - filled)}`;
  return ` ${bar} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

function cutTo(label: string, columns: number): string {
  let text = '';
  for (const character of label) {
    if (displayWidth(text + character) > columns) break;
    text += character;
  }
  return text;
}
