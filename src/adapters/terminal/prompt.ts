/** Questions on stderr, answers by line from stdin: what every terminal can, the plainest too. */
import type { Readable } from 'node:stream';
import type { Prompt } from '../../contracts/ports/prompt.ts';
import { printable } from '../../contracts/text/log-text.ts';
import { wrapText } from '../../contracts/text/wrap.ts';
import { createAnswers } from './answers.ts';
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
