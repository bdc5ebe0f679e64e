/** What the command line says of a schema, or SQL, that has changed since a base. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';
import { aGitRepository, type GitRepository } from '../support/git-repository.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CONFIG = '.github/dc-event-gate.yml';

let repo: GitRepository;
beforeEach(() => {
  repo = aGitRepository();
  writeConsumer(repo.folder);
});
afterEach(() => repo.remove());

const inFolder = (file: string) => path.join(repo.folder, file);

function configure(line: string): void {
  writeFileSync(inFolder(CONFIG), `${readFileSync(inFolder(CONFIG), 'utf8')}${line}\n`);
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(inFolder(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(inFolder(file), text.replaceAll(from, to));
}

describe('gate against a base', () => {
  it('fails for a schema that loses events, since nobody can approve it here', async () => {
    cpSync(path.join(ROOT, 'src/schema/event.schema.json'), inFolder('event.json'));
    configure('schema: event.json');
    repo.commit('base');
    edit('event.json', '"involuntary"', '"fired"');
    edit('fixtures/valid/population.ndjson', '"involuntary"', '"fired"');
    const { exit, stdout } = await runHere(repo.folder, ['gate', '--base', 'HEAD']);
    expect(stdout).toMatch(
      /"evolution: backward" does not allow this change of the event schema: enum value removed: .*"involuntary".*, 1 event of base is valid no more: fixtures\/valid\/population\.ndjson:\d+/,
    );
    expect(exit).toBe(1);
    const off = await runHere(repo.folder, ['gate', '--base', 'HEAD', '--evolution', 'off']);
    expect([off.exit, off.stdout]).toEqual([0, expect.stringContaining('enum value removed')]);
  });

  it("says which tables the base's events give now, where the SQL is another", async () => {
    cpSync(path.join(ROOT, 'src/sql/balances.sql'), inFolder('sql/balances.sql'));
    configure('pipeline: sql');
    repo.commit('base');
    edit('sql/balances.sql', 'contribution_count', 'contribution_count /* the same */');
    const same = await runHere(repo.folder, ['gate', '--base', 'HEAD']);
    expect(same.stdout).not.toContain('give other tables');
    writeFileSync(
      inFolder('sql/balances.sql'),
      `${readFileSync(inFolder('sql/balances.sql'), 'utf8')}\nUPDATE participant_balances SET job_level = job_level + 1;\n`,
    );
    const { stdout } = await runHere(repo.folder, ['gate', '--base', 'HEAD']);
    expect(stdout).toContain(
      "The base's events give other tables than by the pipeline of the base",
    );
    expect(stdout).toMatch(
      /participant_balances: \d rows?, first \(.*, PLAN-401K\): job_level \d → \d/,
    );
  });
});
