/** One run of the command line, apart from its entry so that tests can run it without a process. */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { osReason } from './adapters/files/os-reason.ts';
import type { Ending } from './adapters/process/interruption.ts';
import {
  createPrompt,
  type DisposablePrompt,
  type PromptInput,
} from './adapters/terminal/prompt.ts';
import { createTerminal } from './adapters/terminal/terminal.ts';
import type { TerminalStream } from './adapters/terminal/terminal-stream.ts';
import { type Invocation, parseCommandLine } from './commands/line/parse.ts';
import { run } from './commands/run.ts';
import { GateError } from './contracts/errors.ts';
import { startedAs } from './contracts/program.ts';
import { untilOver } from './contracts/until-over.ts';
import { wire } from './wiring.ts';

/** What a run takes from its process. */
export interface CommandLineProcess {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  /** Opened where somebody is asked. */
  readonly openStdin: () => PromptInput;
  /** The workspace, absolute. */
  readonly directory: string;
  /** `import.meta.url` of the entry. */
  readonly entryUrl: string;
  /** What a person has typed to start it, without the command. */
  readonly program: string;
  /** Ends the run where it is interrupted; `say` comes first, given by what. */
  onInterruption(ending: Ending, say: (by: string) => void): void;
}

/** @returns the exit code: 0, 1 or 2, whatever happens */
export async function runCommandLine(
  words: readonly string[],
  {
    env,
    stdout,
    stderr,
    openStdin,
    directory,
    entryUrl,
    program,
    onInterruption,
  }: CommandLineProcess,
): Promise<number> {
  startedAs(program);
  const console = createTerminal({
    stdout,
    stderr,
    env,
    noColor: words.includes('--no-color'),
    now: () => performance.now(),
  });
  let prompt: DisposablePrompt | null = null;
  const findPrompt = () => {
    prompt ??= createPrompt({ input: openStdin(), output: stderr, env });
    return prompt;
  };
  try {
    const invocation: Invocation = parseCommandLine(words);
    const { ports, ...ending } = wire({
      directory: path.resolve(directory, invocation.workingDirectory),
      entryUrl,
      console,
      findPrompt,
      reach: 'anywhere',
      duckdbPath: env.DC_EVENT_GATE_DUCKDB_PATH ?? null,
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
  } finally {
    (prompt as DisposablePrompt | null)?.dispose();
  }
}

function stackTrace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
