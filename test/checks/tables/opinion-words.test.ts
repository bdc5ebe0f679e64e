/** What a pass or a failure says of the second opinion. */
import { describe, expect, it } from 'vitest';
import { TABLES_CHECK } from '../../../src/checks/tables/check.ts';
import type { ReconstructionReport } from '../../../src/schema/types.ts';
import { aReconstruction } from '../../support/report.ts';

const OWN = { name: 'sums', rows: 2, problem: null };
const judge = (overrides: Partial<ReconstructionReport>) =>
  TABLES_CHECK.judge(aReconstruction(overrides));

describe('a pass rests on', () => {
  it.each<[string, Partial<ReconstructionReport>, string[]]>([
    ['the fold, of tables of the plan', {}, ['both reconstructions agree']],
    [
      'nothing, where none was asked for',
      { secondOpinion: { by: 'none', tables: [] } },
      ['no second opinion of 1 table of the plan'],
    ],
    [
      'the fold, and not of declared tables',
      { declared: [OWN, OWN] },
      [
        'both reconstructions agree',
        'the keys of 2 declared tables are unique, without a second opinion of them',
      ],
    ],
    [
      'another command, of all of them',
      { declared: [OWN], secondOpinion: { by: 'old', tables: ['participant_balances', 'sums'] } },
      ['"old" makes the same of 2 tables', 'the key of 1 declared table is unique'],
    ],
  ])('%s', (_, overrides, grounds) => {
    expect(judge(overrides)).toEqual({ reasons: [], doubts: [], grounds });
  });
});

describe('a declared table without a row', () => {
  const EMPTY = { ...OWN, name: 'late', rows: 0 };
  const ofCommand = (...declared: (typeof OWN)[]) => ({ tables: [], declared, events: 2 });

  it('leaves nothing to rest on, where all are like that', () => {
    const { doubts } = judge(ofCommand(EMPTY, { ...EMPTY, name: 'sums' }));
    const nothing = 'nothing shows that the pipeline makes anything of 2 events';
    expect(doubts).toEqual([`none of the 2 declared tables has a row: ${nothing}`]);
    expect(judge(ofCommand(EMPTY)).doubts).toEqual([
      `the declared table late has no row: ${nothing}`,
    ]);
    const report = aReconstruction(ofCommand(EMPTY));
    expect(TABLES_CHECK.nextStep(report, { reasons: [], approvalLabel: null })).toMatchObject({
      sentence: expect.stringContaining('declare a table in the config that has some'),
    });
  });

  it('is named beside others, and with tables of the plan', () => {
    expect(judge(ofCommand(OWN, EMPTY))).toMatchObject({
      doubts: [],
      grounds: [
        'the keys of 2 declared tables are unique (late without a row), without a second opinion of them',
      ],
    });
    expect(judge({ declared: [EMPTY] }).doubts).toEqual([]);
  });
});

describe('a disagreement', () => {
  it.each<[string, Partial<ReconstructionReport>, string]>([
    ['of SQL', {}, 'the SQL and the TypeScript reconstruction disagree in 2 places'],
    [
      'of a command',
      { loading: null },
      'the command and the TypeScript reconstruction disagree in 2 places',
    ],
    [
      'with another command',
      { secondOpinion: { by: 'old', tables: ['sums'] } },
      'the pipeline and its second opinion "old" disagree in 2 places',
    ],
  ])('%s names the two', (_, overrides, reason) => {
    expect(judge({ ...overrides, disagreementCount: 2 }).reasons).toEqual([reason]);
  });
});
