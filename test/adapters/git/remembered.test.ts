/** How often git is started: a run asks the same questions again and again, and each costs a process. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRepository } from '../../../src/adapters/git/repository.ts';
import type { Repository } from '../../../src/contracts/ports/repository.ts';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import { runProgram } from '../../support/outside.ts';

let repo: GitRepository;
let repository: Repository;
/** Words of each git that was started. */
let started: string[];
beforeEach(() => {
  repo = aGitRepository();
  started = [];
  repository = createRepository(repo.folder, (program, words, options) => {
    started.push(words.join(' '));
    return runProgram(program, words, options);
  });
});
afterEach(() => repo.remove());

const WORKFLOW = '.github/workflows/gate.yml';
const ask = async (from: string, to: string) => [
  await repository.mergeBases(from, to),
  await repository.changes(from, to),
  await repository.tree(to),
  await repository.automation(to),
  await repository.textAt(to, 'folder/a.txt'),
  await repository.textAtTop(to, WORKFLOW),
  await repository.textAt(to, 'nowhere.txt'),
  await repository.mergedInto(to),
  await repository.dateOf(to),
];

it('two commits, asked about twice by their ids, start git once for each question', async () => {
  const from = repo.commit('one', { 'folder/a.txt': 'one\n', [WORKFLOW]: 'on: push\n' });
  const to = repo.commit('two', { 'folder/a.txt': 'two\n' });
  const first = await ask(from, to);
  const count = started.length;
  expect(first.slice(4, 7)).toEqual(['two\n', 'on: push\n', null]);
  expect(await ask(from, to)).toEqual(first);
  expect(started.slice(count)).toEqual([]);
  expect(new Set(started).size).toBe(count);
});

it('a content that two commits have is read once', async () => {
  const from = repo.commit('one', { 'a.txt': 'same\n', 'b.txt': 'one\n' });
  const to = repo.commit('two', { 'b.txt': 'two\n' });
  const texts = [await repository.textAt(from, 'a.txt'), await repository.textAt(to, 'a.txt')];
  expect(texts).toEqual(['same\n', 'same\n']);
  expect(started.filter((words) => words.includes(' cat-file '))).toHaveLength(1);
});

it('a branch that moves is asked about anew', async () => {
  repo.commit('one', { 'a.txt': 'one\n' });
  expect(await repository.textAt('main', 'a.txt')).toBe('one\n');
  repo.commit('two', { 'a.txt': 'two\n' });
  expect(await repository.textAt('main', 'a.txt')).toBe('two\n');
});

it('a question that git could not answer has the same reason the second time', async () => {
  repo.commit('one');
  const none = '1'.repeat(40);
  for (let i = 0; i < 2; i += 1)
    await expect(repository.tree(none)).rejects.toMatchObject({ code: 'BASE_UNKNOWN' });
});

it('the commit that is checked out is the one of the first answer', async () => {
  expect(await repository.head()).toBeNull();
  const first = repo.commit('one');
  expect(await repository.head()).toBe(first);
  repo.commit('two');
  expect(await repository.head()).toBe(first);
});
