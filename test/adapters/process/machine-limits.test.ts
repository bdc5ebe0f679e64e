import { afterEach, expect, it, vi } from 'vitest';
import { ownLimits } from '../../../src/adapters/process/machine-limits.ts';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['a gigabyte a core', 1, 8e9, { memory: 1e9, threads: null }],
  ['not more than a share of the machine', 4, 8e9, { memory: 2.4e9, threads: null }],
  [
    'fewer threads than cores, where each would have too little',
    64,
    2e9,
    { memory: 6e8, threads: 2 },
  ],
  ['one thread at least', 2, 5e8, { memory: 1.5e8, threads: 1 }],
])('databases of the judge may take %s', (_, cores, container, expected) => {
  vi.spyOn(process, 'constrainedMemory').mockReturnValue(container);
  expect(ownLimits(cores)).toEqual(expected);
});
