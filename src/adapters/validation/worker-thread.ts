/** One thread that checks parts, for several validations after or beside each other. */
import { Worker } from 'node:worker_threads';
import { GateError } from '../../contracts/errors.ts';
import type { CheckablePart } from '../../contracts/ports/fixture-part.ts';
import { endlessPattern, watchThread } from './endless-pattern.ts';
import type { CheckedPart, Order, PartTask, Reply, ValidationSetup } from './messages.ts';
import { createProgressMemory } from './progress-view.ts';

export interface WorkerThread {
  /** Tasks that it has not answered yet. */
  readonly waiting: number;
  /** Validations that it works for. */
  readonly validations: number;
  readonly isDead: boolean;
  /** @param schema number of the schema in the settings, the same for the same one */
  open(validation: number, schema: number, settings: ValidationSetup): void;
  /** @throws GateError WORKER_DIED, and those of the work */
  check(validation: number, task: PartTask): Promise<CheckedPart>;
  /** @throws GateError WORKER_DIED, and those of the work */
  finish(validation: number, id: number): Promise<void>;
  close(validation: number): void;
  /** Whatever it is doing; what it was asked has no answer then. */
  terminate(): Promise<void>;
}

type Question = Extract<Order, { kind: 'check' | 'finish' }>;
type Answer = Exclude<Reply, { error: unknown }>;

interface Waiting {
  readonly question: Question;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** @param script the bundle whose start is `serveChecks` */
export function startWorkerThread(script: URL, patternSeconds?: number): WorkerThread {
  const progress = createProgressMemory();
  const worker = new Worker(script, { workerData: { progress } });
  const waiting = new Map<number, Waiting>();
  /** Each with its schema. */
  const validations = new Map<number, unknown>();
  const schemas = new Set<number>();
  let death: GateError | null = null;
  let isTerminated = false;

  const die = (detail: string, cause?: unknown): void =>
    dieOf(new GateError('WORKER_DIED', { detail }, { cause }));
  const dieOf = (error: GateError): void => {
    if (isTerminated || death !== null) return;
    death = error;
    stopWatch();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const stopWatch = watchThread(
    progress,
    (at) => {
      const error = endlessTask(waiting, validations, at);
      if (error === null) return;
      dieOf(error);
      void worker.terminate();
    },
    patternSeconds,
  );
  const order = (given: Order, transfer: ArrayBuffer[] = []) => worker.postMessage(given, transfer);
  const ask = (question: Question, id: number, transfer?: ArrayBuffer[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (death !== null) return reject(death);
      waiting.set(id, { question, resolve, reject });
      order(question, transfer);
    });
  worker.on('message', (reply: Reply) => settle(waiting, reply));
  onDeath(worker, die);

  return {
    get waiting() {
      return waiting.size;
    },
    get validations() {
      return validations.size;
    },
    get isDead() {
      return death !== null;
    },
    open(validation, schema, { schema: json, ...settings }) {
      // Nobody waits for a thread that has nothing to do.
      worker.ref();
      validations.set(validation, json);
      if (!schemas.has(schema)) order({ kind: 'schema', schema, json });
      schemas.add(schema);
      order({ kind: 'open', validation, schema, settings });
    },
    check: (validation, task) =>
      ask({ kind: 'check', validation, task }, task.id, transferable(task.part)).then(checkedPart),
    finish: async (validation, id) => void (await ask({ kind: 'finish', validation, id }, id)),
    close(validation) {
      validations.delete(validation);
      order({ kind: 'close', validation });
      if (validations.size === 0) worker.unref();
    },
    async terminate() {
      isTerminated = true;
      stopWatch();
      await worker.terminate();
    },
  };
}

/** Tasks are done in their order. */
function endlessTask(
  waiting: ReadonlyMap<number, Waiting>,
  validations: ReadonlyMap<number, unknown>,
  at: Parameters<typeof endlessPattern>[2],
): GateError | null {
  const [first] = waiting.values();
  if (first?.question.kind !== 'check') return null;
  const { task, validation } = first.question;
  return endlessPattern(task, validations.get(validation), at);
}

function onDeath(worker: Worker, die: (detail: string, cause?: unknown) => void): void {
  worker.on('messageerror', (error) => die(error.message, error));
  worker.on('error', (error) => die(error instanceof Error ? error.message : String(error), error));
  worker.on('exit', (code) => die(`exit code ${code}`));
}

function checkedPart(answer: Answer): CheckedPart {
  if ('checked' in answer) return answer.checked;
  throw new TypeError('a task is answered by what was found');
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ('error' in reply) asked?.reject(new GateError(reply.error.code, reply.error.facts));
  else asked?.resolve(reply);
}

/** Memory that changes hands instead of being copied. */
function transferable(part: CheckablePart): ArrayBuffer[] {
  if (part.kind === 'slice') return [];
  if (part.kind === 'lines') return [part.bytes.buffer];
  const buffers = [part.bytes.buffer, part.ends.buffer, part.lines.buffer];
  return part.indices === null ? buffers : [...buffers, part.indices.buffer];
}
