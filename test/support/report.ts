import { EVENT_TYPES } from '../../src/contracts/event-types.ts';
import type {
  BenchmarkMetric,
  BenchmarksReport,
  EventCount,
  EvolutionReport,
  GoldenCaseReport,
  GoldenDifferenceReport,
  GoldenReport,
  QualityFinding,
  QualityReport,
  QualityRuleReport,
  ReconstructionReport,
  Report,
  ReportFinding,
  SchemaChangeReport,
  TimedClock,
  TimedWorkload,
  TimeReport,
  ValidationReport,
} from '../../src/schema/types.ts';

/** A passing report; overrides make the one that a test is about. */
export function aReport(overrides: Partial<Report> = {}): Report {
  return {
    schemaVersion: 2,
    command: 'gate',
    verdict: 'pass',
    reasons: ['100.00 % of 1,100 events valid'],
    content: { files: 5, standIns: [] },
    validation: aValidation(),
    loadable: { events: 1100, unloadable: 0, byType: {}, findings: [] },
    invalidFixtures: { files: 3, events: 3, rejected: 3, accepted: [] },
    reconstruction: aReconstruction(),
    quality: aQuality(),
    snapshots: null,
    golden: aGolden(),
    invariants: null,
    benchmarks: null,
    evolution: null,
    guard: null,
    update: null,
    trend: null,
    environment: { platform: 'linux-x64', cpus: 2 },
    versions: { gate: '0.1.0', node: '24.0.0', duckdb: 'v1.5.5' },
    ...overrides,
  };
}

export function aValidation(overrides: Partial<ValidationReport> = {}): ValidationReport {
  const byType = Object.fromEntries(EVENT_TYPES.map((type) => [type, { valid: 100, invalid: 0 }]));
  return {
    files: 2,
    events: 1100,
    valid: 1100,
    invalid: 0,
    rate: 100,
    minimumRate: '99',
    minimumRateByType: '99',
    byType: { ...byType, unknown: { valid: 0, invalid: 0 } },
    missingTypes: [],
    incompleteFiles: 0,
    findingCount: 0,
    findings: [],
    schemaNotes: [],
    before: null,
    ...overrides,
  };
}

export function anEvolution(overrides: Partial<EvolutionReport> = {}): EvolutionReport {
  return {
    allow: 'backward',
    isGuarded: false,
    base: 'b'.repeat(40),
    changes: [],
    replays: [],
    meaning: null,
    unmatched: [],
    broken: [],
    ...overrides,
  };
}

export function aSchemaChange(overrides: Partial<SchemaChangeReport> = {}): SchemaChangeReport {
  return {
    since: 'base',
    category: 'enum value removed',
    fields: [{ pointer: '/payload/termination_reason', variant: 'termination' }],
    fieldCount: 1,
    before: { pointer: '/$defs/termination/properties/termination_reason', says: '"death"' },
    after: { pointer: '/$defs/termination/properties/termination_reason', says: 'not allowed' },
    backward: 'breaks',
    forward: 'keeps',
    isAllowed: false,
    ...overrides,
  };
}

export function aReconstruction(
  overrides: Partial<ReconstructionReport> = {},
): ReconstructionReport {
  return {
    asOf: '2024-12-31',
    events: 1100,
    loading: { script: 'ingest.sql', valid: 1100, loaded: 1100, differences: [] },
    counts: EVENT_TYPES.map((type) => anEventCount({ type })),
    notRebuilt: [],
    absentParts: [],
    tables: [{ name: 'participant_balances', rows: 20 }],
    declared: [],
    secondOpinion: { by: 'builtin', tables: ['participant_balances'] },
    weeks: 52,
    weekDifferences: [],
    disagreementCount: 0,
    disagreements: [],
    ...overrides,
  };
}

export function anEventCount(overrides: Partial<EventCount> = {}): EventCount {
  const none = { unloadable: 0, repeated: 0, later: 0 };
  return { type: 'hire', validated: 100, loaded: 100, rebuilt: 100, ...none, ...overrides };
}

export function aQuality(rules: readonly QualityRuleReport[] = [aRule()]): QualityReport {
  const countOf = (severity: string) =>
    rules.filter((rule) => rule.severity === severity).reduce((sum, { count }) => sum + count, 0);
  return { errors: countOf('error'), warnings: countOf('warning'), rules: [...rules] };
}

export function aRule(overrides: Partial<QualityRuleReport> = {}): QualityRuleReport {
  return {
    rule: 'ytd_mismatch',
    severity: 'error',
    says: "A contribution whose ytd_amount is not the sum of the year's contributions so far.",
    source: 'builtin',
    count: 0,
    findings: [],
    ...overrides,
  };
}

