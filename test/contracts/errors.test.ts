import { describe, expect, it } from 'vitest';
import { GateError, type GateErrorCode } from '../../src/contracts/errors.ts';

/** Facts as the code that throws would give them. */
const FACTS: Record<GateErrorCode, Record<string, string | number>> = {
  CONFIG_NOT_FOUND: { file: 'gate.yml' },
  CONFIG_SYNTAX: { file: 'gate.yml', line: 3, detail: 'map keys must be unique' },
  CONFIG_MERGE: { file: 'gate.yml', line: 3 },
  CONFIG_UNKNOWN_KEY: { file: 'gate.yml', line: 3, key: 'golder', hint: ' Did you mean "golden"?' },
  CONFIG_VALUE: { file: 'gate.yml', line: 3, key: 'as-of', detail: 'is 5; it must be text' },
  CONFIG_PATH: {
    place: 'gate.yml:3, pipeline',
    path: 'python3 rebuild.py',
    hint: ' If it is a command, write in the config: pipeline: {run: COMMAND}',
  },
  LIMITS_FILE: {
    file: 'limits.csv',
    line: 3,
    column: 'hce_414q',
    detail: 'is "x"; write whole dollars',
  },
  OVERRIDE_VALUE: { place: '--max-findings', detail: 'is "x"; allowed: a whole number' },
  USAGE: { detail: 'There is no option --zebra' },
  PATTERN_EMPTY: { key: 'gate.yml:4, fixtures.valid', pattern: 'a/*.json' },
  PATTERN_OUTSIDE: { key: 'gate.yml:4, fixtures.valid', pattern: '../*.json' },
  PATTERN_UNREADABLE: { pattern: '!!a', detail: 'begins with a "!" that negates nothing' },
  PATTERN_NONE: { key: 'fixtures.valid' },
  FILE_FORMAT: { file: 'a.txt', formats: '.ndjson, .json' },
  FILE_UNREADABLE: { file: 'a.json', detail: 'permission denied' },
  FILE_NOT_REGULAR: { file: 'a.json', detail: 'a folder' },
  FILE_OUTSIDE: { file: 'a.json', target: '../b.json' },
  FILE_SUBMODULE: { file: 'fixtures/shared' },
  WRITE_OUTSIDE: { file: '../report.json', target: '../report.json' },
  FILE_WRITE: { file: 'out/report.json', detail: 'no space left' },
  FILE_EXISTS: { file: 'events.duckdb' },
  ZSTD_UNSUPPORTED: { file: 'a.ndjson.zst', version: 'v20.19.0' },
  TEMPORARY_FOLDER: { path: '/tmp/[a]' },
  PARQUET_COLUMN: { file: 'a.parquet', detail: 'the column a is of type TIME' },
  SCHEMA_INVALID: { file: 'event.json', detail: 'type must be a string' },
  TABLES: {
    place: 'gate.yml:3, tables',
    detail: 'the golden file findings.csv is that of quality_findings already',
  },
  PATTERN_ENDLESS: {
    place: 'a.ndjson:3',
    pattern: '^(a+)+$',
    pointer: '/properties/employee_id/pattern',
  },
  SQL_FAILED: { file: 'sql/balances.sql', detail: 'Parser Error at line 2' },
  SQL_CRASHED: { file: 'sql/ingest.sql', detail: 'it ended with SIGABRT' },
  SQL_TIMEOUT: {
    file: 'sql/ingest.sql',
    seconds: 300,
    hint: 'Make it faster, or raise pipeline.timeout.',
  },
  SQL_MEMORY: { file: 'sql/balances.sql', limit: '2.4 GB' },
  SQL_DISK: { file: 'sql/balances.sql', limit: '20 GB' },
  GATE_MEMORY: { file: 'ingest.sql', limit: '2.0 GB' },
  PIPELINE_FOLDER: { path: 'sql', detail: 'balance.sql is unknown', known: 'balances.sql' },
  PIPELINE_TABLE: { file: 'sql/balances.sql', table: 'participant_balances', detail: 'no column' },
  COMMAND_FAILED: {
    run: 'dbt build',
    how: 'ended with exit code 2',
    seconds: '3.4',
    said: ' Its last line: no such profile',
  },
  COMMAND_MISSING: { run: 'dbt build', code: 127, said: ' Its last line: dbt: not found' },
  COMMAND_TIMEOUT: { run: 'dbt build', seconds: 300, said: ' It printed nothing.' },
  COMMAND_CHILD: { run: 'dbt build', left: ' (sleep 1000)' },
  COMMAND_NOTHING: { run: 'dbt build', tables: 'participant_balances' },
  COMMAND_DATABASE: {
    run: 'dbt build',
    detail: 'is locked by a process that still has it open',
    step: 'Close the connection.',
  },
  COMMAND_WROTE: { run: 'dbt build', files: 'golden/a/expected/balances.csv' },
  PREPARE_FAILED: {
    run: 'dbt deps',
    side: 'base',
    how: 'ended with exit code 2',
    said: ' Its last line: no network',
  },
  WORKLOAD_KIND: {
    workloads: 'ingest',
    why: 'the pipeline is a command, and nobody can see into its steps',
    known: 'validate, pipeline',
  },
  BASELINE_COMMAND: {},
  PIPELINE_SIDE: {
    side: 'base',
    detail:
      '"dbt build" ended with exit code 2 after 3.1 s, so there are no tables to check. Correct the command; its output is in the log.',
  },
  GOLDEN_NONE: { path: 'golden' },
  QUALITY_RULES: { path: 'rules', detail: 'there is no .sql file' },
  QUALITY_RULE_HEADER: { file: 'rules/a.sql', line: 2, detail: '"fatal" is not a severity' },
  QUALITY_RULE_UNKNOWN: {
    place: '.github/dc-event-gate.yml:7, quality.severity',
    rule: 'ytd_mismatches',
    hint: ' Did you mean ytd_mismatch?',
  },
  NO_TERMINAL: {},
  GOLDEN_APART: {
    field: '/scenario_id',
    detail: 'table "totals" has no column scenario_id, by which its rows could be told apart',
  },
  GOLDEN_CASE: { file: 'golden/a/case.yml', line: 2, detail: '"title" is missing' },
  NATIVE_MISSING: {
    platform: 'linux-x64',
    detail: 'the network is off',
    url: 'https://example.test/duckdb.tgz',
    sha512: 'abc',
  },
  NATIVE_HASH: {
    file: 'libduckdb.so',
    algorithm: 'sha256',
    actual: 'abd',
    expected: 'abc',
    url: 'https://example.test/duckdb.tgz',
  },
  NATIVE_LOAD: { file: 'libduckdb.so', detail: 'a symbol is missing' },
  NATIVE_UNKNOWN: { platform: 'sunos-x64', platforms: 'linux-x64, darwin-arm64' },
  WORKER_DIED: { detail: 'exit code 1' },
  AMOUNT_OVERFLOW: { event: 'e-1', amount: '1000000000000.000000' },
  NOTHING_TO_REBUILD: {
    events: 201,
    types: 'sabbatical, enrollment_change',
    pipeline: 'builtin',
    known: 'hire, eligibility',
  },
  AS_OF_EARLY: { asOf: '1924-12-31', first: '2024-01-02' },
  EVENT_DAYS: { pointer: '/effective_date' },
  PLAN_TABLES: { command: 'balance', tables: 'participant_balances' },
  EVENT_CONFLICT: {
    place: 'fixtures/valid/2024.ndjson:7',
    others: 'of the fixtures',
    event: 'e-1',
  },
  BASE_UNKNOWN: { base: 'origin/main', detail: 'the checkout holds no such commit' },
  WORKING_DIRECTORY: { folder: 'app', detail: 'it leads to /home/runner/other' },
  CHECKOUT_OWNER: { folder: '/home/runner/plan' },
  CHECKOUT_NONE: { base: 'origin/main' },
  CHECKOUT_OTHER: {
    here: '0123456789ab',
    wanted: 'ba9876543210',
    remedy: 'Let actions/checkout take no "ref"',
  },
  GIT_MISSING: { base: 'origin/main' },
  HISTORY_MISSING: { base: 'origin/main', detail: 'the checkout holds no such commit' },
  SUBJECT_UNKNOWN: {
    event: 'workflow_dispatch',
    ref: 'refs/heads/topic',
    detail: 'neither the event nor GitHub names the default branch',
  },
  BUILT_FILE: { file: 'plan.duckdb', detail: 'it has no events.event_order' },
  EMPLOYEE_UNKNOWN: { employee: 'E-9', asOf: '2024-12-31', hint: ' Did you mean "E-8"?' },
  SNAPSHOT_REPEATED: {
    employee: 'E-9',
    plan: 'PLAN-401K',
    scenario: 'baseline',
    design: 'standard',
    day: '2024-07-12',
  },
  SHARD_FILE: {
    file: 'shards/shard-2-of-8.json',
    detail: 'it is no file of a shard, or was not written to its end',
  },
  SHARD_NONE: { folder: 'shards' },
  SHARD_MISSING: { of: 8, missing: 'shard-3-of-8.json', folder: 'shards' },
  SHARD_DOUBLE: {
    shard: '2 of 8',
    files: 'shards/a/shard-2-of-8.json, shards/b/shard-2-of-8.json',
  },
  SHARD_DIFFERS: {
    one: 'shards/shard-1-of-8.json',
    other: 'shards/shard-2-of-8.json',
    detail: 'the commit is 1a2b3c4d5e6f there, and 6f5e4d3c2b1a here',
  },
  SHARD_SPLIT: {
    what: 'The quality rule rules/totals.sql',
    why: 'its header does not say that it looks at the events of one person at a time',
    step: 'Write "-- Scope: person" there if it does; if not, run it in a job without "shard".',
  },
  POPULATION_INVALID: { invalid: '2', events: '100', detail: 'amount is negative' },
  MEASURED_PROCESS: { side: 'base', ask: 'run', detail: 'it ended with SIGKILL' },
  BASELINE_UNMEASURED: { detail: 'no measurement of history p99. Run it again.' },
  BASELINE_FILE: {
    file: 'baselines/small.json',
    line: 3,
    detail: '`/duckdb` is 5; it must be text',
  },
  BUG: { detail: 'x is not a function' },
};

const sentences = Object.entries(FACTS).map(([code, facts]) => ({
  code,
  facts,
  message: new GateError(code as GateErrorCode, facts).message,
}));

describe('every error', () => {
  it('says what is wrong, and what to do next', async () => {
    const text = sentences.map(({ code, message }) => `${code}\n  ${message}\n`).join('\n');
    await expect(text).toMatchFileSnapshot('errors.txt');
  });

  it.each(sentences)('$code tells all that it knows', ({ message, facts }) => {
    for (const fact of Object.values(facts)) expect(message).toContain(String(fact));
    expect(message).not.toMatch(/undefined|\bnull\b|\[object/);
  });
});
