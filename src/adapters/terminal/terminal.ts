/** The terminal as a `Console`: the result on stdout, everything else on stderr. */
import type { Console } from '../../contracts/ports.ts';
import { printable, withoutCommands } from '../../contracts/text/log-text.ts';
import { wantsColour } from './colour.ts';
import { progressBar } from './progress-bar.ts';
import { createProgressLines, type ProgressDisplay } from './progress-lines.ts';

/** The part of a stream that is used; `process.stdout` and `process.stderr` have it. */
export interface TerminalStream {
  /** @param done called when the text has been taken, or cannot be */
  write(text: string, done?: () => void): unknown;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface TerminalOptions {
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly noColor: boolean;
  /** Milliseconds of any monotonic clock; the bar is drawn ten times a second at most. */
  readonly now: () => number;
}

const REDRAW_MS = 100;
const QUIET_SECONDS = 3;
const ERASE_LINE = '\r\x1b[2K';

export interface Terminal extends Console {
  /**
   * When all of the result is out: null, or why it could not be written. A reader that closed the pipe
   * (`| head`) has seen enough, which is no failure.
   */
  finished(): Promise<Error | null>;
}

export function createTerminal(options: TerminalOptions): Terminal {
  const { stdout, stderr } = options;
  const result = watched(stdout);
  // A note that nobody can read changes nothing.
  stderr.on?.('error', () => undefined);
  // In a step of a workflow the runner reads along. What it must not obey cannot be put between lines of
  // ours there: the text may go to a file.
  const shown = options.env.GITHUB_ACTIONS === 'true' ? withoutCommands : (text: string) => text;
  const say = (text: string) => stderr.write(shown(`${printable(text)}\n`));
  const bar = stderr.isTTY === true ? createBar(stderr, options.now) : createProgressLines(say);
  const note = (text: string): void => {
    bar.yield();
    say(text);
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
      stdout.write(shown(text.endsWith('\n') ? text : `${text}\n`));
    },
    async stream(chunks) {
      for (const chunk of chunks) {
        if (result.failure !== null) return;
        await taken(stdout, chunk);
      }
    },
    async finished() {
      await taken(stdout, '');
      return isClosedPipe(result.failure) ? null : result.failure;
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
function createBar(stream: TerminalStream, now: () => number): ProgressDisplay {
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

/** Why a stream takes nothing any more, once it does not. */
function watched(stream: TerminalStream): { readonly failure: Error | null } {
  const state: { failure: Error | null } = { failure: null };
  stream.on?.('error', (error) => {
    state.failure ??= error;
  });
  return state;
}

function isClosedPipe(error: NodeJS.ErrnoException | null): boolean {
  return error?.code === 'EPIPE';
}

function taken(stream: TerminalStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, resolve);
  });
}
