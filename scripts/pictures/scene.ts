/** A team's pull request with two faults, and what the built gate says about it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Report } from '../../src/schema/types.ts';

const GOLDENS = ['53-fridays-2021', 'merit-and-promotion', 'plan-transfer-mid-year'];
const FIXTURE = 'fixtures/valid/population.ndjson';
const CONFIG = `fixtures:
  valid: ${FIXTURE}
golden:
  path: golden
`;
/** Where the generator has a contribution, with the seed that is given. */
const MISSPELT_LINE = 4002;

/** A person's vesting that comes half a year early. */
const EARLY_VESTING = {
  event_id: '00000115-0000-4000-8000-000000000999',
  employee_id: 'E-1553',
  scenario_id: 'published',
  plan_design_id: 'standard',
  source_system: 'recordkeeper',
  effective_date: '2021-07-02',
  created_at: '2021-07-02T12:00:00Z',
  payload: {
    event_type: 'vesting',
    plan_id: 'PLAN-401K',
    vested_percentage: '0.4000',
    source_balances_vested: {},
    vesting_schedule_type: 'graded',
    service_computation_date: '2018-12-17',
    service_credited_hours: 2080,
    service_period_end_date: '2021-07-02',
  },
};

/** @param root this repository  @param folder an empty one, for the team's */
export function judgeScene(root: string, folder: string): { report: Report; page: string } {
  const inFolder = (file: string) => path.join(folder, file);
  // As npm installs it: what is to be pasted is named as a team would name it.
  const program = inFolder('node_modules/.bin/dc-event-gate');
  mkdirSync(path.dirname(program), { recursive: true });
  symlinkSync(path.join(root, 'dist/cli.js'), program);
  const gate = (...words: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status === 2) throw new Error(stderr);
  };
  mkdirSync(inFolder('.github'));
  writeFileSync(inFolder('.github/dc-event-gate.yml'), CONFIG);
  mkdirSync(inFolder(path.dirname(FIXTURE)), { recursive: true });
  gate('generate', '--employees', '50', '--years', '5', '--seed', '7', '--out', FIXTURE);
  misspell(inFolder(FIXTURE));
  for (const name of GOLDENS)
    cpSync(path.join(root, 'golden', name), inFolder(`golden/${name}`), { recursive: true });
  const events = inFolder(`golden/${GOLDENS[0]}/events.ndjson`);
  writeFileSync(events, `${readFileSync(events, 'utf8')}${JSON.stringify(EARLY_VESTING)}\n`);
  gate('gate', '--report-dir', 'out');
  return {
    report: JSON.parse(readFileSync(inFolder('out/report.json'), 'utf8')) as Report,
    page: inFolder('out/report.html'),
  };
}

function misspell(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines[MISSPELT_LINE - 1] ?? '';
  if (!line.includes('"amount"')) throw new Error(`line ${MISSPELT_LINE} is no contribution`);
  lines[MISSPELT_LINE - 1] = line.replace('"amount"', '"ammount"');
  writeFileSync(file, lines.join('\n'));
}