export function aQualityFinding(overrides: Partial<QualityFinding> = {}): QualityFinding {
  return {
    eventId: '00000000-0000-4000-8000-000000000007',
    eventType: 'contribution',
    scenario: 'base',
    employee: 'E-1',
    effectiveDate: '2024-03-15',
    message:
      'ytd_amount is 300.000000, the employee_pre_tax contributions of 2024 so far are 200.000000',
    place: { file: 'fixtures/a.ndjson', line: 9 },
    ...overrides,
  };
}

export function aGolden(results: readonly GoldenCaseReport[] = [aGoldenCase()]): GoldenReport {
  return {
    path: 'golden',
    base: null,
    cases: results.length,
    matched: results.filter((result) => result.status === 'matched').length,
    results: [...results],
  };
}

export function aGoldenCase(overrides: Partial<GoldenCaseReport> = {}): GoldenCaseReport {
  return {
    name: 'graded-vesting',
    title: 'Graded vesting after three years',
    source: 'IRS',
    status: 'matched',
    tables: ['participant_balances'],
    notRebuilt: [],
    unreviewed: [],
    rows: 1,
    drift: null,
    findings: [],
    differenceCount: 0,
    variance: [],
    differences: [],
    lines: [],
    ...overrides,
  };
}

export function aDifference(
  overrides: Partial<GoldenDifferenceReport> = {},
): GoldenDifferenceReport {
  return {
    kind: 'cell',
    case: 'graded-vesting',
    table: 'participant_balances',
    file: 'golden/graded-vesting/expected/balances.csv',
    line: 2,
    key: ['base', 'design', 'E-1', 'P-1'],
    employee: 'E-1',
    plan: 'P-1',
    date: '2024-03-29',
    column: 'vested_balance',
    expected: '43200.000001',
    actual: '43200.000000',
    delta: '-0.000001',
    firstEvent: {
      eventId: '00000000-0000-4000-8000-000000000001',
      eventType: 'vesting',
      effectiveDate: '2024-03-15',
      line: 7,
    },
    message: 'vested_balance: expected 43200.000001, rebuilt 43200.000000',
    ...overrides,
  };
}

export function aFinding(overrides: Partial<ReportFinding> = {}): ReportFinding {
  return {
    file: 'fixtures/a.ndjson',
    line: 17,
    pointer: '/payload/amount',
    rule: 'amount',
    message: '`/payload/amount` is -5.00; a contribution must be greater than 0',
    ...overrides,
  };
}

export function aMetric(overrides: Partial<BenchmarkMetric> = {}): BenchmarkMetric {
  return {
    workload: 'ingest',
    metric: 'events-per-second',
    unit: 'events/s',
    samples: [119_000, 121_000, 120_000],
    value: 120_000,
    target: { limit: 100_000, kind: 'at least' },
    targetMet: true,
    ...overrides,
  };
}

/** Timed on the wall's clock alone, unless `clocks` says more. */
export function aTimed({
  wall,
  ...overrides
}: Partial<TimedWorkload> & { wall?: Partial<TimedClock> } = {}): TimedWorkload {
  const decision = overrides.decision ?? 'not slower';
  return {
    workload: 'reconstruct',
    status: 'timed',
    decision,
    clock: decision === 'inconclusive' ? null : 'wall',
    reason: null,
    clocks: [aTimedClock({ decision, ...wall })],
    ...overrides,
  };
}

export function aTimedClock(overrides: Partial<TimedClock> = {}): TimedClock {
  return {
    clock: 'wall',
    decision: 'not slower',
    ratio: 1.01,
    interval: { low: 0.99, high: 1.03, level: 0.95 },
    detectable: null,
    pairsNeeded: null,
    pairs: SIXTEEN_PAIRS,
    ...overrides,
  };
}

export const SIXTEEN_PAIRS = Array.from({ length: 16 }, (_, at): [number, number] => [
  0.12 + at / 1000,
  0.121 + at / 1000,
]);

export function aTimeReport(overrides: Partial<TimeReport> = {}): TimeReport {
  return {
    base: 'c0ffee',
    margin: 1.02,
    target: 1.05,
    seed: 1,
    canary: aTimed(),
    workloads: [aTimed()],
    ...overrides,
  };
}

/** Measured, held against a baseline, nothing changed; not timed in pairs. */
export function aBenchmark(overrides: Partial<BenchmarksReport> = {}): BenchmarksReport {
  return {
    scale: 'small',
    method: 'Each workload in a process of its own.',
    metrics: [aMetric()],
    pipeline: null,
    work: {
      against: 'baseline',
      detail: 'baselines/small.json',
      notice: null,
      compared: 24,
      demoted: [],
      changes: [],
    },
    screen: [],
    time: null,
    failures: [],
    ...overrides,
  };
}
