/** Attacks by the label: of whom, when, for what. */
import { CONFIG, settings, type Team } from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';

const LABEL = 'update-baselines';
const files = { [CONFIG]: settings('99.5', '5') };

export const APPROVAL_ROWS: readonly AttackRow[] = [
  { name: 'no label', caught: 'no maintainer has approved this' },
  {
    name: 'a label by somebody who may only triage',
    after: ({ github, pull }: Team) => github.label(pull, LABEL, 'tia'),
    caught: 'tia, who set the label "update-baselines", may not write',
  },
  {
    name: 'a label by somebody unknown',
    after: ({ github, pull }: Team) => github.label(pull, LABEL, 'eve'),
    caught: 'eve, who set the label',
  },
  {
    name: 'a label, then a push',
    before: ({ github, pull }: Team) => github.label(pull, LABEL, 'ada'),
    caught: 'before the newest of these changes was pushed',
  },
  {
    name: 'a label between two pushes of the same',
    after(team: Team) {
      const head = team.git('rev-parse', 'topic');
      team.github.label(team.pull, LABEL, 'ada');
      team.git('update-ref', 'refs/heads/topic', team.base);
      team.push();
      team.git('update-ref', 'refs/heads/topic', head);
      team.push();
    },
    caught: 'before the newest of these changes was pushed',
  },
  {
    name: 'a label that was taken off',
    after({ github, pull }: Team) {
      github.label(pull, LABEL, 'ada');
      github.label(pull, LABEL, 'ada', 'unlabeled');
    },
    caught: 'no maintainer has approved this',
  },
  {
    name: 'a label for another branch',
    after({ github, pull }: Team) {
      github.label(pull, LABEL, 'ada');
      github.turned(pull);
    },
    caught: 'no maintainer has approved this',
  },
  {
    name: 'another label',
    after: ({ github, pull }: Team) => github.label(pull, 'bug', 'ada'),
    caught: 'no maintainer has approved this',
  },
  {
    name: 'an event that says it is labelled',
    run: { payload: { action: 'labeled', label: { name: LABEL } } },
    caught: 'no maintainer has approved this',
  },
  {
    name: 'a token that GitHub does not know',
    run: { inputs: { token: 'nobody' } },
    caught: 'it is not known whether a maintainer has approved',
  },
  {
    name: 'a label by a maintainer',
    after: ({ github, pull }: Team) => github.label(pull, LABEL, 'ada'),
    notOurs: 'A maintainer who means harm',
  },
].map((row) => ({ ...row, files }));
