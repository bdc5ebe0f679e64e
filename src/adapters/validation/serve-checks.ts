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

  async function check(validation: number, task: PartTask): Promise<Reply> {
    const settings = validations.get(validation);
    if (settings === undefined) throw new TypeError('a task of no validation');
    try {
      // Only now: what is wrong with the schema is the answer to a task.
      const checker =
        checkers.get(validation) ?? (await createPartChecker(settings, readSlice, progress));
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

  /** @returns the answer, where one is waited for */
  async function obey(order: Order): Promise<Reply | null> {
    switch (order.kind) {
      case 'schema':
        schemas.set(order.schema, order.json);
        return null;
      case 'open': {
        const schema = schemas.get(order.schema);
        validations.set(order.validation, { ...order.settings, schema });
        return null;
      }
      case 'check':
        return check(order.validation, order.task);
      case 'finish':
        return finish(order.validation, order.id);
      case 'close':
        checkers.get(order.validation)?.close();
        checkers.delete(order.validation);
        validations.delete(order.validation);
        return null;
    }
  }

  // In their order, also while the first task waits for the code of its schema.
  let obeyed = Promise.resolve();
  port.on('message', (order: Order) => {
    obeyed = obeyed.then(async () => {
      const reply = await obey(order);
      if (reply !== null) port.postMessage(reply);
    });
  });
}
