/**
 * Pairs on two clocks. The wall's clock says what people wait for, and also what the machine did beside;
 * the processors' says what the code cost, whoever else was at work. So the wall decides where it can;
 * where it cannot, more processor time is slower, since idle time has not made up for it.
 */
import {
  decideSequentially,
  isTimed,
  type PairedJudgement,
  type PairVerdict,
  type TimedPair,
  verdictOverLooks,
} from '../../statistics/judge-pairs.ts';
import { isLastLook, isLook, type PairedRule } from '../../statistics/paired-rule.ts';

export const CLOCKS = ['wall', 'cpu'] as const;
export type Clock = (typeof CLOCKS)[number];

/** Seconds of base and head, in the order measured; `cpu` is empty where a side does not say. */
export type ClockedPairs = Readonly<Record<Clock, readonly TimedPair[]>>;

export type ClockedVerdicts = Readonly<Record<Clock, PairVerdict>>;
export type ClockedJudgements = Readonly<Record<Clock, PairedJudgement>>;

/** @param last no more pairs are to come */
export function judgeClocks(
  pairs: ClockedPairs,
  rule: PairedRule,
  last: boolean,
): ClockedJudgements {
  return {
    wall: decideSequentially(pairs.wall, rule, { last }),
    cpu: decideSequentially(pairs.cpu, rule, { last }),
  };
}

/** The same without intervals, which are most of the work. */
export function decideClocks(
  pairs: ClockedPairs,
  rule: PairedRule,
  last: boolean,
): ClockedVerdicts {
  return {
    wall: verdictOverLooks(pairs.wall, rule, { last }),
    cpu: verdictOverLooks(pairs.cpu, rule, { last }),
  };
}

/** What the clocks say together, and which of them. */
export function combineClocks({ wall, cpu }: ClockedVerdicts): {
  readonly decision: 'slower' | 'not slower' | 'open';
  readonly clock: Clock | null;
} {
  if (wall.decision === 'slower' || wall.decision === 'not slower')
    return { decision: wall.decision, clock: 'wall' };
  if (cpu.decision === 'slower') return { decision: 'slower', clock: 'cpu' };
  return { decision: 'open', clock: null };
}

/** Whether more pairs could change the answer. Between two looks nothing is asked, and no time spent on it. */
export function isOpen(pairs: ClockedPairs, rule: PairedRule): boolean {
  const taken = pairs.wall.length;
  if (isLastLook(rule, taken) || !pairs.wall.every(isTimed)) return false;
  return (
    !isLook(rule, taken) || combineClocks(decideClocks(pairs, rule, false)).decision === 'open'
  );
}
