/** The terminal as a `Console`: the result on stdout, everything else on stderr. */
import type { Console } from '../../app/ports.ts';
import { wantsColour } from './colour.ts';
import { progressBar } from './progress-bar.ts';

/** The part of a stream that is used; `process.stdout` and `process.stderr` have it. */
export interface Output {
  /** @param done called when the text has been taken, or cannot be */
  write(text: string, done?: () => void): unknown;
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
  const bar = createBar(stderr, options.now);
  const note = (text: string): void => {
    bar.clear();
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

function createBar(stream: Output, now: () => number) {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let visible = false;
  return {
    draw(label: string, fraction: number): void {
      if (stream.isTTY !== true || (now() - drawnAt < REDRAW_MS && fraction < 1)) return;
      drawnAt = now();
      visible = true;
      stream.write(`${ERASE_LINE}${progressBar(printable(label), fraction, stream.columns)}`);
    },
    clear(): void {
      if (visible) stream.write(ERASE_LINE);
      visible = false;
    },
  };
}

/** Why a stream takes nothing any more, once it does not. */
function watched(stream: Output): { readonly failure: Error | null } {
  const state: { failure: Error | null } = { failure: null };
  stream.on?.('error', (error) => {
    state.failure ??= error;
  });
  return state;
}

function isClosedPipe(error: NodeJS.ErrnoException | null): boolean {
  return error?.code === 'EPIPE';
}

function taken(stream: Output, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, resolve);
  });
}

/** File names and data may hold escape sequences; shown, they would command the terminal. */
function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\u{fffd}');
}
