/** Synthetic pairs of times, from fixed seeds: the noises that a shared machine is known for. */
import type { TimedPair } from '../../src/statistics/judge-pairs.ts';

export interface Source {
  /** 0 ≤ value < 1 */
  uniform(): number;
  normal(): number;
  exponential(): number;
}

/** Mulberry32, a generator of 32 bits of state; good enough for noise, and the same everywhere. */
export function seeded(seed: number): Source {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const exponential = () => -Math.log(1 - uniform());
  const normal = () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, exponential };
}

/** Natural logarithms of the times of the first and the second sample of each pair. */
export type Noise = (source: Source, pairs: number) => [number, number][];

const independent =
  (sample: (source: Source) => number): Noise =>
  (source, pairs) =>
    Array.from({ length: pairs }, () => [sample(source), sample(source)]);

/** A series in which each value keeps `kept` of the one before. */
function series({ normal }: Source, length: number, kept: number): number[] {
  const values = [normal()];
  while (values.length < length) {
    values.push(kept * (values.at(-1) as number) + Math.sqrt(1 - kept ** 2) * normal());
  }
  return values;
}

/** Normal noise that gives d = ln(head/base) the standard deviation `spread`. */
export const normalNoise = (spread: number): Noise =>
  independent(({ normal }) => (spread / Math.SQRT2) * normal());

export const NOISES: Record<string, Noise> = {
  normal: normalNoise(0.05),
  'heavy tails': independent(({ normal, uniform }) => (uniform() < 0.1 ? 0.3 : 0.03) * normal()),
  'long right tail': independent(({ exponential }) => 0.06 * exponential()),
  interruptions: independent(({ normal, uniform, exponential }) =>
    uniform() < 0.25 ? 0.01 * normal() + 0.3 * exponential() : 0.01 * normal(),
  ),
  'two speeds': independent(
    ({ normal, uniform }) => 0.015 * normal() + (uniform() < 0.5 ? 0.15 : 0),
  ),
  'coarse clock': independent(({ exponential }) => Math.log(Math.round(50 + 3 * exponential()))),
  drift: (source, pairs) =>
    series(source, pairs, 0.98).map((level, pair) => [
      0.1 * level + (0.1 * pair) / pairs + 0.02 * source.normal(),
      0.1 * level + (0.1 * pair) / pairs + 0.02 * source.normal(),
    ]),
  'frequency step': (source, pairs) => {
    const step = Math.floor(source.uniform() * pairs);
    return Array.from({ length: pairs }, (_, pair) => {
      const level = pair < step ? 0 : 0.2;
      return [level + 0.03 * source.normal(), level + 0.03 * source.normal()];
    });
  },
  'noisy neighbour': (source, pairs) => {
    const disturbed = series(source, pairs, 0.9).map((level) => level > 0.8);
    const sample = (pair: number) =>
      0.02 * source.normal() + (disturbed[pair] ? 0.2 * source.exponential() : 0);
    return Array.from({ length: pairs }, (_, pair) => [sample(pair), sample(pair)]);
  },
};

/**
 * Pairs of a head that takes `slowdown` times as long as base. `taken` says in which order the two of a
 * pair are measured: by coin, as we do, or always base first, as others may.
 */
export function pairsOf(
  noise: Noise,
  options: { source: Source; pairs: number; slowdown: number },
): TimedPair[] {
  const { source, pairs, slowdown } = options;
  return noise(source, pairs).map(([first, second]) => {
    const [base, head] = source.uniform() < 0.5 ? [first, second] : [second, first];
    return [Math.exp(base), Math.exp(head) * slowdown];
  });
}

/** Adds to each side what no coin undoes: luck that its process keeps for `length` pairs. */
export function withLuck(
  pairs: readonly TimedPair[],
  options: { source: Source; length: number; spread: number },
): TimedPair[] {
  const { source, length, spread } = options;
  const draw = () => Math.exp(spread * source.normal());
  let luck: [number, number] = [1, 1];
  return pairs.map(([base, head], pair) => {
    if (pair % length === 0) luck = [draw(), draw()];
    return [base * luck[0], head * luck[1]];
  });
}

/** Adds to each side a series of its own in which each value keeps `kept` of the one before. */
export function withSerialDependence(
  pairs: readonly TimedPair[],
  options: { source: Source; kept: number; spread: number },
): TimedPair[] {
  const { source, kept, spread } = options;
  const base = series(source, pairs.length, kept);
  const head = series(source, pairs.length, kept);
  return pairs.map(([first, second], pair) => [
    first * Math.exp(spread * (base[pair] as number)),
    second * Math.exp(spread * (head[pair] as number)),
  ]);
}

/** Lets head vary more than base, up and down alike. */
export function withWiderHead(
  pairs: readonly TimedPair[],
  options: { source: Source; spread: number },
): TimedPair[] {
  return pairs.map(([base, head]) => [
    base,
    head * Math.exp(options.spread * options.source.normal()),
  ]);
}
