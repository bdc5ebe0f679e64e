/** The two workflows of docs/BOT.md: the gate itself, and the comment for pull requests that may only read. */
import { ACTION } from '../../contracts/product.ts';
import type { StarterFile } from './starter-file.ts';

const USES = `${ACTION}@v1`;

const GATE = `name: dc-event-gate

on:
  pull_request:
    # edited: a pull request that is turned to another branch keeps its checks, and is to be judged anew.
    types: [opened, synchronize, reopened, edited, labeled, unlabeled]
  push:
    # The default branch.
    branches: [main]
  schedule:
    - cron: "17 6 * * 1-5"
  workflow_dispatch:

# What each is for, and what happens without it: docs/PERMISSIONS.md of dc-event-gate.
permissions:
  contents: write
  pull-requests: write
  issues: write
  checks: write

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
      - uses: ${USES}
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

export function starterWorkflows(): StarterFile[] {
  return [
    { path: '.github/workflows/dc-event-gate.yml', text: GATE },
    { path: '.github/workflows/dc-event-gate-comment.yml', text: COMMENT },
  ];
}
