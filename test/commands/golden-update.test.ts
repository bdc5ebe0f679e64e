/** `golden update` in this process: it shows, writes, and then the check passes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';

const BALANCES = 'golden/first-contribution/expected/balances.csv';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'update-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

async function run(...words: string[]): Promise<{ exit: number; text: string }> {
  const { exit, stdout, stderr } = await runHere(workspace, words);
  return { exit, text: stdout + stderr };
}

const balances = () => readFileSync(path.join(workspace, BALANCES), 'utf8');

describe('golden update', () => {
  const wrong = { file: BALANCES, from: ',180.000000,', to: ',181.000000,' };

  it('shows the variance and writes nothing when it is dry', async () => {
    writeConsumer(workspace, [wrong]);
    const { exit, text } = await run('golden', 'update', '--dry-run');
    expect(exit).toBe(0);
    expect(text).toContain(`${BALANCES}: 1 row changed, 0 added, 0 removed`);
    expect(text).toContain('would rewrite 1 file');
    expect(balances()).toContain(',181.000000,');
  });

  it('rewrites what differs, and then there is nothing left to rewrite', async () => {
    writeConsumer(workspace, [wrong]);
    expect((await run('golden', 'check')).exit).toBe(1);
    expect((await run('golden', 'update')).text).toContain('rewrote 1 file');
    expect(balances()).toContain(',180.000000,');
    expect((await run('golden', 'check')).exit).toBe(0);
    expect((await run('golden', 'update')).text).toBe(
      'every golden file is as it would be rebuilt\n',
    );
  });

  it('replaces a file that is no table of the kind', async () => {
    writeConsumer(workspace, [{ file: BALANCES, text: 'a,b\n1,2\n' }]);
    expect((await run('golden', 'update')).text).toContain(
      'it is replaced as a whole, because its header lacks scenario_id',
    );
    expect((await run('golden', 'check')).exit).toBe(0);
  });

  it('says what a new file of figures does not fix', async () => {
    const events = 'golden/first-contribution/events.ndjson';
    writeConsumer(workspace, [{ file: events, from: '"amount":"60.00"', to: '"amount":"61.00"' }]);
    const told = `${events}:5: ytd_mismatch on 00000001-0000-4000-8000-000000000005: a finding came that is not expected: ytd_amount is 60.000000, the employer_match contributions of 2024 so far are 61.000000. Fix the events, or expect it in expected/findings.csv.\n`;
    const first = await run('golden', 'update');
    expect(first.text).toContain('rewrote 1 file');
    expect(first.text).toContain(told);
    expect((await run('golden', 'update')).text).toBe(
      `every golden file is as it would be rebuilt\n${told}`,
    );
  });

  it('writes nothing while a case is invalid', async () => {
    const events = 'golden/first-contribution/events.ndjson';
    writeConsumer(workspace, [wrong, { file: events, from: '"120.00"', to: '"-1"' }]);
    const { exit, text } = await run('golden', 'update');
    expect(exit).toBe(1);
    expect(text).toContain(
      `Nothing was written, since a golden case cannot be rebuilt\n  ${events}:4: \`/payload/amount\` is -1; a contribution must be greater than 0`,
    );
    expect(balances()).toContain(',181.000000,');
  });

  it('has nothing to do where goldens are switched off', async () => {
    writeConsumer(workspace);
    const { exit, text } = await run('golden', 'update', '--golden-path', 'none');
    expect(exit).toBe(2);
    expect(text).toContain('golden.path is none');
  });
});
