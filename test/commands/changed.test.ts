/** `--changed`: what a hook looks at before a commit, and that it never passes for the gate's verdict. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';
import { aContribution } from '../support/events.ts';
import { aGitRepository, type GitRepository } from '../support/git-repository.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const POPULATION = 'fixtures/valid/population.ndjson';
const GOLDEN = 'golden/first-contribution/expected/balances.csv';
const CONFIG = '.github/dc-event-gate.yml';

let team: GitRepository;
beforeAll(() => {
  team = aGitRepository();
  writeConsumer(team.folder);
  team.commit('all', { 'fixtures/valid/other.ndjson': `${JSON.stringify(aContribution())}\n` });
});
afterEach(() => team.git('reset', '--hard', '--quiet'));
afterAll(() => team.remove());

const run = (...words: string[]) => runHere(team.folder, words);
const edit = (file: string, change: (text: string) => string) => {
  const at = path.join(team.folder, file);
  writeFileSync(at, change(readFileSync(at, 'utf8')));
};

describe('validate --changed', () => {
  it('looks at nothing where nothing changed, and says that this is no verdict', async () => {
    const { exit, stdout } = await run('validate', '--changed');
    expect(stdout).toBe(
      'Nothing was looked at, which is no verdict of the gate: of 2 fixture files none changed since HEAD.\n',
    );
    expect(exit).toBe(0);
  });

  it('looks at the files that changed, and says so in its first line', async () => {
    edit('fixtures/valid/other.ndjson', (text) => text.replace('"contribution"', '"contributoin"'));
    const { exit, stdout } = await run('validate', '--changed');
    expect(stdout).toMatch(
      /^No verdict of the gate: 1 of 2 fixture files, which changed since HEAD\.\n\nFAIL/,
    );
    expect(stdout).toContain('fixtures/valid/other.ndjson:1: ');
    expect(exit).toBe(1);
    edit('fixtures/valid/other.ndjson', (text) => text.replace('"contributoin"', '"contribution"'));
    edit('fixtures/valid/other.ndjson', (text) => `${text}\n`);
    // The other types need not be in it.
    expect(await run('validate', '--changed')).toMatchObject({ exit: 0 });
  });

  it('looks at all files where what they are judged by changed', async () => {
    edit(CONFIG, (text) => `${text}# more\n`);
    expect((await run('validate', '--changed')).stdout).toContain(
      `2 of 2 fixture files, all of them, as ${CONFIG} changed since HEAD.`,
    );
  });

  it('takes a revision, and one that is not there is "could not decide"', async () => {
    expect((await run('validate', '--changed=HEAD')).exit).toBe(0);
    expect(await run('validate', '--changed=nowhere')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('Nothing can be compared with "nowhere"'),
    });
    expect(await run('validate', '--changed=')).toMatchObject({ exit: 2 });
  });

  it.each([['--format=json'], ['--report-dir=out'], ['--quality']])(
    'takes no %s, by which a part would pass for the whole',
    async (option) => {
      const { exit, stderr } = await run('validate', '--changed', option);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('--changed looks at a part')]);
    },
  );
});

describe('golden check --changed', () => {
  it('looks at the cases that changed', async () => {
    expect((await run('golden', 'check', '--changed')).stdout).toContain('of 1 golden cases none');
    edit(GOLDEN, (text) => text.replace(',60.000000', ',61.000000'));
    const { exit, stdout } = await run('golden', 'check', '--changed');
    expect([exit, stdout]).toEqual([1, expect.stringMatching(/^No verdict of the gate: 1 of 1 /)]);
  });

  it('chooses the cases itself', async () => {
    const words = ['golden', 'check', 'first-contribution', '--changed'];
    expect(await run(...words)).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('--changed chooses the cases'),
    });
  });

  it('looks at all cases where a command makes the tables, and any file changed', async () => {
    edit(CONFIG, (text) => `${text}pipeline: {run: "false"}\n`);
    team.commit('a command');
    edit(POPULATION, (text) => `${text}\n`);
    expect((await run('golden', 'check', '--changed')).stdout).toContain(
      `all of them, as ${POPULATION} changed`,
    );
    team.git('reset', '--hard', '--quiet', 'HEAD~1');
  });
});

describe('the whole', () => {
  it('is what the gate and the action look at: neither takes --changed', async () => {
    expect(await run('gate', '--changed')).toMatchObject({ exit: 2 });
    const { inputs } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));
    expect(Object.keys(inputs)).not.toContain('changed');
  });
});

describe('--working-directory', () => {
  it('runs in the folder that it names, from where it was started', async () => {
    const { folder } = team;
    const words = ['validate', '--working-directory', path.basename(folder)];
    const { exit, stdout } = await runHere(path.dirname(folder), words);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('PASS')]);
  });

  it('is an error that names the folder where there is none', async () => {
    const { exit, stderr } = await run('validate', '--working-directory', 'no-such');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('no-such')]);
  });
});
