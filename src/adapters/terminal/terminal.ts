/** The terminal as a `Console`: the result on stdout, everything else on stderr. */
import type { Console } from '../../app/ports.ts';
import { printable, withoutCommands } from '../../core/log-text.ts';
import { wantsColour } from './colour.ts';
import { progressBar } from './progress-bar.ts';

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
const ERASE_LINE = '\r\x1b[2K';

export function createTerminal(options: TerminalOptions): Console {
  const { stdout, stderr } = options;
  for (const stream of [stdout, stderr]) stream.on?.('error', ignoreClosedPipe);
  const bar = createBar(stderr, options.now);
  // In a step of a workflow the runner reads along. What it must not obey cannot be put between lines of
  // ours there: the text may go to a file.
  const shown = options.env.GITHUB_ACTIONS === 'true' ? withoutCommands : (text: string) => text;
  const note = (text: string): void => {
    bar.clear();
    stderr.write(shown(`${printable(text)}\n`));
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

/** A reader that has seen enough (`| head`) closes the pipe; that must not change the exit code. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
