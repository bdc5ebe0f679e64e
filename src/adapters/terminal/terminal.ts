/** The terminal as a `Console`: the result on stdout, everything else on stderr. */
import type { Console } from '../../app/ports.ts';
import { wantsColour } from './colour.ts';
import { progressBar } from './progress-bar.ts';
import { createProgressLines, type Progress } from './progress-lines.ts';

/** The part of a stream that is used; `process.stdout` and `process.stderr` have it. */
export interface Output {
  write(text: string): unknown;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface TerminalOptions {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly noColor: boolean;
  /** Milliseconds of any monotonic clock; the bar is drawn ten times a second at most. */
  readonly now: () => number;
}

const REDRAW_MS = 100;
const QUIET_SECONDS = 3;
const ERASE_LINE = '\r\x1b[2K';

export function createTerminal(options: TerminalOptions): Console {
  const { stdout, stderr } = options;
  for (const stream of [stdout, stderr]) stream.on?.('error', ignoreClosedPipe);
  const bar =
    stderr.isTTY === true
      ? createBar(stderr, options.now)
      : createProgressLines((line) => stderr.write(`${printable(line)}\n`));
  const note = (text: string): void => {
    bar.yield();
    stderr.write(`${printable(text)}\n`);
  };
  return {
    colour: wantsColour({
      refused: options.noColor,
      env: options.env,
      isTerminal: stdout.isTTY === true,
    }),
    note,
    result(text) {
      bar.clear();
      stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    progress: bar.draw,
    async group(label, work) {
      note(label);
      try {
        return await work();
      } finally {
        bar.clear();
      }
    },
  };
}

/** Seconds without news are counted, so that it is seen to be alive. */
function createBar(stream: Output, now: () => number): Progress {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = '';
  let timer: NodeJS.Timeout | null = null;
  let visible = false;
  // A terminal that does not know its width says 0.
  const write = (label: string, fraction: number): void => {
    visible = true;
    stream.write(
      `${ERASE_LINE}${progressBar(printable(label), fraction, stream.columns || undefined)}`,
    );
  };
  const erase = (): void => {
    if (visible) stream.write(ERASE_LINE);
    visible = false;
  };
  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  return {
    draw(label, fraction) {
      if (label === drawn && now() - drawnAt < REDRAW_MS && fraction < 1) return;
      drawnAt = now();
      drawn = label;
      write(label, fraction);
      stop();
      timer = setInterval(() => {
        const seconds = Math.round((now() - drawnAt) / 1000);
        if (seconds >= QUIET_SECONDS) write(`${label}, ${seconds} s`, fraction);
      }, 1000).unref();
    },
    yield: erase,
    clear() {
      stop();
      erase();
    },
  };
}

/** A reader that has seen enough (`| head`) closes the pipe; that must not change the exit code. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** File names and data may hold escape sequences; shown, they would command the terminal. */
function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\u{fffd}');
}
