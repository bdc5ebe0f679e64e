/**
 * Rules that other gates decide by, to be compared with ours on the same pairs. They know two answers.
 * Each takes the times of base and head, in the order in which they were taken.
 */
import { median } from '../../src/statistics/median.ts';
import { normalUpperTail } from '../../src/statistics/normal.ts';

export type OtherRule = (
  base: readonly number[],
  head: readonly number[],
) => 'slower' | 'not slower';

/** What a rule looks at: more is evidence for "slower". */
export type Evidence = (base: readonly number[], head: readonly number[]) => number;

/**
 * One number for each side, the mean of its samples, and a limit for their ratio, as
 * benchmark-action/github-action-benchmark has it. Its `alert-threshold` is 200 % by default and between
 * 105 and 150 % in the workflows people write; 105 % is the one that has a chance of finding 5 %.
 */
const ratioOfMeans: Evidence = (base, head) => mean(head) / mean(base);

/**
 * Mann–Whitney one-sided at 0.05, normal approximation with ties and continuity corrected.
 * Source: H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50–60.
 */
const mannWhitney: Evidence = (base, head) => -mannWhitneyTail(base, head);

/**
 * The mean difference of the pairs at least 2.6 standard errors above zero, and more than 1 % of the
 * base: the test of bazhenov/tango, a paired benchmark harness (its later versions ask for 0.5 %, which
 * alarms more often).
 */
const standardErrors: Evidence = (base, head) => {
  const differences = base.map((a, at) => (head[at] ?? a) - a);
  return mean(differences) / (deviation(differences) / Math.sqrt(differences.length));
};

/**
 * Medians whose ratio is at least 1.10: the threshold of duckdb/duckdb, scripts/regression/test_runner.py,
 * without the 50 ms that it adds to the old time, since the unit of a recording is not known.
 */
const ratioOfMedians: Evidence = (base, head) => median(head) / median(base);

export const OTHER_EVIDENCE: Readonly<Record<string, Evidence>> = {
  ratio: ratioOfMeans,
  'mann-whitney': mannWhitney,
  tango: standardErrors,
  duckdb: ratioOfMedians,
};

const slowerIf = (is: boolean) => (is ? 'slower' : 'not slower');

export const OTHER_RULES: Readonly<Record<string, OtherRule>> = {
  ratio: (base, head) => slowerIf(ratioOfMeans(base, head) > 1.05),
  'mann-whitney': (base, head) => slowerIf(mannWhitney(base, head) > -0.05),
  tango: (base, head) =>
    slowerIf(standardErrors(base, head) >= 2.6 && ratioOfMeans(base, head) > 1.01),
  duckdb: (base, head) => slowerIf(ratioOfMedians(base, head) >= 1.1),
};

function mannWhitneyTail(base: readonly number[], head: readonly number[]): number {
  const all = [
    ...base.map((value) => ({ value, isHead: false })),
    ...head.map((value) => ({ value, isHead: true })),
  ];
  all.sort((a, b) => a.value - b.value);
  let [rankSum, ties] = [0, 0];
  for (let first = 0; first < all.length; ) {
    let next = first + 1;
    while (next < all.length && all[next]?.value === all[first]?.value) next += 1;
    const rank = (first + 1 + next) / 2;
    rankSum += rank * all.slice(first, next).filter(({ isHead }) => isHead).length;
    ties += (next - first) ** 3 - (next - first);
    first = next;
  }
  const [m, n] = [head.length, base.length];
  const u = rankSum - (m * (m + 1)) / 2;
  const total = m + n;
  const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
  return variance === 0 ? 1 : normalUpperTail((u - (m * n) / 2 - 0.5) / Math.sqrt(variance));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1),
  );
}
