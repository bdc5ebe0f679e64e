/** What is measured: the workloads, their metrics, and what the product requires of them. */
import type { WorkloadName } from '../../contracts/measured/workload-names.ts';

/** The ones that are timed in pairs; the others are made of the same parts. */
export const TIMED: readonly WorkloadName[] = [
  'validate',
  'ingest',
  'reconstruct',
  'history',
  'snapshots',
  'pipeline',
];

export interface Metric {
  /** e.g. `events-per-second`; with its workload the name of a target. */
  readonly name: string;
  readonly unit: string;
  readonly better: 'more' | 'less';
  /** The product's own requirement, or null; the config can set another. */
  readonly target: number | null;
  /** What the requirement is said of: a million events; with few, starting up is most of the time. */
  readonly fromScale?: 'full';
  /** Where nothing at all is a figure too. */
  readonly canBeZero?: boolean;
  /** Where it is not told of every kind of pipeline. */
  readonly isOptional?: boolean;
}

const seconds: Metric = { name: 'seconds', unit: 's', better: 'less', target: null };
const memory: Metric = { name: 'peak-rss', unit: 'GB', better: 'less', target: 8 };

/** First of each: the metric that a sample's time stands for. */
export const METRICS: Readonly<Record<WorkloadName, readonly Metric[]>> = {
  validate: [
    { name: 'events-per-second', unit: 'events/s', better: 'more', target: null },
    { name: 'p50', unit: 'ms/event', better: 'less', target: null },
    { name: 'p99', unit: 'ms/event', better: 'less', target: 10 },
    { name: 'max', unit: 'ms/event', better: 'less', target: null },
  ],
  ingest: [
    {
      name: 'events-per-second',
      unit: 'events/s',
      better: 'more',
      target: 100_000,
      fromScale: 'full',
    },
    memory,
  ],
  reconstruct: [
    { ...seconds, target: 5 },
    { name: 'participants-per-second', unit: 'participants/s', better: 'more', target: null },
  ],
  history: [
    { name: 'p50', unit: 'ms', better: 'less', target: null },
    { name: 'p99', unit: 'ms', better: 'less', target: 5_000 },
    { name: 'cold', unit: 'ms', better: 'less', target: 5_000 },
  ],
  snapshots: [
    { name: 'rows-per-second', unit: 'rows/s', better: 'more', target: null },
    { name: 'look-up', unit: 'ms', better: 'less', target: null },
    { name: 'fold', unit: 'ms', better: 'less', target: null },
  ],
  concurrency: [
    { name: 'events-per-second', unit: 'events/s', better: 'more', target: null },
    { name: 'read-p99', unit: 'ms', better: 'less', target: null },
    { name: 'leaks', unit: 'rows', better: 'less', target: 0, canBeZero: true },
  ],
  population: [seconds, { name: 'events', unit: 'events', better: 'more', target: null }, memory],
  pipeline: [
    seconds,
    { name: 'events-per-second', unit: 'events/s', better: 'more', target: null },
    { name: 'start-up', unit: 's', better: 'less', target: null, isOptional: true },
  ],
};

/** Which parts of a side a workload runs: where none of them differ, there is nothing to time. */
export const PARTS: Readonly<Record<WorkloadName, readonly string[]>> = {
  validate: ['schema'],
  ingest: ['schema', 'macros.sql', 'tables.sql', 'ingest.sql'],
  reconstruct: [
    'macros.sql',
    'tables.sql',
    'ingest.sql',
    'plan_history.sql',
    'balances.sql',
    'annual_limits.sql',
  ],
  history: [
    'macros.sql',
    'tables.sql',
    'ingest.sql',
    'plan_history.sql',
    'balances.sql',
    'weekly_snapshots.sql',
  ],
  snapshots: [
    'macros.sql',
    'tables.sql',
    'ingest.sql',
    'plan_history.sql',
    'balances.sql',
    'weekly_snapshots.sql',
  ],
  concurrency: [],
  population: [],
  pipeline: [
    'macros.sql',
    'tables.sql',
    'ingest.sql',
    'plan_history.sql',
    'balances.sql',
    'annual_limits.sql',
    'weekly_snapshots.sql',
  ],
};

/**
 * Of the parts, those that a repetition runs one after the other: where base and head differ in nothing before, it
 * is clocked from the first of them in which they do.
 */
export const STAGES: Readonly<Partial<Record<WorkloadName, readonly string[]>>> = {
  reconstruct: ['balances.sql', 'annual_limits.sql'],
  pipeline: ['plan_history.sql', 'balances.sql', 'annual_limits.sql', 'weekly_snapshots.sql'],
};

/** How much is measured. */
export interface Scale {
  readonly name: string;
  readonly years: number;
  readonly seed: number;
  /** Employees whose events each workload has, but for the two below. */
  readonly employees: number;
  /** Employees of the workload population. */
  readonly population: number;
  /** Employees of the pass that counts work, and of a sample of a pair. */
  readonly pair: number;
  /** Events of the workload pipeline, where the team's own are fewer. */
  readonly events: number;
  /** Repetitions after one that is not counted. */
  readonly samples: number;
}

export const SCALES: Readonly<Record<'small' | 'full', Scale>> = {
  small: {
    name: 'small',
    years: 5,
    seed: 1,
    employees: 800,
    population: 2_000,
    pair: 150,
    events: 20_000,
    samples: 5,
  },
  full: {
    name: 'full',
    years: 5,
    seed: 1,
    employees: 7_000,
    population: 100_000,
    pair: 150,
    events: 200_000,
    samples: 3,
  },
};
