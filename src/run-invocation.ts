/** An invocation with something to do: the parts are put together, it is run, and what it has left is removed. */
import path from 'node:path';
import type { Ending } from './adapters/process/interruption.ts';
import {
  createPrompt,
  type DisposablePrompt,
  type PromptInput,
} from './adapters/terminal/prompt.ts';
import type { Terminal } from './adapters/terminal/terminal.ts';
import type { TerminalStream } from './adapters/terminal/terminal-stream.ts';
import type { Invocation } from './commands/line/parse.ts';
import { run } from './commands/run.ts';
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

/**
 * @returns the exit code
 * @throws GateError FILE_UNREADABLE where there is no such workspace
 */
export async function runInvocation(
  invocation: Invocation,
  console: Terminal,
  { env, stderr, openStdin, directory, entryUrl, onInterruption }: CommandLineProcess,
): Promise<number> {
  let prompt: DisposablePrompt | null = null;
  const findPrompt = () => {
    prompt ??= createPrompt({ input: openStdin(), output: stderr, env });
    return prompt;
  };
  try {
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
        return (await run(invocation, ports)).exit;
      } finally {
        await ending.dispose();
      }
    });
  } finally {
    (prompt as DisposablePrompt | null)?.dispose();
  }
}
