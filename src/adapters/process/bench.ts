/** The `Bench` port: measured processes, and the folder that holds what they put aside. */
import { existsSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { GateError } from '../../contracts/errors.ts';
import type { Bench, MeasuredProcess, Side } from '../../contracts/ports/bench.ts';
import {
  ANSWER_TIMEOUTS,
  type ForkedProcess,
  forkMeasured,
  type Listener,
} from './measured-process.ts';

export interface DisposableBench extends Bench {
  /** Ends the processes that are still there; what any of them has left lies in the run's folder. */
  dispose(): Promise<void>;
}

/**
 * @param worker the bundle of `worker.ts` that measures where a side has none of its own
 * @param makeFolder gives a new empty folder, absolute, which is removed at the end
 */
export function createBench(
  worker: URL,
  makeFolder: () => string,
  listener: Listener,
  timeouts = ANSWER_TIMEOUTS,
): DisposableBench {
  const alive = new Set<ForkedProcess>();
  let scratch: string | null = null;
  let isOver = false;
  return {
    now: () => performance.now() / 1000,
    today: () => new Date().toISOString().slice(0, 10),
    write: (file, chunks) => writeFile(file, chunks),
    link: async (from, to) => {
      if (existsSync(from)) await symlink(from, to, 'junction');
    },
    start(side, memory = 'freed') {
      const script = side.bundle === null ? fileURLToPath(worker) : `${side.bundle}/worker.js`;
      if (isOver) return silent;
      if (!existsSync(script)) return stillborn(side);
      // A process that is killed removes nothing, so its folder lies in ours.
      scratch ??= makeFolder();
      const started = forkMeasured(script, side, { scratch, memory }, listener, timeouts);
      alive.add(started);
      started.ended.then(() => alive.delete(started));
      return started;
    },
    async dispose() {
      isOver = true;
      for (const started of alive) started.end();
      await Promise.all([...alive].map(({ ended }) => ended));
    },
  };
}

/** After the end: whoever still waits must not go on to the next thing, while its folders are removed. */
const silent: MeasuredProcess = { ask: () => new Promise(() => undefined), kill: () => undefined };

/** Of a bundle from before there was anything to measure with. */
function stillborn({ name }: Side): MeasuredProcess {
  const detail = 'the bundle that was committed there has no worker.js';
  return {
    ask: async () => {
      throw new GateError('MEASURED_PROCESS', { side: name, ask: 'start', detail });
    },
    kill: () => undefined,
  };
}
