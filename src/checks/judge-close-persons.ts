/**
 * The persons of several runs that must be seen together, judged once more in a database of their own: what is tried
 * there of them, and what rules say that look at all events, is what one run over all events would say.
 */
import type { Validator } from '../contracts/ports/fixtures.ts';
import type { Ports } from '../contracts/ports.ts';
import { loadForRules } from '../pipelines/loading-for-rules.ts';
import { type Consequences, NO_CONSEQUENCES } from './consequences.ts';
import type { MergeContext } from './context.ts';
import { findConsequences } from './find-consequences.ts';
import { judgeEvents, ownRules } from './judge-events.ts';
import { type FoundFindings, readFound } from './quality/found-findings.ts';
import { placeKey } from './quality/invalid-texts.ts';
import { placeFindings } from './quality/place-findings.ts';
import { rulesOf } from './quality/scopes.ts';
import type { CloseShare, QualityShare } from './quality-share.ts';
import { writeManyLines } from './write-lines.ts';

export interface JudgedAgain {
  readonly found: FoundFindings;
  readonly consequences: Consequences;
}

export async function judgeClosePersons(
  shares: readonly QualityShare[],
  context: MergeContext,
): Promise<JudgedAgain> {
  const close = shares.flatMap((share) => share.close ?? []);
  const nothing = { counts: [], first: [], close: [], ofAll: [] };
  if (close.every(({ events }) => events.length === 0))
    return { found: nothing, consequences: NO_CONSEQUENCES };
  const { engine, config } = context;
  const ports = withShares(context.ports, close);
  const directory = await context.spoolDirectory();
  const database = await ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const write = async (lines: readonly string[], name: string) => {
      const file = `${directory}/${name}.ndjson`;
      if (lines.length > 0) await writeManyLines(database, lines, file);
      return lines.length > 0 ? [file] : [];
    };
    const spool = await write(
      close.flatMap(({ events }) => events),
      'close-persons',
    );
    const aside = await write(
      close.flatMap((share) => share.aside),
      'close-aside',
    );
    const asOf = shares[0]?.asOf ?? null;
    const request = { spool, aside, directory, asOf, target: 'memory' } as const;
    // Rules of a team's own may read the tables.
    const built = await (ownRules(engine.rules).length === 0
      ? loadForRules(database, request, { day: null, limits: engine.annualLimits })
      : engine.pipeline.build(database, request));
    const { rules, limits } = engine;
    const judging = { rules, limits, directory, asOf: built.asOf };
    await judgeEvents(ports, database, { ...judging, events: built.events, gateEvents: null });
    await database.setVariable(
      'shared_ids',
      close.flatMap(({ sharedIds }) => sharedIds),
    );
    await database.setVariable('rules_of_all', rulesOf('all'));
    // What a rule finds in all events together, no shard has told.
    await database.execute(
      `DELETE FROM quality_findings WHERE event_id IN (SELECT unnest(getvariable('shared_ids')))
       AND rule NOT IN (SELECT unnest(getvariable('rules_of_all')))`,
      'close persons',
    );
    const { invalid, unloadable, report } = await context.fixtures();
    const consequences = await findConsequences(ports, database, {
      ...engine,
      ...judging,
      ...{ files: [], invalid, unloadable, invalidCount: report.invalid },
      ...{ base: config.base, patterns: config['fixtures.valid'] },
    });
    const employees = close.flatMap((share) => share.employees);
    const found = await readFound(
      database,
      { kind: 'employees', employees },
      config['quality.max-findings'],
    );
    return {
      found: await placeFindings(ports.validator, [], found),
      consequences: withLeft(consequences, close),
    };
  } finally {
    database.close();
  }
}

/** Findings of those who fail and are not here were tried by nobody. */
function withLeft(consequences: Consequences, close: readonly CloseShare[]): Consequences {
  const untried = consequences.untriedRules.map(({ rule }) => rule);
  const left = close
    .flatMap((share) => share.left)
    .reduce((sum, [rule, findings]) => (untried.includes(rule) ? sum : sum + findings), 0);
  return { ...consequences, untested: consequences.untested + left };
}

/** What is asked of the files has been read by those who read them. */
function withShares(ports: MergeContext['ports'], close: readonly CloseShare[]): Ports {
  const places = new Map(close.flatMap((share) => share.places));
  const texts = new Map(
    close.flatMap(({ invalid }) =>
      invalid.records.map(({ place, text }) => [placeKey(place), text] as const),
    ),
  );
  const validator: Validator = {
    validate: (request) => ports.validator.validate(request),
    locate: async (_files, ids) => new Map([...places].filter(([id]) => ids.has(id))),
    readRecords: async (_files, asked) =>
      new Map(asked.map((place) => [place, texts.get(placeKey(place)) ?? ''])),
  };
  return { ...ports, validator };
}
