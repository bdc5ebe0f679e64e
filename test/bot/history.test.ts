import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrend, collectFigures, withEntry } from '../../src/bot/history.ts';
import type { HistoryEntry } from '../../src/bot/parse-history.ts';
import { aBenchmark, aReport } from '../support/report.ts';

function anEntry(run: number, metrics: Record<string, number> = { rate: run }): HistoryEntry {
  return {
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
      JSON.stringify({ ...anEntry(1), metrics: { a: 'x' } }),
      JSON.stringify(anEntry(1, { a: 1 })).replace('"a":1', '"a":1e999'),
    ];
    expect(runsOf(withEntry(bad.join('\n'), anEntry(7)))).toEqual([7]);
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
    expect(buildTrend(text, 'history')).toEqual({
      branch: 'history',
      series: [
        { metric: 'a', values: [5, 6] },
        { metric: 'b', values: [1, 2] },
      ],
    });
  });

  it('is none without two runs', () => {
    expect(buildTrend('', 'history')).toBeNull();
    expect(buildTrend(JSON.stringify(anEntry(1)), 'history')).toBeNull();
  });
});
