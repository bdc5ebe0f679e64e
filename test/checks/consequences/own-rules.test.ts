/** Rules of a team's own: their findings follow from causes too, where a person can be judged alone. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Report } from '../../../src/schema/types.ts';
import {
  asLines,
  aYearOfMatches,
  first,
  replaced,
  somePeople,
} from '../../report/causes/people.ts';
import { runHere } from '../../support/command-line.ts';
import { writeConsumer } from '../../support/consumer.ts';

const RULES = {
  // Of one person.
  deferral_without_match: `-- severity: error
SELECT own.event_id, 'there is no match on ' || own.effective_date AS message
FROM events AS own
WHERE own.source = 'employee_pre_tax' AND own.effective_date = DATE '2024-02-16'
  AND NOT EXISTS (
    FROM events AS other
    WHERE other.employee_id = own.employee_id AND other.scenario_id = own.scenario_id
      AND other.source = 'employer_match' AND other.effective_date = own.effective_date
  )`,
  // Of all of them.
  few_events: `-- severity: error
SELECT min(event_id) AS event_id, 'there are ' || count(*) AS message FROM events HAVING count(*) BETWEEN 1000 AND 1175`,
  // Of places.
  on_a_line: `-- severity: error
SELECT id AS event_id, 'it stands on line ' || line AS message FROM gate_events WHERE line = 145`,
};

it('are tried with the persons, and where that says nothing the report tells why', async () => {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'own-rules-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeConsumer(folder);
  mkdirSync(path.join(folder, 'rules'));
  for (const [name, sql] of Object.entries(RULES))
    writeFileSync(path.join(folder, `rules/${name}.sql`), sql);
  const people = somePeople();
  const wrong = first(aYearOfMatches(people).slice(3), 'fourth match');
  const { amount, ...payload } = wrong.payload;
  const spoilt = replaced(people, wrong, { ...wrong, payload: { ...payload, ammount: amount } });
  const file = 'fixtures/valid/people.ndjson';
  writeFileSync(path.join(folder, file), asLines(spoilt));
  const words = ['--quality', '--quality-rules', 'rules', '--require-types', 'none'];
  const { stdout, stderr } = await runHere(folder, [
    'validate',
    file,
    ...words,
    '--format',
    'json',
  ]);
  expect(stdout, stderr).not.toBe('');
  const { quality, reasons } = JSON.parse(stdout) as Report;
  const [cause] = quality?.causes ?? [];
  expect(cause?.followers).toContainEqual({
    rule: 'deferral_without_match',
    severity: 'error',
    count: 1,
  });
  expect(quality?.untriedRules).toEqual([
    { rule: 'on_a_line', reason: expect.stringContaining('it reads gate_events') },
    { rule: 'few_events', reason: expect.stringContaining('of one person alone') },
  ]);
  // These stay listed.
  expect(reasons).toEqual([
    expect.stringContaining('ammount'),
    expect.stringContaining('few_events'),
    expect.stringContaining('on_a_line'),
  ]);
});
