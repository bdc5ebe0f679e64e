import { expect, it } from 'vitest';
import { createMatcher } from '../../src/events/fixture-patterns.ts';
import { createWalk } from '../../src/events/globs/walk.ts';

it.each([
  ['.hidden/a.json', true],
  ['.a.json', true],
  ['b/a.json', false],
])('a negation with stars leaves out no name that begins with a dot: %s', (name, isTaken) => {
  const left = ['**/*.json'];
  const wanted = ['**/.*.json', '.hidden/*', 'b/*'];
  const matcher = createMatcher([...wanted, '!**/*.json']);
  expect([matcher.takes(name), matcher.leavesOut(name)]).toEqual([isTaken, !isTaken]);
  // As the files are collected, so the guard knows them.
  expect(wanted.some((pattern) => createWalk(pattern, left).takes(name))).toBe(isTaken);
});
