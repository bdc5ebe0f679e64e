/** `gate`: what the files hold first, then all that the config asks for. */
import { NO_RESULTS } from '../checks/checks.ts';
import type { Part } from '../checks/content/inspect-content.ts';
import type { GitHubFacts } from '../checks/context.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Config } from '../project/config.ts';
import { requireFixtures } from '../project/load-config.ts';
import { loadProject } from '../project/load-project.ts';
import type { Report } from '../schema/types.ts';
import { evaluate } from './evaluate.ts';
import { judgeContent } from './judge-content.ts';

const PARTS: readonly Part[] = ['code', 'valid', 'invalid', 'goldens', 'baselines'];

/** @throws GateError of each part, before any event is read */
export async function gate(
  ports: Ports,
  config: Config,
  overrides: Overrides,
  facts: GitHubFacts = NO_RESULTS,
): Promise<Report> {
  requireFixtures(config, overrides);
  return judgeContent(ports, { command: 'gate', config, parts: PARTS, facts }, async () =>
    evaluate(ports, await loadProject(ports, config, overrides), facts),
  );
}
