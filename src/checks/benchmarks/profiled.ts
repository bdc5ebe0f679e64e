/** A database that counts the work of every statement it runs, by the script that it comes from. */

import type { Database } from '../../contracts/ports.ts';
import { hasPlan, splitStatements } from '../../contracts/sql/sql-statements.ts';
import { type PlanNode, type ScriptWork, type WorkCounters, withPlan } from './work.ts';

export interface ProfiledDatabase extends Database {
  /** What was counted so far. */
  work(): WorkCounters;
}

/** Only what `execute` runs is counted: it is what a pipeline does. */
export function profiled(database: Database): ProfiledDatabase {
  const scripts: Record<string, ScriptWork> = {};
  return {
    ...database,
    async execute(sql, name) {
      for (const statement of splitStatements(sql)) {
        if (hasPlan(statement)) {
          const plan = await explainAnalyze(database, statement, name);
          scripts[name] = withPlan(scripts[name] ?? {}, plan);
        } else await database.execute(statement, name);
      }
    },
    work: () => scripts,
  };
}

/** Runs the statement. */
async function explainAnalyze(
  database: Database,
  statement: string,
  name: string,
): Promise<PlanNode> {
  const rows = await database.rows(`EXPLAIN (ANALYZE, FORMAT json) ${statement}`, name);
  const parsed: unknown = JSON.parse(rows[0]?.[1] ?? 'null');
  return (Array.isArray(parsed) ? parsed[0] : parsed) as PlanNode;
}
