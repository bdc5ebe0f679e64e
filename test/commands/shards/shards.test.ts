/**
 * Several runs that share the work, and their merge, against one run: the same report, to the byte. The comment and
 * every other form is made of the report.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { measureShard } from '../../../src/commands/shards/shard.ts';
import type { Report } from '../../../src/schema/types.ts';
import { runHere } from '../../support/command-line.ts';
import { editConsumer, writeConsumer } from '../../support/consumer.ts';
import { aGitRepository } from '../../support/git-repository.ts';
import { inShards } from '../../support/shards.ts';
import { writeSpoilt } from './spoilt-world.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'shards-')));
  writeSpoilt(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function expectSame(
  words: readonly string[],
  counts: readonly number[],
  settings: readonly string[] = [],
): Promise<Report> {
  const whole = await runHere(folder, [...words, '--format', 'json', ...settings]);
  for (const of of counts) {
    const { shards, merged } = await inShards(folder, words, of, settings);
    for (const { exit, stderr } of shards) expect(exit, stderr).toBe(0);
    // By value first: what differs is then told in few lines.
    expect(JSON.parse(merged.stdout || 'null'), merged.stderr).toEqual(JSON.parse(whole.stdout));
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.exit).toBe(whole.exit);
  }
  return JSON.parse(whole.stdout) as Report;
}

describe('shards and their merge report what one job reports', () => {
  it('of validate', async () => {
    const { validation } = await expectSame(['validate'], [1, 2, 3, 8]);
    expect(validation?.incompleteFiles).toBe(2);
  });

  it('of validate --quality', async () => {
    const { quality } = await expectSame(['validate', '--quality'], [3]);
    expect(quality?.causes?.length).toBeGreaterThan(2);
    const broken = quality?.rules.filter(({ count }) => count > 0).map(({ rule }) => rule);
    expect(broken).toEqual(
      expect.arrayContaining([
        'conflicting_duplicate',
        'event_id_shared_across_scenarios',
        'identical_duplicate',
        'limit_year_unknown',
        'ytd_mismatch',
      ]),
    );
  });

  it('of golden check', async () => {
    const { golden } = await expectSame(['golden', 'check'], [2]);
    expect(golden).toMatchObject({ cases: 3, matched: 2 });
  });

  it('of the gate', async () => {
    const { verdict, reconstruction } = await expectSame(['gate'], [2]);
    expect(verdict).toBe('fail');
    expect(reconstruction?.weeks).toBeGreaterThan(100);
  });
});

const MERGE = '<<<<<<< HEAD\na: 1\n=======\nb: 2\n>>>>>>> topic\n';
const PAGE = `<!doctype html>\n${'<p>not found</p>\n'.repeat(99)}`;

describe('a file without its content ends them like one job', () => {
  it.each([
    ['a merge in fixtures', 'fixtures/valid/merged.ndjson', MERGE, 'unresolved-merge'],
    ['a merge in a golden case', 'golden/merged/case.yml', MERGE, 'unresolved-merge'],
    ['a merge in a rule', 'rules/merged.sql', MERGE, 'unresolved-merge'],
    ['a page', 'fixtures/valid/page.ndjson.gz', gzipSync(PAGE), 'html-page'],
    ['a page with a merge', 'fixtures/valid/page.ndjson.gz', gzipSync(PAGE + MERGE), 'html-page'],
    [
      'a damaged page',
      'fixtures/valid/page.ndjson.gz',
      gzipSync(PAGE + PAGE).subarray(0, -9),
      'html-page',
    ],
  ])('%s', async (_, name, text, rule) => {
    const file = path.join(folder, name);
    const isOwn = !existsSync(path.dirname(file));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    try {
      const settings = ['--fixtures-valid', 'fixtures/valid/*'];
      if (name.startsWith('rules')) settings.push('--quality-rules', 'rules');
      const { verdict, content } = await expectSame(['gate'], [1, 3], settings);
      expect(verdict).toBe('fail');
      expect(content?.standIns).toMatchObject([{ file: name, rule, line: 1 }]);
    } finally {
      rmSync(isOwn ? path.dirname(file) : file, { recursive: true });
    }
  });

  it('where nothing else could be judged, too', async () => {
    const file = path.join(folder, 'fixtures/valid/merged.ndjson');
    writeFileSync(file, MERGE);
    try {
      // A rule that no shard can look at by itself.
      mkdirSync(path.join(folder, 'rules'));
      writeFileSync(path.join(folder, 'rules/all.sql'), 'SELECT 1');
      const settings = ['--quality-rules', 'rules', '--format', 'json'];
      const whole = await runHere(folder, ['gate', ...settings]);
      const { shards, merged } = await inShards(folder, ['gate'], 2, settings.slice(0, 2));
      expect(shards.map(({ exit }) => exit)).toEqual([0, 2]);
      expect(merged.stdout).toBe(whole.stdout);
    } finally {
      rmSync(file);
      rmSync(path.join(folder, 'rules'), { recursive: true });
    }
  });
});

describe('what ends a run after its fixtures were read', () => {
  beforeAll(() => {
    mkdirSync(path.join(folder, 'broken'));
    writeFileSync(
      path.join(folder, 'broken/one.sql'),
      '-- Scope: person\nSELECT nothing FROM events',
    );
  });
  afterAll(() => rmSync(path.join(folder, 'broken'), { recursive: true }));

  it.each([
    ['the merge finds', ['--as-of', '1990-01-01']],
    ['a shard finds', ['--quality-rules', 'broken']],
  ])('and %s is told with what is wrong with these, as by one job', async (_, words) => {
    const whole = await runHere(folder, ['gate', ...words, '--format', 'json']);
    const { merged } = await inShards(folder, ['gate'], 2, words);
    expect([merged.exit, merged.stdout]).toEqual([2, whole.stdout]);
    const { reasons } = JSON.parse(whole.stdout) as Report;
    expect(reasons.join('\n')).toMatch(/invalid events?, first/);
  });
});

describe('fixtures that a step makes anew for each shard', () => {
  it('are not the same, also where they have the same size', async () => {
    const { folder: team, remove } = aGitRepository();
    onTestFinished(remove);
    writeConsumer(team);
    const file = path.join(team, 'fixtures/valid/population.ndjson');
    const shard = (number: number) =>
      runHere(team, ['validate', '--shard', `${number}/2`, '--report-dir', 'left']);
    await shard(1);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll('E-000001', 'E-000002'));
    await shard(2);
    const { exit, stderr } = await runHere(team, ['merge', 'left']);
    expect([exit, stderr]).toEqual([
      2,
      expect.stringMatching(/not read the same fixtures\/valid\/population\.ndjson/),
    ]);
  });
});

describe('what is edited between the shards and their merge', () => {
  const expected = 'golden/first-contribution/expected/balances.csv';
  const config = '.github/dc-event-gate.yml';
  let team: string;
  beforeEach(() => {
    const made = aGitRepository();
    onTestFinished(made.remove);
    team = made.folder;
    writeConsumer(team);
  });

  it('is told where it is a golden case', async () => {
    await runHere(team, ['golden', 'check', '--shard', '1/1', '--report-dir', 'left']);
    editConsumer(team, [{ file: expected, from: ',180.000000,', to: ',180.000001,' }]);
    const { exit, stderr } = await runHere(team, ['merge', 'left']);
    expect([exit, stderr]).toEqual([2, expect.stringMatching(/rules or golden cases/)]);
  });

  it('is told where it is the config, though no shard has left a file', async () => {
    editConsumer(team, [{ file: config, from: 'golden:', to: 'goldenn:' }]);
    const whole = await runHere(team, ['gate']);
    const { shards, merged } = await inShards(team, ['gate'], 2);
    expect(shards.map(({ exit, stderr }) => [exit, stderr])).toEqual([
      [2, whole.stderr],
      [2, whole.stderr],
    ]);
    expect([merged.exit, merged.stderr]).toEqual([2, whole.stderr]);
  });
});

it.each([true, false])(
  'of an earlier run, a shard that is ended leaves nothing: %s',
  async (isThere) => {
    const written: string[] = [];
    const ports = {
      repository: { head: async () => null },
      environment: { gate: '0.1.0' },
      outputs: {
        requireWritable: async () => undefined,
        exists: async () => isThere,
        writeText: async (file: string, text: string) => void written.push(`${file}: "${text}"`),
      },
    };
    // A command that there is not: so it ends by no error that the gate knows.
    const request = { task: { command: '' }, shard: { number: 1, of: 2 }, folder: 'left' };
    await expect(measureShard(ports as never, request as never)).rejects.toThrow(TypeError);
    expect(written).toEqual(isThere ? ['left/shard-1-of-2.json: ""'] : []);
  },
);

it('shards outside of the workspace are merged as those in it', async () => {
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'left '));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  const run = (...words: readonly string[]) => runHere(folder, [...words]);
  const whole = await run('golden', 'check', '--format', 'json');
  await run('golden', 'check', '--shard', '1/1', '--report-dir', elsewhere);
  const merged = await run('merge', elsewhere, '--format', 'json');
  expect(merged).toEqual(whole);
  writeFileSync(path.join(elsewhere, 'shard-1-of-1.json'), Buffer.from([0xff]));
  const { stderr } = await run('merge', path.relative(folder, elsewhere));
  expect(stderr).toMatch(/^(\.\.\/)+.*shard-1-of-1\.json: cannot be read: it is not valid UTF-8/);
});

it('a shard that could not leave its file ends before it measures', async () => {
  const { exit, stderr } = await runHere(folder, [
    ...['validate', '--shard', '1/2', '--report-dir'],
    '.github/dc-event-gate.yml',
  ]);
  expect(exit).toBe(2);
  expect(stderr).toMatch(/cannot be written: not a directory/);
  expect(stderr).not.toMatch(/Validate the fixtures/);
});

describe('a rule of a team', () => {
  const settings = ['--quality-rules', 'own'];
  const writeRule = (sql: string) => {
    mkdirSync(path.join(folder, 'own'), { recursive: true });
    writeFileSync(path.join(folder, 'own/one.sql'), `-- Scope: person\n${sql}`);
    onTestFinished(() => rmSync(path.join(folder, 'own'), { recursive: true }));
  };

  it('is shared where it names events', async () => {
    writeRule(
      `SELECT max_by(event_id, event_order) AS event_id, 'last' AS message FROM events GROUP BY employee_id`,
    );
    await expectSame(['validate', '--quality'], [2], settings);
  });

  it.each([
    ['NULL', /own\/one\.sql cannot be shared .* names no event, where it says: of odd/],
    ['employee_id', /own\/one\.sql cannot be shared .* names "odd.*", which is the event_id of no/],
  ])('is not where it names %s, as one job puts these together', async (id, words) => {
    writeRule(`SELECT ${id} AS event_id, 'of ' || employee_id AS message FROM events
      WHERE employee_id LIKE 'odd%' GROUP BY ALL`);
    const { merged } = await inShards(folder, ['validate', '--quality'], 2, settings);
    const { verdict, reasons } = JSON.parse(merged.stdout) as Report;
    expect([merged.exit, verdict, reasons[0]]).toEqual([
      2,
      'inconclusive',
      expect.stringMatching(words),
    ]);
  });
});

describe('a base that only the merge knows', () => {
  it('is what a golden case that differs is held against', async () => {
    const { folder: team, commit, remove } = aGitRepository();
    onTestFinished(remove);
    writeConsumer(team);
    const base = commit('base');
    editConsumer(team, [
      {
        file: 'golden/first-contribution/expected/balances.csv',
        from: ',180.000000,',
        to: ',180.000001,',
      },
    ]);
    commit('an expected figure');
    const check = ['golden', 'check'];
    const told = ['--base', base, '--format', 'json'];
    const whole = await runHere(team, [...check, ...told]);
    await runHere(team, [...check, '--shard', '1/1', '--report-dir', 'left']);
    const merged = await runHere(team, ['merge', 'left', ...told]);
    expect(JSON.parse(whole.stdout)).toMatchObject({
      golden: { results: [{ drift: { expected: true, isRestored: true } }] },
    });
    expect(merged.stdout).toBe(whole.stdout);
  });
});
