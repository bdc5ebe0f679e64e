/** The scripts that README and docs/MEASURING.md name do run, on little. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

function script(name: string, ...words: string[]): { exit: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', name), ...words],
    { cwd: root, encoding: 'utf8' },
  );
  return { exit: status, said: `${stdout}${stderr}` };
}

afterEach(() => vi.unstubAllEnvs());

describe('the script', () => {
  it('bench-validate.mjs says how many events a second, and what each step costs', () => {
    const { exit, said } = script('bench-validate.mjs', '--events', '2000', '--spool', '--stages');
    expect(said).toMatch(/events\/s, peak RSS \d+ MB, valid events spooled/);
    expect(said).toMatch(/JSON\.parse +\d+ ns per event/);
    expect(exit).toBe(0);
  });

  it('bench-peers.mjs says how fast we are, and names each peer that is not there', () => {
    const few = ['--events', '2000', '--rounds', '1', '--employees', '5'];
    vi.stubEnv('PEERS_PYTHON', 'no-python');
    vi.stubEnv('PEERS_JSONSCHEMA', 'no-jsonschema');
    const { exit, said } = script('bench-peers.mjs', ...few);
    expect(said).toMatch(/\| dc-event-gate \| Node\.js [0-9.]+ \| [0-9,]+ \| [0-9.]+ µs \|/);
    expect(said.match(/not installed here, and left out/g)).toHaveLength(2);
    expect(exit).toBe(0);
  });

  it('bench-reconstruction.mjs says how long balances and snapshots take', () => {
    const { exit, said } = script('bench-reconstruction.mjs', '--participants', '20');
    expect(said).toMatch(/balances/);
    expect(exit).toBe(0);
  });

  it('bench-gate.mjs says what it costs to start, beside Node and DuckDB', () => {
    const { exit, said } = script('bench-gate.mjs', '--only', 'start', '--rounds', '1');
    for (const row of ['Node alone', 'Node and opening DuckDB', '--version', 'validate 10 events'])
      expect(said).toMatch(new RegExp(`^${row}: [0-9.]+ ms`, 'm'));
    expect(exit).toBe(0);
  });

  it('bench-shards.mjs says what each shard takes, and that their report is that of one job', () => {
    const few = ['--employees', '4', '--years', '1', '--shards', '1', '--whole'];
    const { exit, said } = script('bench-shards.mjs', ...few);
    for (const row of ['the population', 'shard 1 of 1', 'the merge', 'one job'])
      expect(said).toMatch(
        new RegExp(
          `^\\| ${row} \\| [0-9.]+ s \\| [0-9.]+ s \\| 0\\.[0-9]+ GB \\| 0\\.00 GB \\|$`,
          'm',
        ),
      );
    expect(said).toContain('are the same to the byte');
    expect(exit).toBe(0);
  });

  it('record-pairs.mjs records what the replay reads', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'pairs-')), 'pairs.jsonl');
    const few = ['--jobs', '1', '--pairs', '2', '--employees', '5', '--workloads', 'reconstruct'];
    expect(script('lab/record-pairs.mjs', '--out', file, ...few).exit).toBe(0);
    const { exit, said } = script('lab/replay.mjs', file);
    expect(JSON.parse(said)).toMatchObject({ ours: { decisions: 2, meanPairs: 2 } });
    expect(exit).toBe(0);
  });
});

describe('prepareRelease', async () => {
  const { prepareRelease } = await import(
    pathToFileURL(path.join(root, 'scripts/release.mjs')).href
  );
  const changelog =
    '# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-12-01)\n\n- more\n\n## 1.1.0 (2026-11-01)\n\n- less\n';
  const repository = 'github:plans/dc-event-gate';
  const owners = '/golden/ @plans/maintainers\n';
  const here = 'plans/dc-event-gate';
  const release = { tag: 'v1.2.0', version: '1.2.0', changelog, repository, owners, here };

  it('takes the newest section as the notes, and the tag that moves', () => {
    expect(prepareRelease(release)).toEqual({ notes: '- more\n', major: 'v1' });
    const bare = changelog.replace('## Unreleased\n\n', '');
    expect(prepareRelease({ ...release, changelog: bare })).toEqual({
      notes: '- more\n',
      major: 'v1',
    });
  });

  it.each([
    ['another version in package.json', { version: '1.1.0' }, 'package.json has version 1.1.0'],
    [
      'a version that the changelog does not have',
      { tag: 'v1.3.0', version: '1.3.0' },
      'newest section is "## 1.2.0 (2026-12-01)"',
    ],
    [
      'notes that are not in a version yet',
      { changelog: changelog.replace('Unreleased\n', 'Unreleased\n\n- new\n') },
      'still has notes under "Unreleased"',
    ],
    [
      'a section that says nothing',
      { changelog: changelog.replace('- more\n', '') },
      'says nothing of 1.2.0',
    ],
    [
      'a package of another repository',
      { here: 'ann/dc-event-gate' },
      'and this is ann/dc-event-gate',
    ],
    [
      'owners of another organization',
      { owners: '/golden/ @org/maintainers\n' },
      'names a team of org, and this repository is of plans',
    ],
  ])('refuses %s', (_, change, sentence) => {
    expect(() => prepareRelease({ ...release, ...change })).toThrow(sentence);
  });

  it('asks for no name of the repository on a machine of one’s own', () => {
    expect(prepareRelease({ ...release, here: undefined }).major).toBe('v1');
  });

  it('holds the changelog of this repository to its form', () => {
    const text = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
    expect(text).toMatch(/^# Changelog\n[\s\S]*\n## Unreleased\n/);
  });
});
