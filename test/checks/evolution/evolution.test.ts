/** What a change of the event schema does to the events of the base and of tags, over real repositories. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFixtureReader } from '../../../src/adapters/files/read-fixture.ts';
import { createSliceReader } from '../../../src/adapters/files/slices.ts';
import { createValidator } from '../../../src/adapters/validation/validator.ts';
import { findEvolution } from '../../../src/checks/evolution/find-evolution.ts';
import { loadEventSchema } from '../../../src/events/event-schema.ts';
import { parseConfig } from '../../../src/project/config-file.ts';
import { resolveConfig } from '../../../src/project/resolve.ts';
import { settingsAt } from '../../../src/project/settings-at.ts';
import { ndjson } from '../../support/fixture-folder.ts';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import { CONFIG } from '../../support/guarded-team.ts';
import { makeFolder, repositoryAt, workspaceAt } from '../../support/outside.ts';

let repo: GitRepository;
beforeEach(() => {
  repo = aGitRepository();
});
afterEach(() => repo.remove());

const SCHEMA = 'schema/event.json';
const EVENTS = 'fixtures/valid/a.ndjson';
const GOLDEN = 'golden/one/events.ndjson';

const hired = (fields: object) => ({ type: 'object', required: ['kind', 'grade'], ...fields });

/** A schema of events with a kind and a grade. */
function aSchema(grades: readonly string[], more: object = {}): string {
  const properties = { kind: { const: 'hire' }, grade: { enum: grades }, ...more };
  return JSON.stringify(hired({ properties, additionalProperties: false }));
}

function config(evolution: string): string {
  return `schema: ${SCHEMA}\nfixtures: {valid: fixtures/valid/*.ndjson}\n${evolution}`;
}

const full = { kind: 'hire', grade: 'FT' };
const part = { kind: 'hire', grade: 'PT' };

function start(evolution = 'evolution: backward\n'): string {
  return repo.commit('base', {
    [CONFIG]: config(evolution),
    [SCHEMA]: aSchema(['FT', 'PT']),
    [EVENTS]: ndjson(full, part, { kind: 'fire' }),
    [GOLDEN]: ndjson(part),
  });
}

async function evolution(base: string | null) {
  const workspace = workspaceAt(repo.folder);
  const { root } = workspace;
  const repository = repositoryAt(root);
  const readParquet = async function* (): AsyncGenerator<string[]> {
    yield await Promise.reject(new Error('this test reads no Parquet'));
  };
  const temporaryDirectory = async () => makeFolder();
  const validator = createValidator({
    root,
    readFixture: createFixtureReader({
      root,
      readParquet,
      readDuckdb: readParquet,
      temporaryDirectory,
    }),
    readSlice: createSliceReader(),
    worker: null,
    cores: 1,
  });
  const settings = { overrides: {}, place: (name: string) => name };
  const inUse = resolveConfig({
    ...settings,
    file: parseConfig(await workspace.readText(CONFIG), CONFIG),
  });
  try {
    return await findEvolution({
      repository,
      root,
      settings: settingsAt(CONFIG, settings),
      inUse,
      validator,
      temporaryDirectory,
      head: await loadEventSchema(inUse, workspace),
      base,
      approval: 'nobody',
      ports: null,
    });
  } finally {
    await validator.dispose();
  }
}

const categories = (report: Awaited<ReturnType<typeof evolution>>) =>
  report?.changes.map(({ since, category, isAllowed }) => `${since} ${category} ${isAllowed}`);

