/**
 * Ways to move the code and what is expected of it together, each as a pull request against a team's repository:
 * caught in the words that are given, or listed in docs/THREATS.md with the reason.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActionInProcess } from '../support/action-in-process.ts';
import { attack, removeBases } from '../support/attacked-team.ts';
import { type ActionHome, anActionHome } from '../support/run-action.ts';
import { APPROVAL_ROWS } from './attacks/approval-rows.ts';
import type { AttackRow } from './attacks/attack-row.ts';
import { CHECKOUT_ROWS } from './attacks/checkout-rows.ts';
import { CONFIG_ROWS } from './attacks/config-rows.ts';
import { FIXTURE_ROWS } from './attacks/fixture-rows.ts';
import { EXPECTATION_ROWS } from './attacks/golden-rows.ts';
import { HANDED_OVER_ROWS } from './attacks/handed-over-rows.ts';
import { HISTORY_ROWS } from './attacks/history-rows.ts';
import { INPUT_ROWS } from './attacks/input-rows.ts';
import { WORKFLOW_ROWS } from './attacks/workflow-rows.ts';

const ROWS: Readonly<Record<string, readonly AttackRow[]>> = {
  'the config': CONFIG_ROWS,
  'the workflow': WORKFLOW_ROWS,
  'its inputs': INPUT_ROWS,
  'what it is handed': HANDED_OVER_ROWS,
  fixtures: FIXTURE_ROWS,
  'what is expected': EXPECTATION_ROWS,
  'the checkout': CHECKOUT_ROWS,
  'the commit': HISTORY_ROWS,
  'the label': APPROVAL_ROWS,
};

const threats = readFileSync(path.resolve(import.meta.dirname, '../../docs/THREATS.md'), 'utf8');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => {
  home.remove();
  removeBases();
});

async function stands(by: Pick<ActionHome, 'run'>, row: AttackRow): Promise<void> {
  const { exit, log } = await attack(by, row);
  const { caught, notOurs } = row;
  if (caught === undefined) {
    expect(plain(threats)).toContain(notOurs);
    expect([exit, log]).toEqual([0, expect.stringContaining('PASS')]);
  } else {
    expect(notOurs).toBeUndefined();
    expect(log).toContain(caught);
    expect(exit).toBe(row.exit ?? 1);
  }
}

describe.each(Object.entries(ROWS))('%s', (_kind, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))('attacked by %s', async (_name, row) => {
    await stands(home, row);
  });
});

/** By the bundle that a team runs: of each kind the first that is caught. */
describe('the built action', () => {
  const sample = Object.entries(ROWS).map(([kind, rows]) => [kind, rows[0]] as const);
  let built: ActionHome;
  beforeAll(() => {
    built = anActionHome();
  });
  afterAll(() => built.remove());

  it.each(sample)('stands against %s as well', async (_kind, row) => {
    if (row === undefined) expect.unreachable('a kind without an attack');
    await stands(built, row);
  });
});

it('the table has every kind, each row a name of its own, and an answer', () => {
  const rows = Object.values(ROWS).flat();
  expect(rows.length).toBeGreaterThanOrEqual(80);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  for (const { name, caught, notOurs } of rows)
    expect([name, (caught === undefined) !== (notOurs === undefined)]).toEqual([name, true]);
});
