import { describe, expect, it } from 'vitest';
import { type AlertIssue, findConcerns, planAlert } from '../../src/bot/alert.ts';
import { formatMarker, type Identity } from '../../src/bot/sticky-comment.ts';
import { aBenchmark, aMetric, aQuality, aReport, aValidation } from '../support/report.ts';

const BOT = 'github-actions[bot]';

function anIdentity(runId: number, key = 'gate'): Identity {
  return { key, headSha: 'a'.repeat(40), runId, attempt: 1 };
}

function anIssue(number: number, runId: number, overrides: Partial<AlertIssue> = {}): AlertIssue {
  const body = `${formatMarker(anIdentity(runId))}\ntext`;
  return { number, author: BOT, state: 'open', body, ...overrides };
}

function plan(issues: AlertIssue[], fails: boolean, runId = 10) {
  return planAlert(issues, { identity: anIdentity(runId), author: BOT, fails });
}

describe('the alert', () => {
  it('opens with the first failure and never without one', () => {
    expect(plan([], true)).toEqual({ kind: 'open' });
    expect(plan([], false)).toEqual({ kind: 'nothing' });
  });

  it('is kept true, and closed on recovery', () => {
    expect(plan([anIssue(1, 9)], true)).toEqual({ kind: 'update', number: 1, duplicates: [] });
    expect(plan([anIssue(1, 9)], false)).toEqual({ kind: 'close', number: 1, duplicates: [] });
  });

  it('opens anew after it was closed', () => {
    expect(plan([anIssue(1, 9, { state: 'closed' })], true)).toEqual({ kind: 'open' });
    expect(plan([anIssue(1, 9, { state: 'closed' })], false)).toEqual({ kind: 'nothing' });
  });

  it('is one: the oldest stays', () => {
    const issues = [anIssue(3, 9), anIssue(1, 8)];
    expect(plan(issues, true)).toEqual({ kind: 'update', number: 1, duplicates: [3] });
  });

  it('is said once by a run', () => {
    expect(plan([anIssue(1, 10)], true)).toEqual({ kind: 'nothing' });
    const two = [anIssue(1, 10), anIssue(2, 10)];
    expect(plan(two, true)).toEqual({ kind: 'update', number: 1, duplicates: [2] });
  });

  it('is left to a newer run', () => {
    expect(plan([anIssue(1, 11)], true)).toEqual({ kind: 'nothing' });
    expect(plan([anIssue(1, 11, { state: 'closed' })], true)).toEqual({ kind: 'nothing' });
  });

  it("is nobody else's issue, and no other gate's", () => {
    const others = [
      anIssue(1, 9, { author: 'mallory' }),
      anIssue(2, 9, { body: `${formatMarker(anIdentity(9, 'another'))}\n` }),
      anIssue(3, 9, { body: 'by hand' }),
    ];
    expect(plan(others, true)).toEqual({ kind: 'open' });
    expect(plan(others, false)).toEqual({ kind: 'nothing' });
  });
});

describe('what an alert is about', () => {
  it.each([
    ['nothing', aReport(), []],
    [
      'validation',
      aReport({ verdict: 'fail', validation: aValidation({ invalid: 1 }) }),
      ['validation'],
    ],
    [
      'data quality',
      aReport({ verdict: 'fail', quality: { ...aQuality(), errors: 2 } }),
      ['data quality'],
    ],
    [
      'performance',
      aReport({
        verdict: 'fail',
        benchmarks: aBenchmark({ metrics: [aMetric({ targetMet: false })] }),
      }),
      ['performance'],
    ],
    ['a run that could not decide', aReport({ verdict: 'inconclusive' }), ['undecided']],
  ])('%s', (_what, report, concerns) => {
    expect(findConcerns(report)).toEqual(concerns);
  });
});
