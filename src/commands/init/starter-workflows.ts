/** The two workflows of docs/BOT.md: the gate itself, and the comment for pull requests that may only read. */
import { ACTION } from '../../contracts/product.ts';
import type { StarterFile } from './starter-file.ts';
import type { FoundPipeline, Surroundings } from './surroundings.ts';

const USES = `${ACTION}@v1`;

/** What the workflow depends on. */
export type WorkflowNeeds = Pick<Surroundings, 'branch' | 'pipeline' | 'requirements'>;

const opening = (needs: WorkflowNeeds) => `name: dc-event-gate

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
`;

const CHECKOUT = `      - uses: actions/checkout@v5
        with:
          # The merge base is what a pull request is held against.
          fetch-depth: 0
          # An update is made at the head itself, everything else at its merge. The label is the config's github.label.
          ref: \${{ github.event.action == 'labeled' && github.event.label.name == 'update-baselines' && github.event.pull_request.head.sha || '' }}
          persist-credentials: false
`;

const KEEP_REPORT = `      - if: always() && github.event_name == 'pull_request'
        uses: actions/upload-artifact@v5
        with:
          name: dc-event-gate-report
          path: .dc-event-gate
          include-hidden-files: true
`;

const gate = (needs: WorkflowNeeds) => `${opening(needs)}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}${setUp(needs)}      - uses: ${USES}
        with:
          report-dir: .dc-event-gate
${KEEP_REPORT}`;

/** The same by several jobs at once, and one that puts together what they found. */
const sharded = (needs: WorkflowNeeds, shards: number) => `${opening(needs)}
jobs:
  shard:
    # What is asked for by the label or by hand writes something, and is no work to share: the job "gate" does it alone.
    if: github.event_name != 'workflow_dispatch' && !(github.event.action == 'labeled' && github.event.label.name == 'update-baselines')
    strategy:
      fail-fast: false
      matrix:
        shard: [${Array.from({ length: shards }, (_, at) => at + 1).join(', ')}]
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
${setUp(needs)}      - uses: ${USES}
        with:
          shard: \${{ matrix.shard }}/${shards}
          report-dir: shards
      # Also of a shard that could not decide: the job "gate" says why.
      - if: "!cancelled()"
        uses: actions/upload-artifact@v5
        with:
          name: dc-event-gate-shard-\${{ matrix.shard }}
          path: shards/shard-*.json
          # Where this job is run again.
          overwrite: true

  gate:
    needs: shard
    if: "!cancelled()"
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}${setUp(needs)}      - if: needs.shard.result != 'skipped'
        uses: actions/download-artifact@v5
        with:
          pattern: dc-event-gate-shard-*
          path: shards
          merge-multiple: true
      - uses: ${USES}
        with:
          merge: \${{ needs.shard.result != 'skipped' && 'shards' || '' }}
          report-dir: .dc-event-gate
${KEEP_REPORT}`;

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

/** Where no file says what has to be installed. */
const TOOLS = { dbt: 'dbt-duckdb', sqlmesh: 'sqlmesh' } as const;

/** What the pipeline needs on the runner; a step of the team's. */
function setUp({ pipeline, requirements }: WorkflowNeeds): string {
  if (pipeline === null) return '';
  const what =
    requirements === null
      ? TOOLS[pipeline.kind]
      : requirements.endsWith('.toml')
        ? `./${requirements.replace(/\/?pyproject\.toml$/, '')}`
        : `-r ${requirements}`;
  return `      - uses: actions/setup-python@v6
        with:
          python-version: "3.12"
      - run: pip install ${what}
${fetchPackages(pipeline)}`;
}

function fetchPackages(pipeline: FoundPipeline): string {
  if (pipeline.kind !== 'dbt' || !pipeline.hasPackages) return '';
  const folder = pipeline.folder.slice(0, -1);
  return `      - run: dbt deps${folder === '' ? '' : ` --project-dir ${folder}`}\n`;
}

/** @param shards jobs that share the work; 1: one does all of it */
export function starterWorkflows(needs: WorkflowNeeds, shards = 1): StarterFile[] {
  const text = shards > 1 ? sharded(needs, shards) : gate(needs);
  return [
    { path: '.github/workflows/dc-event-gate.yml', text },
    { path: '.github/workflows/dc-event-gate-comment.yml', text: COMMENT },
  ];
}
