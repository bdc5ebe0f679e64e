/**
 * The log of the step. The runner obeys lines that look like `::set-output …` or hold `##[…]`, wherever
 * they come from; fixture content must not reach it as such.
 */
import { endGroup, startGroup } from '@actions/core';
import type { Console, ProgressCount } from '../../contracts/ports.ts';
import { duration } from '../../contracts/text/duration.ts';
import { couldCommand, printable } from '../../contracts/text/log-text.ts';

export interface LogOptions {
  readonly stdout: { write(text: string): unknown };
  readonly env: NodeJS.ProcessEnv;
  /** Lines about what takes long, where no bar can be drawn; none where it is not given. */
  readonly progressLines?: (write: (line: string) => void) => LogProgress;
  /** Milliseconds of any monotonic clock. */
  readonly now: () => number;
  /** A text that nobody can guess, new on every call. */
  readonly randomToken: () => string;
}

interface LogProgress {
  begin(label: string): void;
  end(): void;
  draw(label: string, fraction: number, count?: ProgressCount): void;
}

const SILENT: LogProgress = {
  begin: () => undefined,
  end: () => undefined,
  draw: () => undefined,
};

export function createLog(options: LogOptions): Console {
  const { stdout, env, randomToken, now } = options;
  const echo = (text: string): void => {
    const whole = text.endsWith('\n') ? text : `${text}\n`;
    stdout.write(needsGuard(text) ? guarded(whole, randomToken()) : whole);
  };
  const note = (text: string): void => echo(printable(text));
  const lines = options.progressLines?.(note) ?? SILENT;
  let depth = 0;
  const watch = async <T>(label: string, work: () => Promise<T>): Promise<T> => {
    lines.begin(label);
    try {
      return await work();
    } finally {
      lines.end();
    }
  };
  return {
    // The log shows colours though it is no terminal.
    colour: !env.NO_COLOR,
    result: echo,
    async stream(chunks) {
      for (const chunk of chunks) echo(chunk);
    },
    width: null,
    note,
    detail: note,
    progress: lines.draw,
    watch,
    async group(label, work) {
      const begun = now();
      // The runner knows no group within a group: the inner one would end the outer.
      if (depth === 0) startGroup(label);
      else note(label);
      depth += 1;
      try {
        return await watch(label, work);
      } finally {
        depth -= 1;
        note(`${depth === 0 ? 'Took' : `${label}: took`} ${took(now() - begun)}.`);
        if (depth === 0) endGroup();
      }
    },
  };
}

/** Of what is over soon the tenth of a second is of interest. */
function took(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : duration(seconds);
}

/** More than one line, or one that could be a command. */
function needsGuard(text: string): boolean {
  return /[\r\n]/.test(text.trimEnd()) || couldCommand(text);
}

/** Between the two lines the runner takes no command but the second line itself. */
function guarded(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}
