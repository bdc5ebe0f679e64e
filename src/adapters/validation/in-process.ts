import type { CheckSettings, PartRunner } from './messages.ts';
import { createPartChecker, type ReadSlice } from './part-checker.ts';

/** Checks in this thread: for little work, which is done before a worker has started. */
export function createInProcessRunner(settings: CheckSettings, readSlice: ReadSlice): PartRunner {
  const checker = createPartChecker(settings, readSlice);
  return {
    capacity: 1,
    run: async (task) => checker.check(task),
    close: async () => checker.close(),
  };
}
