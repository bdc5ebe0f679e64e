/**
 * The threads that check parts, one pool for the whole run: a gate with an own schema validates dozens of
 * golden cases, and starting a thread takes longer than checking one of them.
 */
import type { PartRunner, ValidationSetup } from './messages.ts';
import { startWorkerThread, type WorkerThread } from './worker-thread.ts';

/** One part at work and one waiting, so that a worker never stands idle for a message. */
const PARTS_PER_WORKER = 2;

export interface WorkerPool {
  /**
   * Threads for one validation, until it is closed.
   * @param settings per thread; all have the same schema
   */
  hire(settings: readonly ValidationSetup[]): PartRunner;
  /** Ends all threads, whatever they are doing. */
  dispose(): Promise<void>;
}

/**
 * @param script the bundle whose start is `serveChecks`
 * @param patternSeconds how long one pattern may take on one event; see `watchThread`
 */
export function createWorkerPool(script: URL, patternSeconds?: number): WorkerPool {
  let threads: WorkerThread[] = [];
  const schemas = new Map<unknown, number>();
  let validations = 0;
  let tasks = 0;

  function numberSchema(schema: unknown): number {
    const known = schemas.get(schema) ?? schemas.size;
    schemas.set(schema, known);
    return known;
  }

  /** A thread that has died is no loss for the next validation. */
  function threadsFor(count: number): WorkerThread[] {
    threads = threads.filter(({ isDead }) => !isDead);
    while (threads.length < count) threads.push(startWorkerThread(script, patternSeconds));
    return threads.slice(0, count);
  }

  /** One thread stays for the next validation; the memory of the others is wanted elsewhere. */
  async function dismiss(): Promise<void> {
    const idle = threads.filter((thread, at) => at > 0 && thread.validations === 0);
    threads = threads.filter((thread) => !idle.includes(thread));
    await Promise.all(idle.map((thread) => thread.terminate()));
  }

  return {
    hire(settings) {
      const validation = validations++;
      const hired = threadsFor(settings.length);
      for (const [at, thread] of hired.entries()) {
        const own = settings[at];
        if (own !== undefined) thread.open(validation, numberSchema(own.schema), own);
      }
      return {
        capacity: hired.length * PARTS_PER_WORKER,
        run(task) {
          const thread = hired.reduce((a, b) => (b.waiting < a.waiting ? b : a));
          return thread.check(validation, { ...task, id: tasks++ });
        },
        async finish() {
          await Promise.all(hired.map((thread) => thread.finish(validation, tasks++)));
        },
        async close() {
          for (const thread of hired) thread.close(validation);
          await dismiss();
        },
      };
    },
    async dispose() {
      const all = threads;
      threads = [];
      await Promise.all(all.map((thread) => thread.terminate()));
    },
  };
}
