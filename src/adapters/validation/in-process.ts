import type { PartRunner, ValidationSetup } from './messages.ts';
import { createPartChecker, type SliceReader } from './part-checker.ts';

/** Checks in this thread: for little work, which is done before a worker has started. */
export async function createInProcessRunner(
  settings: ValidationSetup,
  readSlice: SliceReader,
): Promise<PartRunner> {
  const checker = await createPartChecker(settings, readSlice);
  return {
    capacity: 1,
    run: async (task) => checker.check(task),
    finish: async () => checker.finish(),
    close: async () => checker.close(),
  };
}
