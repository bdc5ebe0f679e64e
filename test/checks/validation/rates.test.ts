/** The rate cannot be bought: it holds for all events, for each type, and for those that were there. */
import { describe, expect, it } from 'vitest';
import { countBefore, type FixtureChange } from '../../../src/checks/fixture-changes.ts';
import { judge } from '../../../src/checks/validation/judge.ts';
import type { FileValidation } from '../../../src/contracts/ports/fixtures.ts';
import type { FixturesBefore } from '../../../src/schema/types.ts';
import { aValidation } from '../../support/report.ts';

function aFile(path: string, events: number, invalid: number): FileValidation {
  const file = { path, format: 'ndjson', compression: 'none', size: 1 } as const;
  const byType = {} as FileValidation['byType'];
  const unloadable = { byType: {}, findings: [] };
  const rest = {
    byType,
    findings: [],
    findingCount: invalid,
    kinds: [],
    incomplete: false,
    unloadable,
  };
  return { file, events, valid: events - invalid, invalid, ...rest };
}

function aChange(path: string, counts: [number, number, number, number] | null): FixtureChange {
  if (counts === null) return { path, names: [path], isEdited: false, counts: null };
  const [events, invalid, eventsNow, invalidNow] = counts;
  const { byType } = aFile(path, 0, 0);
  const before = { events, invalid, byType };
  return {
    path,
    names: [path],
    isEdited: true,
    counts: { before, after: { events: eventsNow, invalid: invalidNow, byType } },
  };
}

describe('the fixtures that were there', () => {
  it.each<[string, FileValidation[], FixtureChange[], Partial<FixturesBefore>]>([
    [
      'good ones in another file make up for nothing',
      [aFile('a', 73, 5), aFile('b', 1066, 0)],
      [aChange('a', [73, 0, 73, 5])],
      { events: 73, valid: 68, worse: [{ file: 'a', base: 0, head: 5 }] },
    ],
    [
      'good ones in the same file make up for nothing',
      [aFile('a', 73 + 1066, 5)],
      [aChange('a', [73, 0, 1139, 5])],
      { events: 73, valid: 68 },
    ],
    [
      'what nobody touched counts as it is',
      [aFile('a', 10, 1)],
      [aChange('a', null)],
      { events: 10, valid: 9, worse: [] },
    ],
    [
      'a file that a link leads to is known by both names',
      [aFile('link/a', 10, 5)],
      [{ ...aChange('a', null), names: ['a', 'link/a'] }],
      { files: 1, events: 10, valid: 5 },
    ],
    [
      'a file that was thinned has the events that it has',
      [aFile('a', 2, 1)],
      [aChange('a', [73, 0, 2, 1])],
      { events: 2, valid: 1 },
    ],
    [
      'more invalid ones than were there are all that were there',
      [aFile('a', 9, 9)],
      [aChange('a', [3, 0, 9, 9])],
      { events: 3, valid: 0 },
    ],
    [
      'a file of the base that is gone does not count',
      [],
      [aChange('a', null)],
      { files: 0, events: 0 },
    ],
  ])('%s', (_what, files, changes, expected) => {
    expect(countBefore(files, changes)).toMatchObject(expected);
  });
});

describe('the verdict', () => {
  const bought = {
    files: 1,
    events: 73,
    valid: 68,
    worse: [{ file: 'a.ndjson', base: 0, head: 5 }],
  };

  it('fails for the fixtures that were there although all together reach the rate', () => {
    const { reasons } = judge(
      aValidation({ invalid: 5, valid: 1095, rate: 99.5454, before: bought }),
    );
    expect(reasons).toEqual([
      expect.stringMatching(
        /that the base has too, only 93\.1506 % are valid \(minimum 99 %\): 5 of 73 events.*worse than before: a\.ndjson/,
      ),
    ]);
  });

  it('fails for one type although all together reach the rate', () => {
    const { byType } = aValidation();
    const few = { ...byType, vesting: { valid: 1, invalid: 1 } };
    const { reasons } = judge(aValidation({ byType: few }));
    expect(reasons).toEqual([expect.stringContaining('vesting 50.00 % (1 of 2 events invalid)')]);
    expect(judge(aValidation({ byType: few, minimumRateByType: '50' })).reasons).toEqual([]);
  });

  it('says it once where all together do not reach the rate', () => {
    const { reasons } = judge(
      aValidation({ invalid: 50, valid: 1050, rate: 95.4545, before: bought }),
    );
    expect(reasons).toEqual([expect.stringMatching(/^only 95\.4545 %/)]);
  });

  it('has no rate for events of no known type, and none for a type that does not occur', () => {
    const { byType } = aValidation();
    const odd = { ...byType, unknown: { valid: 0, invalid: 1 }, hire: { valid: 0, invalid: 0 } };
    expect(judge(aValidation({ byType: odd })).reasons).toEqual([]);
  });
});
