/** The events of some people as git has them at the base, where their files have changed since. */
import { GateError } from '../contracts/errors.ts';
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import type { Ports } from '../contracts/ports.ts';
import { literal, quoted } from '../contracts/sql/sql-literal.ts';
import { fixtureKind } from '../events/fixture-name.ts';
import { createMatcher } from '../events/fixture-patterns.ts';
import { loadForRules } from '../pipelines/loading-for-rules.ts';
import { readEventsFor } from '../pipelines/reference/export-events.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import type { DcPlanEvent } from '../schema/types.ts';

export interface EarlierRequest {
  /** A git revision, or null: there is none. */
  readonly base: string | null;
  /** Of the valid fixtures. */
  readonly patterns: readonly string[];
  readonly schema: EventSchema;
  readonly annualLimits: readonly AnnualLimits[];
  readonly employees: readonly string[];
}

type EarlierPorts = Pick<Ports, 'repository' | 'validator' | 'warehouse' | 'workspace'>;

/** Those that are valid by the schema of now; [] where git cannot say: no verdict rests on it. */
export async function findEarlierEvents(
  ports: EarlierPorts,
  request: EarlierRequest,
): Promise<readonly DcPlanEvent[]> {
  const { base, employees } = request;
  if (base === null || employees.length === 0) return [];
  try {
    return await readEarlier(ports, request, base);
  } catch (error) {
    if (error instanceof GateError) return [];
    throw error;
  }
}

async function readEarlier(
  { repository, validator, warehouse, workspace }: EarlierPorts,
  { patterns, schema, annualLimits, employees }: EarlierRequest,
  base: string,
): Promise<readonly DcPlanEvent[]> {
  const { takes } = createMatcher(patterns);
  const changed = (await repository.changedSince(base)).filter(takes);
  const files = changed.flatMap((path) => {
    const kind = fixtureKind(path);
    // The size only says whether more cores are worth it.
    return kind === null ? [] : [{ path, ...kind, size: 0 }];
  });
  if (files.length === 0) return [];
  const root = await workspace.temporaryDirectory();
  const there = await repository.extract(
    base,
    files.map(({ path }) => path),
    root,
  );
  if (there.files === 0) return [];
  const directory = await workspace.temporaryDirectory();
  const known = await listThere(repository, there.commit);
  const { spool } = await validator.validate({
    files: files.filter(({ path }) => known.has(path)),
    root,
    schema,
    maxFindings: 1,
    expect: 'valid',
    spoolDirectory: directory,
  });
  if (spool.length === 0) return [];
  const database = await warehouse.open({ path: null, readable: [directory] });
  try {
    const file = `${directory}/persons.ndjson`;
    await database.execute(
      `COPY (
         SELECT json FROM read_json_objects(${literal(spool)}, format = 'newline_delimited', maximum_object_size = 16777216,
           hive_partitioning = false)
         WHERE json->>'$.employee_id' IN (SELECT unnest(${literal(employees)}))
       ) TO ${quoted(file)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\x01')`,
      'earlier events',
    );
    await loadForRules(
      database,
      { spool: [file], asOf: null },
      { day: null, limits: annualLimits },
    );
    const events: DcPlanEvent[] = [];
    for await (const chunk of readEventsFor(database, employees))
      events.push(...chunk.map((text) => JSON.parse(text) as DcPlanEvent));
    return events;
  } finally {
    database.close();
  }
}

async function listThere(
  repository: Ports['repository'],
  commit: string,
): Promise<ReadonlySet<string>> {
  const { paths, links } = await repository.tree(commit);
  const linked = new Set(links.map(({ path }) => path));
  return new Set(paths.filter((path) => !linked.has(path)));
}
