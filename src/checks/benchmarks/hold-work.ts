/** Counted work held against what it was before; what cannot be compared is left out, and said. */

import type { WorkPass } from '../../contracts/measured/messages.ts';
import type { WorkReport } from '../../schema/types.ts';
import { type CountedWork, withWrites } from './counted-work.ts';
import { compareWork, judgedCounters, type WorkCounter } from './work.ts';

/**
 * @param budget percent by which a counter may grow
 * @param apart counters that the two sides did not count alike
 */
export function compareWithBase(
  against: 'baseline' | 'base',
  detail: string,
  base: WorkPass,
  { pass, demoted }: CountedWork,
  budget: number,
  apart: readonly WorkCounter[] = [],
): Omit<WorkReport, 'notice'> {
  const before = withWrites(base);
  const now = withWrites(pass);
  const isFile = pass.databaseBytes * base.databaseBytes > 0;
  const isJudged = (script: string, counter: WorkCounter) =>
    !apart.includes(counter) &&
    !demoted.includes(`${script} ${counter}`) &&
    (isFile || script !== 'written' || counter !== 'bytes');
  const scripts = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const compared = scripts.flatMap((script) =>
    judgedCounters(before[script] ?? {}, now[script] ?? {}).filter((counter) =>
      isJudged(script, counter),
    ),
  );
  const changes = compareWork(before, now, budget).filter(({ script, counter }) =>
    isJudged(script, counter),
  );
  return { against, detail, compared: compared.length, demoted: [...demoted], changes };
}
