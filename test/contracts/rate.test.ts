import { describe, expect, it } from 'vitest';
import {
  counted,
  formatCount,
  formatPercent,
  percent,
  reachesMinimum,
} from '../../src/contracts/rate.ts';

describe('the validation rate', () => {
  it.each([
    [99, 100, '99', true],
    [989, 1000, '98.9', true],
    [989, 1000, '99', false],
    [9_899_999_999, 10_000_000_000, '99', false],
    [0, 0, '99', true],
    [1, 3, '33.333333', true],
    [1, 3, '33.333334', false],
    [0, 5, '0', true],
  ])('%d of %d reaches %s %%: %s', (valid, events, minimum, expected) => {
    expect(reachesMinimum(valid, events, minimum)).toBe(expected);
  });

  it.each([
    [9_899_999, 10_000_000, 98.9999],
    [2, 3, 66.6666],
    [5, 5, 100],
    [0, 0, 0],
  ])('%d of %d shows as %d: cut, never rounded up', (valid, events, expected) => {
    expect(percent(valid, events)).toBe(expected);
  });

  it.each([
    [100, '100.00'],
    [98.9, '98.90'],
    [98.9999, '98.9999'],
    [66.666, '66.666'],
  ])('formats %d as %s', (value, expected) => {
    expect(formatPercent(value)).toBe(expected);
  });

  it.each([0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 26_000_000_001, -1, -4321])(
    'writes %d as Intl does',
    (count) => {
      expect(formatCount(count)).toBe(count.toLocaleString('en-US'));
    },
  );

  it('counts in words', () => {
    expect([counted(1, 'event'), counted(1234, 'event'), counted(2, 'query', 'queries')]).toEqual([
      '1 event',
      '1,234 events',
      '2 queries',
    ]);
  });
});
