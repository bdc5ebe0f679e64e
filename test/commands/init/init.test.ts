import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_LINE } from '../../../src/commands/init/schema-line.ts';
import { starterFiles } from '../../../src/commands/init/starter.ts';
import { init } from '../../../src/commands/init.ts';
import { plainSection } from '../../../src/contracts/answer.ts';
import { ACTION } from '../../../src/contracts/product.ts';
import schema from '../../../src/schema/config.schema.json' with { type: 'json' };
import { runHere } from '../../support/command-line.ts';
import { writeStarter } from '../../support/consumer.ts';
import { aFolder } from '../../support/fixture-folder.ts';
import { repositoryAt, workspaceAt } from '../../support/outside.ts';

const GOLDEN = 'golden/first-contribution/case.yml';
const initIn = (root: string, intent: 'write' | 'show' = 'write') =>
  init({ workspace: workspaceAt(root), repository: repositoryAt(root) }, intent);

describe('init', () => {
  it('writes every file into an empty place', async () => {
    const root = aFolder();
    await initIn(root);
    for (const { path: file, text } of starterFiles())
      expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
  });

  it('writes what an init that was killed had not written, and leaves the rest untouched', async () => {
    const root = aFolder();
    writeStarter(root);
    rmSync(path.join(root, GOLDEN));
    const config = path.join(root, '.github/dc-event-gate.yml');
    utimesSync(config, 1, 1);
    const { answer } = await initIn(root);
    expect(answer.data).toEqual({ written: [GOLDEN] });
    expect(statSync(config).mtimeMs).toBe(1000);
  });

  it('says so where every file is there already', async () => {
    const root = aFolder();
    writeStarter(root);
    const { sections, data } = (await initIn(root)).answer;
    expect(data).toEqual({ written: [] });
    expect(sections[0]).toEqual(plainSection('every file is there already'));
  });

  it.each<[string, (file: string) => void]>([
    ['another text', (file) => writeFileSync(file, 'title: mine\n')],
    ['no text', (file) => writeFileSync(file, Uint8Array.of(0xff))],
  ])('is refused where a file holds %s, before anything is written', async (_, spoil) => {
    const root = aFolder({ [GOLDEN]: '' });
    spoil(path.join(root, GOLDEN));
    await expect(initIn(root)).rejects.toMatchObject({
      code: 'FILE_EXISTS',
      facts: { file: GOLDEN },
    });
    expect(readdirSync(root)).toEqual(['golden']);
  });
});

const PROFILE = 'path: "{{ env_var(\'DC_EVENT_GATE_DATABASE\') }}"';
const DBT = {
  'dbt_project.yml': 'name: plan\nprofile: plan\n',
  'models/staging/stg_events.sql': 'select 1',
  'models/marts/fct_yearly.sql': 'select 1',
  'models/marts/dim_people.sql': 'select 1',
  'models/marts/fct_open.sql': 'select 1',
  'models/marts/marts.yml': `models:
  - name: fct_yearly
    data_tests:
      - dbt_utils.unique_combination_of_columns:
          arguments: {combination_of_columns: [employee_id, plan_year]}
  - name: dim_people
    columns:
      - {name: employee_id, data_tests: [not_null, unique]}
`,
  'events/models.py': 'from pydantic import BaseModel\n',
  'events/schema/plan_event.schema.json': '{"$defs": {}}',
  'package.json': '{"$schema": "x"}',
  'requirements.txt': 'dbt-duckdb\n',
  'fixtures/valid/a.ndjson': '',
  'fixtures/valid/deep/b.ndjson': '',
  'fixtures/invalid/c.json': '{}',
  'node_modules/x/y.ndjson': '',
};

