import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrend, collectFigures, isOutrun, withEntry } from '../../src/bot/history.ts';
import type { HistoryEntry } from '../../src/bot/parse-history.ts';
import { aBenchmark, aReport } from '../support/report.ts';

function anEntry(
  run: number,
  metrics: Record<string, number> = { rate: run },
  key = 'gate',
): HistoryEntry {
  return {
    key,
    run,
    attempt: 1,
    sha: 'a'.repeat(40),
    at: '2026-03-01T12:00:00Z',
    verdict: 'pass',
    metrics,
  };
}

function runsOf(text: string): number[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).run);
}

describe('the history', () => {
  it('is in the order of runs, each once, whoever writes first', () => {
    const order = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(order, (runs) => {
        const text = runs.reduce((before, run) => withEntry(before, anEntry(run)), '');
        expect(runsOf(text)).toEqual([...new Set(runs)].sort((a, b) => a - b));
      }),
      { seed: 508 },
    );
  });

  it('keeps so many and no more: the newest', () => {
    const full = Array.from({ length: 2_000 }, (_, run) => JSON.stringify(anEntry(run + 1)));
    const runs = runsOf(withEntry(`${full.join('\n')}\n`, anEntry(2_001)));
    expect(runs).toHaveLength(2_000);
    expect([runs[0], runs.at(-1)]).toEqual([2, 2_001]);
  });

  it('leaves out what is no entry', () => {
    const bad = [
      'not json',
      '{}',
      'null',
      '[]',
      '{"run":"1"}',
      JSON.stringify({ ...anEntry(1), key: 1 }),
      JSON.stringify({ ...anEntry(1), metrics: { a: 'x' } }),
      JSON.stringify(anEntry(1, { a: 1 })).replace('"a":1', '"a":1e999'),
    ];
    expect(runsOf(withEntry(bad.join('\n'), anEntry(7)))).toEqual([7]);
  });

  it('has the figures of each gate of a repository, of one run too', () => {
    const [one, other] = [anEntry(5, { a: 1 }), anEntry(5, { a: 2 }, 'plans/b.yml')];
    const text = [one, other, anEntry(6, { a: 3 }, 'plans/b.yml')].reduce(withEntry, '');
    expect(runsOf(text)).toEqual([5, 5, 6]);
    expect(isOutrun(text, one)).toBe(false);
    expect(isOutrun(text, other)).toBe(true);
    expect(buildTrend(text, 'history', 'gate')).toBeNull();
    expect(buildTrend(text, 'history', 'plans/b.yml')?.series).toEqual([
      { metric: 'a', values: [2, 3] },
    ]);
  });

  it('keeps entries that name no gate, and shows them to each', () => {
    const { key: _, ...old } = anEntry(1, { a: 1 });
    const text = withEntry(`${JSON.stringify(old)}\n`, anEntry(2, { a: 2 }));
    expect(buildTrend(text, 'history', 'gate')?.series).toEqual([{ metric: 'a', values: [1, 2] }]);
  });

  it('has the figures of a report', () => {
    expect(collectFigures(aReport({ benchmarks: aBenchmark() }))).toMatchObject({
      'validation.rate': 100,
      'golden.matched': expect.any(Number),
      'ingest.events-per-second': expect.any(Number),
    });
    const nothing = { validation: null, quality: null, golden: null, benchmarks: null };
    expect(collectFigures(aReport(nothing))).toEqual({});
  });
});

describe('the trend', () => {
  it('shows what was measured more than once, by name', () => {
    const text = [anEntry(1, { b: 1, a: 5 }), anEntry(2, { b: 2, c: 9 }), anEntry(3, { a: 6 })]
      .map((entry) => JSON.stringify(entry))
      .join('\n');
    expect(buildTrend(text, 'history', 'gate')).toEqual({
      branch: 'history',
      series: [
        { metric: 'a', values: [5, 6] },
        { metric: 'b', values: [1, 2] },
      ],
    });
  });

  it('is none without two runs', () => {
    expect(buildTrend('', 'history', 'gate')).toBeNull();
    expect(buildTrend(JSON.stringify(anEntry(1)), 'history', 'gate')).toBeNull();
  });
});
