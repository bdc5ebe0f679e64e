/** The events of a golden case, validated and rebuilt. */

import { naming } from '../../contracts/errors.ts';
import { isEventType } from '../../contracts/event-types.ts';
import { withoutRepair } from '../../contracts/findings.ts';
import type { Ports } from '../../contracts/ports.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { PLAN_TYPE_POINTER, pointerSteps, readEventType } from '../../events/event-types.ts';
import { literalPattern } from '../../events/fixture-patterns.ts';
import { type BuiltTables, readTables } from '../../pipelines/declared/built-tables.ts';
import { listNotRebuilt } from '../../pipelines/event-counts.ts';
import { namingOverflow } from '../../pipelines/name-overflow.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import type { DcPlanEvent, ReportFinding, TypeTotal } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { gateEvents, placesFor } from '../gate-events.ts';
import { judgeEvents } from '../judge-events.ts';
import { countFiles } from '../validated-counts.ts';
import { disagreementFindings, type NumberedEvent } from './disagreements.ts';
import type { LoadedCase } from './load-case.ts';
import type { FindingSettings } from './settings.ts';

export interface Rebuilt {
  readonly kind: 'rebuilt';
  readonly asOf: string;
  readonly tables: BuiltTables;
  readonly events: readonly NumberedEvent[];
}

export type RebuiltCase = (
  | { readonly kind: 'invalid'; readonly findings: ReportFinding[] }
  | Rebuilt
) & {
  /** Valid events of types that the tables do not know. */
  readonly notRebuilt: TypeTotal[];
};

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
    spoolFor: plan.length === 0 ? 'anything' : 'tables',
    places: placesFor(rules, { plan }),
  });
  const findings = checked.files.flatMap((file): ReportFinding[] =>
    [...file.findings, ...file.unloadable.findings].map(withoutRepair),
  );
  if (checked.spool.length === 0 && findings.length === 0) findings.push(nothingKnown(eventsFile));
  const validated = countFiles(checked.files);
  const notRebuilt = plan.length === 0 ? [] : listNotRebuilt(validated.validated);
  if (findings.length > 0) return { kind: 'invalid', findings, notRebuilt };

  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const request = {
      spool: checked.spool,
      aside: checked.aside,
      directory: spoolDirectory,
      asOf: about.asOf,
      target: 'memory',
    } as const;
    // A command runs for each case: its own words do not say for which.
    const { asOf, loaded } = await naming(`Golden case ${about.name}`, () =>
      namingOverflow(ports.warehouse, request, () => pipeline.build(database, request)),
    );
    const placed = gateEvents(checked.placed, schema, config);
    const directory = spoolDirectory;
    await judgeEvents(ports, database, { rules, limits, directory, asOf, gateEvents: placed });
    const tables = await readTables(database, [...plan, FINDINGS_TABLE, ...declared]);
    const all = numbered(await ports.workspace.readText(eventsFile));
    const events = plan.length === 0 ? all : all.filter(isPlanEvent);
    const disagreements = await disagreementFindings(
      eventsFile,
      events,
      {
        asOf,
        tables,
        plan: secondOpinion.kind === 'builtin' ? plan : [],
        loaded,
        validated,
      },
      { pipeline, annualLimits },
    );
    if (disagreements.length > 0) return { kind: 'invalid', findings: disagreements, notRebuilt };
    return { kind: 'rebuilt', asOf, tables, events, notRebuilt };
  } finally {
    database.close();
  }
}

function numbered(text: string): NumberedEvent[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((record) => record.text !== '')
    .map((record) => ({ event: JSON.parse(record.text) as DcPlanEvent, line: record.line }));
}

/** Of the others the tables of the plan know nothing. */
function isPlanEvent({ event }: NumberedEvent): boolean {
  return isEventType(readEventType(event, pointerSteps(PLAN_TYPE_POINTER)));
}

function nothingKnown(file: string): ReportFinding {
  const message = 'none of its events is of a type that the tables know, so nothing can be rebuilt';
  return { file, line: 1, pointer: '', rule: 'events-not-loaded', message };
}
