/** A team's file of limits is an expectation: years may come, and none may change or go unapproved. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import { CONFIG, FIXTURES, guardTeam, startTeam } from '../../support/guarded-team.ts';

let repo: GitRepository;
beforeEach(() => {
  repo = aGitRepository();
});
afterEach(() => repo.remove());

const LIMITS = 'seeds/irs.csv';
const BEFORE = 'year,limit\n2027,100\n2028,110\n';

describe('a file of limits', () => {
  it.each([
    ['has a year more', `${BEFORE}2029,120\n`, []],
    ['has a year more, before the others', BEFORE.replace('2027', '2026,90\n2027'), []],
    ['has another figure', BEFORE.replace('110', '999'), [`${LIMITS} modified`]],
    ['has a year less', 'year,limit\n2027,100\n', [`${LIMITS} modified`]],
    ['is gone', null, [`${LIMITS} removed`]],
  ])('that %s is seen so', async (_how, text, found) => {
    const target = startTeam(repo, {
      [CONFIG]: `${FIXTURES}limits: ${LIMITS}\n`,
      [LIMITS]: BEFORE,
    });
    repo.commit('change', { [LIMITS]: text });
    const guarded = await guardTeam(repo, { target });
    expect(guarded.found).toEqual(found);
    expect(guarded.approval).toBe(found.length === 0 ? 'not-needed' : 'missing');
  });

  it('that the config names no more needs the label', async () => {
    const target = startTeam(repo, {
      [CONFIG]: `${FIXTURES}limits: ${LIMITS}\n`,
      [LIMITS]: BEFORE,
    });
    repo.commit('change', { [CONFIG]: FIXTURES });
    expect((await guardTeam(repo, { target })).found).toEqual([`limits: ${LIMITS} -> none`]);
  });
});
