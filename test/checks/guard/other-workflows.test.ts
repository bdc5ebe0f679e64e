/** The gate where another file calls it, and files that could be taken for it. */
import { describe, expect, it } from 'vitest';
import { OWN_INPUTS } from '../../../src/checks/guard/workflows/inputs.ts';
import {
  compared,
  compareSides,
  FILE,
  GATE,
  STEP,
  TRIGGERS,
} from '../../support/compared-workflows.ts';
import { OWN_INPUTS as KNOWN } from '../../support/own-inputs.ts';

describe('inputs of the action', () => {
  it('are each a setting, or known to the guard', () => {
    expect(Object.keys(OWN_INPUTS).sort()).toEqual([...KNOWN].sort());
  });
});

describe('a gate elsewhere', () => {
  const CALL = `on: pull_request
jobs:
  checks:
    uses: ./.github/workflows/shared.yml
    with: {rate: 99}
`;
  const SHARED = GATE.replace(TRIGGERS, 'on: {workflow_call: {inputs: {rate: {type: number}}}}\n');
  const shared = { '.github/workflows/shared.yml': SHARED };

  it('is called by another workflow of the repository', async () => {
    const base = { '.github/workflows/ci.yml': CALL, ...shared };
    const head = (from: string, to: string) => ({
      ...base,
      '.github/workflows/ci.yml': CALL.replace(from, to),
    });
    expect(await compared(base, head('rate: 99', 'rate: 5'))).toEqual([
      '.github/workflows/ci.yml, job checks: with: {"rate":99} -> {"rate":5}',
    ]);
    expect(await compared(base, head('shared.yml', 'other.yml'))).toEqual([
      '.github/workflows/ci.yml, job checks: the gate: runs -> does not run',
    ]);
    expect(
      await compared(base, {
        ...base,
        '.github/workflows/shared.yml': SHARED.replace('99.5', '9'),
      }),
    ).toEqual(['.github/workflows/shared.yml, job gate: validation.minimum-rate: 99.5 -> 9']);
  });

  it('is a step of an action of the repository', async () => {
    const action = 'runs:\n  using: composite\n  steps:\n    - uses: org/dc-event-gate@v1\n';
    const base = {
      [FILE]: GATE.replace('Org/DC-event-gate@v1', './tools/gate/'),
      'tools/gate/action.yaml': action,
      'other/action.yml': 'runs: {using: node20}\n',
    };
    expect(await compared(base, base)).toEqual([]);
    expect(
      await compared(base, {
        ...base,
        'tools/gate/action.yaml': `${action}      with: {golden-path: none}\n`,
      }),
    ).toEqual(['tools/gate/action.yaml, runs: golden.path: golden -> none']);
    expect(
      await compared(base, { ...base, [FILE]: base[FILE]?.replace('99.5', '9') ?? '' }),
    ).toEqual([
      `${FILE}, job gate: with: {"minimum-rate":99.5,"mode":"auto","quality-rules":"rules"} -> {"minimum-rate":9,"mode":"auto","quality-rules":"rules"}`,
    ]);
  });

  it('takes what its caller leaves out from a default', async () => {
    const called = SHARED.replace('99.5', `'\${{ inputs.rate }}'`);
    const by = (rate: string) => ({
      '.github/workflows/ci.yml': CALL.replace('    with: {rate: 99}\n', ''),
      '.github/workflows/shared.yml': called.replace('type: number', `type: number${rate}`),
    });
    expect(await compared(by(', default: 99'), by(', default: 5'))).toEqual([
      '.github/workflows/shared.yml: inputs.rate.default: 99 -> 5',
    ]);
    expect(await compared(by(''), by(', default: 5'))).toEqual([
      '.github/workflows/shared.yml: inputs.rate.default: not there -> 5',
    ]);
    expect(await compared(by(''), by(', description: how many'))).toEqual([]);
    const action = (rate: number) => ({
      [FILE]: GATE.replace('Org/DC-event-gate@v1', './gate'),
      'gate/action.yml': `inputs: {rate: {default: ${rate}}}\nruns: {using: composite, steps: [{uses: org/dc-event-gate@v1, with: {minimum-rate: "\${{ inputs.rate }}"}}]}\n`,
    });
    expect(await compared(action(99), action(5))).toEqual([
      'gate/action.yml: inputs.rate.default: 99 -> 5',
    ]);
  });

  it('comes after an action of the repository', async () => {
    const setUp = (run: string, inner = 'true') => ({
      [FILE]: GATE.replace('- run: ./prepare.sh', '- uses: ./ci/setup'),
      'ci/setup/action.yml': `runs: {using: composite, steps: [{run: ${run}}, {uses: ./ci/inner}]}\n`,
      'ci/inner/action.yml': `runs: {using: composite, steps: [{run: ${inner}}, {uses: ./ci/setup}]}\n`,
    });
    expect(await compared(setUp('a'), setUp('a'))).toEqual([]);
    const said = [`${FILE}, job gate: steps before the gate: ./ci/setup -> ./ci/setup`];
    expect(await compared(setUp('a'), setUp('b'))).toEqual(said);
    expect(await compared(setUp('a'), setUp('a', 'b'))).toEqual(said);
    const { covered } = await compareSides(setUp('a'), setUp('a', 'b'));
    expect(covered).toEqual([FILE, 'ci/setup/action.yml', 'ci/inner/action.yml']);
  });

  it('takes what another job hands over', async () => {
    const withJobs = (step: string, use = 'needs.config.outputs.rate', more = '') => ({
      [FILE]: GATE.replace(
        'jobs:\n',
        `jobs:\n  first: {${more}steps: []}\n  config:\n    needs: first\n    outputs: {rate: x}\n    steps: [{run: ${step}}]\n`,
      )
        .replace('    name: The gate\n', '    name: The gate\n    needs: config\n')
        .replace('99.5', `"\${{ ${use} }}"`),
    });
    expect(await compared(withJobs('a'), withJobs('a'))).toEqual([]);
    expect(await compared(withJobs('a'), withJobs('b'))).toEqual([
      `${FILE}, job gate: job config, which it needs, steps: [{"run":"a"}] -> [{"run":"b"}]`,
    ]);
    expect(await compared(withJobs('a'), withJobs('a', undefined, 'runs-on: x, '))).toEqual([
      `${FILE}, job gate: job first, which it needs, runs-on: not there -> x`,
    ]);
    expect(await compared(withJobs('a', 'vars.RATE'), withJobs('b', 'vars.RATE'))).toEqual([]);
  });

  it('ends where actions use each other', async () => {
    const round = 'runs: {steps: [{uses: ./a}, {uses: ./b}]}\n';
    const base = {
      [FILE]: GATE.replace('Org/DC-event-gate@v1', './a'),
      'a/action.yml': round,
      'b/action.yml': round,
    };
    expect(await compared(base, base)).toEqual([]);
  });

  it('of another repository is not seen, so that its caller counts as a whole', async () => {
    const remote = CALL.replace(
      './.github/workflows/shared.yml',
      'org/shared/.github/workflows/gate.yml@v1',
    );
    expect(await compared({ [FILE]: remote }, { [FILE]: remote })).toEqual([]);
    expect(await compared({ [FILE]: remote }, { [FILE]: remote.replace('99', '5') })).toEqual([
      `${FILE} modified`,
    ]);
    expect(await compared({ [FILE]: remote }, {})).toEqual([`${FILE} removed`]);
    expect(await compared({}, { [FILE]: remote })).toEqual([]);
  });

  it('takes the place of an action that may have been the gate', async () => {
    const before = GATE.replace('Org/DC-event-gate@v1', 'mirror/dc-event-gate@v1');
    expect(await compared({ [FILE]: before }, { [FILE]: GATE })).toEqual([
      `${FILE}, job gate: uses: mirror/dc-event-gate@v1 -> actions/checkout@v5, Org/DC-event-gate@v1`,
    ]);
  });

  it('is new, and nothing is taken away', async () => {
    const without = GATE.replace(STEP, '');
    expect(await compared({ [FILE]: without }, { [FILE]: GATE })).toEqual([]);
    expect(await compared({}, { [FILE]: GATE })).toEqual([]);
  });
});

