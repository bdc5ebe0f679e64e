/** Several golden cases by one start of the command, and one of them by a start of its own, which must give the same. */

import { GateError, naming } from '../../../contracts/errors.ts';
import { isEventType } from '../../../contracts/event-types.ts';
import type { BuildRequest, Pipeline } from '../../../contracts/pipeline.ts';
import type { Ports } from '../../../contracts/ports.ts';
import { PLAN_TYPE_POINTER, pointerSteps, readEventType } from '../../../events/event-types.ts';
import { type BuiltTables, readTables } from '../../../pipelines/declared/built-tables.ts';
import type { Engine } from '../../engine.ts';
import { writeLines } from '../../write-lines.ts';
import { type CaseEvents, eventLines, mixEvents } from './mix-events.ts';
import { splitTables } from './split-tables.ts';

type BuildPorts = Pick<Ports, 'workspace' | 'warehouse'>;

interface Together {
  /** JSON pointer to the field that says of which case an event is. */
  readonly field: string;
  readonly cases: readonly CaseEvents[];
  /** ISO date of all of them, or null: the latest event. */
  readonly asOf: string | null;
}

/** Where the tables of each case lie. */
interface SplitRun {
  /** Absolute. */
  readonly directory: string;
  /** Absolute paths of DuckDB files, by case. */
  readonly files: ReadonlyMap<string, string>;
}

/** @throws GateError GOLDEN_APART, and all that a build throws */
export async function runTogether(
  ports: BuildPorts,
  { pipeline, tables }: Pick<Engine, 'pipeline' | 'tables'>,
  { field, cases, asOf }: Together,
): Promise<SplitRun> {
  const directory = await ports.workspace.temporaryDirectory();
  const lines = cases.flatMap((events) => mixEvents(events, field));
  const files = new Map(cases.map(({ name }, at) => [name, `${directory}/case-${at}.duckdb`]));
  const all = [...tables.plan, ...tables.declared];
  await naming('All golden cases together (golden.keep-apart-by)', () =>
    build(ports, pipeline, { directory, lines, asOf, plan: tables.plan }, async (database) => {
      await splitTables(database, { field, tables: all, files });
    }),
  );
  return { directory, files };
}

/** @throws GateError GOLDEN_APART where the case alone gives other tables than together with others */
export async function requireSameAlone(
  ports: BuildPorts,
  { pipeline, tables }: Pick<Engine, 'pipeline' | 'tables'>,
  { field, asOf }: Pick<Together, 'field' | 'asOf'>,
  own: { readonly events: CaseEvents; readonly split: Pipeline; readonly directory: string },
): Promise<void> {
  const { plan, declared } = tables;
  const { events, split, directory: splitAt } = own;
  const lines = eventLines(events);
  const read = async (by: Pipeline): Promise<BuiltTables> => {
    const directory = await ports.workspace.temporaryDirectory();
    const request = { directory, lines, asOf, plan, beside: [splitAt] };
    return naming(`Golden case ${events.name}`, () =>
      build(ports, by, request, (database) => readTables(database, [...plan, ...declared])),
    );
  };
  const [alone, together] = [await read(pipeline), await read(split)];
  for (const [file, table] of alone) {
    const detail = findChange(table, together.get(file));
    if (detail === null) continue;
    throw new GateError('GOLDEN_APART', {
      field,
      detail: `golden case ${events.name} alone gives other rows than together with the others, in ${detail}`,
    });
  }
}

type Built = BuiltTables extends ReadonlyMap<string, infer Table> ? Table : never;

function findChange(alone: Built, together: Built | undefined): string | null {
  if (alone.kind === 'unusable') return null;
  const { name } = alone.shape;
  if (together?.kind !== 'table') return `${name}: ${together?.reason ?? 'it was not built'}`;
  const count = Math.max(alone.lines.length, together.lines.length);
  for (let at = 0; at < count; at += 1) {
    const [one = 'no row', other = 'no row'] = [alone.lines[at], together.lines[at]];
    if (one !== other) return `${name}: alone ${one}, together ${other}`;
  }
  return null;
}

interface Building extends Pick<BuildRequest, 'directory' | 'asOf'> {
  readonly lines: readonly string[];
  readonly plan: Engine['tables']['plan'];
  /** Directories that the database may read beside its own. */
  readonly beside?: readonly string[];
}

async function build<T>(
  { warehouse }: Pick<Ports, 'warehouse'>,
  pipeline: Pipeline,
  { directory, lines, asOf, plan, beside = [] }: Building,
  use: (database: Awaited<ReturnType<Ports['warehouse']['open']>>) => Promise<T>,
): Promise<T> {
  const database = await warehouse.open({ path: null, readable: [directory, ...beside] });
  const write = async (name: string, some: readonly string[]): Promise<string[]> => {
    if (some.length === 0) return [];
    await writeLines(database, some, `${directory}/${name}.ndjson`);
    return [`${directory}/${name}.ndjson`];
  };
  try {
    const isKnown = (line: string) => plan.length === 0 || isPlanEvent(JSON.parse(line));
    const spool = await write('events', lines.filter(isKnown));
    const aside = await write(
      'aside',
      lines.filter((line) => !isKnown(line)),
    );
    await pipeline.build(database, { spool, aside, directory, asOf, target: 'memory' });
    return await use(database);
  } finally {
    database.close();
  }
}

function isPlanEvent(event: unknown): boolean {
  return isEventType(readEventType(event, pointerSteps(PLAN_TYPE_POINTER)));
}
