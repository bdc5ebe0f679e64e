/** Where no bar can be drawn: a line every ten seconds while something is under way. */
const EVERY_MS = 10_000;

export interface ProgressDisplay {
  draw(label: string, fraction: number): void;
  /** Makes room for other words; what is under way still is. */
  yield(): void;
  /** Nothing is under way any more. */
  clear(): void;
}

/** @param write a line, without its end */
export function createProgressLines(write: (line: string) => void): ProgressDisplay {
  let now = '';
  let timer: NodeJS.Timeout | null = null;
  const clear = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  return {
    draw(label, fraction) {
      now = `${label}, ${percent(fraction)} %`;
      if (fraction >= 1) return clear();
      timer ??= setInterval(() => write(now), EVERY_MS).unref();
    },
    yield: () => undefined,
    clear,
  };
}

/** Whole, and from 0 to 100 whatever it is. */
function percent(fraction: number): number {
  return Math.floor(100 * (Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0));
}