describe('another file', () => {
  it('takes the gate with it: gone, or under another name', async () => {
    const gone = [`${FILE}, job gate: the gate: runs -> does not run`];
    expect(await compared({ [FILE]: GATE }, {})).toEqual(gone);
    expect(await compared({ [FILE]: GATE }, { '.github/workflows/x.txt': GATE })).toEqual(gone);
  });

  it('has a job that bears the name of the check', async () => {
    const evil = 'on: pull_request\njobs:\n  x:\n    name: The gate\n    steps: [{run: "true"}]\n';
    expect(
      await compared({ [FILE]: GATE }, { [FILE]: GATE, '.github/workflows/evil.yml': evil }),
    ).toEqual([
      ".github/workflows/evil.yml, job x: not there -> bears the name of the gate's check, The gate",
    ]);
  });

  it.each([
    [`"\${{ 'The gate' }}"`, true],
    [`"The \${{ matrix.what }}"`, true],
    ['checks / The gate', true],
    [`"test (\${{ matrix.what }})"`, false],
    ['The gates', false],
  ])('has a job whose name may come to be that of the check: %s, %s', async (name, isSaid) => {
    const other = `on: pull_request\njobs:\n  x:\n    name: ${name}\n    steps: []\n`;
    const found = await compared(
      { [FILE]: GATE },
      { [FILE]: GATE, '.github/workflows/x.yml': other },
    );
    expect(found).toHaveLength(isSaid ? 1 : 0);
  });

  it('has a job with another id, and the same gate', async () => {
    expect(
      await compared({ [FILE]: GATE }, { [FILE]: GATE.replace('  gate:', '  checks:') }),
    ).toEqual([]);
  });
});
