/** What the rules found in the events of a run: how much, the first of it, and all of it for those who are looked at closely. */
import type { Database } from '../../contracts/ports.ts';
import { literal } from '../../contracts/sql/sql-literal.ts';
import type { QualityFinding } from '../../schema/types.ts';
import { rulesOf } from './scopes.ts';

/** A finding before it is known what it follows from. */
export interface FoundFinding extends Omit<QualityFinding, 'follows'> {
  readonly rule: string;
  readonly planDesign: string | null;
  /** When the event was written down. */
  readonly createdAt: string | null;
}

/** Findings of a rule in events of one type. */
export interface FindingCount {
  readonly rule: string;
  readonly eventType: string | null;
  readonly count: number;
  /** Of those who are not looked at closely. */
  readonly persons: number;
  /** Those who are, and have other findings too, which are counted elsewhere: as `personName`. */
  readonly closePersons: readonly string[];
}

export interface FoundFindings {
  /** Of those who are not looked at closely, and of rules that look at each person by itself. */
  readonly counts: readonly FindingCount[];
  /** Of these the first of each rule, and of each type of event. */
  readonly first: readonly FoundFinding[];
  /** All of the persons that are looked at closely. */
  readonly close: readonly FoundFinding[];
  /** Of rules that look at all events together. */
  readonly ofAll: readonly FoundFinding[];
}

/** Whose findings are all wanted, or which ones. */
export type Close =
  | { readonly kind: 'employees'; readonly employees: readonly string[] }
  | { readonly kind: 'findings'; readonly findings: readonly NamedFinding[] };

interface NamedFinding {
  readonly rule: string;
  readonly eventId: string;
}

/**
 * After the rules have run.
 * @param most how many of a rule are listed, 0 = all
 */
export async function readFound(
  database: Database,
  close: Close,
  most: number,
): Promise<FoundFindings> {
  const [row] = await database.rows('SELECT count(*) FROM quality_findings', 'quality_findings');
  if (Number(row?.[0]) === 0) return { counts: [], first: [], close: [], ofAll: [] };
  await placeFound(database, close);
  const counts = await database.rows(
    `SELECT rule, event_type, count(*),
       count(DISTINCT (scenario_id, plan_design_id, person)) FILTER (person IS NOT NULL AND is_person_close IS NULL),
       CAST(to_json(list(DISTINCT [scenario_id, plan_design_id, person]) FILTER (is_person_close)) AS VARCHAR)
     FROM found_findings WHERE part = 'other' GROUP BY ALL ORDER BY ALL`,
    'quality_findings',
  );
  const rows = await database.rows(
    `SELECT part, rule, event_id, event_type, scenario_id, plan_design_id, person, CAST(day AS VARCHAR),
       CAST(created_at AS VARCHAR), message, file, line
     FROM found_findings
     WINDOW
       place AS (PARTITION BY rule, part ORDER BY ${ORDER}),
       -- The first of each type of event, however many others stand before it.
       of_type AS (PARTITION BY rule, part, event_type ORDER BY ${ORDER})
     QUALIFY part <> 'other'
       OR row_number() OVER place <= ${literal(most === 0 ? Number.MAX_SAFE_INTEGER : most)}
       OR row_number() OVER of_type = 1
     ORDER BY rule, ${ORDER}`,
    'quality_findings',
  );
  const ofPart = (part: string) => rows.filter(([own]) => own === part).map(asFinding);
  return {
    counts: counts.map(([rule, eventType, count, persons, closePersons]) => ({
      rule: rule ?? '',
      eventType: eventType ?? null,
      count: Number(count),
      persons: Number(persons),
      closePersons: readNames(closePersons ?? null),
    })),
    first: ofPart('other'),
    close: ofPart('close'),
    ofAll: ofPart('all'),
  };
}

/** @param list the parts of each name, as JSON */
function readNames(list: string | null): string[] {
  const names = JSON.parse(list ?? 'null') as readonly (readonly (string | null)[])[] | null;
  return (names ?? [])
    .map(([scenario = null, planDesign = null, employee = null]) =>
      personName({ scenario, planDesign, employee }),
    )
    .sort();
}

/** One person of all runs. */
export function personName({
  scenario,
  planDesign,
  employee,
}: Pick<FoundFinding, 'scenario' | 'planDesign' | 'employee'>): string {
  return JSON.stringify([scenario, planDesign, employee]);
}

/** In which the findings of a rule are listed. */
const ORDER = 'scenario_id, plan_design_id, person, event_order, file, line, event_id';

async function placeFound(database: Database, close: Close): Promise<void> {
  const findings = close.kind === 'findings' ? close.findings : [];
  const lists = {
    close_employees: close.kind === 'employees' ? close.employees : [],
    close_rules: findings.map(({ rule }) => rule),
    close_ids: findings.map(({ eventId }) => eventId),
    rules_of_all: rulesOf('all'),
    rules_of_ids: rulesOf('id'),
  };
  for (const [name, list] of Object.entries(lists)) await database.setVariable(name, list);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE found_findings AS
     WITH close_persons AS (
       SELECT DISTINCT unnest(getvariable('close_employees')) AS person, true AS is_person_close
     ), close_findings AS (
       SELECT unnest(getvariable('close_rules')) AS rule, unnest(getvariable('close_ids')) AS event_id,
         true AS is_finding_close
     ), placed AS (
       SELECT
         rule, found.event_id, scenario_id, plan_design_id, event_order, created_at, message, file, line,
         coalesce(event_type, type) AS event_type,
         coalesce(employee_id, person) AS person,
         coalesce(effective_date, date) AS day,
         count(*) OVER (PARTITION BY rule, found.event_id) AS holders
       FROM quality_findings AS found
       LEFT JOIN events ON events.event_id = TRY_CAST(found.event_id AS UUID)
       LEFT JOIN named_events ON named_events.event_id = found.event_id
       -- A window, which goes to disk where it has to; DISTINCT ON would hold all rows in memory.
       QUALIFY row_number() OVER (
         PARTITION BY rule, found.event_id ORDER BY scenario_id, plan_design_id, employee_id, event_order
       ) = 1
     )
     SELECT placed.*, is_person_close,
       CASE
         WHEN rule IN (SELECT unnest(getvariable('rules_of_all'))) THEN 'all'
         -- What repeats is told of ids: copies of an event are no part of its person's events.
         WHEN rule IN (SELECT unnest(getvariable('rules_of_ids'))) THEN 'other'
         -- An id that several persons have tells of none of them.
         WHEN holders > 1 THEN 'other'
         WHEN is_person_close OR is_finding_close THEN 'close'
         ELSE 'other'
       END AS part
     FROM placed
     LEFT JOIN close_persons USING (person)
     LEFT JOIN close_findings USING (rule, event_id)`,
    'quality_findings',
  );
}

function asFinding(row: readonly (string | null)[]): FoundFinding {
  const [, rule, eventId, eventType, scenario, planDesign, person, day, ...more] = row;
  const [createdAt, message, file, line] = more;
  return {
    rule: rule ?? '',
    eventId: eventId ?? null,
    eventType: eventType ?? null,
    scenario: scenario ?? null,
    planDesign: planDesign ?? null,
    employee: person ?? null,
    effectiveDate: day ?? null,
    createdAt: createdAt ?? null,
    message: message ?? '',
    place: typeof file === 'string' ? { file, line: Number(line) } : null,
  };
}
