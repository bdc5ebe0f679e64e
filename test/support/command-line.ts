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
  const [stdout, stderr] = [aStream(), aStream()];
  const exit = await runCommandLine(words, {
    env: {},
    stdout,
    stderr,
    directory,
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
