import { Worker } from 'node:worker_threads';
import { GateError } from '../../contracts/errors.ts';
import type { CheckablePart } from '../../contracts/ports/fixture-part.ts';
import type { CheckedPart, CheckSettings, PartRunner, Reply } from './messages.ts';

/** One part at work and one waiting, so that a worker never stands idle for a message. */
const PARTS_PER_WORKER = 2;

interface Waiting {
  resolve(checked: CheckedPart): void;
  reject(error: Error): void;
}

interface Hand {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** Set once it can take no more. */
  dead: GateError | null;
}

/**
 * Threads that check parts.
 * @param script the bundle whose start is `serveChecks`
 * @param settings per worker
 */
export function createWorkerPool(script: URL, settings: readonly CheckSettings[]): PartRunner {
  let closing = false;
  const hands = settings.map((setting) => start(script, setting, () => closing));
  return {
    capacity: hands.length * PARTS_PER_WORKER,
    run(task) {
      const hand = hands.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
      return new Promise((resolve, reject) => {
        if (hand.dead !== null) return reject(hand.dead);
        hand.waiting.set(task.id, { resolve, reject });
        hand.worker.postMessage(task, transferable(task.part));
      });
    },
    async close() {
      closing = true;
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

function start(script: URL, workerData: CheckSettings, closing: () => boolean): Hand {
  const hand: Hand = { worker: new Worker(script, { workerData }), waiting: new Map(), dead: null };
  function die(detail: string, cause?: unknown): void {
    if (closing() || hand.dead !== null) return;
    hand.dead = new GateError('WORKER_DIED', { detail }, { cause });
    for (const { reject } of hand.waiting.values()) reject(hand.dead);
    hand.waiting.clear();
  }
  hand.worker.on('message', (reply: Reply) => settle(hand, reply));
  hand.worker.on('messageerror', (error) => die(error.message, error));
  hand.worker.on('error', (error) =>
    die(error instanceof Error ? error.message : String(error), error),
  );
  hand.worker.on('exit', (code) => die(`exit code ${code}`));
  return hand;
}

function settle(hand: Hand, reply: Reply): void {
  const waiting = hand.waiting.get(reply.id);
  hand.waiting.delete(reply.id);
  if ('checked' in reply) waiting?.resolve(reply.checked);
  else waiting?.reject(new GateError(reply.error.code, reply.error.facts));
}

/** Memory that changes hands instead of being copied. */
function transferable(part: CheckablePart): ArrayBuffer[] {
  if (part.kind === 'slice') return [];
  if (part.kind === 'lines') return [part.bytes.buffer];
  const buffers = [part.bytes.buffer, part.ends.buffer, part.lines.buffer];
  return part.indices === null ? buffers : [...buffers, part.indices.buffer];
}
