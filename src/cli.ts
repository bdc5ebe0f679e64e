#!/usr/bin/env node
/** Entry of the command line: words in, exit code 0, 1 or 2 out. */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { osReason } from './adapters/files/os-reason.ts';
import { onInterruption } from './adapters/process/interruption.ts';
import { createTerminal } from './adapters/terminal/terminal.ts';
import { type Invocation, parseCommandLine } from './commands/line/parse.ts';
import { run } from './commands/run.ts';
import { GateError } from './contracts/errors.ts';
import { untilOver } from './contracts/until-over.ts';
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
    const { ports, ...ending } = wire({
      directory: process.cwd(),
      entryUrl: import.meta.url,
      console,
      duckdbPath: process.env.DC_EVENT_GATE_DUCKDB_PATH ?? null,
    });
    onInterruption(ending, (signal) => console.note(ending.lastWords(signal)));
    return await untilOver(ending.over.signal, async () => {
      try {
        const { exit } = await run(invocation, ports);
        const failure = await console.finished();
        if (failure === null) return exit;
        throw new GateError('FILE_WRITE', { file: 'stdout', detail: osReason(failure) });
      } finally {
        await ending.dispose();
      }
    });
  } catch (error) {
    console.note(error instanceof GateError ? error.message : stackTrace(error));
    return 2;
  }
}

function stackTrace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
