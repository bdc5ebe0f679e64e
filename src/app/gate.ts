/**
 * The gate: all that the config asks for, one verdict. Reads as the way of the data does:
 * validate, rebuild, compare, decide.
 */
import type { Config } from '../core/config/config.ts';
import { decide, type Evidence } from '../core/verdict.ts';
import type { Report } from '../schema/types.ts';
import { loadEventSchema } from './fixtures/event-schema.ts';
import { rejectInvalidFixtures, validateFixtures } from './fixtures/validate-fixtures.ts';
import { checkGoldens } from './golden/check-goldens.ts';
import type { Environment, Ports } from './ports.ts';
import { loadPipeline } from './reconstruction/pipeline.ts';
import { rebuildFixtures } from './reconstruction/rebuild-fixtures.ts';

export async function gate(ports: Ports, config: Config): Promise<Report> {
  const { console, workspace } = ports;
  const schema = await loadEventSchema(config, workspace);
  const pipeline = await loadPipeline(config, workspace);
  const spoolDirectory = await workspace.temporaryDirectory();
  // The library is found, checked and loaded while the fixtures are read.
  const duckdb = ports.warehouse.version();
  duckdb.catch(() => undefined);

  const fixtures = await console.group('Validate the fixtures', () =>
    validateFixtures(ports, config, schema, spoolDirectory),
  );
  const invalidFixtures =
    config.fixtures.invalid.length === 0
      ? null
      : await console.group('Reject the invalid fixtures', () =>
          rejectInvalidFixtures(ports, config, schema),
        );
  const [reconstruction, golden] = await console.group(
    config.golden.path === null ? 'Rebuild balances' : 'Rebuild balances, compare with the goldens',
    () =>
      Promise.all([
        rebuildFixtures(ports, config, pipeline, fixtures, spoolDirectory),
        checkGoldens(ports, config, schema, pipeline),
      ]),
  );
  const evidence = { validation: fixtures.report, invalidFixtures, reconstruction, golden };
  return report('gate', evidence, ports.environment, await duckdb);
}

/** The schema only: no database, no goldens. */
export async function validate(ports: Ports, config: Config): Promise<Report> {
  const schema = await loadEventSchema(config, ports.workspace);
  const { report: validation } = await validateFixtures(ports, config, schema, null);
  const evidence = { validation, invalidFixtures: null, reconstruction: null, golden: null };
  return report('validate', evidence, ports.environment, null);
}

export async function goldenCheck(ports: Ports, config: Config): Promise<Report> {
  const schema = await loadEventSchema(config, ports.workspace);
  const pipeline = await loadPipeline(config, ports.workspace);
  const golden = await checkGoldens(ports, config, schema, pipeline);
  const evidence = { validation: null, invalidFixtures: null, reconstruction: null, golden };
  return report('golden check', evidence, ports.environment, await ports.warehouse.version());
}

function report(
  command: Report['command'],
  evidence: Evidence,
  environment: Environment,
  duckdb: string | null,
): Report {
  return { command, ...decide(evidence), ...evidence, ...machine(environment, duckdb) };
}

/** What `--format json` prints where the gate could not decide: the error's sentence as the reason. */
export function undecidedReport(
  command: Report['command'],
  reason: string,
  environment: Environment,
): Report {
  return {
    command,
    verdict: 'inconclusive',
    reasons: [reason],
    validation: null,
    invalidFixtures: null,
    reconstruction: null,
    golden: null,
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
