/** One line that is drawn over and over on a terminal. Text only; `terminal.ts` writes it. */
const CELLS = 24;
const FALLBACK_COLUMNS = 80;

/** @param fraction 0 to 1; anything beyond is cut to it */
export function progressBar(label: string, fraction: number, columns = FALLBACK_COLUMNS): string {
  const share = Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
  const filled = Math.floor(share * CELLS);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)}`;
  const tail = ` ${bar} ${String(Math.floor(share * 100)).padStart(3)} %`;
  const room = Math.max(0, columns - 1 - tail.length);
  return `${[...label].slice(0, room).join('')}${tail}`;
}
