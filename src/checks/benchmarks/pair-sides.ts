/** The two processes of a block of pairs: started, made ready, ended. */
import type { MeasuredJob, MeasuredRequest } from '../../contracts/measured/messages.ts';
import type { Bench, MeasuredProcess, Side } from '../../contracts/ports/bench.ts';
import type { PairedRule } from '../../statistics/paired-rule.ts';

/**
 * Where the sides run: `shared`, each of two processes holds both; `apart`, each side its own process, at once;
 * `in turn`, one after the other, what starts programs of its own on as many cores as it likes.
 */
export type Arrangement = 'shared' | 'apart' | 'in turn';

export interface PairRequest {
  readonly base: Side;
  readonly head: Side;
  readonly arrangement: Arrangement;
  readonly job: MeasuredJob;
  readonly seed: number;
  /** Seconds of the bench's clock after which no pair is begun. */
  readonly deadline: number;
  readonly rule: PairedRule;
  readonly onProgress?: (pairs: number) => void;
}

/** Two processes, and what the two sides of a pair ask of either. */
export interface Sides {
  readonly processes: readonly [MeasuredProcess, MeasuredProcess];
  readonly arrangement: Arrangement;
}

/** Side by side: nothing is timed yet, and getting ready is most of what a block takes. */
export async function bothStarted(
  bench: Bench,
  { base, head, arrangement, job }: PairRequest,
): Promise<Sides> {
  const beside = (other: Side) => (arrangement === 'shared' ? { beside: other.directory } : {});
  const both = [
    started(bench, base, { ask: 'prepare', job, ...beside(head) }),
    started(bench, head, { ask: 'prepare', job, ...beside(base) }),
  ] as const;
  try {
    return { processes: await bothDone(both), arrangement };
  } catch (error) {
    for (const one of await Promise.allSettled(both))
      if (one.status === 'fulfilled') one.value.kill();
    throw error;
  }
}

async function started(
  bench: Bench,
  side: Side,
  prepare: MeasuredRequest & { readonly ask: 'prepare' },
): Promise<MeasuredProcess> {
  const worker = bench.start(side, 'kept');
  try {
    const { isWarm = false } = await worker.ask(prepare);
    if (isWarm) return worker;
    await worker.ask({ ask: 'run', times: 1 });
    if (prepare.beside !== undefined) await worker.ask({ ask: 'run', times: 1, side: 'beside' });
    return worker;
  } catch (error) {
    worker.kill();
    throw error;
  }
}

export async function ended(worker: MeasuredProcess): Promise<void> {
  await worker.ask({ ask: 'close' }).catch(() => worker.kill());
}

/** Who is still at work when the other fails is not asked anything else, so it is waited for. */
export async function bothDone<T>(work: readonly [Promise<T>, Promise<T>]): Promise<[T, T]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
