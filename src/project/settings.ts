/** The settings that can come from the file, from a flag, or from an input of the action. */
import { EVENT_TYPES } from '../contracts/event-types.ts';

export interface Setting {
  /** Dotted path in the config file. */
  readonly key: string;
  /** Name of the flag (`--…`) and of the input. */
  readonly name: string;
  readonly value: string;
  readonly help: string;
}

export const SETTINGS = [
  { key: 'schema', name: 'schema', value: 'builtin|FILE', help: 'JSON Schema of one event' },
  {
    key: 'fixtures.valid',
    name: 'fixtures-valid',
    value: 'GLOBS',
    help: 'fixtures that must be valid',
  },
  {
    key: 'fixtures.invalid',
    name: 'fixtures-invalid',
    value: 'GLOBS',
    help: 'fixtures that must each be rejected',
  },
  {
    key: 'validation.minimum-rate',
    name: 'minimum-rate',
    value: 'PERCENT',
    help: 'least share of valid events (default 99)',
  },
  {
    key: 'validation.require-types',
    name: 'require-types',
    value: 'TYPES',
    help: `payload types that must occur (default all ${EVENT_TYPES.length})`,
  },
  {
    key: 'validation.max-findings',
    name: 'max-findings',
    value: 'N',
    help: 'findings that the report lists, 0 for all (default 1000)',
  },
  {
    key: 'quality.rules',
    name: 'quality-rules',
    value: 'FOLDER|none',
    help: 'quality rules of your own (default none)',
  },
  {
    key: 'quality.severity',
    name: 'quality-severity',
    value: 'RULE=SEVERITY',
    help: 'error, warning or off, by rule, separated by commas',
  },
  {
    key: 'quality.max-findings',
    name: 'quality-max-findings',
    value: 'N',
    help: 'findings that the report lists per rule, 0 for all (default 20)',
  },
  {
    key: 'golden.path',
    name: 'golden-path',
    value: 'FOLDER|none',
    help: 'golden cases (default golden)',
  },
  {
    key: 'snapshots',
    name: 'snapshots',
    value: 'FILE|none',
    help: 'a DuckDB file of build, held against the fixtures',
  },
  {
    key: 'pipeline',
    name: 'pipeline',
    value: 'builtin|FOLDER',
    help: 'SQL that rebuilds the tables',
  },
  {
    key: 'benchmarks.workloads',
    name: 'benchmarks',
    value: 'WORKLOADS|all|none',
    help: 'what the gate measures (default none)',
  },
  {
    key: 'benchmarks.baselines',
    name: 'baselines',
    value: 'FOLDER|none',
    help: 'what was measured before (default baselines)',
  },
  {
    key: 'benchmarks.work-budget',
    name: 'work-budget',
    value: 'PERCENT',
    help: 'by how much a work counter may grow (default 0)',
  },
  {
    key: 'benchmarks.margin',
    name: 'margin',
    value: 'PERCENT',
    help: 'up to which a slowdown is not called one (default 2)',
  },
  {
    key: 'benchmarks.targets',
    name: 'targets',
    value: 'METRIC=LIMIT',
    help: "limits other than the product's own, separated by commas; LIMIT may be off",
  },
  {
    key: 'github.comment',
    name: 'comment',
    value: 'WHEN',
    help: 'when a pull request gets a comment: always, changes, failures, off (default always)',
  },
  {
    key: 'github.label',
    name: 'label',
    value: 'LABEL',
    help: 'approves changed expectations (default update-baselines)',
  },
  {
    key: 'github.history',
    name: 'history',
    value: 'BRANCH|none',
    help: 'keeps the figures of the default branch (default dc-event-gate-history)',
  },
  {
    key: 'base',
    name: 'base',
    value: 'REF|none',
    help: 'git revision: what changed since, where a golden differs',
  },
  {
    key: 'as-of',
    name: 'as-of',
    value: 'DATE',
    help: 'day as of which balances stand (default: the latest event)',
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]['key'];
export type SettingName = (typeof SETTINGS)[number]['name'];
