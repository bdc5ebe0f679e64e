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
    if (!(error instanceof GateError)) throw error;
    console.note(error.message);
    return 2;
  }
}

// An exception that nobody caught would end with Node's own exit code, which means nothing here.
main(process.argv.slice(2)).then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
