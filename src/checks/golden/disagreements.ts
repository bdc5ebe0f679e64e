/** Why a golden case cannot be compared although its events are valid: they rebuild in two ways. */

import type { LoadedType } from '../../contracts/pipeline.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { type BuiltTables, builtLines } from '../../pipelines/declared/built-tables.ts';
import { describeLoading } from '../../pipelines/describe-loading.ts';
import { countEvents, describeLost, type ValidatedCounts } from '../../pipelines/event-counts.ts';
import { compareLoading, distinctCounts } from '../../pipelines/loading.ts';
import { compareWithOracle, type EventTally } from '../../pipelines/second-opinion/oracle.ts';
import { groupByPerson } from '../../plan/fold/persons.ts';
import type { PlanTable, RebuiltTable } from '../../plan/tables.ts';
import type { Disagreement, ReportFinding } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import type { NumberedEvent } from './event-lines.ts';

/** Each at the first event of the person it is about: the events are what both reconstructions read. */
export async function disagreementFindings(
  file: string,
  events: readonly NumberedEvent[],
  rebuilt: {
    readonly asOf: string;
    readonly tables: BuiltTables;
    /** Tables of the plan that the pipeline makes; there is no second opinion of others. */
    readonly plan: readonly TableShape<RebuiltTable>[];
    readonly loaded: readonly LoadedType[] | null;
    readonly validated: ValidatedCounts;
  },
  { pipeline, annualLimits: limits }: Pick<Engine, 'pipeline' | 'annualLimits'>,
): Promise<ReportFinding[]> {
  if (rebuilt.plan.length === 0) return [];
  const persons = groupByPerson(events.map(({ event }) => event));
  const lines = async function* (shape: PlanTable) {
    yield builtLines(rebuilt.tables, shape);
  };
  const folded = new Map<string, EventTally>();
  const findings: ReportFinding[] = [];
  for await (const disagreement of compareWithOracle({
    persons,
    shapes: rebuilt.plan,
    lines,
    asOf: rebuilt.asOf,
    limits,
    tally: folded,
  })) {
    const { key, table } = disagreement;
    const first = events.find(({ event }) => event.employee_id === key[2]);
    findings.push({
      file,
      line: first?.line ?? 1,
      pointer: '',
      rule: 'reconstructions-disagree',
      message: sentence(disagreement, pipeline.scriptFor(table)),
    });
  }
  const { validated, loaded } = rebuilt;
  const script = pipeline.scriptFor('events');
  const messages = [
    describeLost(countEvents(validated, folded, loaded)),
    describeLoading(compareLoading(distinctCounts(folded), loaded, script)),
  ].filter((message) => message !== null);
  const place = { file, line: 1, pointer: '', rule: 'events-not-loaded' };
  // First, since it may be why the rest differs.
  return [...messages.map((message) => ({ ...place, message })), ...findings];
}

function sentence({ key, column, sql, fold }: Disagreement, script: string): string {
  return `${script} and the TypeScript reconstruction disagree on ${column ?? 'the row'} of (${key.join(', ')}): SQL ${sql ?? 'nothing'}, TypeScript ${fold ?? 'nothing'}`;
}
