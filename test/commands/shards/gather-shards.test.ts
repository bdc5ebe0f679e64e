import { describe, expect, it } from 'vitest';
import { gatherShards } from '../../../src/commands/shards/gather-shards.ts';
import {
  readShardFile,
  type ShardFile,
  undecidedError,
  undecidedShard,
  writeShardFile,
} from '../../../src/commands/shards/shard-file.ts';
import { GateError, naming } from '../../../src/contracts/errors.ts';

const aShard = (number: number, of: number, overrides: Partial<ShardFile> = {}): ShardFile => ({
  task: { command: 'gate', depth: 'schema', goldenCases: [] },
  shard: { number, of },
  commit: 'c0ffee'.repeat(6),
  gate: '0.1.0',
  settings: 'abc',
  found: { kind: 'measured', content: null, fixtures: null, shares: {} },
  ...overrides,
});

/** @param files by path, as text or as what a shard leaves */
function gather(files: Readonly<Record<string, ShardFile | string>>) {
  const names = Object.keys(files);
  const below = (folder: string) =>
    names
      .filter((name) => name.startsWith(`${folder}/`))
      .map((name) => name.slice(folder.length + 1));
  const outputs = {
    directories: async (folder: string) => [
      ...new Set(
        below(folder).flatMap((name) => (name.includes('/') ? (name.split('/')[0] ?? '') : [])),
      ),
    ],
    filesIn: async (folder: string) => below(folder).filter((name) => !name.includes('/')),
    readText: async (name: string) => {
      const file = files[name] ?? '';
      return typeof file === 'string' ? file : writeShardFile(file);
    },
  };
  return gatherShards({ outputs } as unknown as Parameters<typeof gatherShards>[0], 'left');
}

const refused = (code: string, words: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(words) });

describe('the shards of a run', () => {
  it('are taken from one folder, or from a folder each, in their order', async () => {
    const shards = await gather({
      'left/b/shard-1-of-2.json': aShard(1, 2),
      'left/shard-2-of-2.json': aShard(2, 2),
      'left/report.json': 'something else',
    });
    expect(shards.map(({ name }) => name)).toEqual([
      'left/b/shard-1-of-2.json',
      'left/shard-2-of-2.json',
    ]);
  });

  it.each([
    ['none', {}, 'SHARD_NONE', /^left: no file of a shard/],
    [
      'one too few',
      { 'left/shard-1-of-3.json': aShard(1, 3), 'left/shard-3-of-3.json': aShard(3, 3) },
      'SHARD_MISSING',
      /^Of 3 shards shard-2-of-3\.json left no file in left/,
    ],
    [
      'one twice',
      { 'left/a/shard-1-of-1.json': aShard(1, 1), 'left/b/shard-1-of-1.json': aShard(1, 1) },
      'SHARD_DOUBLE',
      /^Shard 1 of 1 .*left\/a\/shard-1-of-1\.json, left\/b\/shard-1-of-1\.json/,
    ],
    [
      'another commit',
      {
        'left/shard-1-of-2.json': aShard(1, 2),
        'left/shard-2-of-2.json': aShard(2, 2, { commit: 'beef' }),
      },
      'SHARD_DIFFERS',
      /^left\/shard-1-of-2\.json and left\/shard-2-of-2\.json .*commit is c0ffeec0ffee there, and beef here/,
    ],
    [
      'another version',
      {
        'left/shard-1-of-2.json': aShard(1, 2),
        'left/shard-2-of-2.json': aShard(2, 2, { gate: '0.2.0' }),
      },
      'SHARD_DIFFERS',
      /version 0\.1\.0 there, and of 0\.2\.0 here/,
    ],
    [
      'other settings',
      {
        'left/shard-1-of-2.json': aShard(1, 2),
        'left/shard-2-of-2.json': aShard(2, 2, { settings: 'x' }),
      },
      'SHARD_DIFFERS',
      /their settings, or the schema, SQL, rules or golden cases/,
    ],
    [
      'another task',
      {
        'left/shard-1-of-2.json': aShard(1, 2, {
          task: { command: 'validate', depth: 'schema', goldenCases: [] },
        }),
        'left/shard-2-of-2.json': aShard(2, 2, {
          task: { command: 'validate', depth: 'quality', goldenCases: [] },
        }),
      },
      'SHARD_DIFFERS',
      /"validate" was run there, and "validate --quality" here\./,
    ],
    [
      'another number of them',
      { 'left/shard-1-of-2.json': aShard(1, 2), 'left/shard-2-of-3.json': aShard(2, 3) },
      'SHARD_DIFFERS',
      /there are 2 shards there, and 3 here/,
    ],
  ] as const)('%s could not decide, by name', async (_, files, code, words) => {
    await expect(gather(files)).rejects.toEqual(refused(code, words));
  });

  it.each([
    ['files', { size: 7 }, { size: 8 }],
    ['bytes of as many', { size: 7, digest: '0badcafe' }, { size: 7, digest: '0badc0de' }],
  ])('differ where they have not read the same %s', async (_, one, other) => {
    const having = ({
      size,
      digest = '',
    }: {
      size: number;
      digest?: string;
    }): ShardFile['found'] => ({
      kind: 'measured',
      content: null,
      fixtures: {
        hasEvents: true,
        files: [
          {
            file: { path: 'a.ndjson', format: 'ndjson', compression: 'none', size },
            records: 3,
            digest,
          },
        ] as never,
      },
      shares: {},
    });
    const files = {
      'left/shard-1-of-2.json': aShard(1, 2, { found: having(one) }),
      'left/shard-2-of-2.json': aShard(2, 2, { found: having(other) }),
    };
    await expect(gather(files)).rejects.toEqual(
      refused('SHARD_DIFFERS', /not read the same a\.ndjson/),
    );
  });
});

