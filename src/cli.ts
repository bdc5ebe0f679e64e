#!/usr/bin/env node
/** Entry of the command line: words in, exit code 0, 1 or 2 out. */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { createTerminal } from './adapters/terminal/terminal.ts';
import { run } from './app/run.ts';
import { type Invocation, parseCommandLine } from './core/commands/parse.ts';
import { GateError } from './core/errors.ts';
import { wire } from './wiring.ts';

async function main(words: readonly string[]): Promise<number> {
  const console = createTerminal({
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    noColor: words.includes('--no-color'),
    now: () => performance.now(),
  });
  try {
    const invocation: Invocation = parseCommandLine(words);
    const { ports, dispose } = wire({
      directory: process.cwd(),
      entryUrl: import.meta.url,
      console,
      duckdbPath: process.env.DC_EVENT_GATE_DUCKDB_PATH ?? null,
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void dispose().finally(() => process.exit(2)));
    }
    try {
      return (await run(invocation, ports, (name) => `--${name}`)).exit;
    } finally {
      await dispose();
    }
  } catch (error) {
    console.note(error instanceof GateError ? error.message : stackOf(error));
    return 2;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
