/** Runs the built-in quality rules over loaded events, and counts what all rules find. */

import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { literal, quoted } from '../../contracts/sql/sql-literal.ts';
import type { OnStep } from '../../contracts/work-steps.ts';
import { areFew } from '../../pipelines/threads.ts';
import type {
  QualityFinding,
  QualityReport,
  TestedCause,
  UntriedRule,
} from '../../schema/types.ts';
import type { QualityRule } from './load-rules.ts';

/**
 * Makes `quality_findings`; rules of a team's own run elsewhere.
 * @param events how many they judge: few are judged by all rules at once, which saves a third of the planning
 * @throws GateError SQL_FAILED
 */
export async function runRules(
  database: Database,
  rules: readonly QualityRule[],
  events: number,
  onStep: OnStep = () => undefined,
): Promise<void> {
  await database.execute(
    `CREATE OR REPLACE TABLE quality_findings (rule VARCHAR, event_id VARCHAR, severity VARCHAR, message VARCHAR);
     CREATE OR REPLACE TEMP TABLE named_events
       (event_id VARCHAR, type VARCHAR, person VARCHAR, date DATE, file VARCHAR, line BIGINT)`,
    'quality_findings',
  );
  const asked = rules.filter(({ severity, source }) => severity !== 'off' && source === 'builtin');
  if (asked.length > 1 && areFew(events) && (await runTogether(database, asked))) return;
  const of = asked.length;
  for (const [at, rule] of asked.entries()) {
    onStep({ name: rule.name, at: at + 1, of, share: at / of });
    await database.execute(insertFindings(rule, statement(rule)), `quality/${rule.name}.sql`);
  }
}

