/** Persons judged anew with events that were changed in memory: in a database of its own, each try a scenario. */

import type { Pipeline } from '../contracts/pipeline.ts';
import type { Ports } from '../contracts/ports.ts';
import { loadForRules } from '../pipelines/loading-for-rules.ts';
import { threadsFor } from '../pipelines/room-for-events.ts';
import { orderEvents } from '../plan/fold/order.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import type { DcPlanEvent } from '../schema/types.ts';
import type { TrialOutcome } from './consequences/person-state.ts';
import type { World } from './consequences/trials.ts';
import { judgeEvents, type RuleRequest } from './judge-events.ts';

export interface Retrial extends Pick<RuleRequest, 'rules' | 'limits' | 'directory' | 'asOf'> {
  /** As they might have been: each with events of one person. */
  readonly worlds: readonly World[];
  readonly annualLimits: readonly AnnualLimits[];
  /** That makes the tables where a rule reads them; null: none does. */
  readonly pipeline: Pipeline | null;
}

/** "ytd_mismatch 89dcbecc-…": a rule, and the event that breaks it. */
function brokenKey(rule: string, eventId: string): string {
  return `${rule} ${eventId}`;
}

/**
 * @returns of each world what is broken there, as `brokenKey` says it
 * @throws GateError as `judgeEvents`, of a rule of a team's own
 */
export async function judgeAgain(
  ports: Pick<Ports, 'warehouse' | 'sqlProcesses'>,
  { worlds, rules, limits, directory, asOf, annualLimits, pipeline }: Retrial,
): Promise<readonly TrialOutcome[]> {
  const broken = worlds.map(() => new Set<string>());
  const { lines, origins } = writeWorlds(worlds);
  if (lines.length === 0) return broken;
  const database = await ports.warehouse.open({
    path: null,
    readable: [directory],
    threads: threadsFor(lines.length),
  });
  try {
    const file = `${directory}/retrial.ndjson`;
    await database.execute('CREATE TABLE retrial_lines (line VARCHAR)', 'retrial');
    for (let at = 0; at < lines.length; at += LINES_AT_ONCE) {
      await database.setVariable('chunk', lines.slice(at, at + LINES_AT_ONCE));
      await database.execute(
        "INSERT INTO retrial_lines SELECT unnest(getvariable('chunk'))",
        'retrial',
      );
    }
    await database.execute(
      `COPY retrial_lines TO '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\x01');
       DROP TABLE retrial_lines`,
      'retrial',
    );
    const request = { spool: [file], directory, asOf } as const;
    if (pipeline === null)
      await loadForRules(database, request, { day: null, limits: annualLimits });
    else await pipeline.build(database, { ...request, target: 'memory' });
    await judgeEvents(ports, database, {
      rules,
      events: lines.length,
      limits,
      directory,
      asOf,
      gateEvents: null,
    });
    const rows = await database.rows(
      'SELECT rule, CAST(event_id AS VARCHAR) FROM quality_findings WHERE event_id IS NOT NULL',
      'quality_findings',
    );
    for (const [rule, id] of rows) {
      const origin = origins.get(id ?? '');
      if (origin !== undefined) broken[origin.world]?.add(brokenKey(rule ?? '', origin.eventId));
    }
    return broken;
  } finally {
    database.close();
  }
}

const LINES_AT_ONCE = 2_000;

interface Origin {
  readonly world: number;
  readonly eventId: string;
}

/** Each world is a scenario, and no id is in two of them. */
function writeWorlds(worlds: Retrial['worlds']) {
  const origins = new Map<string, Origin>();
  const lines = worlds.flatMap((events, world) =>
    orderEvents(events).ordered.map(({ event }, at) => {
      const id = madeId(world, at);
      origins.set(id, { world, eventId: event.event_id.toLowerCase() });
      return JSON.stringify({
        ...event,
        event_id: id,
        scenario_id: `${world}`,
      } satisfies DcPlanEvent);
    }),
  );
  return { lines, origins };
}

/** In the order of the events, since it decides between two of one moment. */
function madeId(world: number, at: number): string {
  const digits = (number: number, length: number) => number.toString(16).padStart(length, '0');
  return `${digits(world, 8)}-0000-4000-8000-${digits(at, 12)}`;
}
