/**
 * Is head slower than base? Three answers from pairs of times: "slower" when head/base is proven to be
 * above the margin, "not slower" when it is proven to be below the target, and "inconclusive" when
 * neither is. docs/MEASURING.md gives the reasons and the error rates.
 */
import { confidenceInterval, detectableSlowdown, type Interval } from './interval.ts';
import { median } from './median.ts';
import {
  fewestForAlarm,
  isLastLook,
  type PairedRule,
  type Scoring,
  type Spending,
  spendingAt,
  totalAlpha,
} from './paired-rule.ts';
import { swapTest } from './swap-test.ts';

/** Times of base and head, taken one after the other, in any unit. */
export type TimedPair = readonly [base: number, head: number];

type Decision = 'slower' | 'not slower' | 'continue' | 'inconclusive';

/** Why there is no answer, for the caller to put in words. */
export type InconclusiveReason =
  | { code: 'too few pairs'; needed: number }
  | { code: 'unusable sample'; pair: number }
  | { code: 'neither proven' }
  | { code: 'not kept over all metrics'; p: number; needed: number };

/** What a look at the pairs decides. */
export interface PairVerdict {
  decision: Decision;
  /** Pairs the decision rests on. */
  pairs: number;
  /** Median of head/base; `null` without a usable pair. */
  ratio: number | null;
  /** p of "head/base is at most the margin", at this look alone. */
  pSlower: number;
  /** p of "head/base is at least the target", at this look alone. */
  pNotSlower: number;
  /** p of "slower" that has the earlier looks in it, to compare over metrics; 1 unless "slower". */
  pOverLooks: number;
  /** How the samples were compared for "slower"; `null` without a usable pair. */
  scoring: Scoring | null;
  reason?: InconclusiveReason;
}

/** A verdict with the figures that a reader wants to see. */
export interface PairedJudgement extends PairVerdict {
  /** Where head/base lies, at this look alone; `null` for too few pairs and while going on. */
  interval: Interval | null;
  /** When inconclusive: what these pairs could have shown, and the pairs that the target takes. */
  detectable?: { slowdown: number; pairs: number };
}

/**
 * The judgement on all of `pairs`, in the order measured. `continue` is given while looks are left and
 * more pairs are to come (`last: false`).
 * @internal Tests look at one look alone.
 */
export function judgePairs(
  pairs: readonly TimedPair[],
  rule: PairedRule,
  options: { last: boolean },
): PairedJudgement {
  return withFigures(pairs, rule, decide(pairs, rule, options));
}

/**
 * Walks the looks over pairs that are already recorded and stops at the first that decides; the rest
 * is not looked at. Where the record ends before the last look, its end is the last look, unless more
 * pairs are to come (`last: false`), or could have come and were not wanted for another reason.
 */
export function decideSequentially(
  pairs: readonly TimedPair[],
  rule: PairedRule,
  options: { last: boolean } = { last: true },
): PairedJudgement {
  const verdict = verdictOverLooks(pairs, rule, options);
  return withFigures(pairs.slice(0, verdict.pairs), rule, verdict);
}

/**
 * `decideSequentially` without the interval, for who only wants to know whether it is decided.
 */
export function verdictOverLooks(
  pairs: readonly TimedPair[],
  rule: PairedRule,
  options: { last: boolean } = { last: true },
): PairVerdict {
  for (const look of rule.looks) {
    if (look.pairs >= pairs.length) break;
    const verdict = decide(pairs.slice(0, look.pairs), rule, { last: false });
    if (verdict.decision !== 'continue') return verdict;
  }
  return decide(pairs, rule, options);
}

function decide(
  pairs: readonly TimedPair[],
  rule: PairedRule,
  options: { last: boolean },
): PairVerdict {
  const unusable = pairs.findIndex((pair) => !isTimed(pair));
  if (unusable !== -1) {
    return noEvidence(pairs.length, { code: 'unusable sample', pair: unusable + 1 });
  }
  const figures = tested(pairs, rule);
  const last = options.last || isLastLook(rule, pairs.length);
  const spending = spendingAt(rule, pairs.length, last);
  if (spending !== null && pairs.length >= rule.fewestPairs) {
    const proven = provenBy(figures, spending, rule);
    if (proven !== null) return { ...figures, ...proven };
  }
  if (!last) return { ...figures, decision: 'continue' };
  return { ...figures, decision: 'inconclusive', reason: whyOpen(pairs.length, rule) };
}

function whyOpen(pairs: number, rule: PairedRule): InconclusiveReason {
  const needed = Math.max(rule.fewestPairs, fewestForAlarm(rule));
  return pairs < needed ? { code: 'too few pairs', needed } : { code: 'neither proven' };
}

/**
 * The median has to agree: then a head that only varies less or more than base is not taken for slower
 * or faster. And a head that is above the margin for all that the whole rule asks is never "not slower",
 * even at a look that may not say "slower", or below the target.
 */
function provenBy(
  { pSlower, pNotSlower, ratio }: Figures,
  spending: Spending,
  rule: PairedRule,
): { decision: Decision; pOverLooks: number } | null {
  if (ratio === null) return null;
  if (pSlower <= spending.alpha && ratio > rule.margin) {
    return { decision: 'slower', pOverLooks: spending.alphaBefore + pSlower };
  }
  const isAboveMargin = pSlower <= totalAlpha(rule);
  if (pNotSlower <= spending.beta && ratio < rule.target && !isAboveMargin) {
    return { decision: 'not slower', pOverLooks: 1 };
  }
  return null;
}

type Figures = Omit<PairVerdict, 'decision' | 'reason'>;

function tested(pairs: readonly TimedPair[], rule: PairedRule): Figures {
  if (pairs.length === 0) return nothing(0);
  const base = pairs.map(([time]) => Math.log(time));
  const head = pairs.map(([, time]) => Math.log(time));
  const slower = swapTest(base, head, Math.log(rule.margin), rule);
  const notSlower = swapTest(head, base, -Math.log(rule.target), rule);
  return {
    pairs: pairs.length,
    ratio: Math.exp(median(head.map((time, pair) => time - (base[pair] as number)))),
    pSlower: slower.p,
    pNotSlower: notSlower.p,
    pOverLooks: 1,
    scoring: slower.scoring,
  };
}

function withFigures(
  pairs: readonly TimedPair[],
  rule: PairedRule,
  verdict: PairVerdict,
): PairedJudgement {
  const isOpen = verdict.decision === 'continue' || verdict.scoring === null;
  const interval = isOpen ? null : confidenceInterval(pairs, rule);
  if (verdict.reason?.code !== 'neither proven' || interval === null) {
    return { ...verdict, interval };
  }
  return { ...verdict, interval, detectable: detectableSlowdown(interval, pairs.length, rule) };
}

function noEvidence(pairs: number, reason: InconclusiveReason): PairVerdict {
  return { ...nothing(pairs), decision: 'inconclusive', reason };
}

function nothing(pairs: number): Figures {
  return { pairs, ratio: null, pSlower: 1, pNotSlower: 1, pOverLooks: 1, scoring: null };
}

/** Whether a clock could have shown both times. */
export function isTimed(pair: TimedPair): boolean {
  return pair.every((time) => Number.isFinite(time) && time > 0);
}
