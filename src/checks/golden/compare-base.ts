/** A golden case as the base has it, held against what is rebuilt now. */
import type { Ports } from '../../contracts/ports.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import type { Rebuilt } from './check-events.ts';
import { compareCase } from './compare-case.ts';
import type { LoadedCase } from './load-case.ts';
import { readNumbered } from './rebuild-cases.ts';

type BasePorts = Pick<Ports, 'repository'>;

/** null where the base has no such case. */
export async function readEventsOf(
  { repository }: BasePorts,
  base: string,
  { eventsFile }: LoadedCase,
): Promise<readonly DcPlanEvent[] | null> {
  const text = await repository.textAt(base, eventsFile);
  return text === null ? null : readNumbered(text).map(({ event }) => event);
}

/** Whether the case would match with the expected files of the base: then it is these that differ. */
export async function matchesExpectedOf(
  { repository }: BasePorts,
  base: string,
  golden: LoadedCase,
  rebuilt: Rebuilt,
): Promise<boolean> {
  const texts = await Promise.all(
    golden.expected.map(async (one) => ({ one, text: await repository.textAt(base, one.file) })),
  );
  const expected = texts.flatMap(({ one, text }) => (text === null ? [] : [{ ...one, text }]));
  if (expected.length === 0) return false;
  return compareCase({ ...golden, expected }, rebuilt, 1).differenceCount === 0;
}
