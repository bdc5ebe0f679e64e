/** Attacks by what the gate's job is handed from elsewhere: the job itself stays as it was. */
import { WORKFLOW, workflow } from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';

const CHECKOUT = '      - uses: org/dc-event-gate@v1\n';
const ACTION = 'ci/setup/action.yml';
const CALLED = '.github/workflows/called.yml';
const composite = (run: string) =>
  `runs: {using: composite, steps: [{run: ${run}, shell: bash}]}\n`;
const TRIGGERS =
  'on:\n  pull_request: {types: [opened, synchronize, reopened, edited]}\n  workflow_dispatch:\n';
const calledWith = (rate: number) =>
  workflow('99.5', `'\${{ inputs.rate }}'`).replace(
    TRIGGERS,
    `on: {workflow_call: {inputs: {rate: {type: number, default: ${rate}}}}}\n`,
  );
const handedBy = (rate: number) =>
  workflow('99.5', `'\${{ needs.config.outputs.rate }}'`).replace(
    'jobs:\n  gate:\n',
    `jobs:\n  config:\n    outputs: {rate: '${rate}'}\n    runs-on: x\n    steps: []\n  gate:\n    needs: config\n`,
  );

export const HANDED_OVER_ROWS: readonly AttackRow[] = [
  {
    name: 'a default of an input, of a workflow that is called',
    team: {
      [WORKFLOW]: 'on: pull_request\njobs: {gate: {uses: ./.github/workflows/called.yml}}\n',
      [CALLED]: calledWith(99.5),
    },
    files: { [CALLED]: calledWith(5) },
    caught: `${CALLED}: inputs.rate.default: 99.5 → 5`,
  },
  {
    name: 'an output of a job that it needs',
    team: { [WORKFLOW]: handedBy(99.5) },
    files: { [WORKFLOW]: handedBy(5) },
    caught: 'job gate: job config, which it needs, outputs: {"rate":"99.5"} → {"rate":"5"}',
  },
  {
    name: 'an action of the repository before it',
    team: {
      [WORKFLOW]: workflow(CHECKOUT, `      - uses: ./ci/setup\n${CHECKOUT}`),
      [ACTION]: composite('make'),
    },
    files: { [ACTION]: composite('./evil.sh') },
    caught: 'job gate: steps before the gate: ./ci/setup → ./ci/setup',
  },
  {
    name: 'another job whose name comes to that of the check',
    files: {
      '.github/workflows/x.yml': `on: pull_request\njobs: {x: {name: "\${{ 'gate' }}", steps: [{run: "true"}]}}\n`,
    },
    caught: "bears the name of the gate's check",
  },
];
