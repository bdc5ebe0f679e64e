import { parentPort, workerData } from 'node:worker_threads';
import {
  errorReply,
  type Order,
  type PartTask,
  type Reply,
  type ValidationSetup,
} from './messages.ts';
import { createPartChecker, type PartChecker, type SliceReader } from './part-checker.ts';
import { writeProgress } from './progress-view.ts';

/** The worker's side of the pool: takes tasks from the main thread and answers each of them. */
export function serveChecks(readSlice: SliceReader): void {
  const port = parentPort;
  if (port === null) throw new Error('worker.js is started by dc-event-gate, not by hand');
  const progress = writeProgress((workerData as { progress: SharedArrayBuffer }).progress);
  const schemas = new Map<number, unknown>();
  const validations = new Map<number, ValidationSetup>();
  const checkers = new Map<number, PartChecker>();

  function check(validation: number, task: PartTask): Reply {
    const settings = validations.get(validation);
    if (settings === undefined) throw new TypeError('a task of no validation');
    try {
      // Only now: what is wrong with the schema is the answer to a task.
      const checker = checkers.get(validation) ?? createPartChecker(settings, readSlice, progress);
      checkers.set(validation, checker);
      return { id: task.id, checked: checker.check(task) };
    } catch (error) {
      return errorReply(task.id, error);
    }
  }

  function finish(validation: number, id: number): Reply {
    try {
      checkers.get(validation)?.finish();
      return { id, finished: true };
    } catch (error) {
      return errorReply(id, error);
    }
  }

  port.on('message', (order: Order) => {
    switch (order.kind) {
      case 'schema':
        return void schemas.set(order.schema, order.json);
      case 'open': {
        const schema = schemas.get(order.schema);
        return void validations.set(order.validation, { ...order.settings, schema });
      }
      case 'check':
        return port.postMessage(check(order.validation, order.task));
      case 'finish':
        return port.postMessage(finish(order.validation, order.id));
      case 'close':
        checkers.get(order.validation)?.close();
        checkers.delete(order.validation);
        return void validations.delete(order.validation);
    }
  });
}
