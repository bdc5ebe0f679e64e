import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withJob } from '../../../src/checks/benchmarks/baseline.ts';
import { formatBaseline } from '../../../src/checks/benchmarks/format-baseline.ts';
import { parseBaseline } from '../../../src/checks/benchmarks/parse-baseline.ts';
import { aBaseline } from '../../support/baseline.ts';

const FILE = 'baselines/small.json';
const TEXT = formatBaseline(aBaseline());

function refusal(text: string): string {
  try {
    parseBaseline(text, FILE);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

/** The text with one thing put for another. */
function broken(from: string, to: string): string {
  if (!TEXT.includes(from)) throw new Error(`the baseline does not hold ${from}`);
  return TEXT.replace(from, to);
}

describe('a baseline file', () => {
  it('is read as it was written', () => {
    expect(parseBaseline(TEXT, FILE)).toEqual(aBaseline());
    const job = { commit: 'c2', date: '2026-02-01', samples: { 'ingest.peak-rss': [0.5] } };
    const next = withJob(aBaseline(), aBaseline(), 'cpu/2 · "x"', job);
    expect(parseBaseline(formatBaseline(next), FILE)).toEqual(next);
  });

  it.each(['small', 'full'])('of this repository is one: %s', (scale) => {
    const file = `baselines/${scale}.json`;
    const text = readFileSync(path.resolve(import.meta.dirname, '../../..', file), 'utf8');
    expect(parseBaseline(text, file).format).toBe(1);
  });

  it('of the first versions, without memory and platform, is one too', () => {
    const { platform: _, ...old } = aBaseline();
    expect(refusal(JSON.stringify(old).replaceAll(/,"memory":\d+/g, ''))).toBe('accepted');
  });

  it.each([
    ['', ':1: here it stops being JSON'],
    [broken('"format": 1,', '"format": 1'), ':17: here it stops being JSON'],
    ['<<<<<<< HEAD\n', ':1: here it stops being JSON'],
    ['[]', ':1: the file is an array; it must be object'],
    ['{"format": 1}', ':1: the file lacks "duckdb"'],
    [broken('"format": 1', '"format": 2'), ':16: `/format` is 2; this version reads 1'],
    [broken('"format": 1', '"zebra": 1'), ':1: the file lacks "format"'],
    [broken('"duckdb": "v1.5.5"', '"duckdb": 5'), ':2: `/duckdb` is 5; it must be string'],
    [broken('"platform"', '"platfrom"'), ':17: the file holds "platfrom", which is unknown'],
    [
      broken('"rows": 100', '"rows": -100'),
      ':24: `/work/scripts/balances.sql/SEQ_SCAN/rows` is -100; it must be >= 0',
    ],
    [
      broken('"rows": 100', '"rows": "100"'),
      ':24: `/work/scripts/balances.sql/SEQ_SCAN/rows` is "100"; it must be integer',
    ],
    [
      broken('"scanned": 200', '"scaned": 200'),
      ':24: `/work/scripts/balances.sql/SEQ_SCAN` lacks "scanned"',
    ],
    [
      broken('[0.2, 0.25]', '[0.2, null]'),
      ':10: `/environments/cpu · 2 cores/jobs/0/samples/reconstruct.seconds/1` is null; it must be number',
    ],
    [
      broken('"2026-01-01"', '"January"'),
      ':8: `/environments/cpu · 2 cores/jobs/0/date` is "January"; it must match pattern',
    ],
    [
      broken('"duckdb": "v1.5.5"', '"duckdb": "v1", "duckdb": "v2"'),
      ':2: `/duckdb` is there twice',
    ],
  ])('%# is refused with its line', (text, expected) => {
    expect(refusal(text)).toContain(FILE + expected);
    expect(refusal(text)).toContain(
      'Correct this baseline; or delete the file, and run: npx dc-event-gate baseline update',
    );
  });
});
