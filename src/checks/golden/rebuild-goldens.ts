/** `golden update`: the variance first, then the expected files rewritten, each whole or not at all. */
import { refuse } from '../../commands/line/parse.ts';
import type { Answer } from '../../contracts/answer.ts';
import { plainAnswer } from '../../contracts/answer.ts';
import type { Ports } from '../../contracts/ports.ts';
import { tableText } from '../../contracts/tables/table-lines.ts';
import type { Config } from '../../project/config.ts';
import { loadEngine } from '../../project/load-engine.ts';
import { place } from '../../report/failures.ts';
import { renderVariance } from '../../report/variance.ts';
import { loadCases } from './check-goldens.ts';
import { unexpectedErrors } from './compare-case.ts';
import { rebuildCase } from './rebuild-case.ts';
import { type TableVariance, tableVariance } from './variance.ts';

export interface Rewrite {
  readonly file: string;
  readonly text: string;
  readonly variance: TableVariance;
}

export type Rewritten =
  | {
      readonly kind: 'rewrites';
      readonly rewrites: readonly Rewrite[];
      /** Why a case will not match even so, each with its place. */
      readonly left: readonly string[];
    }
  /** Nothing may be written: goldens change together or not at all. */
  | { readonly kind: 'invalid'; readonly reasons: readonly string[] };

/** What the golden files would be, where that is not what they are; nothing is written. */
export async function rebuildGoldens(ports: Ports, config: Config): Promise<Rewritten> {
  const { path } = config.golden;
  if (path === null) return refuse('golden.path is none, so there is nothing to update');
  const engine = await loadEngine(config, ports.workspace);
  const rewrites: Rewrite[] = [];
  const left: string[] = [];
  for (const golden of await loadCases(ports, path)) {
    const rebuilt = await rebuildCase(ports, config, engine, golden);
    if (rebuilt.kind === 'invalid')
      return { kind: 'invalid', reasons: rebuilt.findings.map(place) };
    left.push(...unexpectedErrors(golden, rebuilt).map(({ message }) => message));
    for (const { shape, file, text } of golden.expected) {
      const lines = rebuilt.lines[shape.name];
      const fresh = tableText(shape, lines);
      if (fresh !== text)
        rewrites.push({ file, text: fresh, variance: tableVariance(shape, text, lines) });
    }
  }
  return { kind: 'rewrites', rewrites, left };
}

export async function updateGoldens(
  ports: Ports,
  config: Config,
  mode: 'show' | 'write',
): Promise<{ answer: Answer; exit: 0 | 1 }> {
  const rebuilt = await rebuildGoldens(ports, config);
  if (rebuilt.kind === 'invalid') {
    const { reasons } = rebuilt;
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