/** @returns false where it fails: which rule is the reason shows where each runs by itself */
async function runTogether(database: Database, rules: readonly QualityRule[]): Promise<boolean> {
  const found = rules.map(
    (
      rule,
    ) => `SELECT ${quoted(rule.name)} AS rule, ${quoted(rule.severity)} AS severity, ${ID} AS id, message
    FROM (${statement(rule)}
    ) AS found`,
  );
  const all = `INSERT INTO quality_findings
    SELECT rule, id, severity, ${MESSAGE}
    FROM (${found.join('\nUNION ALL\n')})
    GROUP BY rule, id, severity`;
  try {
    await database.execute(all, 'quality rules');
    return true;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}

function statement({ sql }: Pick<QualityRule, 'sql'>): string {
  return sql.replace(/;\s*$/, '');
}

/** As text, since events of a team's own may have any id; a UUID is in lower case. */
const ID = 'coalesce(CAST(TRY_CAST(event_id AS UUID) AS VARCHAR), CAST(event_id AS VARCHAR))';
const MESSAGE = "string_agg(DISTINCT message, '; ' ORDER BY message)";

/** Of one event a rule is heard once: a row per rule and event is what goldens compare. */
export function insertFindings(
  { name, severity }: Pick<QualityRule, 'name' | 'severity'>,
  found: string,
): string {
  return `INSERT INTO quality_findings
    SELECT ${quoted(name)}, id, ${quoted(severity)}, ${MESSAGE}
    FROM (
      SELECT ${ID} AS id, message
      FROM (${found}
      ) AS found
    )
    GROUP BY id`;
}

/** Findings that follow from others. */
export interface Following {
  readonly causes: readonly TestedCause[];
  readonly following: readonly { readonly rule: string; readonly eventId: string }[];
  readonly untested: number;
  readonly untriedEvents: number;
  readonly untriedRules: readonly UntriedRule[];
}

const NOTHING: Following = {
  causes: [],
  following: [],
  untested: 0,
  untriedEvents: 0,
  untriedRules: [],
};

/** @param maxFindings how many to list per rule, 0 = all; those that follow from others come last */
export async function qualityReport(
  database: Database,
  rules: readonly QualityRule[],
  maxFindings: number,
  { causes, following, untested, untriedEvents, untriedRules }: Following = NOTHING,
): Promise<QualityReport> {
  await noteFollowing(database, following);
  const counts = new Map(
    (
      await database.rows(
        'SELECT rule, count(*) FROM quality_findings GROUP BY rule',
        'quality_findings',
      )
    ).map(([rule, count]) => [rule, Number(count)]),
  );
  const findings = counts.size === 0 ? new Map() : await firstFindings(database, maxFindings);
  const reports = rules.map(({ name, severity, says, source }) => ({
    rule: name,
    severity,
    says,
    source,
    count: counts.get(name) ?? 0,
    following: following.filter((found) => found.rule === name).length,
    findings: findings.get(name) ?? [],
  }));
  const countSeverity = (severity: string) =>
    reports.filter((rule) => rule.severity === severity).reduce((sum, { count }) => sum + count, 0);
  const [errors, warnings] = [countSeverity('error'), countSeverity('warning')];
  const tried = { causes: [...causes], untested, untriedEvents, untriedRules: [...untriedRules] };
  return { errors, warnings, ...tried, rules: reports };
}

async function noteFollowing(database: Database, following: Following['following']): Promise<void> {
  const [rules, ids] = [following.map(({ rule }) => rule), following.map(({ eventId }) => eventId)];
  await database.setVariable('following_rules', rules);
  await database.setVariable('following_ids', ids);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE following_findings AS
     SELECT unnest(getvariable('following_rules')) AS rule, unnest(getvariable('following_ids')) AS id`,
    'quality_findings',
  );
}

/** The first of each rule, in order of the events. */
async function firstFindings(
  database: Database,
  maxFindings: number,
): Promise<ReadonlyMap<string, QualityFinding[]>> {
  const rows = await database.rows(
    `WITH placed AS (
       SELECT DISTINCT ON (rule, found.event_id)
         rule, found.event_id, scenario_id, plan_design_id, event_order, message, file, line,
         coalesce(event_type, type) AS event_type,
         coalesce(employee_id, person) AS person,
         coalesce(effective_date, date) AS day,
         EXISTS (
           FROM following_findings AS following
           WHERE following.rule = found.rule AND following.id = found.event_id
         ) AS follows
       FROM quality_findings AS found
       LEFT JOIN events ON events.event_id = TRY_CAST(found.event_id AS UUID)
       LEFT JOIN named_events ON named_events.event_id = found.event_id
       ORDER BY rule, found.event_id, scenario_id, plan_design_id, employee_id, event_order
     )
     SELECT rule, event_id, event_type, scenario_id, person, CAST(day AS VARCHAR), message, follows, file, line
     FROM placed
     WINDOW
       place AS (
         PARTITION BY rule ORDER BY follows, scenario_id, plan_design_id, person, event_order, file, line, event_id
       ),
       -- The first of each type of event, however many others stand before it.
       of_type AS (
         PARTITION BY rule, follows, event_type
         ORDER BY scenario_id, plan_design_id, person, event_order, file, line, event_id
       )
     QUALIFY row_number() OVER place <= ${literal(maxFindings === 0 ? Number.MAX_SAFE_INTEGER : maxFindings)}
       OR (NOT follows AND row_number() OVER of_type = 1)
     ORDER BY rule, row_number() OVER place`,
    'quality_findings',
  );
  const byRule = new Map<string, QualityFinding[]>();
  for (const [rule, eventId, eventType, scenario, employee, date, message, ...more] of rows) {
    const [follows, file, line] = more;
    const list = byRule.get(rule ?? '') ?? [];
    byRule.set(rule ?? '', list);
    list.push({
      eventId: eventId ?? null,
      eventType: eventType ?? null,
      scenario: scenario ?? null,
      employee: employee ?? null,
      effectiveDate: date ?? null,
      message: message ?? '',
      follows: follows === 'true',
      place: typeof file === 'string' ? { file, line: Number(line) } : null,
    });
  }
  return byRule;
}
