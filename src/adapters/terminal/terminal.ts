/** The terminal as a `Console`: the result on stdout, everything else on stderr. */
import type { Console } from '../../contracts/ports.ts';
import { printable, withoutCommands } from '../../contracts/text/log-text.ts';
import { wrapText } from '../../contracts/text/wrap.ts';
import { wantsColour } from './colour.ts';
import { createLiveProgress } from './live-progress.ts';
import { createProgressLines } from './progress-lines.ts';
import type { TerminalStream } from './terminal-stream.ts';
import { findWidth } from './width.ts';

export interface TerminalOptions {
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly noColor: boolean;
  /** Milliseconds of any monotonic clock. */
  readonly now: () => number;
}

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
  const { env, now } = options;
  const noteWidth = findWidth({ env, stream: stderr });
  const say = (text: string) => stderr.write(shown(`${wrapText(printable(text), noteWidth)}\n`));
  const isDrawn = stderr.isTTY === true && env.TERM !== 'dumb';
  const bar = isDrawn ? createLiveProgress(stderr, now) : createProgressLines(say, now);
  const note = (text: string): void => {
    bar.yield();
    say(text);
  };
  const watch = async <T>(label: string, work: () => Promise<T>): Promise<T> => {
    bar.begin(label);
    try {
      return await work();
    } finally {
      bar.end();
    }
  };
  return {
    colour: wantsColour({
      refused: options.noColor,
      env: options.env,
      isTerminal: stdout.isTTY === true,
    }),
    width: findWidth({ env, stream: stdout }),
    note,
    detail: () => undefined,
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
    group(label, work) {
      note(label);
      return watch(label, work);
    },
    watch,
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
