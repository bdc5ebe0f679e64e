/** What a person can ask for on the command line, and the options that each command takes. */
import { SETTINGS, type SettingName } from '../../project/settings.ts';
import { FORM_NAMES, type Form } from '../../report/forms.ts';
import { ALL, INPUT, QUALITY, REBUILDING, SQL_LIMITS } from './setting-groups.ts';

export interface Option {
  readonly name: string;
  /** Placeholder of its value; '' for a switch. */
  readonly value: string;
  readonly help: string;
}

export interface CommandShape {
  /** As typed, e.g. `golden check`. */
  readonly name: string;
  /** Placeholders of its positional arguments; `…` marks any number. */
  readonly positionals: string;
  readonly does: string;
  /** Options of its own. */
  readonly options: readonly Option[];
  /** Settings of the config that it honours. */
  readonly settings: readonly SettingName[];
  /** Common options that would change nothing about it. */
  readonly without: readonly string[];
  /** What a person might type, behind the name of the program. */
  readonly example: string;
}

/** Not of `gate`: its verdict is about all that it reads. */
const CHANGED: Option = {
  name: 'changed',
  value: '[=REV]',
  help: 'only what changed since REV (default HEAD): for hooks, and no verdict of the gate',
};

export const COMMANDS: readonly CommandShape[] = [
  {
    name: 'gate',
    positionals: '',
    does: 'all that the config asks for, one verdict (the default)',
    options: [],
    settings: ALL,
    without: [],
    example: 'gate --report-dir out',
  },
  {
    name: 'validate',
    positionals: '[GLOB…]',
    does: 'the schema only; the globs stand in for fixtures.valid',
    options: [{ name: 'quality', value: '', help: 'the quality rules too' }, CHANGED],
    settings: [...INPUT, ...QUALITY, ...SQL_LIMITS],
    without: [],
    example: "validate 'fixtures/**/*.ndjson' --quality",
  },
  {
    name: 'golden check',
    positionals: '[CASE…]',
    does: 'compare the golden outputs with what is rebuilt',
    options: [CHANGED],
    settings: [
      'schema',
      'golden-path',
      'golden-keep-apart-by',
      'base',
      ...REBUILDING,
      'max-findings',
      ...QUALITY,
    ],
    without: [],
    example: 'golden check --format markdown',
  },
  {
    name: 'golden update',
    positionals: '[CASE…]',
    does: 'show the variance, then rewrite the golden outputs',
    options: [{ name: 'dry-run', value: '', help: 'show the variance, write nothing' }],
    settings: ['schema', 'golden-path', ...REBUILDING, 'max-findings', ...QUALITY],
    without: ['report-dir'],
    example: 'golden update --dry-run',
  },
  {
    name: 'golden review',
    positionals: '[CASE…]',
    does: 'each case that differs, one at a time: accept it, or leave it',
    options: [],
    settings: ['schema', 'golden-path', ...REBUILDING, 'max-findings', ...QUALITY],
    without: ['report-dir'],
    example: 'golden review',
  },
  {
    name: 'golden add',
    positionals: 'CASE [TABLE…]',
    does: 'first expected files of a case, marked as unreviewed',
    options: [],
    settings: ['schema', 'golden-path', 'limits', ...REBUILDING, 'max-findings'],
    without: ['report-dir'],
    example: 'golden add mid-year-hire',
  },
  {
    name: 'build',
    positionals: '[GLOB…]',
    does: 'valid events and all tables in a DuckDB file',
    options: [
      { name: 'out', value: 'FILE', help: 'the file to make (required)' },
      { name: 'append', value: '', help: 'FILE is there: add the events to it' },
    ],
    settings: [...INPUT, ...QUALITY, 'pipeline', ...SQL_LIMITS, 'tables', 'as-of'],
    without: ['report-dir'],
    example: "build 'fixtures/**/*.ndjson' --out plan.duckdb",
  },
  {
    name: 'balance',
    positionals: 'EMPLOYEE',
    does: "one employee's balances on a day",
    options: [
      { name: 'audit', value: '', help: 'list every event and its effect on the balance' },
      { name: 'from', value: 'FILE', help: 'a file that build made (default: the fixtures)' },
    ],
    settings: ['schema', 'fixtures-valid', 'limits', 'pipeline', ...SQL_LIMITS, 'as-of'],
    without: ['report-dir'],
    example: 'balance E-0001 --as-of 2024-12-31 --audit',
  },
  {
    name: 'bench',
    positionals: '[WORKLOAD…]',
    does: 'measure; what it must reach, and whether it became slower',
    options: [
      { name: 'scale', value: 'SCALE', help: 'small, a few minutes; or full (default small)' },
      { name: 'against', value: 'REF', help: 'time in pairs against a git revision' },
      { name: 'time-budget', value: 'SECONDS', help: 'for the pairs (default 600)' },
      { name: 'seed', value: 'S', help: 'of the coin that orders a pair (default 1)' },
      {
        name: 'record',
        value: 'FILE',
        help: 'append the pairs to FILE, as "npm run replay" reads them',
      },
    ],
    settings: ['schema', 'pipeline', 'baselines', 'work-budget', 'margin', 'targets'],
    without: [],
    example: 'bench reconstruct --against origin/main',
  },
  {
    name: 'baseline update',
    positionals: '',
    does: 'measure, and record it in the folder of baselines',
    options: [{ name: 'scale', value: 'SCALE', help: 'small or full (default small)' }],
    settings: ['schema', 'pipeline', 'baselines'],
    without: ['report-dir'],
    example: 'baseline update --scale full',
  },
  {
    name: 'generate',
    positionals: '',
    does: 'a deterministic, realistic population as NDJSON',
    options: [
      { name: 'employees', value: 'N', help: 'how many people (default 100)' },
      { name: 'years', value: 'Y', help: 'how many years of history (default 5)' },
      { name: 'seed', value: 'S', help: 'same seed, same bytes (default 1)' },
      { name: 'out', value: 'FILE', help: 'where to write (default stdout)' },
    ],
    settings: [],
    without: ['config', 'report-dir'],
    example: 'generate --employees 50 --seed 7 --out people.ndjson',
  },
  {
    name: 'init',
    positionals: '',
    does: 'config and workflow for what is here; in an empty folder a worked example',
    options: [{ name: 'dry-run', value: '', help: 'show the files, write nothing' }],
    settings: [],
    without: ['config', 'report-dir'],
    example: 'init',
  },
  {
    name: 'completion',
    positionals: 'SHELL',
    does: 'the script by which bash, zsh or fish completes commands and options',
    options: [],
    settings: [],
    without: ['config', 'report-dir'],
    example: 'completion bash',
  },
];

