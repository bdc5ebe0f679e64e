import type { Database } from '../../../contracts/ports.ts';

/** Some of the participants, spread over all of them, the same ones each time. */
export async function listEmployees(database: Database, most: number): Promise<string[]> {
  const rows = await database.rows(
    `SELECT DISTINCT employee_id FROM events WHERE event_type = 'contribution' ORDER BY md5(employee_id), employee_id LIMIT ${most}`,
    'events',
  );
  return rows.map(([employee]) => employee ?? '');
}
