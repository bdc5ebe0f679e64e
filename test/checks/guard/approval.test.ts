import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArrival, judgeApproval, standingLabel } from '../../../src/checks/guard/approval.ts';
import type { ApprovalEvent, LabelChange } from '../../../src/contracts/ports/github.ts';

const BOT = 'github-actions[bot]';
const LABEL = 'update-baselines';

function at(second: number): string {
  return `2026-03-01T12:00:${String(second).padStart(2, '0')}Z`;
}

function set(second: number, actor: string | null = 'ada', label = LABEL): LabelChange {
  return { kind: 'labeled', label, actor, at: at(second) };
}

function off(second: number, actor: string | null = 'ada'): LabelChange {
  return { kind: 'unlabeled', label: LABEL, actor, at: at(second) };
}

const turned = (second: number): ApprovalEvent => ({ kind: 'retargeted', at: at(second) });

function approval(events: ApprovalEvent[], coveredFrom: string | null, writers = ['ada']) {
  const mayWrite = new Map(writers.map((login) => [login, true]));
  return judgeApproval({ events, label: LABEL, bot: BOT, mayWrite, coveredFrom });
}

describe('the label', () => {
  it.each([
    ['set', [set(1)], 1],
    ['set again', [set(1), off(2), set(3)], 3],
    ['taken off by the bot, which is done with it', [set(1), off(2, BOT)], 1],
    ['in other letters', [set(1, 'ada', 'Update-Baselines')], 1],
    ['set for the branch that it goes to now', [set(1), turned(2), set(3)], 3],
  ])('stands: %s', (_how, changes, second) => {
    expect(standingLabel(changes, LABEL, BOT)?.at).toBe(at(second));
  });

  it.each([
    ['never set', []],
    ['another one', [set(1, 'ada', 'bug')]],
    ['taken off by a person', [set(1), off(2)]],
    ['set when it went to another branch', [set(1), turned(2)]],
    ['taken off by an account that is gone', [set(1), off(2, null)]],
    [
      'taken off by the bot, then set and taken off by a person',
      [set(1), off(2, BOT), set(3), off(4)],
    ],
  ])('does not stand: %s', (_how, changes) => {
    expect(standingLabel(changes, LABEL, BOT)).toBeNull();
  });
});

describe('an approval', () => {
  it('counts after the newest commit that it covers', () => {
    expect(approval([set(5)], at(4))).toEqual({ state: 'approved', by: 'ada', at: at(5) });
  });

  it.each([
    ['in the same second', at(5)],
    ['before it', at(6)],
  ])('is stale %s', (_when, coveredFrom) => {
    expect(approval([set(5)], coveredFrom)).toEqual({ state: 'stale', by: 'ada', at: at(5) });
  });

  it('is not known where nobody knows when that came', () => {
    expect(approval([set(5)], null)).toMatchObject({ state: 'unknown' });
    expect(approval([set(5, 'triage')], null).state).toBe('not-allowed');
  });

  it('is none by a person who may not write', () => {
    expect(approval([set(5, 'triage')], at(4))).toEqual({ state: 'not-allowed', by: 'triage' });
  });

  it("is the last setter's: an earlier one by a maintainer does not count for it", () => {
    expect(approval([set(5), set(6, 'triage')], at(4)).state).toBe('not-allowed');
  });

  it('is none by an account that is gone', () => {
    expect(approval([set(5, null)], at(4)).state).toBe('missing');
  });
});

describe('a commit came to its branch', () => {
  const push = (second: number, before: string, after: string) => ({
    before,
    after,
    at: at(second),
  });

  it('with the push that brought it', () => {
    const pushes = [push(3, 'b', 'c'), push(2, 'a', 'b'), push(1, '0', 'a')];
    expect(findArrival(new Set(['b', 'c']), pushes)).toBe(at(2));
    expect(findArrival(new Set(['c']), pushes)).toBe(at(3));
    expect(findArrival(new Set(['a', 'b', 'c']), pushes)).toBe(at(1));
  });

  it('with the last such push, where it was taken back in between', () => {
    const pushes = [push(4, 'a', 'b'), push(3, 'b', 'a'), push(2, 'a', 'b'), push(1, '0', 'a')];
    expect(findArrival(new Set(['b']), pushes)).toBe(at(4));
  });

  it('nobody knows when, where the newest push did not bring it', () => {
    expect(findArrival(new Set(['b']), [push(1, '0', 'a')])).toBeNull();
    expect(findArrival(new Set(['b']), [])).toBeNull();
  });

  it('never earlier than a push that brought it', () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(names, fc.subarray(['a', 'b', 'c', 'd']), (heads, held) => {
        const holding = new Set(held);
        const pushes = heads.slice(1).map((after, i) => push(i, heads[i] as string, after));
        const arrival = findArrival(holding, pushes.toReversed());
        const last = pushes.findLast(
          ({ before, after }) => holding.has(after) && !holding.has(before),
        );
        if (!holding.has(heads.at(-1) as string)) expect(arrival).toBeNull();
        else expect(arrival).toBe(last?.at ?? pushes[0]?.at);
      }),
      { seed: 507 },
    );
  });
});
