/** One run of a command through the shell: its whole process tree ends with it, or with its time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { isInherited } from '../../contracts/command-environment.ts';
import type { CommandEnd, ShellTask } from '../../contracts/ports/commands.ts';
import { untilOver } from '../../contracts/until-over.ts';
import { childrenSeconds } from './children-time.ts';
import { createCommandOutput } from './command-output.ts';
import { endLeftProcesses, findLeftProcesses } from './left-processes.ts';
import { endTree, endWithRun, OWN_GROUP } from './process-tree.ts';

/** What a shell started may need so long to end after it: `command | tee log` for one. */
const GRACE_MS = 500;
const LOOK_MS = 20;
/** Whoever holds the pipes still, after its end and that of all that was found, is not waited for. */
const PIPES_MS = 1000;

/**
 * @param variables what it gets beside what it inherits
 * @param mark a text that stands in its environment, and in nobody else's
 * @param signal of the end of the run
 */
export function runCommand(
  task: ShellTask,
  variables: Readonly<Record<string, string>>,
  mark: string,
  signal: AbortSignal,
): Promise<CommandEnd> {
  return untilOver(signal, async () => {
    const [start, before] = [performance.now(), childrenSeconds()];
    const child = startShell(task, variables);
    endWithRun(child, signal);
    const output = createCommandOutput(task.hear);
    child.stdout?.on('data', output.stream());
    child.stderr?.on('data', output.stream());
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const { code, ended, isLate } = await exitOf(child, task.seconds);
    const seconds = (performance.now() - start) / 1000;
    const after = childrenSeconds();
    const left =
      child.pid === undefined ? [] : await endLeft(child.pid, mark, isLate ? 0 : GRACE_MS);
    await Promise.race([closed, pause(PIPES_MS)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return {
      how: isLate ? 'late' : 'ended',
      code,
      signal: ended,
      seconds,
      cpuSeconds: before === null || after === null ? null : after - before,
      lastLines: output.end(),
      left,
    };
  });
}

/** The first line that fails ends it, as in a step of a workflow. */
function startShell(
  { run, directory, inherit }: ShellTask,
  variables: Readonly<Record<string, string>>,
): ChildProcess {
  const own = Object.entries(process.env).filter(([name]) =>
    isInherited(name, inherit, process.platform),
  );
  const options = {
    cwd: directory,
    env: { ...Object.fromEntries(own), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...OWN_GROUP,
  };
  return process.platform === 'win32'
    ? spawn(run, { ...options, shell: true })
    : spawn('/bin/sh', ['-e', '-c', run], options);
}

function exitOf(
  child: ChildProcess,
  seconds: number,
): Promise<{ code: number | null; ended: string | null; isLate: boolean }> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      endTree(child);
    }, seconds * 1000);
    child.once('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    child.once('exit', (code, ended) => {
      clearTimeout(late);
      resolve({ code, ended, isLate });
    });
  });
}

/** @returns the words of each process that was still there after the grace, once all are ended */
async function endLeft(group: number, mark: string, grace: number): Promise<string[]> {
  let left = findLeftProcesses(group, mark);
  for (let waited = 0; left.length > 0 && waited < grace; waited += LOOK_MS) {
    await pause(LOOK_MS);
    left = findLeftProcesses(group, mark);
  }
  const words = left.map((each) => each.words);
  // One that starts others faster than they are found would go on for ever; a few rounds end what can be ended.
  for (let round = 0; left.length > 0 && round < 10; round += 1) {
    endLeftProcesses(left);
    await pause(LOOK_MS);
    left = findLeftProcesses(group, mark);
  }
  return words;
}
