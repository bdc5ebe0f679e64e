/** Recorded pairs put through every rule: how often each says slower, not slower, or nothing. */

import { verdictOverLooks } from '../../src/statistics/judge-pairs.ts';
import { DEFAULT_PAIRED_RULE, type PairedRule } from '../../src/statistics/paired-rule.ts';
import { OTHER_RULES } from './other-rules.ts';

/** Times of base and head. */
export type Pair = readonly [number, number];

export interface RecordedJob {
  readonly job: string;
  /** By metric, in the order in which they were taken. */
  readonly rec: Readonly<Record<string, readonly Pair[]>>;
}

export interface Tally {
  readonly decisions: number;
  readonly slower: number;
  readonly notSlower: number;
  readonly inconclusive: number;
  /** Pairs that a decision was made from. */
  readonly meanPairs: number;
}

/**
 * Every metric of every job is one decision. The other rules see the pairs that ours has looked at.
 * @param slowdown head's times are multiplied by it
 */
export function replay(
  jobs: readonly RecordedJob[],
  slowdown: number,
  rule: PairedRule = DEFAULT_PAIRED_RULE,
): Record<string, Tally> {
  const answers: Record<string, { answer: string; pairs: number }[]> = { ours: [] };
  for (const name of Object.keys(OTHER_RULES)) answers[name] = [];
  for (const { rec } of jobs) {
    for (const recorded of Object.values(rec)) {
      const base = recorded.map(([a]) => a);
      const head = recorded.map(([, b]) => b * slowdown);
      const ours = verdictOverLooks(
        recorded.map(([a, b]) => [a, b * slowdown]),
        rule,
      );
      const { pairs } = ours;
      answers.ours?.push({ answer: ours.decision, pairs });
      for (const [name, other] of Object.entries(OTHER_RULES)) {
        const answer =
          pairs === 0 ? 'inconclusive' : other(base.slice(0, pairs), head.slice(0, pairs));
        answers[name]?.push({ answer, pairs });
      }
    }
  }
  return Object.fromEntries(Object.entries(answers).map(([name, given]) => [name, tallied(given)]));
}

function tallied(given: readonly { answer: string; pairs: number }[]): Tally {
  const count = (wanted: string) => given.filter(({ answer }) => answer === wanted).length;
  return {
    decisions: given.length,
    slower: count('slower'),
    notSlower: count('not slower'),
    inconclusive: count('inconclusive'),
    meanPairs:
      given.length === 0 ? 0 : given.reduce((sum, { pairs }) => sum + pairs, 0) / given.length,
  };
}

/**
 * One line of a recording.
 * @param place of the line, for the error
 * @throws Error that says what is wrong there
 */
export function parseRecordedJob(line: string, place: string): RecordedJob {
  const refuse = (detail: string): never => {
    throw new Error(
      `${place}: ${detail}. A line is {"job": …, "rec": {"metric": [[a, b], …]}}, with times above zero.`,
    );
  };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refuse(`it is not JSON (${error instanceof Error ? error.message : error})`);
  }
  const { job, rec } = (value ?? {}) as { job?: unknown; rec?: unknown };
  if (typeof rec !== 'object' || rec === null || Array.isArray(rec))
    return refuse('"rec" is not an object');
  for (const [metric, pairs] of Object.entries(rec)) {
    if (!Array.isArray(pairs)) return refuse(`"${metric}" is not a list of pairs`);
    const bad = pairs.findIndex((pair: unknown) => !isPair(pair));
    if (bad >= 0) return refuse(`pair ${bad + 1} of "${metric}" is ${JSON.stringify(pairs[bad])}`);
  }
  return { job: String(job ?? ''), rec: rec as RecordedJob['rec'] };
}

function isPair(pair: unknown): pair is Pair {
  return (
    Array.isArray(pair) &&
    pair.length === 2 &&
    pair.every((time) => typeof time === 'number' && Number.isFinite(time) && time > 0)
  );
}
