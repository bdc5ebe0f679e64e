/** A workflow that runs the gate, and what a change to it is taken for; in memory. */
import { compareWorkflows } from '../../src/checks/guard/workflows/compare-workflows.ts';
import { settingsAt } from '../../src/project/settings-at.ts';

export const FILE = '.github/workflows/gate.yml';
export const TRIGGERS = `on:
  pull_request: {types: [opened, synchronize, reopened, edited], branches: [main, 'release/**']}
  push: {branches: [main], tags-ignore: [v0]}
  schedule: [{cron: '1 2 * * *'}, {cron: '3 4 * * *'}]
  merge_group:
`;
export const CHECKOUT = '      - uses: actions/checkout@v5\n        with: {fetch-depth: 0}\n';
export const STEP =
  '      - uses: Org/DC-event-gate@v1\n        with: {minimum-rate: 99.5, mode: auto, quality-rules: rules}\n';
export const GATE = `name: gate
${TRIGGERS}env: {A: b}
jobs:
  gate:
    name: The gate
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}      - run: ./prepare.sh
${STEP}      - run: ./after.sh
`;

type Files = Readonly<Record<string, string>>;

/** @param workflow of the event */
export async function compared(base: Files, head: Files, workflow = FILE) {
  const found = await compareSides(base, head, workflow);
  return [
    ...found.files.map(({ path, status }) => `${path} ${status}`),
    ...found.settings.map((row) => `${row.setting}: ${row.base} -> ${row.head}`),
  ];
}

export function compareSides(base: Files, head: Files, workflow = FILE) {
  const sides: Readonly<Record<string, Files>> = { base, head };
  return compareWorkflows(
    {
      repository: {
        automation: async (commit) =>
          Object.entries(sides[commit] ?? {}).map(([path, id]) => ({ path, id })),
        textAtTop: async (commit, path) => sides[commit]?.[path] ?? null,
      },
      settings: settingsAt(null, { overrides: {}, place: (name) => name }),
      identity: { repository: 'org/dc-event-gate', folder: null, workflow },
    },
    { from: 'base', to: 'head' },
  );
}
