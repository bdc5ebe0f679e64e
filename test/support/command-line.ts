/**
 * The command line run in this process: all of it but its entry. What only a process of its own has (signals,
 * a stream that closes, its environment) is for test/dist.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommandLine } from '../../src/run-command-line.ts';

export interface Told {
  /** 0, 1 or 2. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Workers and measured processes are those of the bundle. */
const entryUrl = pathToFileURL(path.resolve(import.meta.dirname, '../../dist/cli.js')).href;

/** @param directory the workspace */
export async function runHere(directory: string, words: readonly string[]): Promise<Told> {
  const [stdout, stderr] = [aStream(), aStream()];
  const exit = await runCommandLine(words, {
    env: {},
    stdout,
    stderr,
    directory,
    entryUrl,
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
