import { describe, expect, it } from 'vitest';
import { powerAtEqualError } from '../../scripts/lab/equal-error.ts';
import { NOISES, type Noise, pairsOf, seeded } from './noise.ts';

/** Code against itself, in jobs of several noises. */
function jobs(names: readonly string[], pairs: number) {
  return names.map((name, at) => {
    const source = seeded(at + 1);
    const noise = NOISES[name] as Noise;
    return { job: name, rec: { one: pairsOf(noise, { source, pairs, slowdown: 1 }) } };
  });
}

const noises = ['normal', 'long right tail', 'heavy tails', 'two speeds'];
const asked = { pairs: 64, without: 1.02, error: 0.05, slowdown: 1.05 };

describe('rules that err equally often', () => {
  it('find no more than that where there is nothing to find', () => {
    for (const { found } of powerAtEqualError(jobs(noises, 64), { ...asked, slowdown: 1.02 }))
      expect(found).toBeLessThanOrEqual(0.05);
  });

  it('find everything where it cannot be overlooked', () => {
    for (const { rule, found } of powerAtEqualError(jobs(['normal'], 64), {
      ...asked,
      slowdown: 2,
    }))
      expect([rule, found]).toEqual([rule, 1]);
  });

  it('are told apart by what they look at: ours finds most', () => {
    const [ours, ...others] = powerAtEqualError(jobs(noises, 64), asked);
    expect(ours?.rule).toBe('ours');
    expect(others.map(({ rule }) => rule)).toEqual(['ratio', 'mann-whitney', 'tango', 'duckdb']);
    for (const other of others) expect(ours?.found).toBeGreaterThan(other.found);
  });

  it('decide from so many pairs, and leave out what has fewer', () => {
    const mixed = [...jobs(['normal'], 64), ...jobs(['normal'], 63)];
    expect(powerAtEqualError(mixed, asked).map(({ decisions }) => decisions)).toEqual(
      Array(5).fill(20),
    );
  });
});
