/** A team's repository, and what the guard says of the commit that is checked out in it. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { guard } from '../../src/checks/guard/guard.ts';
import type { GateIdentity } from '../../src/checks/guard/workflows/find-gates.ts';
import { listAllRead } from '../../src/checks/list-read-files.ts';
import type { Overrides } from '../../src/contracts/overrides.ts';
import { parseConfig } from '../../src/project/config-file.ts';
import { resolveConfig } from '../../src/project/resolve.ts';
import { settingsAt } from '../../src/project/settings-at.ts';
import { approvalRecords } from './approval-records.ts';
import type { GitRepository } from './git-repository.ts';
import { repositoryAt, workspaceAt } from './outside.ts';

export const CONFIG = '.github/dc-event-gate.yml';
export const FIXTURES =
  'fixtures: {valid: fixtures/valid/*.ndjson, invalid: fixtures/invalid/**/*.json}\n';
export const CASE = 'golden/one';
export const EXPECTED = `${CASE}/expected/balances.csv`;

/** What every repository here begins with; the commit's sha. */
export function startTeam(repo: GitRepository, files: Readonly<Record<string, string>> = {}) {
  return repo.commit('base', {
    [CONFIG]: FIXTURES,
    [`${CASE}/case.yml`]: 'title: One\n',
    [`${CASE}/events.ndjson`]: '{}\n',
    [EXPECTED]: '1\n',
    'fixtures/valid/a.ndjson': '{"a":1}\n',
    'fixtures/valid/b.ndjson': '{"b":1}\n',
    'fixtures/invalid/bad.json': '{}\n',
    ...files,
  });
}

export interface Attack {
  /** Tip of the branch that it goes to. */
  readonly target: string;
  readonly headSha?: string;
  readonly file?: string;
  readonly overrides?: Overrides;
  readonly identity?: Partial<GateIdentity>;
  readonly github?: ReturnType<typeof approvalRecords>;
}

export async function guardTeam(
  repo: GitRepository,
  { target, headSha, file = CONFIG, overrides = {}, identity, github }: Attack,
) {
  const repository = repositoryAt(repo.folder);
  const place = path.join(repo.folder, file);
  const text = existsSync(place) ? readFileSync(place, 'utf8') : null;
  const settings = { overrides, place: (name: string) => name };
  const parsed = text === null ? null : parseConfig(text, file);
  const inUse = resolveConfig({ ...settings, file: parsed });
  const report = await guard({
    repository,
    github: github ?? approvalRecords(),
    root: repo.folder,
    subject: {
      kind: 'pull',
      pull: {
        number: 1,
        headSha: headSha ?? repo.git('rev-parse', 'HEAD'),
        baseSha: target,
        headRef: 'topic',
        headRepository: 'org/plan',
        isFork: false,
      },
    },
    settings: settingsAt(file, settings),
    inUse,
    identity: { repository: 'org/dc-event-gate', folder: null, workflow: '', ...identity },
    fixtures: [],
    schema: { breaks: [], paths: [] },
    read: await listAllRead(workspaceAt(repo.folder), inUse),
    approval: 'needed',
  });
  return {
    report,
    found: [
      ...report.files.map((changed) => `${changed.path} ${changed.status}`),
      ...report.settings.map((each) => `${each.setting}: ${each.base} -> ${each.head}`),
    ],
    rewritten: report.checkout.map(({ path, how }) => `${path} ${how}`),
    approval: report.approval.state,
    base: report.base,
  };
}
