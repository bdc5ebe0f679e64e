/**
 * The log of the step. The runner obeys lines that look like `::set-output …` or hold `##[…]`, wherever
 * they come from; fixture content must not reach it as such.
 */
import { endGroup, startGroup } from '@actions/core';
import type { Console } from '../../app/ports.ts';

export interface LogOptions {
  readonly stdout: { write(text: string): unknown };
  readonly env: NodeJS.ProcessEnv;
  /** A text that nobody can guess, new on every call. */
  readonly randomToken: () => string;
}

export function createLog({ stdout, env, randomToken }: LogOptions): Console {
  const echo = (text: string): void => {
    const whole = text.endsWith('\n') ? text : `${text}\n`;
    stdout.write(needsGuard(text) ? guarded(whole, randomToken()) : whole);
  };
  return {
    // The log shows colours though it is no terminal.
    colour: !env.NO_COLOR,
    result: echo,
    async stream(chunks) {
      for (const chunk of chunks) echo(chunk);
    },
    note: echo,
    progress: () => undefined,
    async group(label, work) {
      startGroup(label);
      try {
        return await work();
      } finally {
        endGroup();
      }
    },
  };
}

/** More than one line (the runner ends lines at \r too), or one that could be a command. */
function needsGuard(text: string): boolean {
  return /[\r\n]/.test(text.trimEnd()) || text.includes('::') || text.includes('##[');
}

/** Between the two lines the runner takes no command but the second line itself. */
function guarded(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}
