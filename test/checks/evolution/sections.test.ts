/** What a report says of a changed schema, in words. */
import { describe, expect, it } from 'vitest';
import { EVOLUTION } from '../../../src/checks/evolution/check.ts';
import { compareBuilt } from '../../../src/checks/evolution/compare-built.ts';
import type { Database } from '../../../src/contracts/ports.ts';
import type { TableShape } from '../../../src/contracts/tables/table.ts';
import type { EvolutionReport } from '../../../src/schema/types.ts';
import { aFinding, anEvolution, aSchemaChange } from '../../support/report.ts';

const CONTEXT = { reasons: [], approvalLabel: null };

function said(overrides: Partial<EvolutionReport>): string {
  const sections = EVOLUTION.sections(anEvolution(overrides), CONTEXT);
  return JSON.stringify(sections.map(({ rank, heading, blocks }) => [rank, heading, blocks]));
}

const REPLAY = {
  since: 'v1',
  commit: 'c',
  files: 1,
  events: 9,
  lost: 0,
  byType: {},
  byField: [],
  witnesses: [],
};

describe('the section of a changed schema', () => {
  it.each([
    ['is not there where nothing changed', {}, '[]'],
    ['names a pattern of tags that matches none', { unmatched: ['v*'] }, 'No tag matches v*'],
    [
      'warns of lost events that nobody asked to keep',
      {
        changes: [aSchemaChange({ isAllowed: true })],
        replays: [
          {
            ...REPLAY,
            lost: 2,
            byType: { hire: 2 },
            byField: [{ pointer: '', rule: 'type', findings: 2 }],
            witnesses: [aFinding()],
          },
        ],
      },
      '["warning","Changes of the event schema"',
    ],
    [
      'says where all events are kept',
      { changes: [aSchemaChange()], replays: [REPLAY] },
      'All 9 events that were valid at v1 still are',
    ],
    [
      'says where there was no event',
      { changes: [aSchemaChange()], replays: [{ ...REPLAY, events: 0 }] },
      'v1 has no valid event to replay',
    ],
    [
      'says what hangs on an event',
      { changes: [aSchemaChange({ backward: 'depends' })] },
      'breaks old events that carry it otherwise',
    ],
    [
      'says what nobody knows',
      { changes: [aSchemaChange({ forward: 'undecided' })] },
      'undecided for new events under the old schema',
    ],
    ['says how many fields there are', { changes: [aSchemaChange({ fieldCount: 40 })] }, 'of 40'],
    [
      'says why tables were not compared',
      { meaning: { note: 'no', tables: [] } },
      'were not compared: no',
    ],
    [
      'says that the tables are the same',
      { meaning: { note: null, tables: [{ table: 't', rows: 0, first: null, note: null }] } },
      'the same tables',
    ],
    [
      'says how many rows differ',
      { meaning: { note: null, tables: [{ table: 't', rows: 3, first: null, note: null }] } },
      't: 3 rows',
    ],
  ])('%s', (_title, overrides, words) => {
    expect(said(overrides as Partial<EvolutionReport>)).toContain(words);
  });

  it('has its line in the summary, and its ground of a pass', () => {
    const changed = anEvolution({
      changes: [aSchemaChange({ isAllowed: true })],
      replays: [REPLAY],
    });
    expect(EVOLUTION.facts(changed)).toEqual([
      { label: 'schema', value: '1 change, 0 earlier events lost, allowed: backward' },
    ]);
    expect(EVOLUTION.judge(changed).grounds).toEqual([
      '1 schema change within "backward", 9 earlier events replayed',
    ]);
    expect(EVOLUTION.facts(anEvolution({ base: null }))).toEqual([
      { label: 'schema', value: 'compared with nothing: there is no base' },
    ]);
    expect(EVOLUTION.facts(anEvolution())).toEqual([]);
    const free = anEvolution({ allow: null, changes: [aSchemaChange()] });
    expect(EVOLUTION.facts(free)[0]?.value).toContain('nothing asked of them');
    expect(EVOLUTION.judge(free)).toEqual({ reasons: [], doubts: [], grounds: [] });
    expect([EVOLUTION.isNotable(free), EVOLUTION.isNotable(anEvolution())]).toEqual([true, false]);
    expect([EVOLUTION.findings(free), EVOLUTION.figures(free), EVOLUTION.concern(free)]).toEqual([
      [],
      {},
      null,
    ]);
  });
});

describe('two tables of the same events', () => {
  const shape: TableShape = {
    name: 't',
    goldenFile: 't.csv',
    key: ['id'],
    day: null,
    ignore: [],
    columns: [
      { name: 'id', kind: 'integer' },
      { name: 'sum', kind: 'amount' },
    ],
  };
  const holding = (...chunks: string[][]) =>
    ({
      async *lines() {
        yield* chunks;
      },
    }) as unknown as Database;

  it.each([
    [['1,5', '2,'], ['1,5', '2,'], 0, null],
    [['1,5'], ['1,6'], 1, { key: ['1'], column: 'sum', before: '5', after: '6' }],
    [['1,5'], ['1,'], 1, { key: ['1'], column: 'sum', before: '5', after: 'NULL' }],
    [['1,5', '9,5'], ['9,5'], 1, { key: ['1'], column: null, before: 'a row', after: 'no row' }],
    [
      ['1,5'],
      ['1,5', '10,5', '11,5'],
      2,
      { key: ['10'], column: null, before: 'no row', after: 'a row' },
    ],
    [['9,5'], ['10,5'], 2, { key: ['9'], column: null, before: 'a row', after: 'no row' }],
    [[], [], 0, null],
  ])('%j and %j differ in %i rows', async (before, after, rows, first) => {
    const apart = holding(...before.map((line) => [line]));
    expect(await compareBuilt(apart, holding(after), shape)).toEqual({ table: 't', rows, first });
  });
});
