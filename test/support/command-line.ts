/**
 * The command line run in this process: all of it but its entry. What only a process of its own has (signals,
 * a stream that closes, its environment) is for test/dist.
 */
import path from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { runCommandLine } from '../../src/run-command-line.ts';

export interface Told {
  /** 0, 1 or 2. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

const BUNDLE = path.resolve(import.meta.dirname, '../../dist');

/**
 * @param directory the workspace
 * @param bundle whose workers and measured processes are started, absolute
 */
export async function runHere(
  directory: string,
  words: readonly string[],
  bundle = BUNDLE,
): Promise<Told> {
  return runWith({ directory, words, bundle });
}

/** @param typed lines that a person types at a terminal, one for each question; not given: nobody is there */
export function runAtTerminal(
  directory: string,
  words: readonly string[],
  typed: readonly string[],
): Promise<Told> {
  return runWith({ directory, words, typed, bundle: BUNDLE });
}

async function runWith({
  directory,
  words,
  bundle,
  typed,
}: {
  readonly directory: string;
  readonly words: readonly string[];
  readonly bundle: string;
  readonly typed?: readonly string[];
}): Promise<Told> {
  const isTTY = typed !== undefined;
  const stdin = Object.assign(Readable.from((typed ?? []).map((line) => `${line}\n`)), { isTTY });
  const stdout = aStream();
  const stderr = Object.assign(aStream(), { isTTY, columns: 200 });
  const exit = await runCommandLine(words, {
    env: {},
    stdout,
    stderr,
    openStdin: () => stdin,
    directory,
    program: 'npx dc-event-gate',
    entryUrl: pathToFileURL(path.join(bundle, 'cli.js')).href,
    onInterruption: () => undefined,
  });
  return { exit, stdout: stdout.text(), stderr: stderr.text() };
}

function aStream() {
  const texts: string[] = [];
  return {
    write(text: string, done?: () => void) {
      texts.push(text);
      done?.();
    },
    text: () => texts.join(''),
  };
}
