/** The tables of some events, or why the pipeline gives none: one build of many, in a database of its own. */
import { GateError } from '../../contracts/errors.ts';
import { isEventType } from '../../contracts/event-types.ts';
import type { Ports } from '../../contracts/ports.ts';
import { PLAN_TYPE_POINTER, pointerSteps, readEventType } from '../../events/event-types.ts';
import { type BuiltTables, readTables } from '../../pipelines/declared/built-tables.ts';
import type { Engine } from '../engine.ts';
import { writeLines } from '../write-lines.ts';

const PLAN_TYPE = pointerSteps(PLAN_TYPE_POINTER);

export type Attempt =
  | { readonly kind: 'built'; readonly tables: BuiltTables }
  | { readonly kind: 'failed'; readonly message: string };

/** @param asOf ISO date, or null: the latest event */
export type TryBuild = (lines: readonly string[], asOf: string | null) => Promise<Attempt>;

export function createTryBuild(
  { workspace, warehouse }: Pick<Ports, 'workspace' | 'warehouse'>,
  { pipeline, tables: { plan, declared } }: Pick<Engine, 'pipeline' | 'tables'>,
): TryBuild {
  // Of other types the tables of the plan know nothing; a command is given them all the same.
  const isKnown = (line: string) =>
    plan.length === 0 || isEventType(readEventType(JSON.parse(line), PLAN_TYPE));
  return async (lines, asOf) => {
    const directory = await workspace.temporaryDirectory();
    const files = { spool: `${directory}/events.ndjson`, aside: `${directory}/aside.ndjson` };
    const others = lines.filter((line) => !isKnown(line));
    const database = await warehouse.open({ path: null, readable: [directory] });
    try {
      await writeLines(database, lines.filter(isKnown), files.spool);
      if (others.length > 0) await writeLines(database, others, files.aside);
      const spool = [files.spool];
      const aside = others.length > 0 ? [files.aside] : [];
      const request = { spool, aside, directory, asOf, target: 'memory' } as const;
      await pipeline.build(database, request);
      return { kind: 'built', tables: await readTables(database, [...plan, ...declared]) };
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return { kind: 'failed', message: error.message };
    } finally {
      database.close();
    }
  };
}
