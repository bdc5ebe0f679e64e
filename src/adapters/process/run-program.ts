import { type ChildProcess, spawn } from 'node:child_process';
import {
  ProgramFailure,
  type ProgramOptions,
  type RunProgram,
} from '../../contracts/run-program.ts';
import { untilOver } from '../../contracts/until-over.ts';
import { endTree, endWithRun, OWN_GROUP } from './process-tree.ts';

/** Most that is kept of what a program says is wrong. */
const STDERR_BYTES = 65_536;

/** @param signal of the end of the run, with which the programs end too, and all that they have started */
export function createRunProgram(signal: AbortSignal): RunProgram {
  return (program, words, options) => untilOver(signal, () => run(program, words, options, signal));
}

function run(
  program: string,
  words: readonly string[],
  { cwd, env, input, maxBytes, timeout, shell }: ProgramOptions,
  signal: AbortSignal,
): Promise<Buffer> {
  const child = spawn(program, [...words], {
    cwd,
    env,
    shell: shell === 'yes',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...OWN_GROUP,
  });
  endWithRun(child, signal);
  // One that ends before it has read everything says why by its code.
  child.stdin?.on('error', () => undefined).end(input);
  const output = collected(child, maxBytes);
  return new Promise((resolve, reject) => {
    const late = timeout === undefined ? null : setTimeout(() => endTree(child), timeout);
    child.once('error', reject);
    child.once('close', (code, ended) => {
      if (late !== null) clearTimeout(late);
      const { stdout, stderr, isTooMuch } = output();
      if (code === 0 && !isTooMuch) return resolve(stdout);
      const how = isTooMuch ? `wrote more than ${maxBytes} bytes` : `ended with ${ended ?? code}`;
      reject(new ProgramFailure(`${program} ${how}`, { code, stdout, stderr }));
    });
  });
}

interface Output {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly isTooMuch: boolean;
}

function collected(child: ChildProcess, maxBytes: number): () => Output {
  const [out, err]: Buffer[][] = [[], []];
  let [outBytes, errBytes] = [0, 0];
  child.stdout?.on('data', (chunk: Buffer) => {
    outBytes += chunk.length;
    if (outBytes > maxBytes) endTree(child);
    else out?.push(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errBytes += chunk.length;
    if (errBytes <= STDERR_BYTES) err?.push(chunk);
  });
  return () => ({
    stdout: Buffer.concat(out ?? []),
    stderr: Buffer.concat(err ?? []),
    isTooMuch: outBytes > maxBytes,
  });
}