describe('init in a repository of a team', () => {
  it('proposes what is there: schema, fixtures, dbt, its tables and their keys', async () => {
    const root = aFolder(DBT);
    const { data, sections } = (await initIn(root)).answer;
    const config = readFileSync(path.join(root, '.github/dc-event-gate.yml'), 'utf8');
    await expect(config).toMatchFileSnapshot('dbt.yml');
    expect(data).toEqual({
      written: [
        '.github/dc-event-gate.yml',
        '.github/workflows/dc-event-gate.yml',
        '.github/workflows/dc-event-gate-comment.yml',
        'ci/profiles.yml',
      ],
    });
    expect(readFileSync(path.join(root, 'ci/profiles.yml'), 'utf8')).toContain(PROFILE);
    expect(JSON.stringify(sections)).toContain(
      'Name the key of these tables in the config: fct_open.',
    );
    expect(JSON.stringify(sections)).toContain('+ schema: events/schema/plan_event.schema.json');
  });

  it('writes a workflow that installs what the pipeline needs, with a token that can only read', async () => {
    const root = aFolder(DBT);
    await initIn(root);
    const workflow = readFileSync(path.join(root, '.github/workflows/dc-event-gate.yml'), 'utf8');
    expect(parse(workflow).permissions).toEqual({ contents: 'read', 'pull-requests': 'read' });
    expect(workflow).toContain('- run: pip install -r requirements.txt\n');
  });

  it.each([
    [
      { 'ml/requirements-dev.txt': '', 'ml/requirements.txt': '', 'requirements.txt': '' },
      '-r ml/requirements.txt',
    ],
    [{ 'ml/pyproject.toml': '' }, './ml'],
    [{ 'pyproject.toml': '' }, './'],
    [{ 'requirements-dev.txt': '' }, '-r requirements-dev.txt'],
    [{ 'other/requirements.txt': '' }, 'dbt-duckdb'],
    [{ 'ml/packages.yml': '' }, 'dbt-duckdb\n      - run: dbt deps --project-dir ml'],
  ])('installs what a project in a folder needs: of %j %s', async (files, what) => {
    const root = aFolder({ 'ml/dbt_project.yml': 'name: plan\nprofile: plan\n', ...files });
    await initIn(root);
    const workflow = readFileSync(path.join(root, '.github/workflows/dc-event-gate.yml'), 'utf8');
    expect(workflow).toContain(`- run: pip install ${what}\n`);
  });

  it('asks for no change of a model that reads what the gate hands over', async () => {
    const model = (from: string) => ({
      'dbt_project.yml': 'name: plan\nprofile: plan\n',
      'models/stg.sql': `select * from read_json('${from}')\n`,
    });
    const said = async (files: Record<string, string>) =>
      JSON.stringify((await initIn(aFolder(files))).answer.sections);
    expect(await said(model('events.ndjson'))).toContain('Let models/stg.sql read');
    expect(await said(model('{{ env_var("DC_EVENT_GATE_EVENTS") }}'))).not.toContain('Let models');
  });

  it('writes nothing where it only shows', async () => {
    const root = aFolder(DBT);
    const before = readdirSync(root, { recursive: true });
    const { data, sections } = (await initIn(root, 'show')).answer;
    expect(data).toEqual({ written: [] });
    expect(sections[0]?.heading).toBe('would write');
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  it('can be run again', async () => {
    const root = aFolder(DBT);
    await initIn(root);
    expect((await initIn(root)).answer.data).toEqual({ written: [] });
  });

  it('takes a profile that leaves its database where the gate looks for it', async () => {
    const root = aFolder({ ...DBT, 'profiles/profiles.yml': PROFILE });
    await initIn(root);
    const config = readFileSync(path.join(root, '.github/dc-event-gate.yml'), 'utf8');
    expect(parse(config).pipeline.run).toBe('dbt build --profiles-dir profiles');
  });

  it('proposes where the parts of an event stand, and what to write where nothing exports the schema', async () => {
    const event = {
      id: 'o-1',
      kind: 'paid',
      customer: 'C1',
      day: '2024-01-02',
      recorded: '2024-01-02T10:00:00Z',
    };
    const root = aFolder({
      ...DBT,
      'events/schema/plan_event.schema.json': '',
      'app/shop/events.py': 'from pydantic import BaseModel\n',
      'fixtures/valid/a.ndjson': `${JSON.stringify(event)}\n`,
      'models/staging/stg.sql': "select * from read_json_auto('data/a.ndjson')",
    });
    const { sections } = (await initIn(root)).answer;
    const config = parse(readFileSync(path.join(root, '.github/dc-event-gate.yml'), 'utf8'));
    expect(config).toMatchObject({
      schema: 'schema/event.schema.json',
      events: { id: '/id', date: '/day', person: '/customer', created: '/recorded' },
    });
    const said = JSON.stringify(sections);
    expect(said).toMatch(/from [\w.]+ import YourEvent/);
    expect(said).toContain("Let models/staging/stg.sql read '{{ env_var(");
    expect(said).toContain('golden/CASE/events.ndjson');
  });

  it('takes SQLMesh in a folder of its own', async () => {
    const root = aFolder({ 'mesh/config.yaml': 'gateways:\n  local: {}\n' });
    const { sections } = (await initIn(root)).answer;
    const config = readFileSync(path.join(root, '.github/dc-event-gate.yml'), 'utf8');
    expect(parse(config)).toMatchObject({
      schema: 'builtin',
      pipeline: { run: 'sqlmesh --paths mesh plan --auto-apply --no-prompts' },
    });
    expect(JSON.stringify(sections)).toContain('put some into fixtures/valid');
  });

  it('leaves a workflow that uses the action, and says what is left to a person', async () => {
    const root = aFolder({
      '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: us/dc-event-gate@v1\n',
      'src/models.py': 'import pydantic\n',
      CODEOWNERS: '* @us\n',
      'events.ndjson': '',
    });
    const { data, sections } = (await initIn(root)).answer;
    expect(data).toEqual({ written: ['.github/dc-event-gate.yml'] });
    const remarks = JSON.stringify(sections);
    expect(remarks).toContain('src/models.py defines Pydantic models');
    expect(remarks).toContain('.github/workflows/ci.yml uses the action already');
    expect(remarks).toContain('Add /golden/, /baselines/ and /.github/ to CODEOWNERS.');
  });

  it('names the folders that CODEOWNERS does not, in an empty repository too', async () => {
    const root = aFolder({ '.github/CODEOWNERS': '* @us\n/golden/ @us\n.github/** @us\n' });
    expect(JSON.stringify((await initIn(root)).answer.sections)).toContain(
      'Add /baselines/ to CODEOWNERS.',
    );
    writeFileSync(path.join(root, '.github/CODEOWNERS'), '/golden @a\nbaselines/ @a\n.github @a\n');
    expect(JSON.stringify((await initIn(root)).answer.sections)).not.toContain('CODEOWNERS');
  });

  it('writes no second workflow beside one that uses the action', async () => {
    const uses = 'jobs:\n  a:\n    steps:\n      - uses: us/dc-event-gate@v1\n';
    const root = aFolder({ '.github/workflows/ci.yml': uses });
    const { data, sections } = (await initIn(root)).answer;
    expect(JSON.stringify(data)).not.toContain('workflows');
    expect(JSON.stringify(sections)).toContain('.github/workflows/ci.yml uses the action already');
  });

  it('ends with three commands that work', async () => {
    const root = aFolder();
    const next = JSON.stringify((await initIn(root)).answer.sections.at(-1));
    const commands = [...next.matchAll(/dc-event-gate ([^"\\]+)/g)].map(([, words = '']) => words);
    expect(commands).toHaveLength(3);
    for (const words of commands)
      expect([words, (await runHere(root, words.split(' '))).exit]).toEqual([words, 0]);
  });

  it('names the schema of a config for editors by its own address', () => {
    expect(SCHEMA_LINE).toBe(`# yaml-language-server: $schema=${schema.$id}`);
    expect(schema.$id).toContain(`/${ACTION}/v1/`);
  });
});
