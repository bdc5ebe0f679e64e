/**
 * The only place that says pass or fail. Every reason not to pass is looked for; a pass is what is
 * left when none was found and something was measured.
 */

import { benchmarkGrounds, doubtsOf, slowerCauses } from '../checks/benchmarks/causes.ts';
import { guardCauses, updateCauses } from '../checks/guard/causes.ts';
import { counted, formatPercent, reachesMinimum } from '../contracts/rate.ts';
import type {
  GoldenReport,
  InvalidFixturesReport,
  QualityReport,
  ReconstructionReport,
  Report,
  SnapshotsReport,
  ValidationReport,
} from '../schema/types.ts';

export type Evidence = Pick<
  Report,
  | 'validation'
  | 'invalidFixtures'
  | 'reconstruction'
  | 'quality'
  | 'snapshots'
  | 'golden'
  | 'benchmarks'
  | 'guard'
  | 'update'
  | 'trend'
>;

/** What was not asked for. */
export const NO_EVIDENCE: Evidence = {
  validation: null,
  invalidFixtures: null,
  reconstruction: null,
  quality: null,
  snapshots: null,
  golden: null,
  benchmarks: null,
  guard: null,
  update: null,
  trend: null,
};

export interface Verdict {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** One sentence for each cause, worst first; for a pass what it rests on. */
  readonly reasons: string[];
}

export function decide(evidence: Evidence): Verdict {
  const causes = [
    ...(evidence.guard ? guardCauses(evidence.guard) : []),
    ...(evidence.golden ? goldenCauses(evidence.golden) : []),
    ...(evidence.reconstruction ? reconstructionCauses(evidence.reconstruction) : []),
    ...(evidence.snapshots ? snapshotsCauses(evidence.snapshots) : []),
    ...(evidence.quality ? qualityCauses(evidence.quality) : []),
    ...(evidence.validation ? validationCauses(evidence.validation) : []),
    ...(evidence.invalidFixtures ? invalidFixturesCauses(evidence.invalidFixtures) : []),
    ...(evidence.benchmarks ? slowerCauses(evidence.benchmarks) : []),
    ...(evidence.update ? updateCauses(evidence.update) : []),
    ...nothingMeasured(evidence),
  ];
  if (causes.length > 0) return { verdict: 'fail', reasons: causes };
  const doubts = evidence.benchmarks ? doubtsOf(evidence.benchmarks) : [];
  if (doubts.length > 0) return { verdict: 'inconclusive', reasons: doubts };
  return { verdict: 'pass', reasons: grounds(evidence) };
}

function goldenCauses(golden: GoldenReport): string[] {
  const failing = golden.results.filter((result) => result.status !== 'matched');
  if (golden.cases === 0) return [`${golden.path} holds no golden case`];
  if (failing.length === 0) return [];
  const names = failing.map((result) => result.name);
  return [
    `${failing.length} of ${counted(golden.cases, 'golden case')} ${failing.length === 1 ? 'does' : 'do'} not match: ${firstFew(names)}`,
  ];
}

function reconstructionCauses(reconstruction: ReconstructionReport): string[] {
  const { disagreementCount, weekDifferences } = reconstruction;
  const causes: string[] = [];
  if (disagreementCount > 0) {
    causes.push(
      `the SQL and the TypeScript reconstruction disagree in ${counted(disagreementCount, 'place')}`,
    );
  }
  const [first] = weekDifferences;
  if (first !== undefined) {
    causes.push(
      `the snapshots of ${first.week} add up to ${first.column} ${first.snapshots ?? 'nothing'}, the events until then to ${first.events ?? 'nothing'}`,
    );
  }
  return causes;
}

function snapshotsCauses({ file, disagreementCount }: SnapshotsReport): string[] {
  if (disagreementCount === 0) return [];
  return [`${file} is not what the fixtures give in ${counted(disagreementCount, 'place')}`];
}

function qualityCauses({ errors, rules }: QualityReport): string[] {
  if (errors === 0) return [];
  const broken = rules.filter(({ severity, count }) => severity === 'error' && count > 0);
  const names = broken.map(({ rule, count }) => `${rule} (${count.toLocaleString('en-US')})`);
  return [`${counted(errors, 'quality error')}: ${firstFew(names)}`];
}

function validationCauses(validation: ValidationReport): string[] {
  const causes: string[] = [];
  const incomplete = validation.findings.filter((finding) => finding.incomplete === true);
  const empty = incomplete.filter(({ rule }) => rule === 'empty').map(({ file }) => file);
  const cut = incomplete.filter(({ rule }) => rule !== 'empty').map(({ file }) => file);
  const unlisted = validation.incompleteFiles - incomplete.length;
  if (unlisted > 0) causes.push(`${counted(unlisted, 'more file')} could not be read to the end`);
  if (cut.length > 0) {
    causes.push(`${counted(cut.length, 'file')} could not be read to the end: ${firstFew(cut)}`);
  }
  if (empty.length > 0) {
    causes.push(
      `${counted(empty.length, 'file holds', 'files hold')} no event: ${firstFew(empty)}`,
    );
  }
  if (!reachesMinimum(validation.valid, validation.events, validation.minimumRate)) {
    causes.push(
      `the validation rate ${formatPercent(validation.rate)} % is under the minimum of ${validation.minimumRate} %: ${validation.invalid.toLocaleString('en-US')} of ${counted(validation.events, 'event')} ${validation.invalid === 1 ? 'is' : 'are'} invalid`,
    );
  }
  if (validation.missingTypes.length > 0) {
    causes.push(
      `no valid event of ${counted(validation.missingTypes.length, 'required type')}: ${validation.missingTypes.join(', ')}`,
    );
  }
  return causes;
}

function invalidFixturesCauses(fixtures: InvalidFixturesReport): string[] {
  if (fixtures.accepted.length > 0) {
    const places = fixtures.accepted.map((finding) => `${finding.file}:${finding.line}`);
    return [
      `${counted(places.length, 'fixture')} that must be rejected ${places.length === 1 ? 'was' : 'were'} accepted: ${firstFew(places)}`,
    ];
  }
  return fixtures.events === 0 ? ['the invalid fixtures hold no event'] : [];
}

/** Zero events and zero comparisons are not evidence. */
function nothingMeasured({ validation, golden, benchmarks }: Evidence): string[] {
  if (validation !== null && validation.events === 0) return ['no event was found in the fixtures'];
  return validation === null && golden === null && benchmarks === null
    ? ['nothing was checked']
    : [];
}

function grounds({
  validation,
  reconstruction,
  quality,
  snapshots,
  golden,
  benchmarks,
}: Evidence): string[] {
  const held: string[] = [];
  if (validation) {
    held.push(
      `${formatPercent(validation.rate)} % of ${counted(validation.events, 'event')} valid`,
    );
  }
  if (reconstruction) held.push('both reconstructions agree');
  if (quality) {
    const run = quality.rules.filter(({ severity }) => severity !== 'off').length;
    const warnings = quality.warnings === 0 ? '' : ` (${counted(quality.warnings, 'warning')})`;
    held.push(`no error by ${counted(run, 'quality rule')}${warnings}`);
  }
  if (snapshots) held.push(`${snapshots.file} is what the fixtures give`);
  if (golden) held.push(`${golden.matched} of ${counted(golden.cases, 'golden case')} matched`);
  if (benchmarks) held.push(...benchmarkGrounds(benchmarks));
  return [held.join(', ')];
}

function firstFew(names: readonly string[], most = 5): string {
  const rest = names.length - most;
  return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
