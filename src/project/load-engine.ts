/** What a run judges with: the schema of an event, the pipeline that rebuilds, the quality rules. */

import type { Engine } from '../checks/engine.ts';
import { loadRules } from '../checks/quality/load-rules.ts';
import { requireNamedTypes } from '../checks/validation/required-types.ts';
import { GateError } from '../contracts/errors.ts';
import { loadEventSchema } from '../events/event-schema.ts';
import { PLAN_TYPE_POINTER, typesIn } from '../events/event-types.ts';
import { tablesUnderTest } from '../pipelines/declared/tables-under-test.ts';
import { loadPipeline, loadSecondOpinion, type PipelinePorts } from '../pipelines/pipelines.ts';
import { sqlLimits } from '../pipelines/settings.ts';
import { loadAnnualLimits } from '../plan/own-limits.ts';
import type { Config } from './config.ts';

/** @throws GateError of each part, before any event is read */
export async function loadEngine(config: Config, ports: PipelinePorts): Promise<Engine> {
  const limits = sqlLimits(config);
  const tables = tablesUnderTest(config);
  const annualLimits = await loadAnnualLimits(config, ports.workspace);
  const rules = await loadRules(config, ports.workspace);
  const schema = await loadEventSchema(config, ports.workspace);
  requirePlanType(config, tables);
  requireApart(config);
  requireNamedTypes(config, typesIn(schema).names);
  return {
    schema,
    pipeline: await loadPipeline(config, ports, limits, tables, annualLimits),
    // The built-in ones are about the plan's own events.
    rules: tables.plan.length === 0 ? rules.filter(({ source }) => source !== 'builtin') : rules,
    annualLimits,
    limits,
    tables,
    secondOpinion: loadSecondOpinion(config, ports, limits, tables, annualLimits),
  };
}

/**
 * The tables of the plan are made of what stands at one place; counted by another, events would seem lost.
 * @throws GateError OVERRIDE_VALUE
 */
function requirePlanType(
  { 'events.type': pointer, findPlace }: Config,
  { plan }: Pick<Engine['tables'], 'plan'>,
): void {
  if (pointer === null || pointer === PLAN_TYPE_POINTER || plan.length === 0) return;
  throw new GateError('OVERRIDE_VALUE', {
    place: findPlace('events.type'),
    detail: `is ${pointer}, but the plan's tables are made of events whose type is at ${PLAN_TYPE_POINTER}. Remove this setting, or declare which tables of your own a command makes (tables)`,
  });
}

/**
 * SQL rebuilds each case in a database of its own as it is.
 * @throws GateError OVERRIDE_VALUE
 */
function requireApart({ 'golden.keep-apart-by': field, pipeline, findPlace }: Config): void {
  if (field === null || pipeline.kind === 'command') return;
  throw new GateError('OVERRIDE_VALUE', {
    place: findPlace('golden.keep-apart-by'),
    detail: `is ${field}, but only a command rebuilds several cases in one run. Remove this setting`,
  });
}
