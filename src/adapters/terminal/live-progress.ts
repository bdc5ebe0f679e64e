/** Progress on a terminal: one line below everything else, drawn anew while something is under way. */
import { duration } from '../../contracts/text/duration.ts';
import { printable } from '../../contracts/text/log-text.ts';
import { progressBar, waitingLine } from './progress-bar.ts';
import type { ProgressDisplay } from './progress-display.ts';
import type { TerminalStream } from './terminal-stream.ts';
import { createUnderWay } from './under-way.ts';

const REDRAW_MS = 100;
/** Seconds without news are counted from then on, so that it is seen to be alive. */
const QUIET_SECONDS = 3;
/** A step that is over sooner is not told of. */
const SILENT_SECONDS = 2;
const TICK_MS = 1000;
const ERASE_LINE = '\r\x1b[2K';

/** @param now milliseconds of any monotonic clock; it is drawn ten times a second at most */
export function createLiveProgress(stream: TerminalStream, now: () => number): ProgressDisplay {
  const underWay = createUnderWay(now);
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = '';
  let timer: NodeJS.Timeout | null = null;
  let visible = false;
  let steps = 0;
  const erase = (): void => {
    if (visible) stream.write(ERASE_LINE);
    visible = false;
  };
  const show = (quiet = ''): void => {
    const task = underWay.current();
    if (task === null) return;
    const { fraction, words, seconds } = task;
    if (fraction === null && seconds < SILENT_SECONDS) return;
    // A terminal that does not know its width says 0.
    const columns = stream.columns || undefined;
    const label = `${printable(task.label)}${quiet}`;
    visible = true;
    stream.write(
      `${ERASE_LINE}${fraction === null ? waitingLine(label, duration(seconds), columns) : progressBar(label, fraction, columns, words)}`,
    );
  };
  const tick = (): void => {
    const quiet = Math.round((now() - drawnAt) / 1000);
    const isTold = underWay.current()?.fraction !== null;
    if (!isTold) show();
    else if (quiet >= QUIET_SECONDS) show(`, ${quiet} s`);
  };
  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const watch = (): void => {
    stop();
    timer = setInterval(tick, TICK_MS).unref();
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
      erase();
      if (steps === 0) stop();
    },
    draw(label, fraction, count) {
      underWay.tell(label, fraction, count);
      if (label === drawn && now() - drawnAt < REDRAW_MS && fraction < 1) return;
      drawnAt = now();
      drawn = label;
      show();
      watch();
    },
    yield: erase,
    clear() {
      stop();
      erase();
    },
  };
}
