/** What the rules find in the events of the fixtures, each finding with its place, and what follows from what. */
import { tellSteps } from '../contracts/work-steps.ts';
import type { QualityReport } from '../schema/types.ts';
import type { CheckContext, LoadedFixtures } from './context.ts';
import { findConsequences, NO_CONSEQUENCES } from './find-consequences.ts';
import { gateEvents } from './gate-events.ts';
import { judgeEvents } from './judge-events.ts';
import { countDefects, withDefects } from './quality/defects.ts';
import { placeFindings } from './quality/place-findings.ts';
import { qualityReport } from './quality/run-rules.ts';

/** @throws GateError as `judgeEvents` */
export function judgeQuality(context: CheckContext): Promise<QualityReport | null> {
  return context.useFixtures((fixtures) => reportQuality(context, fixtures));
}

async function reportQuality(
  { ports, config, engine }: CheckContext,
  {
    database,
    directory,
    built: { asOf, events },
    files,
    placed,
    invalid,
    unloadable,
    report,
  }: LoadedFixtures,
): Promise<QualityReport> {
  const { rules, limits, schema, annualLimits, tables, pipeline } = engine;
  const ofAll = gateEvents(placed, schema, config);
  await judgeEvents(ports, database, {
    rules,
    events,
    limits,
    directory,
    asOf,
    gateEvents: ofAll,
    onStep: tellSteps(ports.console, 'judging by the rules', events),
  });
  const request = {
    rules,
    limits,
    schema,
    annualLimits,
    pipeline,
    directory,
    asOf,
    files,
    invalid,
  };
  const { base, 'fixtures.valid': patterns } = config;
  // Without tables of the plan the rules know nothing of what an event stands for.
  const consequences =
    tables.plan.length === 0
      ? NO_CONSEQUENCES
      : await findConsequences(ports, database, {
          ...request,
          ...{ base, patterns, unloadable, invalidCount: report.invalid },
        });
  const found = await qualityReport(database, rules, config['quality.max-findings'], consequences);
  return withDefects(
    await placeFindings(ports.validator, files, found),
    await countDefects(database),
  );
}
