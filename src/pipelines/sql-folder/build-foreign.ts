/** A team's scripts run over copies of the events, in the process that is there for it. */
import type { Announce, SqlQuestion, SqlResult } from '../../contracts/ports/sql-processes.ts';
import type { BuildWork } from '../../contracts/ports/sql-work.ts';
import type { Warehouse } from '../../contracts/ports.ts';
import type { Script } from '../../contracts/sql/script.ts';
import { announced } from '../foreign/announced.ts';
import { exportTables } from '../foreign/export-tables.ts';
import { openedFor } from '../foreign/opened-for.ts';
import { reconstruct } from '../reference/reconstruct.ts';
import { scriptFor } from '../reference/scripts.ts';
import { exportDeclared } from './declared-tables.ts';
import { PIPELINE_EXPORTS } from './exports.ts';

/**
 * @param name of the result; unknown to the scripts
 * @throws GateError SQL_FAILED, PIPELINE_TABLE, SQL_MEMORY, SQL_DISK
 */
export async function buildForeign(
  warehouse: Warehouse,
  { directory, files, few, memory, disk }: SqlQuestion,
  { scripts, declared, asOf }: BuildWork,
  announce: Announce,
  name: string,
): Promise<SqlResult> {
  const own = Object.values(scripts)
    .filter((script: Script) => !script.builtin)
    .map((script: Script) => script.name);
  const opened = await warehouse.open({
    path: null,
    readable: [directory],
    limits: { memory, disk },
    ...openedFor(few),
  });
  const database = announced(opened, announce, own);
  try {
    await reconstruct(database, { spool: files, asOf, scripts });
    const result = { file: `${directory}/${name}.duckdb`, alias: name, few };
    const maker = (table: string) => scriptFor(scripts, table);
    await exportTables(database, PIPELINE_EXPORTS, result, maker, (alias) =>
      exportDeclared(database, declared, alias),
    );
    return result.file;
  } finally {
    // Closing runs what a script left for the end: none of it may happen in the next one's time.
    await announce(own.join(', '));
    opened.close();
  }
}