describe('what the shards say of files without their content', () => {
  const standIn = (rule: string, file: string) => ({
    file,
    line: 1,
    pointer: '',
    rule,
    message: '',
  });
  const found = (...standIns: ReturnType<typeof standIn>[]) => ({
    found: {
      kind: 'measured',
      content: { files: 3, standIns },
      fixtures: null,
      shares: {},
    } as const,
  });
  const merge = standIn('unresolved-merge', 'a.ndjson');
  const other = standIn('unresolved-merge', 'case.yml');
  const page = standIn('html-page', 'b.ndjson');

  it.each([
    ['the first alone has found a merge', found(merge), found()],
    ['the others have found one of two', found(merge, other), found(other)],
    ['a page, and a merge before it', found(merge, page), found(page)],
  ])('is alike where %s', async (_, first, second) => {
    const shards = { 'left/shard-1-of-2.json': aShard(1, 2, first) };
    await gather({ ...shards, 'left/shard-2-of-2.json': aShard(2, 2, second) });
  });

  it.each([
    ['only another has found a merge', found(), found(merge)],
    ['they have found different ones', found(merge), found(other)],
    ['only the first has found a page', found(page), found()],
    ['only another has found a page', found(), found(page)],
  ])('differs where %s', async (_, first, second) => {
    const shards = { 'left/shard-1-of-2.json': aShard(1, 2, first) };
    await expect(
      gather({ ...shards, 'left/shard-2-of-2.json': aShard(2, 2, second) }),
    ).rejects.toEqual(refused('SHARD_DIFFERS', /do not agree on which files hold their content/));
  });
});

describe('the file of a shard', () => {
  const text = writeShardFile(aShard(1, 2));

  it('says again what was written', () => {
    expect(readShardFile('left/a.json', text)).toEqual(aShard(1, 2));
  });

  it.each([
    ['cut off', text.slice(0, -9), /was not written to its end/],
    ['changed', text.replace('"number":1', '"number":2'), /changed after it was written/],
    ['of another version', text.replace('"schemaVersion":1', '"schemaVersion":9'), /of version 9/],
    ['something else', '{"kind":"report"}', /no file of a shard/],
  ])('is refused where it is %s', (_, spoilt, words) => {
    expect(() => readShardFile('left/a.json', spoilt)).toThrow(words);
  });

  it('hands on in the same words what a shard could not decide', async () => {
    const error = await naming('Golden case x', async () => {
      throw new GateError('AS_OF_EARLY', { asOf: '2020-01-01', first: '2021-01-01' });
    }).catch((thrown: unknown) => thrown);
    const handed = JSON.parse(JSON.stringify(undecidedShard(error, null)));
    expect(undecidedError(handed).message).toBe((error as Error).message);
    expect(() => undecidedShard(new TypeError('a bug'), null)).toThrow('a bug');
  });
});
