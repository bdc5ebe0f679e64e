/** What only the events themselves have, and no column of the tables: the merge must have it too. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import eventSchema from '../../../src/schema/event.schema.json' with { type: 'json' };
import type { Report } from '../../../src/schema/types.ts';
import balances from '../../../src/sql/balances.sql';
import { runHere } from '../../support/command-line.ts';
import { writeConsumer } from '../../support/consumer.ts';
import { aGitRepository } from '../../support/git-repository.ts';
import { inShards } from '../../support/shards.ts';

const RICH = `-- Scope: person
SELECT last_event_id AS event_id, 'rich' AS message FROM participant_balances WHERE net_balance > 1000000`;

const ADD_BONUS = `;
UPDATE participant_balances SET net_balance = net_balance + coalesce((
  SELECT sum(CAST(json ->> '$.payload.bonus' AS DECIMAL(18, 6)))
  FROM read_json_objects(getvariable('event_files'), format = 'newline_delimited')
  WHERE json ->> '$.employee_id' = participant_balances.employee_id
), 0)`;

const SETTINGS = [
  ...['--schema', 'schema.json', '--pipeline', 'sql', '--second-opinion', 'none'],
  ...['--quality-rules', 'rules', '--golden-path', 'none', '--evolution', 'none'],
];

it('a rule over what SQL makes of a field of a team finds in the merge what it finds in one job', async () => {
  const { folder, remove } = aGitRepository();
  onTestFinished(remove);
  writeConsumer(folder, [
    {
      file: 'schema.json',
      text: JSON.stringify(eventSchema).replaceAll('"additionalProperties":false', '"x":false'),
    },
    { file: 'rules/rich.sql', text: RICH },
    { file: 'sql/balances.sql', text: `${balances.replace(/;\s*$/, '')}${ADD_BONUS}` },
  ]);
  const file = path.join(folder, 'fixtures/valid/population.ndjson');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replaceAll('"event_type":"merit"', '"event_type":"merit","bonus":"9999999"'),
  );
  const whole = await runHere(folder, ['gate', '--format', 'json', ...SETTINGS]);
  const { merged } = await inShards(folder, ['gate'], 2, SETTINGS);
  const report = JSON.parse(whole.stdout) as Report;
  expect(report.quality?.errors, report.reasons.join()).toBe(1);
  expect(JSON.parse(merged.stdout)).toEqual(report);
});
