import type { Database } from '../../contracts/ports.ts';

/** Names of the rules that are broken. */
export async function readFoundRules(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.rows(
    'SELECT DISTINCT rule FROM quality_findings',
    'quality_findings',
  );
  return new Set(rows.map(([rule]) => rule ?? ''));
}
