/** The pool for real, with a worker that answers with what a test wants to know of it. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { PartRunner, ValidationSetup } from '../../../src/adapters/validation/messages.ts';
import { createWorkerPool, type WorkerPool } from '../../../src/adapters/validation/worker-pool.ts';

const schema = {};
const settings: ValidationSetup = {
  schema,
  typePointer: null,
  maxFindings: 1,
  keepAccepted: false,
  spool: null,
  routing: null,
};

/** @param answer an expression, for a number that comes back as the lines of the part */
function poolThat(answer: string): WorkerPool {
  const script = `
    import { parentPort, threadId } from 'node:worker_threads';
    const orders = { open: 0, schema: 0, check: 0, close: 0 };
    parentPort.on('message', ({ kind, task }) => {
      orders[kind] += 1;
      if (kind === 'check')
        parentPort.postMessage({ id: task.id, checked: { lines: ${answer}, outcome: null } });
    });`;
  pool = createWorkerPool(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  return pool;
}

let pool: WorkerPool | null = null;
afterEach(() => pool?.dispose());

async function ask(runner: PartRunner): Promise<number> {
  const part = { kind: 'slice', start: 0, end: 1, consumed: 1 } as const;
  const task = { id: 0, number: 0, file: 'f', absolute: '/f', part, position: 0 };
  const { lines } = await runner.run(task);
  return lines;
}

async function validation(count = 1): Promise<number[]> {
  const runner = pool?.hire(Array.from({ length: count }, () => settings));
  if (runner === undefined) throw new Error('there is no pool');
  const answers = await Promise.all(Array.from({ length: count }, () => ask(runner)));
  await runner.close();
  return answers;
}

describe('the pool of threads', () => {
  it('is one thread for any number of small validations, after and beside each other', async () => {
    poolThat('threadId');
    const beside = await Promise.all(Array.from({ length: 46 }, () => validation()));
    const after = await validation();
    expect(new Set([...beside.flat(), ...after]).size).toBe(1);
  });

  it('works on several threads where asked to, of which one stays', async () => {
    poolThat('threadId');
    const [first, ...others] = await validation(3);
    expect(new Set(others).size).toBe(2);
    expect(await validation()).toEqual([first]);
    const again = await validation(3);
    expect(again.filter((thread) => others.includes(thread))).toEqual([]);
  });

  it('sends a schema to a thread once, and tells it when a validation is over', async () => {
    poolThat('orders.schema * 100 + orders.open * 10 + orders.close');
    expect([await validation(), await validation(), await validation()].flat()).toEqual([
      110, 121, 132,
    ]);
  });

  it('has another thread for the next validation where one has died', async () => {
    poolThat('orders.check > 1 ? process.exit(7) : threadId');
    const [first] = await validation();
    await expect(validation()).rejects.toMatchObject({
      code: 'WORKER_DIED',
      facts: { detail: 'exit code 7' },
    });
    expect((await validation())[0]).not.toBe(first);
  });

  it('ends while a pattern is at work that never ends, and there is no answer then', async () => {
    const { hire, dispose } = poolThat('/^(a+)+$/.test("a".repeat(60) + "!")');
    let isAnswered = false;
    ask(hire([settings])).finally(() => {
      isAnswered = true;
    });
    await pause(300);
    await dispose();
    await pause(50);
    expect(isAnswered).toBe(false);
  });
});
