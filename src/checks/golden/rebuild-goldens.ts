/** What the golden files would be by what the code gives now. */

import { tableText } from '../../contracts/tables/table-lines.ts';
import type { ReportFinding } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import type { RebuildPorts } from './build-cases.ts';
import type { Rebuilt } from './check-events.ts';
import { expectedOfOwn, loadCases } from './check-goldens.ts';
import { unexpectedErrors } from './compare-case.ts';
import type { LoadedCase } from './load-case.ts';
import { rebuildCases } from './rebuild-cases.ts';
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
 * @param names of the cases that are asked for; [] for all
 */
export async function rebuildGoldens(
  ports: RebuildPorts,
  config: FindingSettings,
  engine: Engine,
  path: string,
  names: readonly string[],
): Promise<RebuiltGoldens> {
  const rewrites: Rewrite[] = [];
  const left: string[] = [];
  const cases = await loadCases(ports, path, engine, names);
  const requests = cases.map((golden) => ({ golden, declared: expectedOfOwn(engine, golden) }));
  for (const { golden, rebuilt } of await rebuildCases({ ports, config, engine }, requests)) {
    if (rebuilt.kind === 'invalid') return rebuilt;
    const findings = unusableTables(golden, rebuilt);
    if (findings.length > 0) return { kind: 'invalid', findings };
    left.push(...unexpectedErrors(golden, rebuilt).map(({ message }) => message));
    rewrites.push(...findRewrites(golden, rebuilt));
  }
  return { kind: 'rewrites', rewrites, left };
}

function unusableTables(golden: LoadedCase, { tables }: Rebuilt): ReportFinding[] {
  return golden.expected.flatMap(({ table, file }) => {
    const built = tables.get(table.goldenFile);
    return built?.kind === 'unusable' ? [tableFinding(file, built.reason)] : [];
  });
}

/** A table that the pipeline leaves in no state to be compared, at the file that expects it. */
export function tableFinding(file: string, message: string): ReportFinding {
  return { file, line: 1, pointer: '', rule: 'table-unusable', message };
}

function findRewrites(golden: LoadedCase, { tables }: Rebuilt): Rewrite[] {
  return golden.expected.flatMap(({ table, file, text }) => {
    const built = tables.get(table.goldenFile);
    if (built?.kind !== 'table') return [];
    const { shape, lines } = built;
    const fresh = tableText(shape, lines);
    if (fresh === text) return [];
    return [{ file, text: fresh, variance: tableVariance(shape, text, lines) }];
  });
}
