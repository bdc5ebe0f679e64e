/** Attacks by the workflow, and by the inputs in it. */
import { OTHER_WORKFLOW, WORKFLOW, workflow } from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';
import { changed } from './changed-workflow.ts';

const USES = 'uses: org/dc-event-gate@v1\n';
const IN_JOB = '    runs-on: ubuntu-latest\n';

/** Caught by the run of another workflow. */
const ELSEWHERE = {
  run: { env: { GITHUB_WORKFLOW_REF: `org/plan/${OTHER_WORKFLOW}@refs/pull/1/merge` } },
};
const GONE = `${WORKFLOW}, job gate: the gate: runs → does not run`;

export const WORKFLOW_ROWS: readonly AttackRow[] = [
  changed(
    'a failure that does not count',
    USES,
    `${USES}        continue-on-error: true\n`,
    'job gate: continue-on-error: not there → true',
  ),
  changed(
    'a job whose failure does not count',
    IN_JOB,
    `${IN_JOB}    continue-on-error: true\n`,
    'job gate: continue-on-error: not there → true',
  ),
  changed(
    'a condition of the step',
    USES,
    `${USES}        if: github.actor == 'ada'\n`,
    "job gate: if: not there → github.actor == 'ada'",
  ),
  changed(
    'a condition of the job',
    IN_JOB,
    `${IN_JOB}    if: \${{ false }}\n`,
    `job gate: if: not there → \${{ false }}`,
    ELSEWHERE,
  ),
  changed(
    'a job that it needs',
    IN_JOB,
    `${IN_JOB}    needs: fails\n`,
    'job gate: needs: not there → fails',
    ELSEWHERE,
  ),
  changed(
    'a matrix without a row',
    IN_JOB,
    `${IN_JOB}    strategy: {matrix: {a: []}}\n`,
    'job gate: strategy: not there → {"matrix":{"a":[]}}',
    ELSEWHERE,
  ),
  changed(
    'another runner',
    IN_JOB,
    '    runs-on: my-own\n',
    'job gate: runs-on: ubuntu-latest → my-own',
  ),
  changed(
    'a filter of paths',
    '{types:',
    '{paths: [src/**], types:',
    `${WORKFLOW}: on.pull_request.paths: not there → ["src/**"]`,
    ELSEWHERE,
  ),
  changed(
    'a filter that leaves paths out',
    '{types:',
    '{paths-ignore: [golden/**], types:',
    'on.pull_request.paths-ignore: not there → ["golden/**"]',
    ELSEWHERE,
  ),
  changed(
    'a filter of branches',
    '{types:',
    '{branches: [none], types:',
    'on.pull_request.branches: not there → ["none"]',
    ELSEWHERE,
  ),
  changed(
    'fewer types of events',
    ', reopened, edited]',
    ']',
    'on.pull_request.types: ["opened","synchronize","reopened","edited"] → ["opened","synchronize"]',
  ),
  changed(
    'another event',
    'pull_request: {types: [opened, synchronize, reopened, edited]}',
    'pull_request_target:',
    'on.pull_request: runs → not there',
    ELSEWHERE,
  ),
  changed(
    'another version of the action',
    '@v1',
    '@0123456789012345678901234567890123456789',
    'uses: org/dc-event-gate@v1 → org/dc-event-gate@0123456789012345678901234567890123456789',
  ),
  changed('another action', 'org/dc-event-gate@v1', 'evil/dc-event-gate@v1', GONE, ELSEWHERE),
  changed(
    'no step any more',
    '      - uses: org/dc-event-gate@v1\n        with: {minimum-rate: 99.5, mode: auto}\n',
    '',
    GONE,
    ELSEWHERE,
  ),
  changed('a workflow that GitHub cannot read', 'jobs:\n', 'jobs: [\n', GONE, ELSEWHERE),
  { name: 'a workflow that is gone', files: { [WORKFLOW]: null }, ...ELSEWHERE, caught: GONE },
  {
    name: 'a workflow with another name, which is none',
    before: ({ git }) => void git('mv', WORKFLOW, `${WORKFLOW}.txt`),
    ...ELSEWHERE,
    caught: GONE,
  },
  {
    name: 'a workflow that becomes a link',
    files: { 'other.yml': workflow('99.5', '5') },
    before: ({ link }) => link('../../other.yml', WORKFLOW),
    ...ELSEWHERE,
    caught: GONE,
  },
  changed(
    'another commit in the checkout',
    'fetch-depth: 0',
    'ref: main',
    'steps before the gate: actions/checkout@v5 → actions/checkout@v5',
  ),
  changed(
    'a step that rewrites git',
    '      - uses: org',
    '      - run: ./evil.sh\n      - uses: org',
    'steps before the gate: not there → ./evil.sh',
  ),
  changed(
    'a variable that leads git elsewhere',
    IN_JOB,
    `${IN_JOB}    env: {GIT_DIR: /x}\n`,
    'job gate: env: not there → {"GIT_DIR":"/x"}',
  ),
  changed(
    'a variable for all jobs',
    'jobs:\n',
    'env: {PATH: ./bin}\njobs:\n',
    `${WORKFLOW}: env: not there → {"PATH":"./bin"}`,
  ),
  {
    name: 'another job with the name of the check',
    files: {
      '.github/workflows/x.yml': 'on: pull_request\njobs: {gate: {steps: [{run: "true"}]}}\n',
    },
    caught: "bears the name of the gate's check, gate",
  },
  {
    name: 'an action of the repository, by which the gate is run',
    team: {
      [WORKFLOW]: workflow('org/dc-event-gate@v1', './tools/gate'),
      'tools/gate/action.yml': 'runs: {using: composite, steps: [{uses: org/dc-event-gate@v1}]}\n',
    },
    files: { 'tools/gate/action.yml': 'runs: {using: composite, steps: [{run: "true"}]}\n' },
    ...ELSEWHERE,
    caught: 'tools/gate/action.yml, runs: the gate: runs → does not run',
  },
  {
    name: 'a workflow of another repository, of which the caller is changed',
    team: {
      [WORKFLOW]: 'on: pull_request\njobs: {gate: {uses: org/ci/.github/workflows/a.yml@v1}}\n',
    },
    files: {
      [WORKFLOW]: 'on: pull_request\njobs: {gate: {uses: org/ci/.github/workflows/b.yml@v1}}\n',
    },
    caught: `${WORKFLOW} (modified)`,
  },
  {
    name: 'a script that a step before the gate runs',
    team: {
      [WORKFLOW]: workflow('      - uses: org', '      - run: ./prepare.sh\n      - uses: org'),
      'prepare.sh': 'true\n',
    },
    files: { 'prepare.sh': 'evil\n' },
    notOurs: 'A step before the gate that runs code of the pull request',
  },
  {
    name: 'steps that come after the gate, and their names',
    files: {
      [WORKFLOW]: `${workflow('auto}\n', 'auto}\n        name: Gate\n')}      - run: "true"\n`,
    },
    notOurs: 'Steps after the gate, and their names, change nothing',
  },
];
