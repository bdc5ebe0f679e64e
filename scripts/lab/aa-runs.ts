/** The measuring part of aa-runs.mjs. */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { canaryAlarms } from '../../src/checks/benchmarks/causes.ts';
import { writeLines } from '../../src/checks/benchmarks/lines.ts';
import { pairsByMetric } from '../../src/checks/benchmarks/record-pairs.ts';
import { timeWorkloads } from '../../src/checks/benchmarks/time-workloads.ts';
import { TIMED } from '../../src/checks/benchmarks/workloads.ts';
import type { MeasuredJob } from '../../src/contracts/measured/messages.ts';
import type { WorkloadName } from '../../src/contracts/measured/workload-names.ts';
import type { Side } from '../../src/contracts/ports/bench.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };
import tables from '../../src/sql/tables.sql';
import { ruleOfMargin } from '../../src/statistics/paired-rule.ts';
import { wire } from '../../src/wiring.ts';
import { quietConsole } from '../quiet-console.ts';

const [dist = '', file = '', runs = '', budget = '', employees = '', first = '', most = ''] =
  process.argv.slice(2);

/** The workloads of a run: the next ones of all. */
function turn(number: number): WorkloadName[] {
  const own = TIMED.filter((name) => name !== 'pipeline');
  const from = (number * Number(most)) % own.length;
  return [...own, ...own].slice(from, from + Number(most));
}

/** Another text of the same meaning for every workload: its schema, or its tables. */
function consumer(root: string, name: Side['name']): Side {
  const directory = path.join(root, name);
  mkdirSync(path.join(directory, 'sql'), { recursive: true });
  mkdirSync(path.join(directory, '.github'));
  writeFileSync(
    path.join(directory, '.github/dc-event-gate.yml'),
    'schema: event.schema.json\npipeline: sql\n',
  );
  const titled = { ...schema, title: `Event (${name})` };
  writeFileSync(path.join(directory, 'event.schema.json'), JSON.stringify(titled));
  writeFileSync(path.join(directory, 'sql/tables.sql'), `${tables}\nSELECT '${name}';\n`);
  return { name, directory, bundle: null };
}

/** To the microsecond; more would double the file, and no machine repeats it. */
const rounded = (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(6)) : value;

const root = mkdtempSync(path.join(os.tmpdir(), 'aa-runs-'));
const [base, head] = [consumer(root, 'base'), consumer(root, 'head')];
const { ports, dispose } = wire({
  directory: head.directory,
  entryUrl: pathToFileURL(path.join(dist, 'worker.js')).href,
  console: quietConsole,
  duckdbPath: process.env.DC_EVENT_GATE_DUCKDB_PATH ?? null,
});
const size = { employees: Number(employees), years: 5, seed: 1 };
try {
  const lines = [await writeLines(ports, await ports.workspace.temporaryDirectory(), size)];
  const config = '.github/dc-event-gate.yml';
  const job = (workload: MeasuredJob['workload']): MeasuredJob => ({
    ...{ workload, config, lines, ...size },
    overrides: {},
    threads: null,
  });
  for (let number = Number(first); number < Number(first) + Number(runs); number += 1) {
    const load = Number((os.loadavg()[0] ?? 0).toFixed(2));
    const failures: string[] = [];
    const time = await timeWorkloads(
      ports,
      {
        ...{ workloads: turn(number), timeBudget: Number(budget), seed: number },
        rule: ruleOfMargin(2),
        ...{ base, commit: 'base', head, job, pipeline: null },
      },
      failures,
    );
    const canary = canaryAlarms({ time });
    const alarms = time.workloads.filter(({ decision }) => decision === 'slower');
    const line = {
      ...{ job: number, load, canary, failures },
      alarms: canary ? [] : alarms.map(({ workload }) => workload),
      decisions: Object.fromEntries(time.workloads.map((one) => [one.workload, one.decision])),
      rec: pairsByMetric(time),
    };
    appendFileSync(file, `${JSON.stringify(line, rounded)}\n`);
  }
} finally {
  await dispose();
  rmSync(root, { recursive: true, force: true });
}

const all = readFileSync(file, 'utf8').trim().split('\n');
const alarmed = all.filter((line) => JSON.parse(line).alarms.length > 0);
process.stdout.write(`${all.length} runs, ${alarmed.length} false alarms\n`);
process.exitCode = alarmed.length > 0 ? 1 : 0;
