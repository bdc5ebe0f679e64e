/**
 * An example of each reason not to pass, by the check that gives it. docs/MESSAGES.md is made from what is said of
 * them, so a reason that is missing here is missing there.
 */
import type { CheckName } from '../../../src/checks/checks.ts';
import type { GuardReport, InvariantsReport, Report } from '../../../src/schema/types.ts';
import {
  aBenchmark,
  aDifference,
  aFinding,
  aGolden,
  aGoldenCase,
  aMetric,
  anEventCount,
  anEvolution,
  aQuality,
  aQualityFinding,
  aReconstruction,
  aRule,
  aTimed,
  aTimeReport,
  aValidation,
} from '../../support/report.ts';

/** In the order in which reasons are told. */
export const EXAMPLES: Readonly<Record<Exclude<CheckName, 'trend'>, readonly Partial<Report>[]>> = {
  update: [
    {
      update: {
        status: 'refused',
        detail: 'ann, who set the label, may not write here',
        commit: null,
        patch: null,
        files: [],
      },
    },
    {
      update: {
        status: 'patched',
        detail: 'The change of 1 file is update.patch.',
        commit: null,
        patch: 'update.patch',
        files: [],
      },
    },
  ],
  guard: [
    { guard: aGuard({ files: [{ path: 'golden/a/expected/balances.csv', status: 'modified' }] }) },
    {
      guard: aGuard({
        settings: [{ setting: 'validation.minimum-rate', base: '99', head: '95' }],
        approval: { state: 'stale', by: 'ann', at: '2026-11-29T09:00:00Z', detail: null },
      }),
    },
    {
      guard: aGuard({
        files: [{ path: 'baselines/small.json', status: 'modified' }],
        approval: { state: 'not-allowed', by: 'ann', at: null, detail: null },
      }),
    },
    {
      guard: aGuard({
        breaks: ['field removed: /payload/job_level of hire'],
        approval: {
          state: 'unknown',
          by: null,
          at: null,
          detail: 'there is no token to ask GitHub with (input token)',
        },
      }),
    },
    {
      guard: aGuard({
        checkout: [{ path: 'fixtures/a.ndjson', how: 'bytes' }],
        approval: { state: 'not-needed', by: null, at: null, detail: null },
      }),
    },
    {
      guard: aGuard({
        checkout: [{ path: 'fixtures/new.ndjson', how: 'uncommitted' }],
        approval: { state: 'not-needed', by: null, at: null, detail: null },
      }),
    },
  ],
  content: [
    {
      content: {
        files: 5,
        standIns: [
          aFinding({
            line: 3,
            pointer: '',
            rule: 'unresolved-merge',
            message:
              'a merge is not resolved here: keep one of the two sides, and delete the marker lines',
          }),
        ],
      },
    },
    {
      content: {
        files: 5,
        standIns: [
          aFinding({
            line: 1,
            pointer: '',
            rule: 'lfs-pointer',
            message: 'this is a pointer of Git LFS, not the file: fetch it',
          }),
        ],
      },
    },
  ],
  evolution: [
    { evolution: anEvolution({ broken: ['enum value removed: /payload/termination_reason'] }) },
  ],
  validation: [
    {
      validation: aValidation({
        incompleteFiles: 1,
        findings: [
          aFinding({
            rule: 'file-corrupt',
            incomplete: true,
            message: 'the gzip data ends before its end mark',
          }),
        ],
      }),
    },
    {
      validation: aValidation({
        incompleteFiles: 1,
        findings: [
          aFinding({
            line: 1,
            rule: 'empty',
            incomplete: true,
            message: 'the file has no bytes',
          }),
        ],
      }),
    },
    { validation: aValidation({ incompleteFiles: 2 }) },
    { validation: aValidation({ events: 0, valid: 0, rate: 0 }) },
    {
      validation: aValidation({
        events: 1000,
        valid: 989,
        invalid: 11,
        rate: 98.9,
        findings: [aFinding()],
        findingCount: 11,
      }),
    },
    {
      validation: aValidation({
        events: 1000,
        valid: 994,
        invalid: 6,
        rate: 99.4,
        byType: { hire: { valid: 900, invalid: 0 }, vesting: { valid: 94, invalid: 6 } },
        findings: [aFinding()],
      }),
    },
    {
      validation: aValidation({
        events: 2000,
        valid: 1990,
        invalid: 10,
        rate: 99.5,
        before: {
          files: 3,
          events: 500,
          valid: 490,
          worse: [{ file: 'fixtures/a.ndjson', base: 0, head: 10 }],
        },
        findings: [aFinding()],
      }),
    },
    {
      validation: aValidation({
        defects: [
          {
            rule: 'event-size',
            eventType: 'unknown',
            pointer: '',
            count: 2,
            files: 1,
            persons: null,
            first: {
              file: 'fixtures/a.json',
              line: 1,
              pointer: '',
              rule: 'event-size',
              message: 'the record is too long',
            },
          },
        ],
      }),
    },
    { validation: aValidation({ missingTypes: ['merit', 'vesting'] }) },
  ],
  loadable: [
    {
      loadable: {
        events: 1100,
        unloadable: 1,
        byType: {},
        findings: [aFinding({ message: '`/payload/amount` has 7 decimals; the column holds 6' })],
      },
    },
  ],
  invalidFixtures: [
    { invalidFixtures: { files: 1, events: 1, rejected: 0, accepted: [aFinding()] } },
    { invalidFixtures: { files: 1, events: 0, rejected: 0, accepted: [] } },
    {
      invalidFixtures: {
        files: 2,
        events: 1,
        rejected: 1,
        accepted: [aFinding({ file: 'fixtures/invalid/none.json', line: 1, rule: 'empty' })],
      },
    },
  ],
  quality: [
    {
      quality: aQuality([
        aRule({
          rule: 'ytd_mismatch',
          count: 2,
          findings: [aQualityFinding(), aQualityFinding()],
        }),
      ]),
    },
  ],
  reconstruction: [
    {
      reconstruction: aReconstruction({
        counts: [anEventCount({ type: 'contribution', rebuilt: 98 })],
      }),
    },
    {
      reconstruction: aReconstruction({
        loading: {
          script: 'sql/ingest.sql',
          valid: 1073,
          loaded: 1009,
          differences: [{ type: 'contribution', valid: 1060, loaded: 1000, unknown: 0 }],
        },
      }),
    },
    {
      reconstruction: aReconstruction({
        declared: [
          {
            name: 'fct_yearly_events',
            rows: 0,
            problem:
              'table "fct_yearly_events" has no column employee_id, which "key" names. Let the pipeline make it, or correct "tables"',
          },
        ],
      }),
    },
    {
      reconstruction: aReconstruction({
        absentParts: [
          {
            part: 'type',
            pointer: '/kind',
            events: 1100,
            first: '{"type":"deposit"}',
            place: '.github/dc-event-gate.yml:2, events.type',
          },
        ],
      }),
    },
    {
      reconstruction: aReconstruction({
        tables: [],
        declared: [{ name: 'totals', rows: 0, problem: null }],
      }),
    },
    { reconstruction: aReconstruction({ disagreementCount: 2 }) },
    {
      reconstruction: aReconstruction({
        weekDifferences: [
          {
            week: '2024-03-29',
            column: 'total_balance',
            snapshots: '100.000000',
            events: '110.000000',
          },
        ],
      }),
    },
  ],
  snapshots: [
    {
      snapshots: {
        file: 'snapshots.duckdb',
        asOf: '2024-12-31',
        rows: 52,
        disagreementCount: 2,
        disagreements: [],
      },
    },
  ],
  invariants: [
    {
      invariants: anInvariants({
        failures: [
          {
            invariant: 'order',
            source: 'the fixtures',
            change:
              'participant_balances (base, design, E-1, P-1) total_balance: 100.00, then 90.00',
            eventCount: 3,
            events: [],
          },
        ],
      }),
    },
    { invariants: anInvariants({ tried: [{ invariant: 'as-of', sources: 0 }] }) },
    {
      invariants: anInvariants({
        problems: ['fixtures: "dbt build" ended with exit code 2 after 3.4 s'],
      }),
    },
  ],
  golden: [
    { golden: aGolden([]) },
    {
      golden: aGolden([
        aGoldenCase(),
        aGoldenCase({
          name: 'mid-year-hire',
          status: 'different',
          differenceCount: 1,
          differences: [aDifference({ case: 'mid-year-hire' })],
        }),
      ]),
    },
    {
      golden: aGolden([
        aGoldenCase({
          status: 'different',
          differenceCount: 1,
          differences: [
            aDifference({
              table: 'quality_findings',
              file: 'golden/graded-vesting/expected/findings.csv',
              message: 'ytd_mismatch on 0000…0007: a finding came that is not expected',
            }),
          ],
        }),
      ]),
    },
    {
      golden: aGolden([
        aGoldenCase({
          status: 'invalid',
          findings: [aFinding({ file: 'golden/graded-vesting/events.ndjson', line: 4 })],
        }),
      ]),
    },
    { golden: { ...aGolden(), unread: true } },
    { golden: aGolden([aGoldenCase({ tables: ['balances.csv'], unreviewed: ['balances.csv'] })]) },
  ],
  benchmarks: [
    {
      benchmarks: aBenchmark({
        work: {
          ...aBenchmark().work,
          changes: [
            {
              script: 'balances.sql',
              counter: 'rows',
              base: 9000,
              head: 12_000,
              verdict: 'more',
              operator: { name: 'HASH_JOIN', base: 8000, head: 11_000 },
            },
          ],
        },
      }),
    },
    {
      benchmarks: aBenchmark({
        time: aTimeReport({
          workloads: [
            aTimed({
              decision: 'slower',
              wall: { ratio: 1.12, interval: { low: 1.07, high: 1.16, level: 0.95 } },
            }),
          ],
        }),
      }),
    },
    { benchmarks: aBenchmark({ metrics: [aMetric({ value: 90_000, targetMet: false })] }) },
    {
      benchmarks: aBenchmark({
        time: aTimeReport({ canary: aTimed({ decision: 'slower', wall: { ratio: 1.08 } }) }),
      }),
    },
    {
      benchmarks: aBenchmark({
        work: {
          ...aBenchmark().work,
          against: 'nothing',
          detail: 'baselines/small.json is not there, and no revision was given (--against REF)',
        },
      }),
    },
    {
      benchmarks: aBenchmark({
        work: {
          ...aBenchmark().work,
          against: 'nothing',
          detail:
            'what a command does cannot be counted, and no revision was given (--against REF)',
        },
      }),
    },
    {
      benchmarks: aBenchmark({
        time: aTimeReport({
          workloads: [aTimed({ decision: 'inconclusive', wall: { pairs: [] } })],
        }),
      }),
    },
    { benchmarks: aBenchmark({ failures: ['no measurement of history p99'] }) },
  ],
};

function aGuard(overrides: Partial<GuardReport> = {}): GuardReport {
  return {
    base: 'b'.repeat(40),
    label: 'update-baselines',
    files: [],
    settings: [],
    breaks: [],
    checkout: [],
    approval: { state: 'missing', by: null, at: null, detail: null },
    ...overrides,
  };
}

function anInvariants(overrides: Partial<InvariantsReport> = {}): InvariantsReport {
  return {
    builds: 24,
    mostBuilds: 80,
    sources: 5,
    looked: 5,
    tried: [{ invariant: 'order', sources: 5 }],
    problems: [],
    failures: [],
    ...overrides,
  };
}