export const DEFAULT_FORM: Form = 'human';

/** "human, json or markdown" */
export const FORM_WORDS = joinOr(FORM_NAMES);

/** "check, update or add" */
export function joinOr(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/, ' or $1');
}

/** Options that most commands take: those that `without` does not name. */
export const COMMON_OPTIONS: readonly Option[] = [
  { name: 'config', value: 'FILE', help: 'config file (default .github/dc-event-gate.yml)' },
  { name: 'format', value: 'FORM', help: `${FORM_WORDS} (default ${DEFAULT_FORM})` },
  { name: 'report-dir', value: 'DIR', help: 'also write the report there, in every form' },
  { name: 'working-directory', value: 'FOLDER', help: 'run in FOLDER, as git -C does' },
  { name: 'no-color', value: '', help: 'no colour' },
  { name: 'help', value: '', help: 'this text' },
  { name: 'version', value: '', help: 'versions of the gate and of Node' },
];

export const SETTING_OPTIONS: readonly Option[] = SETTINGS.map(({ name, placeholder, help }) => ({
  name,
  value: placeholder,
  help,
}));

/** Whether a value may be left out; then it can only stand behind a `=`. */
export function isOptional({ value }: Option): boolean {
  return value.startsWith('[');
}

/** The common options that a command takes. */
export function commonOptions({ without }: CommandShape): readonly Option[] {
  return COMMON_OPTIONS.filter(({ name }) => !without.includes(name));
}