describe('a change of the event schema', () => {
  it('names a value that is renamed together with its fixtures, and the events of the base that are lost', async () => {
    const base = start();
    repo.commit('rename', {
      [SCHEMA]: aSchema(['full_time', 'PT']),
      [EVENTS]: ndjson({ ...full, grade: 'full_time' }, part),
    });
    const report = await evolution(base);
    expect(categories(report)).toEqual([
      'base enum value removed false',
      'base enum value added true',
    ]);
    expect(report?.replays).toMatchObject([
      { since: 'base', files: 2, events: 3, lost: 1, byType: { unknown: 1 } },
    ]);
    expect(
      report?.replays[0]?.witnesses.map(({ file, line, pointer }) => [file, line, pointer]),
    ).toEqual([[EVENTS, 1, '/grade']]);
    expect(report?.broken).toEqual([
      'enum value removed: /grade ("FT" → not allowed)',
      `1 event of base is valid no more: ${EVENTS}:1`,
    ]);
  });

  it('reads the events of the base, whatever the change does to its own', async () => {
    const base = start();
    repo.commit('less', {
      [SCHEMA]: aSchema(['FT']),
      [EVENTS]: ndjson(full),
      [GOLDEN]: ndjson(full),
    });
    const report = await evolution(base);
    expect(report?.replays[0]?.witnesses.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${EVENTS}:2`,
      `${GOLDEN}:1`,
    ]);
  });

  it('is said and fails nothing where an optional field is added', async () => {
    const base = start();
    repo.commit('more', { [SCHEMA]: aSchema(['FT', 'PT'], { note: { type: 'string' } }) });
    const report = await evolution(base);
    expect(categories(report)).toEqual(['base field added true']);
    expect(report?.broken).toEqual([]);
    expect(report?.replays).toMatchObject([{ events: 3, lost: 0 }]);
  });

  it('is said and fails nothing where the config does not ask', async () => {
    const base = start('');
    repo.commit('rename', { [SCHEMA]: aSchema(['full_time', 'PT']) });
    const report = await evolution(base);
    expect(categories(report)).toEqual([
      'base enum value removed true',
      'base enum value added true',
    ]);
    expect(report?.replays).toMatchObject([{ lost: 1 }]);
    expect(report?.broken).toEqual([]);
  });

  it.each([
    ['backward', ['FT'], 2],
    ['backward', ['FT', 'PT', 'XT'], 0],
    ['forward', ['FT'], 0],
    ['forward', ['FT', 'PT', 'XT'], 1],
    ['full', ['FT', 'PT', 'XT'], 1],
    ['full', ['FT'], 2],
    ['none', ['FT', 'PT', 'XT'], 1],
  ])('is held to "%s": the values %j break in %i ways', async (allow, grades, count) => {
    const base = start(`evolution: ${allow}\n`);
    repo.commit('change', { [SCHEMA]: aSchema(grades) });
    expect((await evolution(base))?.broken).toHaveLength(count);
  });

  it('is held to each tag that a pattern names, for what the base had kept', async () => {
    const old = aSchema(['FT', 'PT', 'XT']);
    repo.commit('first', {
      [CONFIG]: config('evolution: {against: [base, "v*", "w*"]}\n'),
      [SCHEMA]: old,
      [EVENTS]: ndjson({ ...full, grade: 'XT' }, full, part),
    });
    repo.git('tag', 'v1');
    repo.git('tag', '-a', '-m', 'the same', 'v1.0');
    const base = repo.commit('second', { [SCHEMA]: aSchema(['FT', 'PT']), [EVENTS]: ndjson(part) });
    repo.commit('third', { [SCHEMA]: aSchema(['PT']) });
    const report = await evolution(base);
    // XT was lost by the base already: it is not this change that loses it.
    expect(report?.replays.map(({ since, events, lost }) => [since, events, lost])).toEqual([
      ['base', 1, 0],
      ['v1', 2, 1],
    ]);
    expect(categories(report)).toEqual([
      'base enum value removed false',
      'v1 enum value removed false',
    ]);
    expect(report?.unmatched).toEqual(['w*']);
  });

  it('is undecided where the schema of the base cannot be read', async () => {
    start();
    const base = repo.commit('broken', { [SCHEMA]: '{' });
    repo.commit('repaired', { [SCHEMA]: aSchema(['FT']) });
    expect(categories(await evolution(base))).toEqual(['base undecided false']);
  });

  it('has nothing to be held to where the base has no config, or there is no base', async () => {
    const base = repo.commit('empty', { README: 'nothing yet\n' });
    start();
    expect(await evolution(base)).toBeNull();
    expect(await evolution(null)).toMatchObject({ base: null, changes: [], broken: [] });
  });

  it('is none where only notes differ, and the events are asked all the same', async () => {
    const base = start();
    const described = { ...JSON.parse(aSchema(['FT', 'PT'])), description: 'An event.' };
    repo.commit('note', { [SCHEMA]: JSON.stringify(described) });
    expect(await evolution(base)).toMatchObject({
      changes: [],
      replays: [{ events: 3, lost: 0 }],
      broken: [],
    });
  });
});
