import { calculateSummary, parse, validate } from 'ctrf';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/schema/types.ts';
import { rendered } from '../support/rendered.ts';
import { aReport } from '../support/report.ts';
import { aRichReport } from '../support/rich-report.ts';

async function read(report: Report) {
  const text = await rendered(report, 'ctrf');
  expect(validate(JSON.parse(text))).toEqual({ valid: true, errors: [] });
  return parse(text, { validate: true });
}

describe('CTRF', () => {
  it('follows the schema, and its own reader counts what the summary says', async () => {
    const { results } = await read(aRichReport());
    const { tests, passed, failed, skipped, other } = calculateSummary(results.tests);
    expect(results.summary).toMatchObject({ tests, passed, failed, skipped, other });
    expect(results.summary).toMatchObject({ tests: 31, failed: 9, skipped: 1, other: 0 });
    expect(results.tests.find(({ name }) => name === 'graded-vesting')).toMatchObject({
      status: 'failed',
      suite: ['dc-event-gate', 'golden'],
      message: '15 differences',
      trace: expect.stringContaining('vested_balance: expected 1600.000000'),
    });
  });

  it('of a pass has only tests that passed or were switched off', async () => {
    const { results } = await read(aReport());
    expect(results.summary.failed + results.summary.other).toBe(0);
    expect(results.summary.passed).toBeGreaterThan(10);
  });

  it('of a run that could not decide has a test that neither passed nor failed', async () => {
    const { results } = await read(aReport({ verdict: 'inconclusive', reasons: ['no library'] }));
    expect(results.tests[0]).toMatchObject({ status: 'other', message: 'no library' });
  });
});
