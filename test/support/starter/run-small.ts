/**
 * Runs a program and waits for it, from a small process: to start one copies the tables of the process that starts it,
 * and those of a test's process are so large that this costs more than git takes for what it is asked. A shell that is
 * started once reads commands from one pipe, and says in another how they ended.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface SmallRun {
  readonly cwd: string;
  /** Nothing else of this process's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input?: Buffer | string;
}

/** @returns what it wrote. @throws Error with `status`, `stdout` and `stderr`, where it does not end with 0 */
export function runSmall(program: string, words: readonly string[], run: SmallRun): Buffer {
  if (process.platform !== 'linux')
    return execFileSync(program, words, {
      ...run,
      input: run.input ?? '',
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    });
  shell ??= openShell();
  return shell(program, words, run);
}

let shell: ReturnType<typeof openShell> | null = null;

/** Until this process is gone, and with it the pipe. */
const LOOP = `cd "$1" && exec <asked >ended || exit
while read -r go; do . "$1/command"; echo $?; done
cd / && rm -r "$1"`;

function openShell(): typeof runSmall {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'small-'));
  const at = (name: string) => path.join(folder, name);
  spawnSync('mkfifo', [at('asked'), at('ended')]);
  // To read and write: only so does it open without waiting for the other side.
  const asked = openSync(at('asked'), 'r+');
  const environment = { PATH: process.env.PATH };
  spawn('sh', ['-c', LOOP, 'sh', folder], { stdio: 'ignore', env: environment }).unref();
  const ended = openSync(at('ended'), 'r');
  const answer = Buffer.alloc(16);
  return (program, words, { cwd, env, input = '' }) => {
    const variables = Object.entries(env).map(([name, value = '']) => `${name}=${quote(value)}`);
    const streams = `<${quote(at('in'))} >${quote(at('out'))} 2>${quote(at('err'))}`;
    const command = [...variables, program, ...words.map(quote), streams].join(' ');
    writeFileSync(at('in'), input);
    // Of an earlier run, where the folder is not there.
    for (const name of ['out', 'err']) writeFileSync(at(name), '');
    writeFileSync(at('command'), `cd -P ${quote(cwd)} && ${command}\n`);
    writeSync(asked, '\n');
    const said = answer.toString('utf8', 0, readSync(ended, answer));
    if (!said.endsWith('\n')) throw new Error(`the shell did not say how ${command} ended`);
    const status = Number(said);
    const [stdout, stderr] = [readFileSync(at('out')), readFileSync(at('err'))];
    if (status === 0) return stdout;
    const message = `Command failed: ${program} ${words.join(' ')}\n${stderr}`;
    throw Object.assign(new Error(message), { status, stdout, stderr });
  };
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
