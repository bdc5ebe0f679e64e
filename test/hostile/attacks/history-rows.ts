/** Attacks by the commit that is checked out, by other events, and by histories. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG, settings, type Team } from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';

const on = ({ folder }: Team, file: string) => path.join(folder, file);

const LOWER = { [CONFIG]: settings('99.5', '5') };
const HARMLESS = { 'README.md': 'x\n' };
const SHA = `\${{ github.sha }}`;
const byHand = (team: Team, sha: string, ref = 'refs/heads/topic') => {
  team.runner = {
    event: 'workflow_dispatch',
    payload: { pull_request: undefined, repository: { default_branch: 'main' } },
    env: { GITHUB_REF: ref, GITHUB_SHA: sha },
  };
};

export const HISTORY_ROWS: readonly AttackRow[] = [
  {
    name: 'pull_request_target, which checks out the target',
    files: LOWER,
    after: (team) => {
      team.git('checkout', '--quiet', 'main');
      team.runner = { event: 'pull_request_target', env: { GITHUB_SHA: team.base } };
    },
    exit: 2,
    caught: 'Run the gate on pull_request',
  },
  {
    name: 'a ref of its own',
    files: LOWER,
    after: ({ git }) => void git('checkout', '--quiet', '--detach', 'main'),
    exit: 2,
    caught: 'and this run is about',
  },
  {
    name: 'a harmless commit in the place of the head',
    files: LOWER,
    after: (team) => void team.git('checkout', '--quiet', '-b', 'harmless', 'main'),
    exit: 2,
    caught: 'The checkout is at',
  },
  {
    name: 'a push of which the default branch is judged',
    files: LOWER,
    after: (team) => {
      const sha = team.git('rev-parse', 'topic');
      team.git('checkout', '--quiet', 'main');
      byHand(team, sha);
      team.runner = { ...team.runner, event: 'push' };
    },
    exit: 2,
    caught: `or "ref: ${SHA}"`,
  },
  {
    name: 'a run by hand on the branch',
    files: LOWER,
    after: (team) => byHand(team, team.git('rev-parse', 'topic')),
    caught: 'validation.minimum-rate: 99.5 → 5',
  },
  {
    name: 'a run by hand where nobody tells the default branch',
    files: LOWER,
    after: (team) => {
      byHand(team, team.git('rev-parse', 'topic'));
      team.runner = {
        ...team.runner,
        payload: { pull_request: undefined, repository: undefined },
        inputs: { token: '' },
      };
    },
    exit: 2,
    caught: 'neither the event nor GitHub names the default branch',
  },
  {
    name: 'a merge queue',
    files: LOWER,
    after(team) {
      const sha = team.git('rev-parse', 'topic');
      team.runner = {
        event: 'merge_group',
        payload: {
          pull_request: undefined,
          merge_group: {
            base_sha: team.base,
            head_sha: sha,
            base_ref: 'refs/heads/main',
            head_ref: `refs/heads/gh-readonly-queue/main/pr-${team.pull}-${team.base}`,
          },
        },
      };
    },
    caught: 'validation.minimum-rate: 99.5 → 5',
  },
  {
    name: 'a history of its own',
    before: ({ git }) => void git('checkout', '--quiet', '--orphan', 'alone'),
    files: LOWER,
    after: ({ git }) => {
      git('branch', '--force', 'topic', 'alone');
    },
    exit: 2,
    caught: 'in common with',
  },
  {
    name: 'a checkout without history',
    files: LOWER,
    after: (team) => writeFileSync(on(team, '.git/shallow'), `${team.git('rev-parse', 'HEAD')}\n`),
    exit: 2,
    caught: 'fetch-depth: 0',
  },
  {
    name: 'a merge that takes back what its target has',
    files: HARMLESS,
    before(team) {
      team.git('checkout', '--quiet', 'main');
      const main = team.commit('tighter', { [CONFIG]: settings('99.5', '99.9') });
      team.git('checkout', '--quiet', 'topic');
      team.git('merge', '--quiet', '--no-edit', '-s', 'ours', main);
    },
    caught: 'validation.minimum-rate: 99.9 → 99.5',
  },
  {
    name: 'replaced objects of git',
    files: LOWER,
    after: ({ git, base }) => void git('replace', base, git('rev-parse', 'HEAD')),
    caught: 'validation.minimum-rate: 99.5 → 5',
  },
];
