/** Every golden case rebuilt in a database of its own and compared with its expected files. */

import { GateError } from '../../contracts/errors.ts';
import type { Environment, Ports } from '../../contracts/ports.ts';
import type { GoldenCaseReport, GoldenReport } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { caseVariance } from './case-variance.ts';
import { compareCase } from './compare-case.ts';
import { type CasePlaces, findDrift } from './drift.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { rebuildCase } from './rebuild-case.ts';
import type { GoldenCheckSettings } from './settings.ts';

/**
 * @returns null where the config says `golden: {path: none}`
 * @throws GateError GOLDEN_NONE where there is no case to compare
 */
export async function checkGoldens(
  ports: Ports,
  config: GoldenCheckSettings,
  engine: Engine,
): Promise<GoldenReport | null> {
  const path = config['golden.path'];
  if (path === null) return null;
  const { base } = config;
  const cases = await loadCases(ports, path);
  const changed = base === null ? null : await ports.repository.changedSince(base);
  // Side by side: most of a small case's time is DuckDB planning its statements, each on one core.
  const results = await Promise.all(
    cases.map((golden) => checkCase(ports, config, engine, golden, changed)),
  );
  const matched = results.filter(({ status }) => status === 'matched').length;
  return { path, base, cases: results.length, matched, results };
}

/** @throws GateError GOLDEN_NONE */
export async function loadCases({ workspace }: Ports, path: string): Promise<LoadedCase[]> {
  const names = await workspace.directories(path);
  if (names.length === 0) throw new GateError('GOLDEN_NONE', { path });
  return Promise.all(names.map((name) => loadCase(workspace, path, name)));
}

/** @param changed files since the base, or null where none is given */
async function checkCase(
  ports: Ports,
  config: GoldenCheckSettings,
  engine: Engine,
  golden: LoadedCase,
  changed: readonly string[] | null,
): Promise<GoldenCaseReport> {
  const rebuilt = await rebuildCase(ports, config, engine, golden);
  const { name, title, source } = golden.about;
  const tables = golden.expected.map(({ shape }) => shape.name);
  const drift =
    changed === null ? null : findDrift(changed, casePlaces(golden, config, ports.environment));
  const facts = { name, title, source, tables };
  if (rebuilt.kind === 'invalid') {
    const nothing = { rows: 0, differenceCount: 0, variance: [], differences: [] };
    return { ...facts, status: 'invalid', drift, findings: rebuilt.findings, ...nothing };
  }
  const { rows, differences } = compareCase(golden, rebuilt);
  const matched = differences.length === 0;
  const most = config['validation.max-findings'];
  return {
    ...facts,
    status: matched ? 'matched' : 'different',
    rows,
    drift: matched ? null : drift,
    findings: [],
    differenceCount: differences.length,
    variance: caseVariance(differences),
    differences: most === 0 ? differences : differences.slice(0, most),
  };
}

function casePlaces(
  golden: LoadedCase,
  config: GoldenCheckSettings,
  { home }: Environment,
): CasePlaces {
  const { pipeline, schema, file } = config;
  const code = [
    pipeline.kind === 'folder' ? pipeline.path : null,
    schema.kind === 'file' ? schema.path : null,
    config['quality.rules'],
    file,
    home,
  ];
  return {
    expected: golden.expectedFolder,
    events: golden.eventsFile,
    code: code.filter((place) => place !== null),
  };
}
