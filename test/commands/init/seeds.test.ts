/** What `init` proposes for a dbt project whose data are seeds. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { init } from '../../../src/commands/init.ts';
import { runHere } from '../../support/command-line.ts';
import { aFolder } from '../../support/fixture-folder.ts';
import { repositoryAt, workspaceAt } from '../../support/outside.ts';

const initIn = (root: string) =>
  init({ workspace: workspaceAt(root), repository: repositoryAt(root) }, 'write');

const SEEDED = {
  'dbt_project.yml': 'name: plan\nprofile: plan\n',
  'models/staging/stg_people.sql': "select * from {{ ref('people') }}",
  'models/staging/stg_payments.sql': "select * from {{ ref( 'payments' ) }}",
  'models/totals.sql': "select * from {{ ref('stg_payments') }}",
  'seeds/people.csv': 'id,name\n1,"A, B"\n2,C\n',
  'seeds/payments.csv':
    'id,amount,paid_on,is_last,code\n7,1.5,2024-01-31,true,\n8,2,2024-02-29,false,007\n',
  'seeds/unused.csv': 'id\n1\n',
};

describe('init with seeds', () => {
  it('takes the seeds of a dbt project as events, a row each, where there are no others', async () => {
    const root = aFolder(SEEDED);
    const { data, sections } = (await initIn(root)).answer;
    expect(data).toEqual({
      written: [
        '.github/dc-event-gate.yml',
        '.github/workflows/dc-event-gate.yml',
        '.github/workflows/dc-event-gate-comment.yml',
        'ci/profiles.yml',
        'schema/row.schema.json',
        'macros/gate_rows.sql',
      ],
    });
    const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
    await expect(text('macros/gate_rows.sql')).toMatchFileSnapshot('gate_rows.sql');
    await expect(text('schema/row.schema.json')).toMatchFileSnapshot('row-schema.txt');
    expect(text('.github/dc-event-gate.yml')).toContain(
      'schema: schema/row.schema.json\n\n# Where the parts of an event stand, as its first one looks: check it.\nevents: { id: /id, date: /paid_on }',
    );
    expect(text('.github/dc-event-gate.yml')).toContain(
      '  valid:\n    - seeds/payments.csv\n    - seeds/people.csv\n',
    );
    expect(sections.flatMap(({ blocks }) => blocks)).toContainEqual(
      expect.objectContaining({
        items: expect.arrayContaining([
          expect.stringContaining(
            '{"id":7,"amount":1.5,"paid_on":"2024-01-31","is_last":true} {"id":1,"name":"A, B"}',
          ),
        ]),
      }),
    );
    // And the fixtures are valid by what was written.
    const { exit, stdout } = await runHere(root, ['validate']);
    expect([exit, stdout.split('\n')[0]]).toEqual([0, 'PASS  100.00 % of 4 events valid']);
    expect((await initIn(root)).answer.data).toEqual({ written: [] });
  });

  it.skipIf(process.platform === 'win32')(
    'has a line that edits each place where a model asks for a seed, however it is quoted',
    async () => {
      const model = 'models/totals.sql';
      const root = aFolder({
        ...SEEDED,
        [model]: `select * from {{ ref("people") }} join {{ ref('payments') }} join {{ ref('payments') }} join {{ ref('payments_old') }}\n`,
      });
      const { sections } = (await initIn(root)).answer;
      const said = sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('items' in block ? block.items : [])),
      );
      const [, line = ''] = said.join('\n').match(/At once: (perl .*)/) ?? [];
      execFileSync('/bin/sh', ['-c', line], { cwd: root });
      expect(readFileSync(path.join(root, model), 'utf8')).toBe(
        "select * from {{ gate_rows('people') }} join {{ gate_rows('payments') }} join {{ gate_rows('payments') }} join {{ ref('payments_old') }}\n",
      );
    },
  );

  it('proposes nothing of seeds whose rows could not be told apart', async () => {
    const root = aFolder({
      ...SEEDED,
      'seeds/people.csv': 'id,amount,paid_on,is_last,code\n1,2,2024-01-01,true,x\n',
    });
    const { data } = (await initIn(root)).answer;
    expect(data).not.toContain('macros/gate_rows.sql');
  });
});
