/** `build`: the valid events and all tables in a DuckDB file, for anyone to query. */
import type { Config } from '../core/config/config.ts';
import { GateError } from '../core/errors.ts';
import { counted } from '../core/rate.ts';
import { decide } from '../core/verdict.ts';
import { type Answer, plainAnswer } from '../report/answer.ts';
import { type ValidatedFixtures, validateFixtures } from './fixtures/validate-fixtures.ts';
import { type Engine, loadEngine } from './load-engine.ts';
import type { Ports } from './ports.ts';
import { runRules } from './quality/run-rules.ts';
import { firstConflict, reconstruct } from './reconstruction/reconstruct.ts';

/**
 * @param out path of the file to make; it must not exist
 * @returns exit 1 and no file where the fixtures fail: balances of half the events are worse than none
 */
export async function build(
  ports: Ports,
  config: Config,
  out: string,
): Promise<{ answer: Answer; exit: 0 | 1 }> {
  const { workspace } = ports;
  if (await workspace.exists(out)) throw new GateError('FILE_EXISTS', { file: out });
  const engine = await loadEngine(config, workspace);
  const directory = await workspace.temporaryDirectory();
  const fixtures = await validateFixtures(ports, config, engine.schema, directory);
  const { verdict, reasons } = decide({
    validation: fixtures.report,
    invalidFixtures: null,
    reconstruction: null,
    quality: null,
    golden: null,
  });
  if (verdict === 'fail') {
    const text = `${out} was not written: ${reasons.join('; ')}. "dc-event-gate validate" lists the findings.\n`;
    return { answer: plainAnswer(text, { written: false, reasons }), exit: 1 };
  }
  const events = await fill(ports, config, engine, fixtures, directory);
  await workspace.publish(`${directory}/build.duckdb`, out);
  const text = `wrote ${out}: ${counted(events, 'event')} and all tables\n`;
  return { answer: plainAnswer(text, { written: true, file: out, events }), exit: 0 };
}

async function fill(
  { warehouse }: Ports,
  config: Config,
  { pipeline, rules }: Engine,
  { spool }: ValidatedFixtures,
  directory: string,
): Promise<number> {
  const database = await warehouse.open({
    path: `${directory}/build.duckdb`,
    readable: [directory],
  });
  try {
    const { events } = await reconstruct(database, {
      spool,
      asOf: config.asOf,
      pipeline,
    });
    const conflict = await firstConflict(database);
    if (conflict !== null) throw new GateError('EVENT_CONFLICT', { event: conflict });
    await runRules(database, rules);
    await database.execute('CHECKPOINT', 'build');
    return events;
  } finally {
    database.close();
  }
}
