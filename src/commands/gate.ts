/** `gate`: what the files hold first, then all that the config asks for. */
import { NO_RESULTS } from '../checks/checks.ts';
import type { GitHubFacts } from '../checks/context.ts';
import { findEvolution } from '../checks/evolution/find-evolution.ts';
import { PARTS } from '../checks/list-read-files.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Config } from '../project/config.ts';
import { loadProject, type Project } from '../project/load-project.ts';
import { requireFixtures } from '../project/require-paths.ts';
import { settingsAt } from '../project/settings-at.ts';
import type { Report } from '../schema/types.ts';
import { evaluate } from './evaluate.ts';
import { judgeContent } from './judge-content.ts';

/** @throws GateError of each part, before any event is read */
export async function gate(
  ports: Ports,
  config: Config,
  overrides: Overrides,
  facts: GitHubFacts = NO_RESULTS,
): Promise<Report> {
  requireFixtures(config, overrides);
  return judgeContent(ports, { command: 'gate', config, parts: PARTS, facts }, async () => {
    const project = await loadProject(ports, config, overrides);
    return evaluate(ports, project, await withEvolution(ports, project, facts));
  });
}

export async function withEvolution(
  ports: Ports,
  project: Project,
  facts: GitHubFacts,
): Promise<GitHubFacts> {
  return { ...facts, evolution: facts.evolution ?? (await compareSchemas(ports, project, facts)) };
}

/** Where nobody has compared them yet: outside of a pull request. */
function compareSchemas(
  ports: Ports,
  { config, engine, overrides }: Project,
  { guard }: GitHubFacts,
): Promise<Report['evolution']> {
  const { repository, validator, workspace } = ports;
  if (guard !== null) return Promise.resolve(null);
  return findEvolution({
    repository,
    validator,
    temporaryDirectory: () => workspace.temporaryDirectory(),
    root: workspace.root,
    settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` }),
    inUse: config,
    head: engine.schema,
    base: config.base,
    approval: 'nobody',
    ports,
  });
}
