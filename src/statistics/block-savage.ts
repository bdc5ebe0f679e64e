/**
 * Savage scores within blocks of neighbouring pairs.
 *
 * Times are skewed: nothing runs much faster than usual, and now and then something gets in the way.
 * The fast samples say most about the cost of the code, and Savage's scores, the expected order
 * statistics of an exponential, weigh them so: the step between neighbours is large among the fastest
 * and small among the slowest. They are the locally most powerful ranks for such noise: I. R. Savage,
 * "Contributions to the theory of rank order statistics: the two-sample case", Annals of Mathematical
 * Statistics 27 (1956) 590–615. A sample is compared with its neighbours only, so that drift over the
 * job cancels; ranking within blocks and adding up: Ph. van Elteren, "On the combination of independent
 * two-sample tests of Wilcoxon", Bulletin of the ISI 37 (1960) 351–361.
 */
import { doubledMidRanks } from './mid-ranks.ts';

/** Pairs that are compared with each other, at least, where there are as many. */
const BLOCK = 16;
/** Scores are whole multiples of 1 ÷ this, for the exact distribution of their sum. */
const FINENESS = 16;

/**
 * For each pair, how strongly it suggests that `second` is larger: the score of the one less the score
 * of the other. Swapping the two samples of a pair turns its sign and changes no other.
 */
export function blockSavageScores(first: readonly number[], second: readonly number[]): number[] {
  const blocks = Math.max(1, Math.floor(first.length / BLOCK));
  return Array.from({ length: blocks }, (_, block) => {
    const from = Math.round((block * first.length) / blocks);
    const to = Math.round(((block + 1) * first.length) / blocks);
    return scoresOfBlock(first.slice(from, to), second.slice(from, to));
  }).flat();
}

function scoresOfBlock(first: readonly number[], second: readonly number[]): number[] {
  const ranks = doubledMidRanks([...first, ...second]);
  const savage = savageScores(ranks.length);
  // A mid-rank between two ranks takes the mean of their scores.
  const score = (doubled: number) =>
    Math.round(
      (FINENESS *
        ((savage[Math.floor(doubled / 2) - 1] as number) +
          (savage[Math.ceil(doubled / 2) - 1] as number))) /
        2,
    );
  return first.map(
    (_, pair) => score(ranks[first.length + pair] as number) - score(ranks[pair] as number),
  );
}

/** Of ranks 1 … `size`, ascending: −(1/r + … + 1/size). */
function savageScores(size: number): number[] {
  const scores = new Array<number>(size);
  let sum = 0;
  for (let rank = size; rank >= 1; rank -= 1) {
    sum -= 1 / rank;
    scores[rank - 1] = sum;
  }
  return scores;
}
