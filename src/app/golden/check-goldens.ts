/** Every golden case rebuilt in a database of its own and compared with its expected files. */
import type { Config } from '../../core/config/config.ts';
import { GateError } from '../../core/errors.ts';
import type { GoldenCaseReport, GoldenReport } from '../../schema/types.ts';
import type { Engine } from '../load-engine.ts';
import type { Ports } from '../ports.ts';
import { compareCase } from './compare-case.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { rebuildCase } from './rebuild-case.ts';

/**
 * @returns null where the config says `golden: {path: none}`
 * @throws GateError GOLDEN_NONE where there is no case to compare
 */
export async function checkGoldens(
  ports: Ports,
  config: Config,
  engine: Engine,
): Promise<GoldenReport | null> {
  const { path } = config.golden;
  if (path === null) return null;
  const cases = await loadCases(ports, path);
  // Side by side: most of a small case's time is DuckDB planning its statements, each on one core.
  const results = await Promise.all(
    cases.map((golden) => checkCase(ports, config, engine, golden)),
  );
  const matched = results.filter(({ status }) => status === 'matched').length;
  return { path, cases: results.length, matched, results };
}

/** @throws GateError GOLDEN_NONE */
export async function loadCases({ workspace }: Ports, path: string): Promise<LoadedCase[]> {
  const names = await workspace.directories(path);
  if (names.length === 0) throw new GateError('GOLDEN_NONE', { path });
  return Promise.all(names.map((name) => loadCase(workspace, path, name)));
}

async function checkCase(
  ports: Ports,
  config: Config,
  engine: Engine,
  golden: LoadedCase,
): Promise<GoldenCaseReport> {
  const rebuilt = await rebuildCase(ports, config, engine, golden);
  const { name, title, source } = golden.about;
  const facts = { name, title, source, tables: golden.expected.map(({ shape }) => shape.name) };
  if (rebuilt.kind === 'invalid') {
    return {
      ...facts,
      status: 'invalid',
      rows: 0,
      findings: rebuilt.findings,
      differenceCount: 0,
      differences: [],
    };
  }
  const { rows, differences } = compareCase(golden, rebuilt);
  return {
    ...facts,
    status: differences.length === 0 ? 'matched' : 'different',
    rows,
    findings: [],
    differenceCount: differences.length,
    differences: config.maxFindings === 0 ? differences : differences.slice(0, config.maxFindings),
  };
}
