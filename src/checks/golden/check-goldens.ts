/** Every golden case rebuilt by itself, whoever is rebuilt beside it, and compared with its expected files. */

import { GateError } from '../../contracts/errors.ts';
import type { Ports } from '../../contracts/ports.ts';
import { isFirst, type Shard, shareOf, WHOLE } from '../../contracts/shard.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { goldenTables } from '../../pipelines/declared/built-tables.ts';
import type { GoldenCaseReport, GoldenReport } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { keepApart } from './apart/keep-apart.ts';
import type { BesideFixtures, RebuildPorts } from './build-cases.ts';
import { casePlaces } from './case-places.ts';
import { matchesExpectedOf, readEventsOf } from './compare-base.ts';
import { compareCase } from './compare-case.ts';
import { findDrift } from './drift.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { type RebuiltCase, rebuildCases } from './rebuild-cases.ts';
import type { GoldenCheckSettings } from './settings.ts';
import { traceLines } from './trace-lines.ts';

type CheckPorts = RebuildPorts & Pick<Ports, 'console' | 'repository' | 'environment'>;

export interface CaseChoice {
  /** Names of the cases that are asked for; [] for all. */
  readonly only?: readonly string[];
  /** Of these the share of this run. */
  readonly shard?: Shard;
  /** Where given, they may be built in the database of the fixtures. */
  readonly besideFixtures?: BesideFixtures;
}

/**
 * @returns null where the config says `golden: {path: none}`
 * @throws GateError GOLDEN_NONE where there is no case to compare
 */
export async function checkGoldens(
  ports: CheckPorts,
  config: GoldenCheckSettings,
  engine: Engine,
  { only = [], shard = WHOLE, besideFixtures }: CaseChoice = {},
): Promise<GoldenReport | null> {
  const path = config['golden.path'];
  if (path === null) return null;
  const { base } = config;
  const all = await loadCases(ports, path, engine, only);
  const cases = ownCases(all, config, engine, shard);
  const changed = base === null ? null : await ports.repository.changedSince(base);
  const apart = await keepApart(ports, config, engine, cases);
  const onDone = (done: number) => {
    const label = `comparing golden cases: ${done} of ${cases.length}`;
    ports.console.progress(label, done / cases.length, { done, unit: 'cases' });
  };
  const requests = cases.map((golden) => ({ golden, declared: expectedOfOwn(engine, golden) }));
  const rebuilding = { ports, config, engine, apart, besideFixtures, onDone };
  const rebuilt = await rebuildCases(rebuilding, requests);
  const results = await Promise.all(
    rebuilt.map((one) => reportCase(ports, config, one.golden, one.rebuilt, changed)),
  );
  const matched = results.filter(({ status }) => status === 'matched').length;
  const asked = only.length === 0 ? {} : { only: [...only] };
  const together = apart.report === null ? {} : { apart: apart.report };
  return { path, base, ...together, ...asked, cases: results.length, matched, results };
}

/** Cases that are run together cannot be apart: then they are the first shard's. */
function ownCases(
  cases: readonly LoadedCase[],
  config: GoldenCheckSettings,
  { pipeline }: Engine,
  shard: Shard,
): readonly LoadedCase[] {
  const isTogether = config['golden.keep-apart-by'] !== null && pipeline.withTables !== undefined;
  if (!isTogether) return shareOf(cases, shard);
  return isFirst(shard) ? cases : [];
}

/**
 * @param only names of the cases that are asked for; [] for all
 * @throws GateError GOLDEN_NONE
 */
export async function loadCases(
  { workspace }: Pick<Ports, 'workspace'>,
  path: string,
  { tables }: Pick<Engine, 'tables'>,
  only: readonly string[] = [],
): Promise<LoadedCase[]> {
  const there = await workspace.directories(path);
  if (there.length === 0) throw new GateError('GOLDEN_NONE', { path });
  const names = there.filter((name) => only.length === 0 || only.includes(name));
  return Promise.all(names.map((name) => loadCase(workspace, path, name, goldenTables(tables))));
}

/** Tables of a team's own that a case expects. */
export function expectedOfOwn(
  { tables: { declared } }: Pick<Engine, 'tables'>,
  { expected }: LoadedCase,
): readonly DeclaredTable[] {
  return declared.filter((table) => expected.some((one) => one.table === table));
}

/** @param changed files since the base, or null where none is given */
async function reportCase(
  ports: Pick<Ports, 'environment' | 'repository'>,
  config: GoldenCheckSettings,
  golden: LoadedCase,
  rebuilt: RebuiltCase,
  changed: readonly string[] | null,
): Promise<GoldenCaseReport> {
  const { name, title, source } = golden.about;
  const tables = golden.expected.map(({ table }) => table.name);
  const drift =
    changed === null ? null : findDrift(changed, casePlaces(golden, config, ports.environment));
  const unreviewed = golden.about.unreviewed.map((file) => `${golden.expectedFolder}/${file}`);
  const { notRebuilt } = rebuilt;
  const facts = { name, title, source, tables, notRebuilt, unreviewed };
  if (rebuilt.kind === 'invalid') {
    const nothing = { rows: 0, differenceCount: 0, variance: [], differences: [], lines: [] };
    const { findings, byFold } = rebuilt;
    const matchesByFold =
      byFold === undefined
        ? {}
        : { matchesByFold: compareCase(golden, byFold, 1).differenceCount === 0 };
    return { ...facts, status: 'invalid', drift, findings, ...matchesByFold, ...nothing };
  }
  const { base } = config;
  const before = base !== null && drift?.events ? await readEventsOf(ports, base, golden) : null;
  const compared = compareCase(golden, { ...rebuilt, before }, config['validation.max-findings']);
  const matched = compared.differenceCount === 0;
  const isRestored =
    !matched && base !== null && drift?.expected === true
      ? await matchesExpectedOf(ports, base, golden, rebuilt)
      : false;
  return {
    ...facts,
    status: matched ? 'matched' : 'different',
    rows: compared.rows,
    drift: matched || drift === null ? null : { ...drift, ...(isRestored ? { isRestored } : {}) },
    findings: [],
    differenceCount: compared.differenceCount,
    variance: [...compared.variance],
    differences: [...compared.differences],
    lines: traceLines(golden, rebuilt, compared.differences),
  };
}
