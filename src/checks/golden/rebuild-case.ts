/** The events of a golden case, validated and rebuilt. */

import type { Ports } from '../../contracts/ports.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { namingOverflow } from '../../pipelines/name-overflow.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import type { DcPlanEvent, ReportFinding } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { judgeEvents } from '../judge-events.ts';
import { type BuiltTables, readTables } from './built-tables.ts';
import { disagreementFindings, type NumberedEvent } from './disagreements.ts';
import type { LoadedCase } from './load-case.ts';
import type { FindingSettings } from './settings.ts';

export interface Rebuilt {
  readonly kind: 'rebuilt';
  readonly asOf: string;
  readonly tables: BuiltTables;
  readonly events: readonly NumberedEvent[];
}

export type RebuiltCase =
  | { readonly kind: 'invalid'; readonly findings: ReportFinding[] }
  | Rebuilt;

export type RebuildPorts = Pick<Ports, 'workspace' | 'validator' | 'warehouse' | 'sqlProcesses'>;

/**
 * A case whose events are invalid, or rebuild in two ways, cannot be compared.
 * @param declared tables of a team's own to read, beside those of the plan
 */
export async function rebuildCase(
  ports: RebuildPorts,
  config: FindingSettings,
  { schema, pipeline, annualLimits, rules, limits, tables: { plan }, secondOpinion }: Engine,
  { about, eventsFile }: Pick<LoadedCase, 'about' | 'eventsFile'>,
  declared: readonly DeclaredTable[],
): Promise<RebuiltCase> {
  const files = await ports.workspace.collect([literalPattern(eventsFile)], () => 'golden.path');
  const spoolDirectory = await ports.workspace.temporaryDirectory();
  const checked = await ports.validator.validate({
    files,
    schema,
    maxFindings: config['validation.max-findings'],
    expect: 'valid',
    spoolDirectory,
  });
  const findings = checked.files.flatMap((file) => [...file.findings]);
  if (findings.length > 0) return { kind: 'invalid', findings };

  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const request = {
      spool: checked.spool,
      directory: spoolDirectory,
      asOf: about.asOf,
      target: 'memory',
    } as const;
    const { asOf, loaded } = await namingOverflow(ports.warehouse, request, () =>
      pipeline.build(database, request),
    );
    await judgeEvents(ports, database, { rules, limits, directory: spoolDirectory, asOf });
    const tables = await readTables(database, [...plan, FINDINGS_TABLE, ...declared]);
    const events = numbered(await ports.workspace.readText(eventsFile));
    const disagreements = await disagreementFindings(
      eventsFile,
      events,
      { asOf, tables, plan: secondOpinion.kind === 'builtin' ? plan : [], loaded },
      { pipeline, annualLimits },
    );
    if (disagreements.length > 0) return { kind: 'invalid', findings: disagreements };
    return { kind: 'rebuilt', asOf, tables, events };
  } finally {
    database.close();
  }
}

/** A pattern that matches the path and nothing else. */
function literalPattern(path: string): string {
  return path.replace(/[\\!*?[\](){}|@+]/g, '\\$&');
}

function numbered(text: string): NumberedEvent[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((record) => record.text !== '')
    .map((record) => ({ event: JSON.parse(record.text) as DcPlanEvent, line: record.line }));
}
