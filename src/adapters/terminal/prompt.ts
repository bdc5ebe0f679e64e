/** Questions on stderr, answers by line from stdin: what every terminal can, the plainest too. */
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Prompt } from '../../contracts/ports/prompt.ts';
import { printable } from '../../contracts/text/log-text.ts';
import { wrapText } from '../../contracts/text/wrap.ts';
import type { TerminalStream } from './terminal-stream.ts';
import { findWidth } from './width.ts';

/** `process.stdin`. */
export type PromptInput = Readable & { readonly isTTY?: boolean };

export interface PromptOptions {
  readonly input: PromptInput;
  readonly output: TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface DisposablePrompt extends Prompt {
  /** A stream that is listened to would keep the process alive. */
  dispose(): void;
}

/**
 * The terminal itself edits the line, and Ctrl-C is the signal that it is everywhere else.
 * @returns null where either end is no terminal
 */
export function createPrompt({ input, output, env }: PromptOptions): DisposablePrompt | null {
  if (input.isTTY !== true || output.isTTY !== true) return null;
  const width = findWidth({ env, stream: output });
  const answers = createAnswers(input);
  const write = (text: string) => output.write(wrapText(printable(text), width));
  return {
    width,
    show: (text) => void write(`${text}\n`),
    ask(question) {
      write(`${question} `);
      return answers.next();
    },
    dispose: answers.close,
  };
}

/** Lines in the order in which they are typed, whether or not somebody waits for them yet. */
function createAnswers(input: Readable) {
  const typed: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let reader: Interface | null = null;
  let isOver = false;
  const hand = (line: string | null): void => {
    const next = waiting;
    waiting = null;
    if (next !== null) next(line);
    else if (line !== null) typed.push(line);
  };
  const listen = (): void => {
    reader ??= createInterface({ input, terminal: false })
      .on('line', (line) => hand(line.trim()))
      .on('close', () => {
        isOver = true;
        hand(null);
      });
  };
  return {
    next(): Promise<string | null> {
      listen();
      const line = typed.shift();
      if (line !== undefined || isOver) return Promise.resolve(line ?? null);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => reader?.close(),
  };
}
