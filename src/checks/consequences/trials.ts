/**
 * What each person asks in turn, answered for all of them at once: to open a database costs more than to judge
 * some more persons in it.
 */
import type { DcPlanEvent } from '../../schema/types.ts';
import type { TrialOutcome } from './person-state.ts';

/** The events of one person, as they might have been. */
export type World = readonly DcPlanEvent[];

/** Asks for the outcomes of some worlds, again and again. */
export type Trials<Result> = Generator<readonly World[], Result, readonly TrialOutcome[]>;

/** Judges each world: what is broken there. */
export type JudgeWorlds = (worlds: readonly World[]) => Promise<readonly TrialOutcome[]>;

/** Events of all worlds together; who asks beyond that gets no answer. */
const MOST_EVENTS = 400_000;

/** @returns in the order of the trials; null where one asked for more than there was room for */
export async function runTrials<Result>(
  trials: readonly Trials<Result>[],
  judge: JudgeWorlds,
  room = MOST_EVENTS,
): Promise<(Result | null)[]> {
  const results: (Result | null)[] = trials.map(() => null);
  let waiting: { readonly at: number; readonly worlds: readonly World[] }[] = [];
  let left = room;
  const go = (at: number, step: IteratorResult<readonly World[], Result> | undefined) => {
    if (step === undefined) return;
    if (step.done === true) {
      results[at] = step.value;
      return;
    }
    const events = step.value.reduce((sum, world) => sum + world.length, 0);
    if (events > left) return;
    left -= events;
    waiting.push({ at, worlds: step.value });
  };
  trials.forEach((trial, at) => {
    go(at, trial.next());
  });
  while (waiting.length > 0) {
    const asked = waiting;
    waiting = [];
    const outcomes = await judge(asked.flatMap(({ worlds }) => worlds));
    let begin = 0;
    for (const { at, worlds } of asked) {
      const own = worlds.map((_, index) => outcomes[begin + index] ?? new Set<string>());
      begin += worlds.length;
      go(at, trials[at]?.next(own));
    }
  }
  return results;
}
