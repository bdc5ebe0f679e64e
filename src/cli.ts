#!/usr/bin/env node
/** Entry of the command line: words in, exit code 0, 1 or 2 out. */
import process from 'node:process';
import { findProgram } from './adapters/process/find-program.ts';
import { onInterruption } from './adapters/process/interruption.ts';
import { compileLate } from './adapters/process/late-compilation.ts';
import { runCommandLine } from './run-command-line.ts';

compileLate(process.versions.node);
runCommandLine(process.argv.slice(2), {
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  openStdin: () => process.stdin,
  directory: process.cwd(),
  entryUrl: import.meta.url,
  program: findProgram(process.argv[1], process.cwd(), process.env),
  onInterruption,
}).then((exit) => {
  process.exitCode = exit;
});
