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

it.each([
  ['fixtures/a.json', true],
  ['fixtures/deep/b.ndjson.gz', true],
  ['fixtures/notes.md', false],
  ['fixtures/.hidden/a.json', false],
  ['fixtures.json', false],
  ['other/a.json', false],
  ['fixtures/old/a.json', false],
])(
  'a folder named in the place of a pattern stands for the fixtures below it: %s',
  (name, isTaken) => {
    for (const folder of ['fixtures', 'fixtures/', './fixtures']) {
      const matcher = createMatcher([folder, '!fixtures/old/**']);
      expect(matcher.takes(name)).toBe(isTaken);
    }
    expect(createMatcher(['Fixtures']).mayTake(name.toLowerCase())).toBe(
      isTaken || name === 'fixtures/old/a.json',
    );
  },
);
