/**
 * Random numbers that are the same on any machine: sfc32 (Chris Doty-Humphrey, PractRand), on
 * 32-bit integers only.
 */
export interface Random {
  /** 0 to 2^32 − 1. */
  next(): number;
  /** 0 to `bound` − 1. */
  below(bound: number): number;
  /** `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True in `percent` of 100 calls. */
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** A version 4 UUID. */
  uuid(): string;
}

/** @param stream streams of one seed are independent: person k draws the same whatever the others do */
export function createRandom(seed: number, stream: number): Random {
  let a = mix(seed);
  let b = mix(stream ^ 0x9e3779b9);
  let c = mix(a ^ b);
  let counter = 1;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }
  for (let i = 0; i < 12; i += 1) next();

  // The high bits times the bound: no modulo bias worth speaking of below 2^16.
  const below = (bound: number) => Math.floor((next() * bound) / 0x1_0000_0000);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (percent) => below(100) < percent,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    uuid: () => formatUuid([next(), next(), next(), next()]),
  };
}

/** Finalizer of MurmurHash3 (Austin Appleby): near seeds give far states. */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function formatUuid(words: readonly number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
