/** Ends a process whose work hangs: from a thread, since the one that hangs hears no timer. */
import { Worker } from 'node:worker_threads';

/** A round takes a second or two. */
const MOST_SECONDS = 60;

export interface Watch {
  /** There was progress. */
  beat(): void;
  stop(): void;
}

/** @param sentence what is said where nothing has happened for a minute */
export function startWatch(sentence: string): Watch {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    `const { workerData } = require('node:worker_threads');
     const { writeSync } = require('node:fs');
     let seen = 0;
     let since = Date.now();
     setInterval(() => {
       const now = Atomics.load(workerData.beats, 0);
       if (now !== seen) { seen = now; since = Date.now(); }
       if (Date.now() - since < workerData.seconds * 1000) return;
       writeSync(2, workerData.sentence + ' (round ' + seen + ')\\n');
       process.kill(process.pid, 'SIGKILL');
     }, 1000);`,
    { eval: true, workerData: { beats, sentence, seconds: MOST_SECONDS } },
  );
  return {
    beat: () => void Atomics.add(beats, 0, 1),
    stop: () => void worker.terminate(),
  };
}
