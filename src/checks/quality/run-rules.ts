/** Runs the built-in quality rules over loaded events. */

import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import type { OnStep } from '../../contracts/work-steps.ts';
import { areFew } from '../../pipelines/room-for-events.ts';
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
const MESSAGE =
  "coalesce(string_agg(DISTINCT message, '; ' ORDER BY message), 'the rule gives no message')";

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
