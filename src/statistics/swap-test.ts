/**
 * Is `second` larger than `first` by more than `shift`? An exact test for pairs.
 *
 * If `second` is just `first` and `shift`, then, with the shift taken off, the two samples of a pair
 * could as well have been swapped: nothing tells them apart but the coin that said who goes first. So
 * the evidence of the pairs is set against what it would be over all 2ⁿ ways to swap them. That holds
 * for any scores that only turn their sign when a pair is swapped; two kinds are at hand:
 *
 * - `within pairs`: Wilcoxon's signed ranks of the differences. Best for symmetric noise, and for noise
 *   that both samples of a pair share.
 * - `within blocks`: Savage scores among neighbouring pairs. Best for skewed noise, which times have.
 *
 * The kind is the one that would show the rule's target, past its margin, more clearly in these samples, judged
 * without knowing which of a pair is which. As that judgement is the same however the pairs are swapped,
 * the test stays exact: R. V. Hogg, "Adaptive robust procedures", Journal of the American Statistical
 * Association 69 (1974) 909–923. Where one side spreads wider, the scores within blocks are not trusted
 * alone: both kinds have to agree, which can only make the test more careful.
 */
import { blockSavageScores } from './block-savage.ts';
import { discounted, varianceInflation } from './dependence.ts';
import type { PairedRule, Scoring } from './paired-rule.ts';
import { signFlipUpperTail } from './sign-flips.ts';
import { doubledSignedRanks, sumOfPositive } from './signed-rank.ts';
import { isSpreadUnequal } from './unequal-spread.ts';

/** Of each pair, how strongly it suggests `second`: whole numbers. */
type Scores = (first: readonly number[], second: readonly number[]) => number[];

const SCORES: Record<Scoring, Scores> = {
  'within pairs': (first, second) =>
    doubledSignedRanks(second.map((value, pair) => value - (first[pair] as number))),
  'within blocks': blockSavageScores,
};

export interface SwapTest {
  scoring: Scoring;
  p: number;
}

/** `first` and `second`: logarithms of times, in the order measured, so `shift` is that of a ratio. */
export function swapTest(
  first: readonly number[],
  second: readonly number[],
  shift: number,
  rule: Pick<PairedRule, 'margin' | 'target' | 'scorings'>,
): SwapTest {
  const base = first.map(exact);
  const head = second.map((value) => exact(value - shift));
  const scoring = clearerScoring(base, head, rule);
  const p = probability(SCORES[scoring](base, head));
  if (scoring === 'within pairs' || !isSpreadUnequal(base, head)) return { scoring, p };
  return { scoring, p: Math.max(p, probability(SCORES['within pairs'](base, head))) };
}

function probability(scores: readonly number[]): number {
  const p = signFlipUpperTail(scores.map(Math.abs), sumOfPositive(scores));
  return discounted(p, varianceInflation(scores));
}

function clearerScoring(
  first: readonly number[],
  second: readonly number[],
  { margin, target, scorings }: Pick<PairedRule, 'margin' | 'target' | 'scorings'>,
): Scoring {
  const [only = 'within pairs'] = scorings;
  if (scorings.length < 2) return only;
  const expected = Math.log(target / margin);
  const within = (scoring: Scoring) => clearness(SCORES[scoring], first, second, expected);
  return within('within blocks') > within('within pairs') ? 'within blocks' : 'within pairs';
}

/**
 * How far a shift of `expected` would move the sum of the scores, in standard deviations. Each pair is
 * put in order of size and then turned by a fixed pattern, so that nothing of who is who is left; the
 * pattern and its opposite together cancel the noise of the pattern.
 */
function clearness(
  scores: Scores,
  first: readonly number[],
  second: readonly number[],
  expected: number,
): number {
  const turned = first.map((value, pair) => ordered(value, second[pair] as number, isOdd(pair)));
  const opposite = first.map((value, pair) => ordered(value, second[pair] as number, !isOdd(pair)));
  const up = (values: readonly number[]) => values.map((value) => value + expected);
  const all = [...scores(turned, up(opposite)), ...scores(opposite, up(turned))];
  const size = Math.hypot(...all);
  return size === 0 ? 0 : all.reduce((sum, score) => sum + score, 0) / size;
}

function ordered(one: number, other: number, smaller: boolean): number {
  return smaller ? Math.min(one, other) : Math.max(one, other);
}

/** The Thue–Morse sequence: as often true as false in every stretch, and in no period. */
function isOdd(at: number): boolean {
  let odd = false;
  for (let rest = at; rest > 0; rest &= rest - 1) odd = !odd;
  return odd;
}

/** Free of the last bits, in which equal ratios of coarse clocks differ. */
function exact(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
