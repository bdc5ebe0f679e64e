/** The events of a golden case, validated and rebuilt. */

import type { Database, Ports } from '../../contracts/ports.ts';
import { tableLinesSql } from '../../contracts/tables/table-sql.ts';
import { namingOverflow } from '../../pipelines/name-overflow.ts';
import { GOLDEN_TABLES, type TableName } from '../../plan/tables.ts';
import type { DcPlanEvent, ReportFinding } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { judgeEvents } from '../judge-events.ts';
import { disagreementFindings, type NumberedEvent } from './disagreements.ts';
import type { LoadedCase } from './load-case.ts';
import type { FindingSettings } from './settings.ts';

export type RebuiltCase =
  | { readonly kind: 'invalid'; readonly findings: ReportFinding[] }
  | {
      readonly kind: 'rebuilt';
      readonly asOf: string;
      /** Canonical lines of each table, in order of its key. */
      readonly lines: Readonly<Record<TableName, readonly string[]>>;
      readonly events: readonly NumberedEvent[];
    };

/** A case whose events are invalid, or rebuild in two ways, cannot be compared. */
export async function rebuildCase(
  ports: Ports,
  config: FindingSettings,
  { schema, pipeline, rules, limits }: Engine,
  { about, eventsFile }: LoadedCase,
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
    const lines = await allLines(database);
    const events = numbered(await ports.workspace.readText(eventsFile));
    const disagreements = await disagreementFindings(
      eventsFile,
      events,
      { asOf, lines, loaded },
      pipeline,
    );
    if (disagreements.length > 0) return { kind: 'invalid', findings: disagreements };
    return { kind: 'rebuilt', asOf, lines, events };
  } finally {
    database.close();
  }
}

/** A pattern that matches the path and nothing else. */
function literalPattern(path: string): string {
  return path.replace(/[\\!*?[\](){}|@+]/g, '\\$&');
}

async function allLines(database: Database): Promise<Record<TableName, string[]>> {
  const tables = {} as Record<TableName, string[]>;
  for (const shape of GOLDEN_TABLES) {
    tables[shape.name] = [];
    for await (const chunk of database.lines(tableLinesSql(shape), shape.name))
      tables[shape.name].push(...chunk);
  }
  return tables;
}

function numbered(text: string): NumberedEvent[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((record) => record.text !== '')
    .map((record) => ({ event: JSON.parse(record.text) as DcPlanEvent, line: record.line }));
}
