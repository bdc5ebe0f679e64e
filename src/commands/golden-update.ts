/** `golden update`: the variance first, then the expected files rewritten, each whole or not at all. */

import { inspectContent } from '../checks/content/inspect-content.ts';
import type { RebuildPorts } from '../checks/golden/build-cases.ts';
import { rebuildGoldens } from '../checks/golden/rebuild-goldens.ts';
import type { Answer } from '../contracts/answer.ts';
import type { Ports } from '../contracts/ports.ts';
import { list } from '../contracts/section.ts';
import { locateMessage } from '../contracts/text/locate-message.ts';
import type { PipelinePorts } from '../pipelines/pipelines.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import { requireCases } from './golden-cases.ts';
import { rejectUsage } from './line/usage.ts';
import { answerVariance } from './variance-answer.ts';

export async function updateGoldens(
  ports: RebuildPorts & PipelinePorts & Pick<Ports, 'console'>,
  config: Config,
  mode: 'show' | 'write',
  names: readonly string[] = [],
): Promise<{ answer: Answer; exit: 0 | 1 }> {
  const path = config['golden.path'];
  if (path === null) return rejectUsage('golden.path is none, so there is nothing to update');
  await requireCases(ports.workspace, path, names);
  // Both sides of an unresolved merge would be lost.
  const { standIns } = await inspectContent(ports, config, ['code', 'goldens']);
  if (standIns.length > 0) return { answer: nothingWritten(standIns.map(locateMessage)), exit: 1 };
  const engine = await loadEngine(config, ports);
  const rebuilt = await ports.console.watch('rebuilding the golden cases', () =>
    rebuildGoldens(ports, config, engine, path, names),
  );
  if (rebuilt.kind === 'invalid') {
    const reasons = rebuilt.findings.map(locateMessage);
    return { answer: nothingWritten(reasons), exit: 1 };
  }
  const { rewrites, left } = rebuilt;
  for (const message of left)
    ports.console.note(`${message}. Fix the events, or expect it in expected/findings.csv.`);
  if (mode === 'write') await ports.workspace.writeTogether(rewrites);
  const changed = rewrites.map(({ file, variance }) => ({ file, variance }));
  return { answer: answerVariance(changed, mode), exit: 0 };
}

export function nothingWritten(reasons: readonly string[]): Answer {
  return {
    sections: [
      {
        rank: 'failure',
        heading: 'Nothing was written, since a golden case cannot be rebuilt',
        folded: null,
        blocks: [list(reasons)],
      },
    ],
    data: { written: [], reasons },
  };
}
