/** `golden review` in this process: a person at a terminal decides case by case. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAtTerminal, runHere } from '../support/command-line.ts';
import { editConsumer, writeConsumer } from '../support/consumer.ts';

const CASE = 'golden/first-contribution';
const BALANCES = `${CASE}/expected/balances.csv`;
const WRONG = { file: BALANCES, from: ',180.000000,', to: ',181.000000,' };

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'review-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const at = (file: string) => path.join(workspace, file);
const balances = (name = 'first-contribution') =>
  readFileSync(at(`golden/${name}/expected/balances.csv`), 'utf8');
const review = (typed: readonly string[], ...words: string[]) =>
  runAtTerminal(workspace, ['golden', 'review', ...words], typed);

/** A second case of the same events, and of the same expected file. */
function secondCase(): void {
  for (const file of ['case.yml', 'events.ndjson', 'expected/balances.csv'])
    editConsumer(workspace, [
      { file: `golden/second/${file}`, text: readFileSync(at(`${CASE}/${file}`), 'utf8') },
    ]);
}

describe('golden review', () => {
  it('shows a case, writes it where it is accepted, and then there is nothing to review', async () => {
    writeConsumer(workspace, [WRONG]);
    const first = await review(['a']);
    expect(first).toMatchObject({ exit: 0 });
    expect(first.stderr).toContain('Case 1 of 1: first-contribution');
    expect(first.stderr).toContain(`${BALANCES}: 1 row changed, 0 added, 0 removed`);
    expect(first.stderr).toContain('expected 181.000000, rebuilt 180.000000 (delta -1.000000)');
    expect(first.stdout).toContain(`Accepted 1 case; rewrote\n  ${BALANCES}`);
    expect(balances()).toContain(',180.000000,');
    expect(await review([])).toMatchObject({
      exit: 0,
      stdout: '1 golden case checked: every one is as it is rebuilt\n',
    });
  });

  it('leaves what is skipped, and all that follows where a person quits or goes away', async () => {
    writeConsumer(workspace, [WRONG]);
    secondCase();
    const skipped = await review(['s', 'accept']);
    expect([skipped.exit, skipped.stdout]).toEqual([
      1,
      expect.stringContaining('Left 1 case\n  first-contribution'),
    ]);
    expect([balances().includes(',181.000000,'), balances('second').includes(',180.')]).toEqual([
      true,
      true,
    ]);
    writeFileSync(at('golden/second/expected/balances.csv'), balances());
    for (const typed of [['q', 'a'], []]) {
      const { exit, stdout } = await review(typed);
      expect([exit, stdout]).toEqual([1, 'Left 2 cases\n  first-contribution\n  second\n']);
    }
    expect(balances()).toContain(',181.000000,');
  });

  it('asks again after another word, and shows each difference', async () => {
    writeConsumer(workspace, [WRONG]);
    const { stderr, exit } = await review(['yes', 'constructor', 'd', 's']);
    expect(stderr.match(/Type a, s, d or q, and Enter\./g)).toHaveLength(2);
    expect(stderr).toMatch(/Each difference\n {2}golden\/first-contribution\/expected/);
    expect(exit).toBe(1);
  });

  it('looks at the cases that are named, and at none that is not there', async () => {
    writeConsumer(workspace);
    secondCase();
    editConsumer(workspace, [WRONG]);
    expect((await review([], 'second')).stdout).toContain('1 golden case checked');
    const { exit, stderr } = await review([], 'secnd');
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('no golden case "secnd" below golden (did you mean second?)'),
    ]);
  });

  it('cannot accept a case that no new file makes right', async () => {
    writeConsumer(workspace, [{ file: `${CASE}/events.ndjson`, from: '"120.00"', to: '"-1"' }]);
    const { exit, stderr } = await review(['a', 's']);
    expect(stderr).toContain('It cannot be rebuilt');
    expect(stderr).toContain(
      'There is nothing to rewrite in this case: fix its events, or the code.',
    );
    expect(stderr).not.toContain('[a]ccept');
    expect(exit).toBe(1);
  });

  it('says what to do instead where there is no terminal', async () => {
    writeConsumer(workspace, [WRONG]);
    const { exit, stderr, stdout } = await runHere(workspace, ['golden', 'review']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'here is no terminal to answer at. To see what differs, run: npx dc-event-gate golden check',
    );
    expect((await review([], '--golden-path', 'none')).stderr).toContain('nothing to review');
  });
});

describe('golden check of some cases', () => {
  it('judges those that are named, and says so', async () => {
    writeConsumer(workspace);
    secondCase();
    editConsumer(workspace, [WRONG]);
    expect((await runHere(workspace, ['golden', 'check'])).exit).toBe(1);
    const one = await runHere(workspace, ['golden', 'check', 'second']);
    expect([one.exit, one.stdout]).toEqual([
      0,
      expect.stringContaining('1 of 1 case matched; others were not asked for'),
    ]);
    const none = await runHere(workspace, ['golden', 'check', 'third']);
    expect([none.exit, none.stderr]).toEqual([2, expect.stringContaining('"third"')]);
  });
});
