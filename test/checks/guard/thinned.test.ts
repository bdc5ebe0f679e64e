/** A valid fixture that tests less than before is named, and what a change adds makes up for nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFixtureReader } from '../../../src/adapters/files/read-fixture.ts';
import { createSliceReader } from '../../../src/adapters/files/slices.ts';
import { createValidator } from '../../../src/adapters/validation/validator.ts';
import { findFixtureChanges, listThinned } from '../../../src/checks/guard/find-fixture-changes.ts';
import type { EventType } from '../../../src/contracts/event-types.ts';
import { loadEventSchema } from '../../../src/events/event-schema.ts';
import { parseConfig } from '../../../src/project/config-file.ts';
import { resolveConfig } from '../../../src/project/resolve.ts';
import { settingsAt } from '../../../src/project/settings-at.ts';
import { anEvent, eventId } from '../../support/events.ts';
import { ndjson } from '../../support/fixture-folder.ts';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import { CONFIG, FIXTURES, startTeam } from '../../support/guarded-team.ts';
import { makeFolder, repositoryAt, workspaceAt } from '../../support/outside.ts';

let repo: GitRepository;
beforeEach(() => {
  repo = aGitRepository();
});
afterEach(() => repo.remove());

const A = 'fixtures/valid/a.ndjson';

function events(type: EventType, count: number, first = 1) {
  return Array.from({ length: count }, (_, at) =>
    anEvent(type, {}, { event_id: eventId(first + at) }),
  );
}

async function changes(baseSha: string) {
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
  const text = await repository.textAt('HEAD', CONFIG);
  const file = text === null ? null : parseConfig(text, CONFIG);
  const inUse = resolveConfig({ ...settings, file });
  try {
    return await findFixtureChanges({
      repository,
      root,
      settings: settingsAt(CONFIG, settings),
      inUse,
      subject: { kind: 'branch', baseSha, headSha: repo.git('rev-parse', 'HEAD'), pull: null },
      validator,
      temporaryDirectory,
      schema: await loadEventSchema(inUse, workspace),
    });
  } finally {
    await validator.dispose();
  }
}

const thinned = async (base: string) =>
  listThinned(await changes(base)).map(
    ({ path, fewer = [] }) =>
      `${path}: ${fewer.map(({ type, base: from, head }) => `${type} ${from} -> ${head}`).join(', ')}`,
  );

describe('a valid fixture', () => {
  const full = ndjson(...events('hire', 5), ...events('merit', 3, 10));

  it.each([
    ['one line is left of it', ndjson(...events('hire', 1)), 'hire 5 -> 1, merit 3 -> 0'],
    [
      'one type gives way to another',
      ndjson(...events('hire', 9), ...events('merit', 2, 20)),
      'merit 3 -> 2',
    ],
    ['some of it is broken', full.replace('"hire"', '"hired"'), 'hire 5 -> 4'],
    ['a merge took part of it', '', 'hire 5 -> 0, merit 3 -> 0'],
  ])('is named with its types where %s', async (_how, text, told) => {
    const base = startTeam(repo, { [A]: full });
    repo.commit('thinned', { [A]: text });
    expect(await thinned(base)).toEqual([`${A}: ${told}`]);
  });

  it.each([
    ['it has more than before', full + ndjson(...events('vesting', 2, 30))],
    ['its events are others', ndjson(...events('hire', 5, 50), ...events('merit', 3, 60))],
    ['its lines are in another order', full.trim().split('\n').reverse().join('\n')],
  ])('is not named where %s', async (_how, text) => {
    const base = startTeam(repo, { [A]: full });
    repo.commit('changed', { [A]: text });
    expect(await thinned(base)).toEqual([]);
  });

  it('that moves is followed, and not counted again', async () => {
    const base = startTeam(repo, { [A]: full });
    repo.git('mv', A, 'fixtures/valid/z.ndjson');
    repo.commit('moved');
    expect((await changes(base)).find(({ path }) => path.endsWith('z.ndjson'))).toEqual({
      path: 'fixtures/valid/z.ndjson',
      names: ['fixtures/valid/z.ndjson'],
      isEdited: false,
      counts: null,
    });
  });

  it('is counted by the schema of its own side', async () => {
    const own = `${FIXTURES}schema: event.schema.json\n`;
    const strict = JSON.stringify({ type: 'object', required: ['b'] });
    const base = startTeam(repo, {
      [CONFIG]: own,
      'event.schema.json': JSON.stringify({ type: 'object', required: ['a'] }),
      [A]: '{"a":1}\n{"a":2}\n',
    });
    repo.commit('renamed', { 'event.schema.json': strict, [A]: '{"b":1}\n' });
    expect(await thinned(base)).toEqual([`${A}: unknown 2 -> 1`]);
  });

  it('that nobody touched gets worse by another schema, and is counted', async () => {
    const base = startTeam(repo, {
      [CONFIG]: `${FIXTURES}schema: event.schema.json\n`,
      'event.schema.json': '{"type":"object"}',
      [A]: '{"a":1}\n{"b":2}\n',
    });
    repo.commit('stricter', { 'event.schema.json': '{"type":"object","required":["a"]}' });
    const [change] = await changes(base);
    expect(change).toMatchObject({
      path: A,
      isEdited: false,
      counts: { before: { invalid: 0 }, after: { invalid: 1 } },
    });
    expect(await thinned(base)).toEqual([]);
  });
});
