/**
 * Real pipelines under test: each makes one table of the starter's events, whose figures are added up here
 * once more. Then a fault is put into each, and told.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Project {
  readonly name: string;
  readonly run: string;
  /** The file with the SQL, and what is exchanged in it for the fault. */
  readonly file: string;
}

const PROJECTS: readonly Project[] = [
  {
    name: 'dbt',
    run: 'dbt --quiet build --profiles-dir ci',
    file: 'models/stg_contributions.sql',
  },
  {
    name: 'sqlmesh',
    run: 'sqlmesh plan --auto-apply --no-prompts',
    file: 'models/yearly_contributions.sql',
  },
  { name: 'python', run: 'python rebuild.py', file: 'rebuild.py' },
  { name: 'node', run: 'node rebuild.mjs', file: 'rebuild.mjs' },
  { name: 'shell', run: 'sh rebuild.sh', file: 'yearly_contributions.sql' },
];

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pipelines-')));
  writeConsumer(folder);
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (file: string) => path.join(folder, file);

/** A case with the events of the starter's, and the table that they must give. */
function install({ name, run }: Project): void {
  const variable = name === 'sqlmesh' ? 'CONSUMERS_SQLMESH' : 'CONSUMERS_PYTHON';
  const python = process.env[variable] ?? '';
  if (python === '') throw new Error(`${variable} names no Python, see test/consumers/python.ts`);
  vi.stubEnv('PATH', `${path.dirname(python)}${path.delimiter}${process.env.PATH}`);
  cpSync(path.join(import.meta.dirname, 'pipelines', name), folder, { recursive: true });
  const config = readFileSync(inFolder('.github/dc-event-gate.yml'), 'utf8');
  const own = `pipeline: {run: ${run}}
tables: {yearly_contributions: {key: [employee_id, contribution_year, source]}}
`;
  writeFileSync(inFolder('.github/dc-event-gate.yml'), `${config}${own}`);
  const events = inFolder('golden/first-contribution/events.ndjson');
  rmSync(inFolder('golden/first-contribution/expected'), { recursive: true });
  mkdirSync(inFolder('golden/first-contribution/expected'));
  writeFileSync(
    inFolder('golden/first-contribution/expected/yearly_contributions.csv'),
    expectedTable(readFileSync(events, 'utf8')),
  );
}

interface Contribution {
  readonly employee_id: string;
  readonly effective_date: string;
  readonly payload: { event_type: string; source: string; amount: string };
}

/** In cents, so that no fraction is lost. */
function expectedTable(events: string): string {
  const sums = new Map<string, number>();
  for (const line of events.trimEnd().split('\n')) {
    const { employee_id, effective_date, payload } = JSON.parse(line) as Contribution;
    if (payload.event_type !== 'contribution') continue;
    const key = [employee_id, effective_date.slice(0, 4), payload.source].join(',');
    sums.set(key, (sums.get(key) ?? 0) + Math.round(Number(payload.amount) * 100));
  }
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  const header =
    'employee_id:VARCHAR,contribution_year:BIGINT,source:VARCHAR,"amount:DECIMAL(18,2)"';
  return [header, ...rows.map(([key, cents]) => `${key},${(cents / 100).toFixed(2)}`), ''].join(
    '\n',
  );
}

describe('a project of', () => {
  it.each(PROJECTS)('$name passes as it is, and fails with a fault', async (project) => {
    install(project);
    const sound = await runHere(folder, ['gate']);
    expect([sound.exit, sound.stdout], sound.stderr).toEqual([
      0,
      expect.stringContaining('1 of 1 golden case matched'),
    ]);
    const file = inFolder(project.file);
    const text = readFileSync(file, 'utf8');
    const faulty = text.replace("'contribution'", "'contribution' AND employee_id <> 'E-0001'");
    expect(faulty).not.toBe(text);
    writeFileSync(file, faulty);
    // That the program is started is known by now.
    if (project.name === 'dbt')
      vi.stubEnv('PATH', `${inject('warmDbt')}${path.delimiter}${process.env.PATH}`);
    const broken = await runHere(folder, ['golden', 'check']);
    expect([broken.exit, broken.stdout], broken.stderr).toEqual([
      1,
      expect.stringContaining('yearly_contributions'),
    ]);
  });
});
