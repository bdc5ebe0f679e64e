/** `golden update`: the variance first, then the expected files rewritten, each whole or not at all. */
import { rebuildGoldens } from '../checks/golden/rebuild-goldens.ts';
import { type Answer, plainAnswer } from '../contracts/answer.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import { place } from '../report/failures.ts';
import { renderVariance } from '../report/variance.ts';
import { refuse } from './line/parse.ts';

export async function updateGoldens(
  ports: Ports,
  config: Config,
  mode: 'show' | 'write',
): Promise<{ answer: Answer; exit: 0 | 1 }> {
  const path = config['golden.path'];
  if (path === null) return refuse('golden.path is none, so there is nothing to update');
  const engine = await loadEngine(config, ports.workspace);
  const rebuilt = await rebuildGoldens(ports, config, engine, path);
  if (rebuilt.kind === 'invalid') {
    const reasons = rebuilt.findings.map(place);
    const text = `nothing was written: ${reasons.join('\n')}\n`;
    return { answer: plainAnswer(text, { written: [], reasons }), exit: 1 };
  }
  const { rewrites, left } = rebuilt;
  for (const message of left)
    ports.console.note(`${message}. Mend the events, or expect it in expected/findings.csv.`);
  if (mode === 'write') {
    for (const { file, text } of rewrites) await ports.workspace.writeText(file, text);
  }
  const changed = rewrites.map(({ file, variance }) => ({ file, variance }));
  return { answer: renderVariance(changed, mode), exit: 0 };
}
