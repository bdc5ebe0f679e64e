/** What a change to the workflow that runs the gate is taken for. */
import { describe, expect, it } from 'vitest';
import { CHECKOUT, compared, FILE, GATE, STEP } from '../../support/compared-workflows.ts';

/** The workflow with one text in place of another; the rows, without its name. */
async function changed(from: string, to: string): Promise<string[]> {
  expect(GATE).toContain(from);
  const rows = await compared({ [FILE]: GATE }, { [FILE]: GATE.replace(from, to) });
  return rows.map((row) => row.replace(`${FILE}, job gate: `, '').replace(`${FILE}: `, 'file: '));
}

const IN_JOB = '    runs-on: ubuntu-latest\n';
const IN_STEP = '      - uses: Org/DC-event-gate@v1\n';

describe('a workflow that runs the gate', () => {
  it.each([
    ['branches: [main], ', ''],
    ['name: gate\n', 'name: other\n'],
    ['name: The gate', 'name: Another'],
    ['- run: ./after.sh', '- run: ./other.sh'],
    ['    name: The gate\n', '    name: The gate\n    permissions: {contents: read}\n'],
    [IN_STEP, `${IN_STEP}        id: gate\n        name: Gate\n`],
    [IN_STEP, `${IN_STEP}        if: always()\n        continue-on-error: false\n`],
    [IN_JOB, `${IN_JOB}    if: \${{ always() }}\n    timeout-minutes: 5\n`],
    ['reopened, edited]', 'reopened, edited, labeled]'],
    ["branches: [main, 'release/**']", "branches: ['release/**', main, dev]"],
    [", branches: [main, 'release/**']", ''],
    [', mode: auto', ''],
    ['mode: auto', 'mode: auto, report-dir: x, comment-key: y'],
    ['minimum-rate: 99.5', 'Minimum-Rate: 99.6'],
    [', quality-rules: rules', ', quality-rules: rules, as-of: ""'],
  ])('may change where no less is checked: %j to %j', async (from, to) => {
    expect(await changed(from, to)).toEqual([]);
  });

  it.each([
    ['  merge_group:\n', '', 'file: on.merge_group: runs -> not there'],
    [
      'reopened, edited]',
      'reopened]',
      'file: on.pull_request.types: ["opened","synchronize","reopened","edited"] -> ["opened","synchronize","reopened"]',
    ],
    [
      "[main, 'release/**']",
      '[main]',
      'file: on.pull_request.branches: ["main","release/**"] -> ["main"]',
    ],
    [
      "[main, 'release/**']",
      "[main, 'release/**', '!x']",
      'file: on.pull_request.branches: ["main","release/**"] -> ["main","release/**","!x"]',
    ],
    [
      'on:\n  pull_request: {',
      "on:\n  pull_request: {paths: ['*.md'], ",
      'file: on.pull_request.paths: not there -> ["*.md"]',
    ],
    [
      'on:\n  pull_request: {',
      'on:\n  pull_request: {paths-ignore: fixtures/**, ',
      'file: on.pull_request.paths-ignore: not there -> fixtures/**',
    ],
    [
      'tags-ignore: [v0]',
      'tags-ignore: [v0, v1]',
      'file: on.push.tags-ignore: ["v0"] -> ["v0","v1"]',
    ],
    [
      ", {cron: '3 4 * * *'}",
      '',
      'file: on.schedule.cron: ["1 2 * * *","3 4 * * *"] -> ["1 2 * * *"]',
    ],
    [
      'env: {A: b}',
      'env: {A: b, NODE_OPTIONS: --require=./x.js}',
      'file: env: {"A":"b"} -> {"A":"b","NODE_OPTIONS":"--require=./x.js"}',
    ],
    [IN_JOB, `${IN_JOB}    if: github.actor != 'me'\n`, "if: not there -> github.actor != 'me'"],
    [IN_JOB, `${IN_JOB}    continue-on-error: true\n`, 'continue-on-error: not there -> true'],
    [IN_JOB, `${IN_JOB}    needs: [other]\n`, 'needs: not there -> ["other"]'],
    [
      IN_JOB,
      `${IN_JOB}    strategy: {matrix: {a: []}}\n`,
      'strategy: not there -> {"matrix":{"a":[]}}',
    ],
    [IN_JOB, '    runs-on: mine\n', 'runs-on: ubuntu-latest -> mine'],
    [
      IN_JOB,
      `${IN_JOB}    defaults: {run: {shell: ./sh}}\n`,
      'defaults: not there -> {"run":{"shell":"./sh"}}',
    ],
    [IN_STEP, `${IN_STEP}        if: failure()\n`, 'if: not there -> failure()'],
    [
      IN_STEP,
      `${IN_STEP}        continue-on-error: \${{ true }}\n`,
      `continue-on-error: not there -> \${{ true }}`,
    ],
    [IN_STEP, `${IN_STEP}        env: {GIT_DIR: /x}\n`, 'env: not there -> {"GIT_DIR":"/x"}'],
    [
      'Org/DC-event-gate@v1',
      'org/dc-event-gate@0123',
      'uses: Org/DC-event-gate@v1 -> org/dc-event-gate@0123',
    ],
    ['Org/DC-event-gate@v1', 'evil/gate@v1', 'the gate: runs -> does not run'],
    [STEP, '', 'the gate: runs -> does not run'],
    ['jobs:\n', 'jobs: x\nother:\n', 'the gate: runs -> does not run'],
    ['jobs:\n', 'jobs:\n  bad: [\n', 'the gate: runs -> does not run'],
    [
      'fetch-depth: 0',
      'ref: other',
      'steps before the gate: actions/checkout@v5 -> actions/checkout@v5',
    ],
    ['./prepare.sh', './evil.sh', 'steps before the gate: ./prepare.sh -> ./evil.sh'],
    [
      '      - run: ./prepare.sh\n',
      '      - run: |\n          a\n          b\n      - run: ./prepare.sh\n',
      'steps before the gate: not there -> "a\\nb\\n"',
    ],
    [
      `${CHECKOUT}      - run: ./prepare.sh\n`,
      `      - run: ./prepare.sh\n${CHECKOUT}`,
      'steps before the gate: in this order -> in another order',
    ],
  ])('is looked at: %j to %j', async (from, to, said) => {
    expect(await changed(from, to)).toEqual([said]);
  });

  it.each([
    ['99.5', '50', 'validation.minimum-rate: 99.5 -> 50'],
    ['minimum-rate: 99.5, ', '', 'validation.minimum-rate: 99.5 -> 99.4'],
    ['99.5', `'\${{ vars.RATE }}'`, `input minimum-rate: 99.5 -> \${{ vars.RATE }}`],
    ['99.5', 'many', 'input minimum-rate: 99.5 -> many'],
    ['mode: auto', 'mode: gate', 'input mode: auto -> gate'],
    ['mode: auto', 'Golden-Path: none', 'golden.path: golden -> none'],
    ['mode: auto', 'config: other.yml', 'input config: not there -> other.yml'],
    ['mode: auto', 'token: ""', 'input token: not there -> ""'],
    ['mode: auto', `token: '\${{ secrets.X }}'`, `input token: not there -> \${{ secrets.X }}`],
    ['mode: auto', 'working-directory: copy', 'input working-directory: not there -> copy'],
    ['mode: auto', "webhook-url: 'https://x/secret'", 'input webhook-url: not there -> an address'],
    ['quality-rules: rules', 'quality-rules: none', 'quality.rules: rules -> none'],
    [
      'quality-rules: rules',
      'minimum-rate-by-type: 0',
      'validation.minimum-rate-by-type: same -> 0',
    ],
    ['quality-rules: rules', "fixtures-valid: ['a']", ''],
  ])('has inputs, which are settings: %j to %j', async (from, to, said) => {
    const config = { '.github/dc-event-gate.yml': 'validation: {minimum-rate: 99.4}\n' };
    const rows = await compared(
      { [FILE]: GATE, ...config },
      { [FILE]: GATE.replace(from, to), ...config },
    );
    const own = rows.map((row) => row.replace(`${FILE}, job gate: `, ''));
    if (said !== '') expect(own).toContain(said);
    else expect(own.filter((row) => row.includes('fixtures'))).toEqual([]);
  });
});
