/** What the base's events give by the base's command, in a tree of its own, and by this change's. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCommandTeam, type CommandTeam, SCRIPT } from '../support/command-team.ts';

let team: CommandTeam;
let base: string;
beforeEach(() => {
  team = aCommandTeam();
  team.configure('', 'evolution: backward\n');
  base = team.commit('base');
});
afterEach(() => team.remove());

const gate = () => team.report('gate', '--base', base, '--second-opinion', 'none');
const meaning = async () => (await gate()).report.evolution?.meaning;

describe("the tables of the base's events, by a command", { timeout: 60_000 }, () => {
  it('are told where they differ: the key, the column and both values, and fail nothing', async () => {
    team.write('rebuild.sh', SCRIPT.replace('\\1,\\2/', '\\1,\\27/'));
    const { exit, report } = await gate();
    expect(report.evolution?.meaning).toEqual({
      note: null,
      tables: [
        {
          table: 'totals',
          rows: 2,
          first: { key: ['a1'], column: 'amount', before: '5', after: '57' },
          note: null,
        },
      ],
    });
    expect([exit, report.verdict]).toEqual([0, 'pass']);
    const { stdout } = await team.run('gate', '--base', base);
    expect(stdout).toContain('totals: 2 rows, first (a1): amount 5 → 57');
    // The base's tree was another, and is gone.
    expect(team.git('status', '--porcelain')).toBe('M rebuild.sh');
  });

  it('are not made where a command could do nothing else, or the team does not ask', async () => {
    team.write('fixtures/b.ndjson', team.read('fixtures/a.ndjson').replaceAll('"a', '"b'));
    expect(await meaning()).toBeNull();
    team.write('rebuild.sh', `# other words\n${SCRIPT}`);
    expect(await meaning()).toMatchObject({ note: null, tables: [{ rows: 0, note: null }] });
    team.configure();
    expect(await meaning()).toBeNull();
  });

  it('are compared by the columns that both have, and what else is other is said', async () => {
    const more = SCRIPT.replace('event_id,amount', 'event_id,amount,year').replace(
      '\\1,\\2/',
      '\\1,\\2,2024/',
    );
    team.write('rebuild.sh', more);
    expect((await meaning())?.tables).toEqual([
      { table: 'totals', rows: 0, first: null, note: 'new column year VARCHAR' },
    ]);
  });

  it('are not compared where one is new, or is declared no more, which is said', async () => {
    const more = `${SCRIPT}cp "$target" "$DC_EVENT_GATE_OUTPUT/others.csv"\n`;
    team.write('rebuild.sh', more);
    const config = team.read('.github/dc-event-gate.yml');
    const declaring = (tables: string) =>
      team.write('.github/dc-event-gate.yml', config.replace(/tables: .*/, `tables: {${tables}}`));
    declaring('totals: {key: [event_id]}, others: {key: [event_id]}');
    expect((await meaning())?.tables.map(({ note }) => note)).toEqual([
      null,
      'not compared: at the base, the pipeline left no table "others"',
    ]);
    declaring('others: {key: [event_id]}');
    team.commit('declared no more');
    expect((await meaning())?.tables.map(({ table, note }) => `${table} ${note}`)).toEqual([
      'others not compared: at the base, the pipeline left no table "others"',
      'totals not compared: it is not declared any more',
    ]);
  });

  it.each([
    [
      'the base has no pipeline of its own',
      (config: string) => config.replace(/pipeline: .*\n|tables: .*\n/g, ''),
      'the base has no pipeline of its own (its "pipeline" is builtin)',
    ],
    [
      'its tree cannot be set up',
      (config: string) => config.replace('sh rebuild.sh', 'sh rebuild.sh, prepare: exit 3'),
      '"exit 3" (pipeline.prepare) ended with exit code 3',
    ],
    [
      'its command fails',
      (config: string) => config.replace('sh rebuild.sh', 'exit 4'),
      'The base\'s pipeline: "exit 4" ended with exit code 4',
    ],
    [
      'its settings cannot be read',
      (config: string) => `${config}zebra: 1\n`,
      'the settings of the base cannot be read',
    ],
    [
      'its schema cannot be read',
      (config: string) => config.replace('schema.json', 'gone.json'),
      'the event schema of the base cannot be read',
    ],
  ])('are not compared where %s, which is said', async (_, change, note) => {
    const config = team.read('.github/dc-event-gate.yml');
    team.write('.github/dc-event-gate.yml', change(config));
    base = team.commit('another base');
    team.write('.github/dc-event-gate.yml', config);
    team.commit('this change');
    expect(await meaning()).toEqual({ note: expect.stringContaining(note), tables: [] });
  });

  it('are not compared where no event of the base is valid still, which is said', async () => {
    team.write('schema.json', JSON.stringify({ properties: { amount: { maximum: 4 } } }));
    base = team.commit('small amounts');
    team.write('rebuild.sh', `# other words\n${SCRIPT}`);
    expect(await meaning()).toEqual({
      note: 'the valid fixtures of the base hold no event that is valid still',
      tables: [],
    });
  });
});
