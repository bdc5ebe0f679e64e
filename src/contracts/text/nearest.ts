import { distance } from 'fastest-levenshtein';

/** The candidate that `word` was most likely meant to be, or undefined where none is close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      away: slips(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best !== undefined && best.away <= limit ? best.candidate : undefined;
}

/** Letters that are wrong, missing or too many; two that have changed places are one slip. */
function slips(word: string, meant: string): number {
  const at = [...word].findIndex((letter, index) => letter !== meant[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return at >= 0 && swapped === meant ? 1 : distance(word, meant);
}
