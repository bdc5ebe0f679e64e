/** What the rules find in the events of the fixtures, each finding with its place, and what follows from what. */
import { type Shard, WHOLE } from '../contracts/shard.ts';
import { tellSteps } from '../contracts/work-steps.ts';
import type { QualityReport } from '../schema/types.ts';
import { NO_CONSEQUENCES } from './consequences.ts';
import type { CheckContext, LoadedFixtures, MergeContext } from './context.ts';
import { findConsequences } from './find-consequences.ts';
import { gateEvents } from './gate-events.ts';
import { judgeClosePersons } from './judge-close-persons.ts';
import { judgeEvents, ownRules } from './judge-events.ts';
import { readClosePersons } from './quality/close-persons.ts';
import { readFound } from './quality/found-findings.ts';
import { readInvalidTexts } from './quality/invalid-texts.ts';
import { listFindings } from './quality/list-findings.ts';
import { placeFindings } from './quality/place-findings.ts';
import { requireEvents } from './quality/require-events.ts';
import type { QualityShare } from './quality-share.ts';

/** @throws GateError as `judgeEvents` */
export function measureQuality(context: CheckContext): Promise<QualityShare | null> {
  return context.useFixtures(async (fixtures) => {
    const { ports, config, engine, shard } = context;
    const { database, directory, built, placed } = fixtures;
    const { rules, limits, schema } = engine;
    const { asOf, events } = built;
    const ofAll = gateEvents(placed, schema, config);
    const judging = { rules, events, limits, directory, asOf, gateEvents: ofAll };
    const onStep = tellSteps(ports.console, 'judging by the rules', events);
    if (!fixtures.isJudged) await judgeEvents(ports, database, { ...judging, onStep });
    return isShared(shard) ? measureShare(context, fixtures) : measureWhole(context, fixtures);
  });
}

function isShared({ of }: Shard): boolean {
  return of > WHOLE.of;
}

async function measureWhole(
  { ports, config, engine }: CheckContext,
  { database, directory, built: { asOf }, files, invalid, unloadable, report }: LoadedFixtures,
): Promise<QualityShare> {
  const { tables } = engine;
  const { base, 'fixtures.valid': patterns } = config;
  // Without tables of the plan the rules know nothing of what an event stands for.
  const consequences =
    tables.plan.length === 0
      ? NO_CONSEQUENCES
      : await findConsequences(ports, database, {
          ...engine,
          ...{ directory, asOf, files, invalid, unloadable, base, patterns },
          invalidCount: report.invalid,
        });
  const close = { kind: 'findings', findings: consequences.following } as const;
  const found = await readFound(database, close, config['quality.max-findings']);
  const placed = await placeFindings(ports.validator, files, found);
  return { asOf, found: placed, consequences, close: null };
}

async function measureShare(
  { ports, config, engine }: CheckContext,
  { database, built: { asOf }, files, invalid: listed, unloadable, spool, aside }: LoadedFixtures,
): Promise<QualityShare> {
  const own = ownRules(engine.rules);
  await requireEvents(database, own);
  const invalid = await readInvalidTexts(ports.validator, files, [...listed, ...unloadable]);
  const persons =
    engine.tables.plan.length === 0
      ? { employees: [], events: [], aside: [], sharedIds: [], left: [] }
      : await readClosePersons(
          database,
          invalid.employees,
          own.length === 0 ? null : { spool, aside },
        );
  const { employees } = persons;
  const close = { kind: 'employees', employees } as const;
  const most = config['quality.max-findings'];
  const found = await placeFindings(ports.validator, files, await readFound(database, close, most));
  const places = [...found.close, ...found.ofAll].flatMap(({ eventId, place }) =>
    eventId === null || place === null ? [] : [[eventId, place] as const],
  );
  const { counts, first } = found;
  return {
    asOf,
    found: { counts, first, close: [], ofAll: [] },
    consequences: null,
    close: { ...persons, invalid, places },
  };
}

export async function mergeQuality(
  shares: readonly QualityShare[],
  context: MergeContext,
): Promise<QualityReport | null> {
  const [one] = shares;
  if (one === undefined) return null;
  const { rules } = context.engine;
  const most = context.config['quality.max-findings'];
  const again =
    one.consequences === null
      ? await judgeClosePersons(shares, context)
      : { found: one.found, consequences: one.consequences };
  const { causes, following, untested, untriedEvents, untriedRules } = again.consequences;
  const found = [
    ...shares.map((share) => ({ ...share.found, close: [] })),
    { counts: [], first: [], close: again.found.close },
  ];
  const listed = listFindings(rules, found, again.found.ofAll, following, most);
  const countSeverity = (severity: string) =>
    listed.rules.reduce((sum, rule) => (rule.severity === severity ? sum + rule.count : sum), 0);
  const [errors, warnings] = [countSeverity('error'), countSeverity('warning')];
  const { defects } = listed;
  const tried = { causes: [...causes], untested, untriedEvents, untriedRules: [...untriedRules] };
  return { errors, warnings, ...tried, rules: listed.rules, defects };
}
