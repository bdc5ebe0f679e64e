/**
 * The rule that decides about a slowdown, as one value, and how much error each look at the pairs may
 * spend.
 *
 * A look at α is a test at level α; the levels of all looks add up to the whole, so peeking is paid
 * for (the union bound: it asks nothing about how the looks depend on each other). What the looks not
 * taken would have spent is spent by the last one, when the pairs end before the rule's last look:
 * K. K. G. Lan and D. L. DeMets, "Discrete sequential boundaries for clinical trials", Biometrika 70
 * (1983) 659–663. That is sound as long as the end does not depend on who is faster, and a time budget
 * does not: a pair takes as long whichever of its halves is called base.
 */

/** When to look at the pairs, and what each look may spend. */
interface Look {
  /** Pairs measured so far. */
  readonly pairs: number;
  /** Greatest probability of saying "slower" at this look when the slowdown is at most the margin. */
  readonly alpha: number;
  /** Greatest probability of saying "not slower" at this look when the slowdown is the target. */
  readonly beta: number;
}

/** How samples are compared with each other; swap-test.ts has both. */
export type Scoring = 'within pairs' | 'within blocks';

export interface PairedRule {
  /** head/base up to which head is not called slower: 1.02. */
  readonly margin: number;
  /** head/base that must not pass as "not slower": 1.05. */
  readonly target: number;
  /** Fewer pairs than this are never an answer. */
  readonly fewestPairs: number;
  /** In order of pairs. */
  readonly looks: readonly Look[];
  /** Of these, the one that shows more in the samples at hand. */
  readonly scorings: readonly Scoring[];
  /** Level of the interval shown: 0.95. */
  readonly confidence: number;
  /** Probability with which a "detectable" slowdown would have been found: 0.95. */
  readonly power: number;
}

/**
 * After 16 pairs only "not slower" may be said: an alarm takes 32, from four processes of each side. The
 * alphas add up to 0.001, the betas to 0.05.
 */
export const DEFAULT_PAIRED_RULE: PairedRule = {
  margin: 1.02,
  target: 1.05,
  fewestPairs: 10,
  looks: [
    { pairs: 16, alpha: 0, beta: 0.001 },
    { pairs: 32, alpha: 0.0001, beta: 0.004 },
    { pairs: 64, alpha: 0.0002, beta: 0.01 },
    { pairs: 128, alpha: 0.0003, beta: 0.015 },
    { pairs: 256, alpha: 0.0004, beta: 0.02 },
  ],
  scorings: ['within pairs', 'within blocks'],
  confidence: 0.95,
  power: 0.95,
};

/** How many percent above the margin a slowdown is looked for. */
const TARGET_ABOVE_MARGIN = 3;

/** The default rule for another margin, in percent: 2 gives the margin 1.02 and the target 1.05. */
export function ruleOfMargin(percent: number): PairedRule {
  return {
    ...DEFAULT_PAIRED_RULE,
    margin: 1 + percent / 100,
    target: 1 + (percent + TARGET_ABOVE_MARGIN) / 100,
  };
}

/** What may be spent now, and what earlier looks have spent. */
export interface Spending {
  alpha: number;
  beta: number;
  alphaBefore: number;
}

/**
 * `null` between two looks while more pairs are to come: nothing may be spent then. Pairs past the last
 * look are judged as the last look would be.
 */
export function spendingAt(rule: PairedRule, pairs: number, last: boolean): Spending | null {
  const taken = rule.looks.filter((look) => look.pairs < pairs).length;
  const next = Math.min(taken, rule.looks.length - 1);
  const now = rule.looks[next];
  if (now === undefined || (!last && pairs < now.pairs)) return null;
  const spent = last ? rule.looks.slice(next) : [now];
  return {
    alpha: pairs < fewestForAlarm(rule) ? 0 : sum(spent, 'alpha'),
    beta: sum(spent, 'beta'),
    alphaBefore: sum(rule.looks.slice(0, next), 'alpha'),
  };
}

/**
 * Pairs of the first look that may say "slower"; with fewer nothing does, however the pairs end: a process
 * keeps its luck for some pairs, and the first few come from one or two.
 */
export function fewestForAlarm(rule: PairedRule): number {
  return rule.looks.find((look) => look.alpha > 0)?.pairs ?? Number.POSITIVE_INFINITY;
}

/** What all looks together may spend on "slower". */
export function totalAlpha(rule: PairedRule): number {
  return sum(rule.looks, 'alpha');
}

/** Whether no look is left after this many pairs. */
export function isLastLook(rule: PairedRule, pairs: number): boolean {
  return pairs >= (rule.looks.at(-1)?.pairs ?? 0);
}

export function isLook(rule: PairedRule, pairs: number): boolean {
  return rule.looks.some((look) => look.pairs === pairs);
}

function sum(looks: readonly Look[], what: 'alpha' | 'beta'): number {
  return looks.reduce((total, look) => total + look[what], 0);
}
