/** Persons judged anew by the built-in rules, with events that were changed in memory: in a database of its own. */
import type { Ports } from '../contracts/ports.ts';
import { loadForRules } from '../pipelines/loading-for-rules.ts';
import { threadsFor } from '../pipelines/threads.ts';
import { orderEvents } from '../plan/fold/order.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import type { DcPlanEvent } from '../schema/types.ts';
import type { QualityRule } from './quality/load-rules.ts';
import { runRules } from './quality/run-rules.ts';

export interface Retrial {
  /** As they might have been: each with events of one person. */
  readonly worlds: readonly (readonly DcPlanEvent[])[];
  readonly rules: readonly QualityRule[];
  /** Absolute; the database may write there. */
  readonly directory: string;
  readonly asOf: string;
  readonly annualLimits: readonly AnnualLimits[];
}

/** About ids and about all events together: of one person alone they say something else. */
const OF_ALL_EVENTS = [
  'identical_duplicate',
  'conflicting_duplicate',
  'event_id_shared_across_scenarios',
  'payload_type_absent',
];

export function canJudgeAgain({ name, source, severity }: QualityRule): boolean {
  return source === 'builtin' && severity !== 'off' && !OF_ALL_EVENTS.includes(name);
}

/** "ytd_mismatch 89dcbecc-…": a rule, and the event that breaks it. */
function brokenKey(rule: string, eventId: string): string {
  return `${rule} ${eventId}`;
}

/** @returns of each world what is broken there, as `brokenKey` says it */
export async function judgeAgain(
  { warehouse }: Pick<Ports, 'warehouse'>,
  { worlds, rules, directory, asOf, annualLimits }: Retrial,
): Promise<ReadonlySet<string>[]> {
  const broken = worlds.map(() => new Set<string>());
  const { lines, origins } = writeWorlds(worlds);
  if (lines.length === 0) return broken;
  const database = await warehouse.open({
    path: null,
    readable: [directory],
    threads: threadsFor(lines.length),
  });
  try {
    const file = `${directory}/retrial.ndjson`;
    await database.execute('CREATE TABLE lines (line VARCHAR)', 'retrial');
    for (let at = 0; at < lines.length; at += LINES_AT_ONCE) {
      await database.setVariable('chunk', lines.slice(at, at + LINES_AT_ONCE));
      await database.execute("INSERT INTO lines SELECT unnest(getvariable('chunk'))", 'retrial');
    }
    await database.execute(
      `COPY lines TO '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\x01')`,
      'retrial',
    );
    await loadForRules(database, { spool: [file], asOf }, { day: null, limits: annualLimits });
    await runRules(database, rules.filter(canJudgeAgain), lines.length);
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
      return JSON.stringify({ ...event, event_id: id, scenario_id: `${world}` });
    }),
  );
  return { lines, origins };
}

/** In the order of the events, since it decides between two of one moment. */
function madeId(world: number, at: number): string {
  const digits = (number: number, length: number) => number.toString(16).padStart(length, '0');
  return `${digits(world, 8)}-0000-4000-8000-${digits(at, 12)}`;
}
