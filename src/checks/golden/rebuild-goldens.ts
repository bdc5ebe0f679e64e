/** What the golden files would be by what the code gives now. */
import type { Ports } from '../../contracts/ports.ts';
import { tableText } from '../../contracts/tables/table-lines.ts';
import type { ReportFinding } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { loadCases } from './check-goldens.ts';
import { unexpectedErrors } from './compare-case.ts';
import { rebuildCase } from './rebuild-case.ts';
import type { FindingSettings } from './settings.ts';
import { type TableVariance, tableVariance } from './variance.ts';

interface Rewrite {
  readonly file: string;
  readonly text: string;
  readonly variance: TableVariance;
}

export type RebuiltGoldens =
  | {
      readonly kind: 'rewrites';
      readonly rewrites: readonly Rewrite[];
      /** Why a case will not match even so, each with its place. */
      readonly left: readonly string[];
    }
  /** Nothing may be written: goldens change together or not at all. */
  | { readonly kind: 'invalid'; readonly findings: readonly ReportFinding[] };

/**
 * What the golden files would be, where that is not what they are; nothing is written.
 * @param path folder of the cases
 */
export async function rebuildGoldens(
  ports: Ports,
  config: FindingSettings,
  engine: Engine,
  path: string,
): Promise<RebuiltGoldens> {
  const rewrites: Rewrite[] = [];
  const left: string[] = [];
  for (const golden of await loadCases(ports, path)) {
    const rebuilt = await rebuildCase(ports, config, engine, golden);
    if (rebuilt.kind === 'invalid') return rebuilt;
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
