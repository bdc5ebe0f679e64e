/** `build`: the valid events and all tables in a DuckDB file, for anyone to query; or more of them in one. */

import { NO_RESULTS } from '../checks/checks.ts';
import { inspectContent } from '../checks/content/inspect-content.ts';
import type { Engine } from '../checks/engine.ts';
import { gateEvents, placesFor } from '../checks/gate-events.ts';
import { judgeEvents } from '../checks/judge-events.ts';
import { requireKnownTypes } from '../checks/require-known-types.ts';
import { type ValidatedFixtures, validateFixtures } from '../checks/validate-fixtures.ts';
import { validatedCounts } from '../checks/validated-counts.ts';
import { type Answer, plainAnswer } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { Ports } from '../contracts/ports.ts';
import { typed } from '../contracts/program.ts';
import { counted } from '../contracts/rate.ts';
import { shellWord } from '../contracts/text/shell-word.ts';
import { tellSteps } from '../contracts/work-steps.ts';
import { countTaken, NOTHING_TAKEN } from '../pipelines/built-counts.ts';
import { requirePlanTables } from '../pipelines/declared/tables-under-test.ts';
import { describeBuiltLoading } from '../pipelines/describe-loading.ts';
import { describeNotTaken, describeUncounted } from '../pipelines/describe-taken.ts';
import { namingOverflow } from '../pipelines/name-overflow.ts';
import type { PipelinePorts } from '../pipelines/pipelines.ts';
import { openBuilt } from '../pipelines/reference/built-file.ts';
import { firstConflict, requireBegun } from '../pipelines/reference/reconstruct.ts';
import { TABLES } from '../plan/tables.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import { decide } from './verdict.ts';

type BuildPorts = PipelinePorts &
  Pick<Ports, 'console' | 'outputs' | 'sqlProcesses' | 'validator' | 'warehouse' | 'workspace'>;

/**
 * @param out path of the file: with `create` it must not exist, with `append` it must
 * @returns exit 1, and the file as it was, where the fixtures fail: balances of half the events are
 *   worse than none
 */
export async function build(
  ports: BuildPorts,
  config: Config,
  out: string,
  mode: 'create' | 'append',
): Promise<{ answer: Answer; exit: 0 | 1 }> {
  const { workspace, outputs } = ports;
  if (mode === 'create' && (await outputs.exists(out)))
    throw new GateError('FILE_EXISTS', { file: out });
  await outputs.requireWritable(`${out}/..`);
  const content = await inspectContent(ports, config, ['code', 'valid']);
  const engine = await loadEngine(config, ports);
  requirePlanTables(
    engine.tables,
    TABLES.map(({ name }) => name),
    'build',
  );
  const directory = await workspace.temporaryDirectory();
  const file = `${directory}/build.duckdb`;
  if (mode === 'append') await outputs.copyOut(out, file);
  const fixtures = await validateFixtures(ports, config, engine.schema, {
    spooling: {
      spoolDirectory: directory,
      places: placesFor(engine.rules, engine.tables),
      columns: 'kept',
    },
  });
  const { verdict, reasons } = decide({
    ...NO_RESULTS,
    content,
    validation: fixtures.report,
    loadable: fixtures.loadable,
  });
  if (verdict === 'fail') {
    const text = `${out} was not written: ${reasons.join('; ')}. To see the findings, run: ${typed(findingsCommand(fixtures))}`;
    return { answer: plainAnswer(text, { written: false, reasons }), exit: 1 };
  }
  requireKnownTypes(fixtures, engine.pipeline.name);
  const target = { file, out, mode, directory };
  const { events, added, notLoaded } = await ports.console.watch('building the tables', () =>
    fill(ports, config, engine, fixtures, target),
  );
  if (notLoaded !== null) {
    const reason = `${out} was not written: ${notLoaded}.`;
    return { answer: plainAnswer(reason, { written: false, reasons: [notLoaded] }), exit: 1 };
  }
  await outputs.publish(file, out);
  const news = mode === 'create' ? '' : ` (${counted(added, 'new event')})`;
  const text = `wrote ${out}: ${counted(events, 'event')}${news} and all tables`;
  return { answer: plainAnswer(text, { written: true, file: out, events, added }), exit: 0 };
}

interface Target {
  /** Absolute path of the file in the making. */
  readonly file: string;
  /** What errors call it. */
  readonly out: string;
  readonly mode: 'create' | 'append';
  readonly directory: string;
}

/** @throws GateError EVENT_CONFLICT, BUILT_FILE; the published file is not touched then */
async function fill(
  ports: Omit<BuildPorts, 'workspace'>,
  config: Config,
  { schema, pipeline, rules, limits }: Engine,
  fixtures: ValidatedFixtures,
  { file, out, mode, directory }: Target,
): Promise<{ events: number; added: number; notLoaded: string | null }> {
  const { warehouse } = ports;
  const options = { path: file, readable: [directory] };
  const database = await (mode === 'create'
    ? warehouse.open(options)
    : openBuilt(warehouse, options, out));
  try {
    const before = mode === 'create' ? NOTHING_TAKEN : await countTaken(database);
    const { spool, columns, aside, placed } = fixtures;
    const onStep = tellSteps(ports.console, 'building the tables', fixtures.report.valid);
    const where = { spool, columns, aside, directory, asOf: config['as-of'] };
    const request = { ...where, target: 'file', onStep } as const;
    const loaded = await namingOverflow(warehouse, request, () =>
      mode === 'create' ? pipeline.build(database, request) : pipeline.append(database, request),
    );
    requireBegun(loaded);
    const script = pipeline.scriptFor('events');
    const { asOf } = loaded;
    const conflict = await firstConflict(database);
    if (conflict !== null) throw await conflictError(ports, fixtures, conflict, { out, mode });
    const notLoaded =
      describeNotTaken(validatedCounts(fixtures), before, await countTaken(database)) ??
      (await describeBuiltLoading(database, loaded.loaded, script)) ??
      (await describeUncounted(database, asOf, pipeline.scriptFor('participant_balances')));
    const own = gateEvents(placed, schema, config);
    await judgeEvents(ports, database, {
      rules,
      events: loaded.events,
      limits,
      directory,
      asOf,
      gateEvents: own,
    });
    // An event may stand several times in a batch.
    const [row] = await database.rows(
      'SELECT count(DISTINCT (scenario_id, plan_design_id, employee_id, event_id)) FROM loaded_events',
      'loaded_events',
    );
    await database.execute('CHECKPOINT', 'build');
    return { events: loaded.events, added: Number(row?.[0]), notLoaded };
  } finally {
    database.close();
  }
}

/** The event that is in the fixtures; the other one may be in the file. */
async function conflictError(
  { validator }: Pick<Ports, 'validator'>,
  { files }: ValidatedFixtures,
  event: string,
  { out, mode }: Pick<Target, 'out' | 'mode'>,
): Promise<GateError> {
  const found = (await validator.locate(files, new Set([event]))).get(event);
  const place = found === undefined ? out : `${found.file}:${found.line}`;
  const others = mode === 'create' ? 'of the fixtures' : `of the fixtures or of ${out}`;
  return new GateError('EVENT_CONFLICT', { place, others, event });
}

/** The command reads the config's fixtures, or files that it is given: those that were built from may be others. */
function findingsCommand({ report, loadable }: ValidatedFixtures): string {
  const [invalid] = report.findings;
  const [unloadable] = loadable?.findings ?? [];
  if (invalid !== undefined) return `validate ${shellWord(invalid.file)}`;
  return unloadable === undefined ? 'validate' : `validate ${shellWord(unloadable.file)} --quality`;
}
