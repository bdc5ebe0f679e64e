/** Which of the findings of the quality rules follow from others, or from events that are left out. */
import type { Finding } from '../contracts/findings.ts';
import type { EventSchema, FixtureFile } from '../contracts/ports/fixtures.ts';
import type { Database, Ports } from '../contracts/ports.ts';
import { literal } from '../contracts/sql/sql-literal.ts';
import { readEventsFor } from '../pipelines/reference/export-events.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import type { DcPlanEvent, TestedCause } from '../schema/types.ts';
import { type TriedPerson, testConsequences } from './consequences/consequences.ts';
import type { FoundRule } from './consequences/person-state.ts';
import {
  createRecordRepairer,
  groupByRecord,
  type RepairedRecord,
} from './consequences/repair-records.ts';
import { canJudgeAgain, judgeAgain } from './judge-again.ts';
import type { QualityRule } from './quality/load-rules.ts';

export interface ConsequenceRequest {
  readonly rules: readonly QualityRule[];
  readonly schema: EventSchema;
  readonly annualLimits: readonly AnnualLimits[];
  readonly directory: string;
  readonly asOf: string;
  readonly files: readonly FixtureFile[];
  /** The invalid events that are listed. */
  readonly invalid: readonly Finding[];
}

export interface Consequences {
  readonly causes: readonly TestedCause[];
  /** Findings that follow from them. */
  readonly following: readonly FoundRule[];
  /** Findings of persons who were not judged again. */
  readonly untested: number;
}

export const NO_CONSEQUENCES: Consequences = { causes: [], following: [], untested: 0 };

/** Of more than these persons the first are judged again: with a fault in all of them, some show it. */
const MOST_PERSONS = 40;
const MOST_RECORDS = 500;
/** Of a person with more than these, too much would be written. */
const MOST_EVENTS = 5_000;

type Person = { -readonly [Key in keyof TriedPerson]: TriedPerson[Key] } & { key: string };

export async function findConsequences(
  ports: Pick<Ports, 'warehouse' | 'validator'>,
  database: Database,
  request: ConsequenceRequest,
): Promise<Consequences> {
  const found = await readBroken(database, request.rules);
  if (found.size === 0) return NO_CONSEQUENCES;
  const records = await repairRecords(ports, request);
  // Where all that is found only warns, nobody looks for what caused it.
  const isFailing = (key: string) => found.get(key)?.some(({ severity }) => severity === 'error');
  const keys = [...found.keys()]
    .filter((key) => records.has(key) || isFailing(key))
    .sort((a, b) => Number(records.has(b)) - Number(records.has(a)));
  const chosen = keys.slice(0, MOST_PERSONS);
  if (chosen.length === 0) return NO_CONSEQUENCES;
  const events = await readPersons(database, chosen);
  const persons: Person[] = chosen
    .map((key) => ({
      key,
      events: events.get(key) ?? [],
      broken: found.get(key) ?? [],
      records: records.get(key) ?? [],
    }))
    .filter((person) => person.events.length > 0 && person.events.length <= MOST_EVENTS);
  const judged = new Set(persons.map(({ key }) => key));
  const untested = keys.filter((key) => !judged.has(key));
  const { rules, directory, asOf, annualLimits } = request;
  const tally = await testConsequences(persons, (worlds) =>
    judgeAgain(ports, { worlds, rules, directory, asOf, annualLimits }),
  );
  return {
    causes: tally.causes(),
    following: tally.following(),
    untested: untested.reduce((sum, key) => sum + (found.get(key)?.length ?? 0), 0),
  };
}

function personKey(
  scenario: string | null | undefined,
  design: string | null | undefined,
  employee: string | null | undefined,
): string {
  return JSON.stringify([scenario ?? '', design ?? '', employee ?? '']);
}

/** By person, in the order of their events. */
async function readBroken(
  database: Database,
  rules: readonly QualityRule[],
): Promise<Map<string, FoundRule[]>> {
  const names = rules.filter(canJudgeAgain).map(({ name }) => name);
  // An id that several persons share tells of none of them.
  const rows = await database.rows(
    `SELECT rule, CAST(event_id AS VARCHAR), severity, event_type, scenario_id, plan_design_id, employee_id
     FROM (SELECT * REPLACE (TRY_CAST(event_id AS UUID) AS event_id) FROM quality_findings) JOIN events USING (event_id)
     WHERE rule IN (SELECT unnest(${literal(names)}))
     QUALIFY count(*) OVER (PARTITION BY rule, event_id) = 1
     ORDER BY scenario_id, plan_design_id, employee_id, event_order, rule`,
    'quality_findings',
  );
  const found = new Map<string, FoundRule[]>();
  for (const [rule, eventId, severity, eventType, scenario, design, employee] of rows) {
    const key = personKey(scenario, design, employee);
    const own = found.get(key) ?? [];
    found.set(key, own);
    own.push({
      rule: rule ?? '',
      eventId: eventId ?? '',
      severity: severity === 'warning' ? 'warning' : 'error',
      eventType: eventType ?? '',
    });
  }
  return found;
}

async function repairRecords(
  { validator }: Pick<Ports, 'validator'>,
  { files, invalid, schema }: ConsequenceRequest,
): Promise<ReadonlyMap<string, RepairedRecord[]>> {
  const records = groupByRecord(invalid).slice(0, MOST_RECORDS);
  const repaired = new Map<string, RepairedRecord[]>();
  if (records.length === 0) return repaired;
  const texts = await validator.readRecords(
    files,
    records.map(({ place }) => place),
  );
  const repair = createRecordRepairer(schema);
  for (const record of records) {
    const one = repair(texts.get(record.place) ?? '', record);
    const event = one?.candidates[0]?.event;
    if (one === null || event === undefined) continue;
    const key = personKey(event.scenario_id, event.plan_design_id, event.employee_id);
    repaired.set(key, [...(repaired.get(key) ?? []), one]);
  }
  return repaired;
}

async function readPersons(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly DcPlanEvent[]>> {
  const employees = new Set(keys.map((key) => String((JSON.parse(key) as string[])[2])));
  const persons = new Map<string, DcPlanEvent[]>();
  for await (const chunk of readEventsFor(database, [...employees])) {
    for (const text of chunk) {
      const event = JSON.parse(text) as DcPlanEvent;
      const key = personKey(event.scenario_id, event.plan_design_id, event.employee_id);
      const own = persons.get(key) ?? [];
      persons.set(key, own);
      own.push(event);
    }
  }
  return persons;
}
