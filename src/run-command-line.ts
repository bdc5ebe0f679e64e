/** One run of the command line, apart from its entry so that tests can run it without a process. */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { osReason } from './adapters/files/os-reason.ts';
import { createTerminal, type Terminal } from './adapters/terminal/terminal.ts';
import { optionsAgain } from './commands/line/options-again.ts';
import { parseCommandLine } from './commands/line/parse.ts';
import { tell } from './commands/line/tell.ts';
import { GateError } from './contracts/errors.ts';
import { startedAs, startedWith } from './contracts/program.ts';
import type { CommandLineProcess } from './run-invocation.ts';

/** @returns the exit code: 0, 1 or 2, whatever happens */
export async function runCommandLine(
  words: readonly string[],
  from: CommandLineProcess,
): Promise<number> {
  const { env, stdout, stderr, program } = from;
  startedAs(program);
  const console = createTerminal({
    stdout,
    stderr,
    env,
    noColor: words.includes('--no-color'),
    now: () => performance.now(),
  });
  try {
    const exit = await answer(words, console, from);
    const failure = await console.finished();
    if (failure === null) return exit;
    throw new GateError('FILE_WRITE', { file: 'stdout', detail: osReason(failure) });
  } catch (error) {
    console.note(error instanceof GateError ? error.message : stackTrace(error));
    return 2;
  } finally {
    startedWith(() => []);
  }
}

async function answer(
  words: readonly string[],
  console: Terminal,
  from: CommandLineProcess,
): Promise<number> {
  const invocation = parseCommandLine(words);
  const { versions, platform, arch } = process;
  const { width } = console;
  const told = tell(invocation, { width, node: versions.node, platform: `${platform}-${arch}` });
  if (told !== null) {
    console.result(told);
    return 0;
  }
  startedWith(optionsAgain(invocation));
  // Only here: whoever asks for help, or mistypes, waits for nothing that only a run needs.
  const { runInvocation } = await import('./run-invocation.ts');
  return runInvocation(invocation, console, from);
}

function stackTrace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
