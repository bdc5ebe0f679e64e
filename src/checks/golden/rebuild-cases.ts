/** The events of golden cases, validated and rebuilt; each case is judged by its own events alone. */

import { isEventType } from '../../contracts/event-types.ts';
import { PLAN_TYPE_POINTER, pointerSteps, readEventType } from '../../events/event-types.ts';
import { parseRecord } from '../../events/repair/repair-event.ts';
import type { BuiltTables } from '../../pipelines/declared/built-tables.ts';
import { foldPerson } from '../../plan/fold/fold.ts';
import { groupByPerson } from '../../plan/fold/persons.ts';
import { TABLES } from '../../plan/tables.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import type { KeptApart } from './apart/keep-apart.ts';
import {
  type BesideFixtures,
  buildCases,
  type CasesInBuilding,
  type RebuildPorts,
} from './build-cases.ts';
import {
  type CaseRequest,
  type CheckedCase,
  checkEvents,
  type InvalidCase,
  type Rebuilt,
} from './check-events.ts';
import { disagreementFindings } from './disagreements.ts';
import { eventLines, type NumberedEvent } from './event-lines.ts';
import type { LoadedCase } from './load-case.ts';
import type { FindingSettings } from './settings.ts';

export type RebuiltCase = InvalidCase | Rebuilt;

/** What cases are rebuilt with. */
interface Rebuilding {
  readonly ports: RebuildPorts;
  readonly config: FindingSettings;
  readonly engine: Engine;
  /** What a case has of its own, where one run of a command made the tables of several. */
  readonly apart?: KeptApart;
  /** Where given, cases may be built in the database of the fixtures. */
  readonly besideFixtures?: BesideFixtures | undefined;
  /** Told how many are done, as they end. */
  readonly onDone?: (done: number) => void;
}

/**
 * A case whose events are invalid, or rebuild in two ways, cannot be compared.
 * @returns in the order of the requests
 */
export async function rebuildCases<Golden extends LoadedCase>(
  { ports, config, engine, apart, besideFixtures, onDone }: Rebuilding,
  requests: readonly (CaseRequest & { readonly golden: Golden })[],
): Promise<{ readonly golden: Golden; readonly rebuilt: RebuiltCase }[]> {
  let told = 0;
  const tell = (done: number) => {
    if (done > told) onDone?.(done);
    told = Math.max(told, done);
  };
  const rebuild =
    apart === undefined || apart.report === null
      ? await rebuildBeside({ ports, config, engine, besideFixtures, onDone: tell }, requests)
      : (request: CaseRequest) => {
          const parts = apart.partsFor(request.golden.about.name);
          return rebuildCase({ ...ports, ...parts.ports }, config, parts.engine, request);
        };
  let done = 0;
  return Promise.all(
    requests.map(async (request) => {
      const rebuilt = await rebuild(request);
      done += 1;
      tell(done);
      return { golden: request.golden, rebuilt };
    }),
  );
}

/** All of them at once, as far as the pipeline can. */
async function rebuildBeside(
  { ports, config, engine, ...how }: Rebuilding,
  requests: readonly CaseRequest[],
): Promise<(request: CaseRequest) => Promise<RebuiltCase>> {
  const checked = await Promise.all(
    requests.map((request) => checkEvents(ports, config, engine, request)),
  );
  const valid = checked.filter((one) => one.kind === 'checked');
  const built = await buildCases(ports, config, engine, valid, how);
  return (request) => settle({ ports, config, engine }, checked[requests.indexOf(request)], built);
}

export async function rebuildCase(
  ports: RebuildPorts,
  config: FindingSettings,
  engine: Engine,
  request: CaseRequest,
): Promise<RebuiltCase> {
  const checked = await checkEvents(ports, config, engine, request);
  const valid = checked.kind === 'checked' ? [checked] : [];
  return settle({ ports, config, engine }, checked, await buildCases(ports, config, engine, valid));
}

async function settle(
  { ports: { workspace }, config, engine }: Pick<Rebuilding, 'ports' | 'config' | 'engine'>,
  checked: CheckedCase | InvalidCase | undefined,
  built: CasesInBuilding,
): Promise<RebuiltCase> {
  const { pipeline, annualLimits, secondOpinion } = engine;
  const { plan } = engine.tables;
  if (checked?.kind === 'invalid') return checked;
  const own = checked === undefined ? undefined : await built.get(checked);
  if (checked === undefined || own === undefined) throw new RangeError('a case was not built');
  const {
    validated,
    notRebuilt,
    golden: { eventsFile },
  } = checked;
  const { asOf, loaded, tables } = own;
  const text = await workspace.readText(eventsFile);
  const all = numbered(text);
  const events = plan.length === 0 ? all : all.filter(isPlanEvent);
  const ids = plan.length === 0 ? [config['events.id']] : ['/event_id', config['events.id']];
  const rest = { notRebuilt, findLine: eventLines(all, ids) };
  const disagreements = await disagreementFindings(
    eventsFile,
    events,
    { asOf, tables, plan: secondOpinion.kind === 'builtin' ? plan : [], loaded, validated },
    { pipeline, annualLimits },
  );
  if (disagreements.length > 0) {
    const byFold = { tables: foldTables(tables, events, asOf, annualLimits), asOf, events };
    const rebuilt = { kind: 'rebuilt', ...byFold, ...rest } as const;
    return { kind: 'invalid', findings: disagreements, notRebuilt, byFold: rebuilt };
  }
  return { kind: 'rebuilt', asOf, tables, events, ...rest };
}

/** The tables of the plan as the fold makes them; the others as they were built. */
function foldTables(
  built: BuiltTables,
  events: readonly NumberedEvent[],
  asOf: string,
  limits: Engine['annualLimits'],
): BuiltTables {
  const persons = groupByPerson(events.map(({ event }) => event));
  const folded = persons.map((person) => foldPerson(person, asOf, limits).lines);
  const tables = TABLES.map((shape) => {
    const lines = folded.flatMap((one) => one[shape.name]);
    return [shape.goldenFile, { kind: 'table', shape, lines }] as const;
  });
  return new Map([...built, ...tables]);
}

/** Events that the tables of the plan know. A line that is no JSON is none. */
export function readNumbered(text: string): NumberedEvent[] {
  return numbered(text).filter(isPlanEvent);
}

function numbered(text: string): NumberedEvent[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((record) => record.text !== '')
    .flatMap((record) => {
      const event = parseRecord(record.text);
      return event === null ? [] : [{ event: event as DcPlanEvent, line: record.line }];
    });
}

/** Of the others the tables of the plan know nothing. */
function isPlanEvent({ event }: NumberedEvent): boolean {
  return isEventType(readEventType(event, pointerSteps(PLAN_TYPE_POINTER)));
}
