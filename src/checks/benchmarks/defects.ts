/** What costs more than it may, a script each: its counters grow together. */
import type { Defect, NextStep } from '../../contracts/check.ts';
import { figure } from '../../contracts/figure.ts';
import type { BenchmarksReport, WorkChangeReport } from '../../schema/types.ts';
import { COUNTER_WORDS, slowerCauses } from './causes.ts';

/** @param next of the check */
export function listDefects(benchmarks: BenchmarksReport, next: NextStep | null): Defect[] {
  const more = benchmarks.work.changes.filter(({ verdict }) => verdict === 'more');
  const reasons = slowerCauses(benchmarks);
  const sentences = reasons.flatMap((sentence, at) => {
    const change = more[at];
    // The causes begin with the work, in this order.
    if (change === undefined) return [sentence];
    if (more.findIndex(({ script }) => script === change.script) < at) return [];
    const others = more.filter((one) => one !== change && one.script === change.script);
    return [others.length === 0 ? sentence : `${sentence}; also ${others.map(grown).join(', ')}`];
  });
  const title = 'More work, or slower';
  return sentences.map((sentence) => ({ level: 'error', title, sentence, place: null, next }));
}

function grown({ counter, base, head }: WorkChangeReport): string {
  return `${COUNTER_WORDS[counter]} ${figure(base)} → ${figure(head)}`;
}
