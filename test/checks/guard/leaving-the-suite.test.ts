/** Ways for a valid fixture to leave the suite under a name that looks like its own. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import { CONFIG, guardTeam, startTeam } from '../../support/guarded-team.ts';

let repo: GitRepository;
beforeEach(() => {
  repo = aGitRepository();
});
afterEach(() => repo.remove());

const A = 'fixtures/valid/a.ndjson';

/** Renames in the index alone, which can hold what a disk cannot. */
function rename(from: string, to: string): void {
  const [, blob = ''] = repo.git('ls-files', '--stage', '--', from).split(' ');
  repo.git('rm', '--quiet', '--cached', '--', from);
  repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},${to}`);
  repo.git('commit', '--quiet', '-m', 'renamed');
}

async function found(target: string): Promise<string[]> {
  return (await guardTeam(repo, { target })).found;
}

describe('a valid fixture', () => {
  it.each([
    ['its ending is in capitals', 'fixtures/valid/a.NDJSON'],
    ['its folder is in capitals', 'fixtures/VALID/a.ndjson'],
    ['another folder above it is in capitals', 'Fixtures/valid/a.ndjson'],
    ['its name begins with a dot', 'fixtures/valid/.a.ndjson'],
    ['it lies one folder deeper', 'fixtures/valid/old/a.ndjson'],
    ['it is read as another format', 'fixtures/valid/a.ndjson.gz'],
  ])('leaves the suite, %s: named', async (_how, to) => {
    const target = startTeam(repo);
    rename(A, to);
    expect(await found(target)).toEqual([`${A} removed`]);
  });

  it.each(['fixtures/valid/A.ndjson', 'fixtures/valid/z.ndjson'])(
    'that stays in the suite as %s is not named',
    async (to) => {
      const target = startTeam(repo);
      rename(A, to);
      expect(await found(target)).toEqual([]);
    },
  );

  it('with an é written in the other way, which the pattern does not name, is named', async () => {
    const [composed, apart] = ['fixtures/valid/caf\u00e9', 'fixtures/valid/cafe\u0301'];
    const settings = `fixtures: {valid: ${composed}/*.ndjson}\n`;
    const target = startTeam(repo, { [CONFIG]: settings, [`${composed}/c.ndjson`]: '{"c":1}\n' });
    rename(`${composed}/c.ndjson`, `${apart}/c.ndjson`);
    expect(await found(target)).toEqual([`${composed}/c.ndjson removed`]);
  });

  it('whose name only resembles one that is left out is named when it is gone', async () => {
    const settings =
      'fixtures: {valid: [fixtures/valid/*.ndjson, "!fixtures/valid/DRAFT.ndjson"]}\n';
    const target = startTeam(repo, {
      [CONFIG]: settings,
      'fixtures/valid/draft.ndjson': '{"d":1}\n',
    });
    repo.commit('gone', { 'fixtures/valid/draft.ndjson': null });
    expect(await found(target)).toEqual(['fixtures/valid/draft.ndjson removed']);
  });

  it('that becomes a link with the same text is named', async () => {
    const target = startTeam(repo, { [A]: 'b.ndjson' });
    const [, blob = ''] = repo.git('ls-files', '--stage', '--', A).split(' ');
    repo.git('rm', '--quiet', '--cached', '--', A);
    repo.git('update-index', '--add', '--cacheinfo', `120000,${blob},fixtures/valid/c.ndjson`);
    repo.git('commit', '--quiet', '-m', 'link');
    expect(await found(target)).toContain(`${A} removed`);
  });
});

it('a new case in other letters does not let the old one have findings', async () => {
  const target = startTeam(repo);
  const findings = 'golden/one/expected/findings.csv';
  repo.commit('allow errors', { [findings]: 'rule\n', 'golden/ONE/case.yml': 'title: One\n' });
  expect(await found(target)).toContain(`${findings} added`);
});
