/** The events of a golden case, validated and rebuilt. */
import type { Config } from '../../core/config/config.ts';
import { groupByPerson } from '../../core/fold/persons.ts';
import { tableLinesSql } from '../../core/table-sql.ts';
import { TABLES, type TableName, type TableShape } from '../../core/tables.ts';
import type { DcPlanEvent, ReportFinding } from '../../schema/types.ts';
import type { EventSchema } from '../fixtures/event-schema.ts';
import type { Database, Ports } from '../ports.ts';
import { compareWithOracle } from '../reconstruction/oracle.ts';
import type { Pipeline } from '../reconstruction/pipeline.ts';
import { reconstruct } from '../reconstruction/reconstruct.ts';
import type { LoadedCase } from './load-case.ts';

export type RebuiltCase =
  | { readonly kind: 'invalid'; readonly findings: ReportFinding[] }
  | {
      readonly kind: 'rebuilt';
      readonly asOf: string;
      /** Canonical lines of each table, in order of its key. */
      readonly lines: Readonly<Record<TableName, readonly string[]>>;
      /** Events with their 1-based line in events.ndjson. */
      readonly events: readonly { readonly event: DcPlanEvent; readonly line: number }[];
    };

/** A case whose events are invalid, contradict each other, or rebuild in two ways cannot be compared. */
export async function rebuildCase(
  ports: Ports,
  config: Config,
  { schema }: EventSchema,
  pipeline: Pipeline,
  { about, eventsFile }: LoadedCase,
): Promise<RebuiltCase> {
  const files = await ports.workspace.collect([eventsFile], 'golden.path');
  const spoolDirectory = await ports.workspace.temporaryDirectory();
  const checked = await ports.validator.validate({
    files,
    schema,
    maxFindings: config.maxFindings,
    expect: 'valid',
    spoolDirectory,
  });
  const findings = checked.files.flatMap((file) => [...file.findings]);
  if (findings.length > 0) return { kind: 'invalid', findings };

  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const request = { spool: checked.spool, asOf: about.asOf, pipeline };
    const { asOf, conflicts } = await reconstruct(database, request);
    const lines = await allLines(database);
    const events = numbered(await ports.workspace.readText(eventsFile));
    const contradictions =
      conflicts.length > 0
        ? conflicts.map(
            ({ eventId, versions }) =>
              `event_id ${eventId} stands for ${versions} different contents`,
          )
        : await disagreements(
            lines,
            events.map(({ event }) => event),
            asOf,
          );
    if (contradictions.length > 0) {
      return {
        kind: 'invalid',
        findings: contradictions.map((message) => aboutFile(eventsFile, message)),
      };
    }
    return { kind: 'rebuilt', asOf, lines, events };
  } finally {
    database.close();
  }
}

async function disagreements(
  tables: Readonly<Record<TableName, readonly string[]>>,
  events: readonly DcPlanEvent[],
  asOf: string,
): Promise<string[]> {
  const messages: string[] = [];
  const lines = async function* ({ name }: TableShape) {
    yield tables[name];
  };
  for await (const { table, key, column, sql, fold } of compareWithOracle({
    persons: groupByPerson(events),
    lines,
    asOf,
  })) {
    messages.push(
      `the SQL and the TypeScript reconstruction disagree on ${table} (${key.join(', ')}) ${column ?? 'row'}: SQL ${sql ?? 'nothing'}, TypeScript ${fold ?? 'nothing'}`,
    );
  }
  return messages;
}

function aboutFile(file: string, message: string): ReportFinding {
  return { file, line: 1, pointer: '', rule: 'golden-case', message };
}

async function allLines(database: Database): Promise<Record<TableName, string[]>> {
  const tables = {} as Record<TableName, string[]>;
  for (const shape of TABLES) {
    tables[shape.name] = [];
    for await (const chunk of database.lines(tableLinesSql(shape), shape.name))
      tables[shape.name].push(...chunk);
  }
  return tables;
}

function numbered(text: string): { event: DcPlanEvent; line: number }[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((record) => record.text !== '')
    .map((record) => ({ event: JSON.parse(record.text) as DcPlanEvent, line: record.line }));
}
