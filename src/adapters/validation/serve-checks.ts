import { parentPort, workerData } from 'node:worker_threads';
import { type CheckSettings, errorReply, type Reply, type Task } from './messages.ts';
import { createPartChecker, type PartChecker, type ReadSlice } from './part-checker.ts';

/** The worker's side of the pool: takes tasks from the main thread and answers each of them. */
export function serveChecks(readSlice: ReadSlice): void {
  const port = parentPort;
  if (port === null) throw new Error('worker.js is started by dc-event-gate, not by hand');
  const settings = workerData as CheckSettings;
  let checker: PartChecker | null = null;
  port.on('message', (task: Task) => {
    let reply: Reply;
    try {
      checker ??= createPartChecker(settings, readSlice);
      reply = { id: task.id, checked: checker.check(task) };
    } catch (error) {
      reply = errorReply(task.id, error);
    }
    port.postMessage(reply);
  });
}
