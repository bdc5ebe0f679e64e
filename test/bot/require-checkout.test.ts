/** What is checked out, against what the run is about. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireCheckout, requirePushed } from '../../src/bot/require-checkout.ts';
import type { Subject } from '../../src/contracts/ports/trigger.ts';
import { aGitRepository, type GitRepository } from '../support/git-repository.ts';
import { repositoryAt } from '../support/outside.ts';

let repo: GitRepository;
let main: string;
let topic: string;
beforeEach(() => {
  repo = aGitRepository();
  main = repo.commit('base', { a: '1\n' });
  repo.git('checkout', '--quiet', '-b', 'topic');
  topic = repo.commit('change', { a: '2\n' });
});
afterEach(() => repo.remove());

function aPull(headSha = topic): Subject {
  const names = { headRef: 'topic', headRepository: 'org/plan', isFork: false };
  return { kind: 'pull', pull: { number: 1, headSha, baseSha: main, ...names } };
}

function check(subject: Subject, event = 'pull_request'): Promise<void> {
  return requireCheckout(repositoryAt(repo.folder), subject, { event });
}

const OTHER = { code: 'CHECKOUT_OTHER' };

describe('a pull request', () => {
  it('is judged by its head, whatever branch that stands on', async () => {
    await expect(check(aPull())).resolves.toBeUndefined();
    repo.git('checkout', '--quiet', '--detach');
    await expect(check(aPull())).resolves.toBeUndefined();
  });

  it('is judged by its merge, also by one into a target that has moved since', async () => {
    repo.git('checkout', '--quiet', 'main');
    repo.commit('later', { b: '1\n' });
    repo.git('merge', '--quiet', '--no-edit', 'topic');
    await expect(check(aPull())).resolves.toBeUndefined();
  });

  it.each([
    ['the target', 'main'],
    ['a commit after the head', 'later'],
    ['a merge of an older head', 'old'],
  ])('is not judged by %s', async (_what, place) => {
    repo.git('branch', 'later');
    repo.git('checkout', '--quiet', 'later');
    const newer = repo.commit('later', { c: '1\n' });
    repo.git('checkout', '--quiet', '-b', 'old', 'main');
    repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    repo.git('checkout', '--quiet', place);
    await expect(check(aPull(place === 'old' ? newer : topic))).rejects.toMatchObject(OTHER);
  });

  it.each([
    ['pull_request_target', /Run the gate on pull_request\. .*head\.sha/],
    ['pull_request', /no "ref", or "ref: \$\{\{ github\.event\.pull_request\.head\.sha }}"/],
    ['merge_group', /no "ref", or "ref: \$\{\{ github\.sha }}"/],
  ])('on %s is told what helps there', async (event, words) => {
    repo.git('checkout', '--quiet', 'main');
    await expect(check(aPull(), event)).rejects.toThrow(words);
  });

  it('without a commit checked out is not judged', async () => {
    repo.git('checkout', '--quiet', '--orphan', 'nothing');
    await expect(check(aPull())).rejects.toThrow('The checkout is at no commit');
  });
});

it.each(['group', 'branch'] as const)('a %s is judged by its own commit only', async (kind) => {
  const subject = { kind, baseSha: main, headSha: topic, pull: null } as const;
  await expect(check(subject, 'push')).resolves.toBeUndefined();
  repo.git('checkout', '--quiet', 'main');
  await expect(check(subject, 'push')).rejects.toMatchObject(OTHER);
  repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
  await expect(check(subject, 'push')).rejects.toMatchObject(OTHER);
});

describe('what was pushed', () => {
  const pushed = (sha: string) => requirePushed(repositoryAt(repo.folder), { sha });

  it('is checked out, by the id of the commit or of its tag', async () => {
    repo.git('tag', '--annotate', 'v1', '-m', 'one');
    await expect(pushed(topic)).resolves.toBeUndefined();
    await expect(pushed(repo.git('rev-parse', 'v1'))).resolves.toBeUndefined();
  });

  it('is another commit than that of the checkout, or one that it does not hold', async () => {
    await expect(pushed(main)).rejects.toMatchObject(OTHER);
    await expect(pushed('9'.repeat(40))).rejects.toMatchObject(OTHER);
  });

  it('is taken for what is there without git, and where no runner names it', async () => {
    await expect(pushed('')).resolves.toBeUndefined();
    repo.git('checkout', '--quiet', '--orphan', 'nothing');
    await expect(pushed(main)).resolves.toBeUndefined();
  });
});
