/**
 * The log of the step. The runner obeys lines that look like `::set-output …` or hold `##[…]`, wherever
 * they come from; fixture content must not reach it as such.
 */
import { endGroup, startGroup } from '@actions/core';
import type { Console } from '../../contracts/ports.ts';
import { couldCommand, printable } from '../../contracts/text/log-text.ts';

export interface LogOptions {
  readonly stdout: { write(text: string): unknown };
  readonly env: NodeJS.ProcessEnv;
  /** Lines about what takes long, where no bar can be drawn; none where it is not given. */
  readonly progressLines?: (write: (line: string) => void) => {
    draw(label: string, fraction: number): void;
    clear(): void;
  };
  /** A text that nobody can guess, new on every call. */
  readonly randomToken: () => string;
}

export function createLog(options: LogOptions): Console {
  const { stdout, env, randomToken } = options;
  const echo = (text: string): void => {
    const whole = text.endsWith('\n') ? text : `${text}\n`;
    stdout.write(needsGuard(text) ? guarded(whole, randomToken()) : whole);
  };
  const note = (text: string): void => echo(printable(text));
  const lines = options.progressLines?.(note) ?? { draw: () => undefined, clear: () => undefined };
  return {
    // The log shows colours though it is no terminal.
    colour: !env.NO_COLOR,
    result: echo,
    async stream(chunks) {
      for (const chunk of chunks) echo(chunk);
    },
    note,
    progress: lines.draw,
    async group(label, work) {
      startGroup(label);
      try {
        return await work();
      } finally {
        lines.clear();
        endGroup();
      }
    },
  };
}

/** More than one line, or one that could be a command. */
function needsGuard(text: string): boolean {
  return /[\r\n]/.test(text.trimEnd()) || couldCommand(text);
}

/** Between the two lines the runner takes no command but the second line itself. */
function guarded(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}
