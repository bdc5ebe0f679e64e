/**
 * The gate: all that the config asks for, one verdict. Reads as the way of the data does:
 * validate, rebuild, compare, decide.
 */

import { measure } from '../checks/benchmarks/bench.ts';
import type { BenchRequest } from '../checks/benchmarks/bench-request.ts';
import { SCALES } from '../checks/benchmarks/workloads.ts';
import { checkGoldens } from '../checks/golden/check-goldens.ts';
import { rejectInvalidFixtures } from '../checks/rejection/reject-fixtures.ts';
import { checkSnapshots } from '../checks/snapshots/check-snapshots.ts';
import { judgeFixtures, rebuildFixtures } from '../checks/tables/rebuild-fixtures.ts';
import { UPDATE } from '../checks/update/check.ts';
import { validateFixtures } from '../checks/validate-fixtures.ts';
import type { Environment, Ports } from '../contracts/ports.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import type { Project } from '../project/load-project.ts';
import { settingsAt } from '../project/settings-at.ts';
import type { Report } from '../schema/types.ts';
import { decide, type Evidence, NO_EVIDENCE } from './verdict.ts';

/** For the pairs of all workloads. */
const GATE_SECONDS = 600;

/** What only a pull request, or the default branch, adds: the bot gathers it. */
export interface Facts {
  readonly guard: Evidence['guard'];
  readonly update: Evidence['update'];
  readonly trend: Evidence['trend'];
}

export async function evaluate(
  ports: Ports,
  { config: settings, engine, overrides }: Project,
  facts: Facts = NO_EVIDENCE,
): Promise<Report> {
  const { console, workspace } = ports;
  // In a pull request, what changed is told against what it has in common with its target.
  const config = { ...settings, base: settings.base ?? facts.guard?.base ?? null };
  const spoolDirectory = await workspace.temporaryDirectory();
  // The library is found, checked and loaded while the fixtures are read.
  const duckdb = ports.warehouse.version();
  duckdb.catch(() => undefined);

  const fixtures = await console.group('Validate the fixtures', () =>
    validateFixtures(ports, config, engine.schema, spoolDirectory),
  );
  const invalidFixtures =
    config['fixtures.invalid'].length === 0
      ? null
      : await console.group('Reject the invalid fixtures', () =>
          rejectInvalidFixtures(ports, config, engine.schema),
        );
  const [rebuilt, golden, snapshots] = await console.group(
    config['golden.path'] === null
      ? 'Rebuild balances'
      : 'Rebuild balances, compare with the goldens',
    () =>
      Promise.all([
        rebuildFixtures(ports, config, engine, fixtures, spoolDirectory),
        checkGoldens(ports, config, engine),
        checkSnapshots(ports, config, fixtures, spoolDirectory),
      ]),
  );
  const { reconstruction, quality } = rebuilt ?? NO_EVIDENCE;
  const workloads = config['benchmarks.workloads'];
  const measured =
    workloads.length === 0
      ? null
      : await measure(ports, config, {
          workloads,
          scale: SCALES.small,
          against: config.base,
          timeBudget: GATE_SECONDS,
          seed: 1,
          overrides,
          settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` }),
        });
  const evidence = {
    validation: fixtures.report,
    invalidFixtures,
    reconstruction,
    quality,
    snapshots,
    golden,
    benchmarks: measured?.report ?? null,
    guard: facts.guard,
    update: facts.update,
    trend: facts.trend,
  };
  return report('gate', evidence, ports.environment, await duckdb);
}

/** The schema only: no database, no goldens. With `quality` the rules too, and for them a database. */
export async function validate(
  ports: Ports,
  config: Config,
  depth: 'schema' | 'quality',
): Promise<Report> {
  const engine = await loadEngine(config, ports);
  const spoolDirectory = depth === 'quality' ? await ports.workspace.temporaryDirectory() : null;
  const fixtures = await validateFixtures(ports, config, engine.schema, spoolDirectory);
  const quality =
    spoolDirectory === null
      ? null
      : await judgeFixtures(ports, config, engine, fixtures, spoolDirectory);
  const duckdb = quality === null ? null : await ports.warehouse.version();
  const evidence = { ...NO_EVIDENCE, validation: fixtures.report, quality };
  return report('validate', evidence, ports.environment, duckdb);
}

export async function goldenCheck(ports: Ports, config: Config): Promise<Report> {
  const engine = await loadEngine(config, ports);
  const golden = await checkGoldens(ports, config, engine);
  const duckdb = await ports.warehouse.version();
  return report('golden check', { ...NO_EVIDENCE, golden }, ports.environment, duckdb);
}

export async function benchmark(
  ports: Ports,
  config: Config,
  request: BenchRequest,
): Promise<Report> {
  const { report: benchmarks, now } = await measure(ports, config, request);
  return report('bench', { ...NO_EVIDENCE, benchmarks }, ports.environment, now.duckdb);
}

function report(
  command: Report['command'],
  evidence: Evidence,
  environment: Environment,
  duckdb: string | null,
): Report {
  return {
    schemaVersion: 2,
    command,
    ...decide(evidence),
    ...evidence,
    ...machine(environment, duckdb),
  };
}

/** What `--format json` prints where the gate could not decide: the error's sentence as the reason. */
export function undecidedReport(
  command: Report['command'],
  reason: string,
  environment: Environment,
  { guard, update, trend }: Facts = NO_EVIDENCE,
): Report {
  return {
    schemaVersion: 2,
    command,
    verdict: 'inconclusive',
    reasons: [reason, ...(update === null ? [] : UPDATE.judge(update).reasons)],
    ...NO_EVIDENCE,
    guard,
    update,
    trend,
    ...machine(environment, null),
  };
}

function machine(
  environment: Environment,
  duckdb: string | null,
): Pick<Report, 'environment' | 'versions'> {
  const { platform, cpus, gate: version, node } = environment;
  return { environment: { platform, cpus }, versions: { gate: version, node, duckdb } };
}
