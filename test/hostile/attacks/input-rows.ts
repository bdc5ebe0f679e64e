/** Attacks by the inputs of the gate. */
import { settings, WITH_GOLDENS } from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';
import { changed } from './changed-workflow.ts';

const INPUTS = 'mode: auto}';

export const INPUT_ROWS: readonly AttackRow[] = [
  changed('an input without goldens', INPUTS, 'golden-path: none}', 'golden.path: golden → none', {
    team: WITH_GOLDENS,
    run: { inputs: { 'golden-path': 'none' } },
  }),
  changed('an input with a lower rate', '99.5', '5', 'validation.minimum-rate: 99.5 → 5', {
    run: { inputs: { 'minimum-rate': '5' } },
  }),
  changed(
    'an input in other letters',
    INPUTS,
    'Fixtures-Invalid: none/*.json}',
    'fixtures.invalid: fixtures/invalid/**/*.json → not in the list',
  ),
  changed(
    'an input that GitHub works out',
    'minimum-rate: 99.5',
    `minimum-rate: '\${{ vars.RATE }}'`,
    `input minimum-rate: 99.5 → \${{ vars.RATE }}`,
  ),
  changed('a mode that says nothing', INPUTS, 'mode: gate}', 'input mode: auto → gate', {
    run: { inputs: { mode: 'gate' } },
  }),
  changed(
    'a token that knows nobody',
    INPUTS,
    "mode: auto, token: ''}",
    'input token: not there → ""',
    {
      run: { inputs: { token: '' } },
    },
  ),
  changed('another config', INPUTS, 'config: weak.yml}', 'input config: not there → weak.yml', {
    files: { 'weak.yml': settings('99.5', '5') },
    run: { inputs: { config: 'weak.yml' } },
  }),
  changed(
    'a folder with a copy of the repository',
    INPUTS,
    'working-directory: copy}',
    'input working-directory: not there → copy',
    {
      files: {
        'copy/.github/dc-event-gate.yml': 'golden: {path: none}\nfixtures: {valid: a.ndjson}\n',
        'copy/a.ndjson': '{}\n',
      },
      run: { inputs: { 'working-directory': 'copy' } },
    },
  ),
];
