import { describe, expect, it } from 'vitest';
import { OTHER_RULES } from '../../scripts/lab/other-rules.ts';
import { parseRecordedJob, replay } from '../../scripts/lab/replayed-decisions.ts';
import { normalNoise, pairsOf, seeded } from './noise.ts';

function aJob(slowdown: number, pairs = 64, seed = 1) {
  const source = seeded(seed);
  return { job: 'a', rec: { one: pairsOf(normalNoise(0.02), { source, pairs, slowdown }) } };
}

describe('a replay', () => {
  it('counts one decision for each metric of each job, for every rule', () => {
    const rec = { ...aJob(1).rec, two: aJob(1, 64, 2).rec.one };
    const tallies = replay([{ job: 'a', rec }, aJob(1)], 1);
    expect(Object.keys(tallies)).toEqual(['ours', 'ratio', 'mann-whitney', 'tango', 'duckdb']);
    for (const tally of Object.values(tallies)) {
      expect(tally.decisions).toBe(3);
      expect(tally.slower + tally.notSlower + tally.inconclusive).toBe(3);
    }
  });

  it('slows head down, and shows every rule the pairs that ours has seen', () => {
    const fast = replay([aJob(1)], 1);
    expect(fast.ours).toMatchObject({ slower: 0, notSlower: 1, meanPairs: 16 });
    const slow = replay([aJob(1)], 1.2);
    expect(slow.ours).toMatchObject({ slower: 1, notSlower: 0, meanPairs: 32 });
    for (const tally of Object.values(slow)) expect(tally.meanPairs).toBe(32);
    expect(slow.duckdb?.slower).toBe(1);
  });

  it('hides from the others what ours has not looked at', () => {
    const slow = aJob(1.2, 32).rec.one;
    const fastLater = slow.map(([base, head]): [number, number] => [base * 3, head / 2]);
    const rec = { one: [...slow, ...fastLater, ...fastLater] };
    for (const tally of Object.values(replay([{ job: 'a', rec }], 1))) {
      expect(tally).toMatchObject({ slower: 1, meanPairs: 32 });
    }
  });

  it('has no answer without pairs', () => {
    for (const tally of Object.values(replay([{ job: 'a', rec: { empty: [] } }], 1))) {
      expect(tally).toEqual({
        decisions: 1,
        slower: 0,
        notSlower: 0,
        inconclusive: 1,
        meanPairs: 0,
      });
    }
    expect(replay([], 1).ours).toMatchObject({ decisions: 0, meanPairs: 0 });
  });
});

describe('a line of a recording', () => {
  it('is read with its job and metrics', () => {
    expect(parseRecordedJob('{"job": 7, "rec": {"ms": [[1, 2.5]]}}', 'f:1')).toEqual({
      job: '7',
      rec: { ms: [[1, 2.5]] },
    });
  });

  it.each([
    ['{"job"', 'it is not JSON'],
    ['[]', '"rec" is not an object'],
    ['null', '"rec" is not an object'],
    ['{"rec": []}', '"rec" is not an object'],
    ['{"rec": {"ms": 4}}', '"ms" is not a list of pairs'],
    ['{"rec": {"ms": [[1, 2], [1]]}}', 'pair 2 of "ms" is [1]'],
    ['{"rec": {"ms": [[1, 0]]}}', 'pair 1 of "ms" is [1,0]'],
    ['{"rec": {"ms": [[1, "2"]]}}', 'pair 1 of "ms" is [1,"2"]'],
    ['{"rec": {"ms": [[1, null]]}}', 'pair 1 of "ms" is [1,null]'],
  ])('%s is refused where it is', (line, detail) => {
    expect(() => parseRecordedJob(line, 'file.jsonl:3')).toThrow(`file.jsonl:3: ${detail}`);
  });
});

describe('the rules of others', () => {
  const base = [10, 11, 12, 13, 14, 15, 16, 9.5, 10.5, 12.5];
  const times = (factor: number) => base.map((time) => time * factor);

  it('ratio: one number against a limit of 105 %', () => {
    expect(OTHER_RULES.ratio?.(base, times(1.051))).toBe('slower');
    expect(OTHER_RULES.ratio?.(base, times(1.049))).toBe('not slower');
  });

  it('duckdb: medians against a limit of 110 %', () => {
    expect(OTHER_RULES.duckdb?.(base, times(1.101))).toBe('slower');
    expect(OTHER_RULES.duckdb?.(base, times(1.099))).toBe('not slower');
    expect(OTHER_RULES.duckdb?.([10, 10], [11, 11])).toBe('slower');
  });

  it('tango: 2.6 standard errors and 1 %', () => {
    const noisy = (shift: number) => base.map((time, at) => time + shift + (at % 2 === 0 ? 1 : -1));
    // se = √(10/9)/√10 = 1/3
    expect(OTHER_RULES.tango?.(base, noisy(0.88))).toBe('slower');
    expect(OTHER_RULES.tango?.(base, noisy(0.85))).toBe('not slower');
    expect(OTHER_RULES.tango?.(base, times(1.009))).toBe('not slower');
    expect(OTHER_RULES.tango?.([10, 10], [10, 10])).toBe('not slower');
    expect(OTHER_RULES.tango?.([10], [20])).toBe('not slower');
  });

  // R 4.2.2, wilcox.test(head, base, alternative = "greater", exact = FALSE)$p.value: 0.0521, 0.0445,
  // and with ties 0.1027, 0.0147.
  it('mann-whitney: p below 0.05, with ties and continuity corrected', () => {
    const mannWhitney = OTHER_RULES['mann-whitney'];
    expect(mannWhitney?.(base, times(1.155))).toBe('not slower');
    expect(mannWhitney?.(base, times(1.16))).toBe('slower');
    const tied = [10, 11, 11, 12, 12, 12, 13, 14, 15, 15];
    const later = (by: number) => tied.map((time) => time + by);
    expect(mannWhitney?.(tied, later(1))).toBe('not slower');
    expect(mannWhitney?.(tied, later(2))).toBe('slower');
    expect(mannWhitney?.([1, 1], [1, 1])).toBe('not slower');
  });
});
