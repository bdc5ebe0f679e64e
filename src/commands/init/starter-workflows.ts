/** The two workflows of docs/BOT.md: the gate itself, and the comment for pull requests that may only read. */
import { ACTION } from '../../contracts/product.ts';
import type { StarterFile } from './starter-file.ts';
import type { Surroundings } from './surroundings.ts';

const USES = `${ACTION}@v1`;

/** What the workflow depends on. */
export type WorkflowNeeds = Pick<Surroundings, 'branch' | 'pipeline' | 'requirements'>;

const gate = (needs: WorkflowNeeds) => `name: dc-event-gate

on:
  pull_request:
    # edited: a pull request that is turned to another branch keeps its checks, and is to be judged anew.
    types: [opened, synchronize, reopened, edited, labeled, unlabeled]
  push:
    # The default branch.
    branches: [${needs.branch}]
  schedule:
    - cron: "17 6 * * 1-5"
  workflow_dispatch:

# What each is for, and what happens without it: docs/PERMISSIONS.md of dc-event-gate.
permissions:
${rights(needs)}

# A push takes the place of the run before it. What somebody asked for by a label, or by hand, is not cut off.
concurrency:
  group: dc-event-gate-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}-\${{ github.event.label.name }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' && !github.event.label }}

jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          # The merge base is what a pull request is held against.
          fetch-depth: 0
          # An update is made at the head itself, everything else at its merge. The label is the config's github.label.
          ref: \${{ github.event.action == 'labeled' && github.event.label.name == 'update-baselines' && github.event.pull_request.head.sha || '' }}
          persist-credentials: false
${setUp(needs)}      - uses: ${USES}
        with:
          report-dir: .dc-event-gate
      - if: always() && github.event_name == 'pull_request'
        uses: actions/upload-artifact@v5
        with:
          name: dc-event-gate-report
          path: .dc-event-gate
          include-hidden-files: true
`;

const COMMENT = `name: dc-event-gate comment

# A pull request from a fork, or by Dependabot, has a token that can only read: its report is posted here.
on:
  workflow_run:
    workflows: [dc-event-gate]
    types: [completed]

permissions:
  actions: read
  contents: read
  pull-requests: write

jobs:
  comment:
    # A run that was cancelled, or waits for its approval, has left no report.
    if: github.event.workflow_run.event == 'pull_request' && contains(fromJSON('["success", "failure"]'), github.event.workflow_run.conclusion)
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/download-artifact@v5
        with:
          name: dc-event-gate-report
          path: .dc-event-gate
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: ${USES}
        with:
          report-dir: .dc-event-gate
`;

/** A pipeline is the pull request's own code: it runs in a job whose token can only read. */
function rights({ pipeline }: WorkflowNeeds): string {
  const all =
    pipeline === null
      ? ['contents: write', 'pull-requests: write', 'issues: write', 'checks: write']
      : ['contents: read', 'pull-requests: read'];
  return all.map((right) => `  ${right}`).join('\n');
}

/** What the pipeline needs on the runner; a step of the team's. */
function setUp({ pipeline, requirements }: WorkflowNeeds): string {
  if (pipeline === null) return '';
  const what = requirements === 'pyproject.toml' ? '.' : `-r ${requirements ?? 'requirements.txt'}`;
  return `      - uses: actions/setup-python@v6
        with:
          python-version: "3.12"
      - run: pip install ${what}
`;
}

export function starterWorkflows(needs: WorkflowNeeds): StarterFile[] {
  return [
    { path: '.github/workflows/dc-event-gate.yml', text: gate(needs) },
    { path: '.github/workflows/dc-event-gate-comment.yml', text: COMMENT },
  ];
}
