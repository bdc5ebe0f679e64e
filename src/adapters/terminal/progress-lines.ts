/** Where no bar can be drawn: a line every ten seconds while something is under way. */
import { performance } from 'node:perf_hooks';
import { duration } from '../../contracts/text/duration.ts';
import type { ProgressDisplay } from './progress-display.ts';
import { createUnderWay, type ProgressState } from './under-way.ts';

const EVERY_MS = 10_000;

/** @param write a line, without its end */
export function createProgressLines(
  write: (line: string) => void,
  now = () => performance.now(),
): ProgressDisplay {
  const underWay = createUnderWay(now);
  let timer: NodeJS.Timeout | null = null;
  let steps = 0;
  const clear = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const watch = (): void => {
    timer ??= setInterval(() => {
      const task = underWay.current();
      if (task !== null && task.fraction !== 1) write(asLine(task));
    }, EVERY_MS).unref();
  };
  return {
    begin(label) {
      underWay.begin(label);
      steps += 1;
      watch();
    },
    end() {
      underWay.end();
      steps -= 1;
      if (steps === 0) clear();
    },
    draw(label, fraction, count) {
      underWay.tell(label, fraction, count);
      if (fraction >= 1 && steps === 0) clear();
      else watch();
    },
    yield: () => undefined,
    clear,
  };
}

function asLine({ label, fraction, words, seconds }: ProgressState): string {
  const soFar = `${duration(seconds)} so far`;
  if (fraction === null) return `${label}, ${soFar}`;
  return [`${label}, ${Math.floor(100 * fraction)} %`, words === '' ? soFar : words].join(', ');
}
