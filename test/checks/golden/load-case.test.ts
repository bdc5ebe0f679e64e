/** What lies in the folder of a golden case, and is compared with nothing. */
import { describe, expect, it } from 'vitest';
import { loadCase } from '../../../src/checks/golden/load-case.ts';
import type { DeclaredTable } from '../../../src/contracts/tables/table.ts';
import { TABLES } from '../../../src/plan/tables.ts';
import { aFolder } from '../../support/fixture-folder.ts';
import { workspaceAt } from '../../support/outside.ts';

const CASE = {
  'golden/one/case.yml': 'title: T\nsource: S\n',
  'golden/one/events.ndjson': '{}\n',
  'golden/one/expected/balances.csv': 'x\n',
};
const load = (more: Readonly<Record<string, string>>) =>
  loadCase(
    workspaceAt(aFolder({ ...CASE, ...more })),
    'golden',
    'one',
    TABLES as readonly DeclaredTable[],
  );

describe('expected files', () => {
  it('are those of the folder', async () => {
    const { expected } = await load({});
    expect(expected.map(({ file }) => file)).toEqual(['golden/one/expected/balances.csv']);
  });

  it.each([
    ['expected/Snapshots.csv', 'Snapshots.csv'],
    ['expected/deep/snapshots.csv', 'deep'],
  ])('are not left out in silence: %s', async (stray, named) => {
    await expect(load({ [`golden/one/${stray}`]: 'x\n' })).rejects.toThrow(
      `golden/one/expected/${named}:1: no table of this name is compared`,
    );
  });
});
